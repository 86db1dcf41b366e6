import TripCosting
import TripModel

/// The one-to-one meetings of a session take place while the session lasts.
struct MeetingSlotsWithinSession: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let sessions = trip.sessions
    return trip.rounds.compactMap { round in
      let session = sessions[round.session]
      guard let hours = session.hours, let span = round.span, span.start < hours.start || span.end > hours.end
      else { return nil }
      return finding(
        .outside(session, span, hours), at: round.origin, Field("slots"), related: [session.origin], remedy: .agree)
    }
  }
}

extension Sentence {
  fileprivate static func outside(_ session: Session, _ span: Engagement, _ hours: Engagement) -> Sentence {
    let (slots, own) = (DayText.hours(span), DayText.hours(hours))
    return Sentence(
      en: "the meetings of \(session.word) are at \(slots), but the session is at \(own)",
      zhHant: "\(session.word) 的洽談時段為 \(slots)，但該場次時間為 \(own)",
      ja: "\(session.word) の商談枠は \(slots) ですが、会場の時間は \(own) です")
  }
  fileprivate static let agree = Sentence(
    en: "correct 'from' and 'to' of the session, or its slots", zhHant: "請更正該場次的 from、to，或洽談時段",
    ja: "会場の from・to か、商談枠を直してください")
}
