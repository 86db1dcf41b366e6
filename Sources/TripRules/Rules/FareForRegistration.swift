import TripCosting
import TripModel

/// A fare holds for every person (brochure 13(1)2: 實際費用以報名時間為準).
struct FareForRegistration: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard !trip.fares.isEmpty else {
      return trip.delegates.isEmpty ? [] : [finding(.noFares, at: trip.origin, Field("fares"), remedy: .add)]
    }
    let (prices, parties) = (context.prices, context.parties)
    return trip.companies.indices.compactMap { number in
      let party = parties[number]
      let open = party.members.indices.first { prices.fare(in: party.circumstance(of: $0)) == nil }
      return open.map { diagnostic(trip, number, party.members[$0]) }
    }
  }

  /// The day is to blame only where no fare covers it.
  private func diagnostic(_ trip: Trip, _ number: Int, _ member: Party.Member) -> Diagnostic {
    let (company, fares) = (trip.companies[number], trip.fares.map(\.origin))
    if trip.fares.contains(where: { $0.price.when.covers(member.registered) }) {
      return finding(.noneHolds(company), at: member.origin, related: fares, remedy: .addOpen)
    }
    return finding(
      .none(company, member.registered), at: company.origin, CompanyColumn.registered.field, related: fares,
      remedy: member.registered == nil ? .write : .extend)
  }
}

extension Sentence {
  fileprivate static func none(_ company: Company, _ day: Day?) -> Sentence {
    guard let day else {
      return Sentence(
        en: "\(company.id): the fare depends on the day of registration, which is not known",
        zhHant: "\(company.id)：費用依報名日期而定，但沒有報名日期", ja: "\(company.id)：料金は申込日によりますが、申込日が不明です")
    }
    let date = day.iso
    return Sentence(
      en: "\(company.id): no fare holds for a registration on \(date)", zhHant: "\(company.id)：\(date) 報名沒有適用的費用",
      ja: "\(company.id)：\(date) の申込に適用される料金がありません")
  }
  fileprivate static func noneHolds(_ company: Company) -> Sentence {
    Sentence(
      en: "\(company.id): no fare holds for this person (category, place, size of the delegation, flight)",
      zhHant: "\(company.id)：這位團員沒有適用的費用（身分類別、公司內順位、全團人數、機票）",
      ja: "\(company.id)：この参加者に適用される料金がありません（区分・社内の順番・団の人数・航空券）")
  }
  fileprivate static let addOpen = Sentence(
    en: "add a fare without conditions as the last of the list", zhHant: "請在費用清單最後加上一項沒有條件的費用",
    ja: "料金の最後に条件のない料金を追加してください")
  fileprivate static let noFares = Sentence(
    en: "the trip has no fare, so nothing can be priced", zhHant: "行程沒有任何費用，無法計價", ja: "旅程に料金がなく、計算できません")
  fileprivate static let add = Sentence(
    en: "add one to \"fares\"; a price not known yet is \"TWD on request\"",
    zhHant: "請在 \"fares\" 新增；尚未確定的價格寫 \"TWD on request\"",
    ja: "\"fares\" に追加してください。未定の価格は \"TWD on request\" と書きます")
  fileprivate static let write = Sentence(
    en: "write the day into 'registered'", zhHant: "請填寫報名日期（registered）", ja: "申込日（registered）を記入してください")
  fileprivate static let extend = Sentence(
    en: "add a fare for that day, or correct the date", zhHant: "請新增該日適用的費用，或更正日期", ja: "その日の料金を追加するか、日付を訂正してください")
}
