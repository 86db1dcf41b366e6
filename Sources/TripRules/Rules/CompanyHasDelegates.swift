import TripCosting
import TripModel

/// Every company of the roster sends somebody, unless its people withdrew; one that was admitted has time until it must
/// reply.
struct CompanyHasDelegates: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard trip.hasReadRoster else { return [] }
    return trip.companies.indices.compactMap { number in
      let company = trip.companies[number]
      guard context.groups[number].isEmpty, !trip.hasLeft(number),
        company.replyBy.map({ $0 < context.today }) ?? true
      else { return nil }
      return finding(
        .nobody(company), at: company.origin, because: company.replyBy.map(Sentence.replyWasDue), remedy: .add)
    }
  }
}

extension Sentence {
  fileprivate static func nobody(_ company: Company) -> Sentence {
    Sentence(
      en: "\(company.id) \(company.name(in: .en)) has no person in delegates.csv",
      zhHant: "\(company.id) \(company.name) 在 delegates.csv 沒有團員",
      ja: "\(company.id) \(company.name) の参加者が delegates.csv にありません")
  }
  fileprivate static func replyWasDue(_ day: Day) -> Sentence {
    Sentence(
      en: "its reply was due by \(day.iso)", zhHant: "其回覆期限為 \(day.iso)，已逾期", ja: "回答期限は \(day.iso) でした")
  }
  fileprivate static let add = Sentence(
    en: "add its people, or remove the company; until then it does not count towards the minimum",
    zhHant: "請補上團員或移除該公司；在此之前不計入最低家數", ja: "参加者を追加するか企業を削除してください。それまでは最少催行社数に数えません")
}
