import TripCosting
import TripModel

/// What happens on one day happens one after the other, as far as hours are known; the way by air has its flights' times.
struct SessionsApart: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let sessions = trip.sessions
    let timed = sessions.indices.compactMap { number -> (session: Session, hours: Engagement)? in
      let session = sessions[number]
      guard session.kind != .flight, let hours = session.hours ?? trip.round(ofSession: number)?.span else {
        return nil
      }
      return (session, hours)
    }
    return timed.enumerated().compactMap { number, one in
      guard
        let other = timed[..<number].first(where: { $0.session.day == one.session.day && $0.hours.overlaps(one.hours) })
      else { return nil }
      return finding(
        .together(one, other), at: one.session.origin, related: [other.session.origin], remedy: .move)
    }
  }
}

extension Sentence {
  fileprivate static func together(
    _ one: (session: Session, hours: Engagement), _ other: (session: Session, hours: Engagement)
  ) -> Sentence {
    func text(_ part: (session: Session, hours: Engagement), _ language: Language) -> String {
      "\(part.session.title.text(language)) \(DayText.hours(part.hours))"
    }
    return Sentence(
      en: "two sessions at once: \(text(other, .en)) and \(text(one, .en))",
      zhHant: "兩個場次時間重疊：\(text(other, .zhHant)) 與 \(text(one, .zhHant))",
      ja: "予定の時間が重なっています：\(text(other, .ja)) と \(text(one, .ja))")
  }
  fileprivate static let move = Sentence(
    en: "correct 'from' and 'to', or the slots of their meetings; where the delegation does both at once, waive it",
    zhHant: "請更正 from、to 或其洽談時段；確為分組同時進行者，可豁免", ja: "from・to か商談枠を直してください。実際に並行して行う場合は免除できます")
}
