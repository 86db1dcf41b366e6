import TripCosting
import TripModel

/// Rivals never share an interpreter: whoever interprets for both hears the prices of both.
struct RivalsApart: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard trip.companies.contains(where: { !$0.rivals.isEmpty }) else { return [] }
    return InterpreterSharing(trip).groups.flatMap { group in
      let companies = group.companies.map { trip.companies[$0] }
      return companies.indices.flatMap { later in
        companies[..<later].filter { trip.areRivals($0, companies[later]) }.map { first in
          finding(
            .together(companies[later], first, trip.sessions[group.booking.session]), at: companies[later].origin,
            CompanyColumn.interpreters.field, related: [first.origin], remedy: .separate)
        }
      }
    }
  }
}

extension Sentence {
  fileprivate static func together(_ later: Company, _ first: Company, _ session: Session) -> Sentence {
    Sentence(
      en: "\(later.id) and \(first.id) are rivals, but share an interpreter on \(DayText.short(session.day, .en))",
      zhHant: "\(later.id) 與 \(first.id) 是競爭對手，卻在 \(DayText.short(session.day, .zhHant)) 共用口譯",
      ja: "\(later.id) と \(first.id) は競合企業ですが、\(DayText.short(session.day, .ja)) の通訳を共同で依頼しています")
  }
  fileprivate static let separate = Sentence(
    en: "give one of them another word behind the @ (tokyo@2), or an interpreter of its own (tokyo)",
    zhHant: "請將其中一家改為另一組（例如 tokyo@2），或改為單獨預約口譯（tokyo）",
    ja: "どちらかの @ の後を変える（tokyo@2）か、単独の依頼（tokyo）にしてください")
}
