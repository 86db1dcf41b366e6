import TripCosting
import TripModel

/// A company has somebody there where an interpreter is booked for it; of meetings the saved timetable is told.
struct CompanyPresent: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard trip.delegates.contains(where: { $0.presence != .whole }) else { return [] }
    let sessions = trip.sessions
    return trip.companies.indices.filter { !context.groups[$0].isEmpty }.flatMap { number in
      trip.companies[number].interpreters.filter { session in
        !context.groups[number].contains { trip.delegates[$0].presence.includes(sessions[session].day) }
      }.map { session in
        finding(
          .interpreter(trip.companies[number], sessions[session]), at: trip.companies[number].origin,
          CompanyColumn.interpreters.field, related: [sessions[session].origin], remedy: .settle)
      }
    }
  }
}

extension Sentence {
  fileprivate static func interpreter(_ company: Company, _ session: Session) -> Sentence {
    Sentence(
      en: "\(company.id) has an interpreter on \(session.day.iso), when nobody of it is with the delegation",
      zhHant: "\(company.id) 訂了 \(session.day.iso) 的口譯，但該公司當日無人在團",
      ja: "\(company.id) は \(session.day.iso) に通訳を依頼していますが、その日の参加者がいません")
  }
  fileprivate static let settle = Sentence(
    en: "cancel it, or correct 'joins' and 'leaves' of its people in delegates.csv",
    zhHant: "請取消，或更正 delegates.csv 該公司團員的\(DelegateColumn.joins.told.zhHant)、\(DelegateColumn.leaves.told.zhHant)",
    ja: "取り消すか、delegates.csv のその企業の方の\(DelegateColumn.joins.told.ja)・\(DelegateColumn.leaves.told.ja)を直してください")
}
