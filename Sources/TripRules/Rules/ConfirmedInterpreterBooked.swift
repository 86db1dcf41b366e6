import TripCosting
import TripModel

/// A confirmed interpreter belongs to a booking of the roster, each to one of its own.
struct ConfirmedInterpreterBooked: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let people = trip.interpreters?.confirmed, !people.isEmpty else { return [] }
    let priced = Set(
      trip.parties.flatMap { party in party.interpreters + party.sharedInterpreters.map(\.interpreter) })
    let first = trip.interpretedSessions.count
    return people.enumerated().compactMap { number, person in
      guard !priced.contains(first + number) else { return nil }
      return finding(
        .notBooked(person, trip.sessions[person.booking.session]), at: person.origin, Field("booking"),
        remedy: .correct)
    }
  }
}

extension Sentence {
  fileprivate static func notBooked(_ person: ConfirmedInterpreter, _ session: Session) -> Sentence {
    let who = person.booking.shared.map { "@\($0)" } ?? person.company
    return Sentence(
      en: "no booking on the roster fits this interpreter: \(DayText.short(session.day, .en)) \(who)",
      zhHant: "名冊上沒有與此口譯人員相符的預約：\(DayText.short(session.day, .zhHant)) \(who)",
      ja: "名簿にこの通訳者に対応する依頼がありません：\(DayText.short(session.day, .ja)) \(who)")
  }
  fileprivate static let correct = Sentence(
    en: "write booking and company as in companies.csv, or remove the interpreter",
    zhHant: "請依 companies.csv 更正 booking 與 company，或刪除此筆",
    ja: "booking と company を companies.csv に合わせるか、この項目を削除してください")
}
