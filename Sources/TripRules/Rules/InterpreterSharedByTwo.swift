import TripCosting
import TripModel

/// Who marks an interpreter as shared shares it with another company; alone, it pays the whole fee.
struct InterpreterSharedByTwo: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    InterpreterSharing(trip).groups.filter { Set($0.companies).count == 1 }.map { group in
      let company = trip.companies[group.companies[0]]
      return finding(
        .alone(company, trip.sessions[group.booking.session], group.booking.shared ?? ""), at: company.origin,
        CompanyColumn.interpreters.field, remedy: .join)
    }
  }
}

extension Sentence {
  fileprivate static func alone(_ company: Company, _ session: Session, _ word: String) -> Sentence {
    Sentence(
      en: "\(company.id) shares interpreter @\(word) on \(DayText.short(session.day, .en)) with nobody: it pays alone",
      zhHant: "\(company.id) 在 \(DayText.short(session.day, .zhHant)) 的共用口譯 @\(word) 沒有其他公司：費用由其全額負擔",
      ja: "\(company.id) の \(DayText.short(session.day, .ja)) の共同通訳 @\(word) には他の企業がなく、全額負担になります")
  }
  fileprivate static let join = Sentence(
    en: "write the same word behind the @ at the other company, or remove it here",
    zhHant: "請在另一家公司寫上相同的 @ 代號，或刪除此處的 @", ja: "相手の企業にも同じ @ の番号を書くか、ここの @ を削除してください")
}
