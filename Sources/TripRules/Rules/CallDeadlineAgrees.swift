import TripCosting
import TripModel

/// The call closes when the deadline of the kind `applications` says, as both state the same fact.
struct CallDeadlineAgrees: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let call = trip.call?.deadline, let deadline = trip.deadlines.first(where: { $0.kind == .applications }),
      !Self.agree(call, deadline.due)
    else { return [] }
    return [finding(.differ(call), at: deadline.origin, Field("on"), related: [call.origin], remedy: .correct)]
  }

  private static func agree(_ call: Call.Deadline, _ due: DueDate) -> Bool {
    guard case .day(let day, let minutes, let zone) = due else { return false }
    guard let minutes else { return call.at.day(in: zone ?? call.zone) == day }
    return call.at == Instant(day, second: minutes * 60, zone: zone ?? call.zone)
  }
}

extension Sentence {
  fileprivate static func differ(_ call: Call.Deadline) -> Sentence {
    let at = call.at.text(in: call.zone)
    return Sentence(
      en: "applications close at \(at), as 'applications' has it", zhHant: "與 applications 的申請截止時間 \(at) 不一致",
      ja: "applications の締切 \(at) と一致しません")
  }
  fileprivate static let correct = Sentence(
    en: "compare both with the brochure and correct one", zhHant: "請與招募說明核對，更正其中一處", ja: "募集要項と照合し、どちらかを訂正してください")
}
