import TripCosting
import TripModel

/// A confirmed interpreter belongs to a booking of the roster, each to one of its own.
struct ConfirmedInterpreterBooked: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let people = trip.agreedInterpreters
    guard trip.interpreters != nil, !people.isEmpty else { return [] }
    let priced = Set(
      context.parties.flatMap { party in party.interpreters + party.sharedInterpreters.map(\.interpreter) })
    let first = trip.interpretedSessions.count
    return people.enumerated().compactMap { number, person in
      guard !priced.contains(first + number) else { return nil }
      return finding(
        .notBooked(person, trip.sessions[person.place.booking.session]), at: person.origin,
        InterpreterColumn.booking.field, remedy: .correct)
    }
  }
}

extension Sentence {
  fileprivate static func notBooked(_ person: ConfirmedInterpreter, _ session: Session) -> Sentence {
    let who = person.place.booking.shared.map { "@\($0)" } ?? person.place.company
    return Sentence(
      en: "no booking on the roster fits this interpreter: \(DayText.short(session.day, .en)) \(who)",
      zhHant: "名冊上沒有與此口譯人員相符的預約：\(DayText.short(session.day, .zhHant)) \(who)",
      ja: "名簿にこの通訳者に対応する依頼がありません：\(DayText.short(session.day, .ja)) \(who)")
  }
  fileprivate static let correct = Sentence(
    en: "write booking and company as in companies.csv; the second interpreter of a session has number 2",
    zhHant: "請依 companies.csv 更正 booking 與 company；同場次第二位口譯的 number 為 2",
    ja: "booking と company を companies.csv に合わせてください。同じ商談会の 2 人目は number を 2 にします")
}
