import TripCosting

extension Trip {
  /// Whether a saved meeting took place; nil where nobody has told yet.
  package func wasHeld(_ meeting: SavedMeeting) -> Bool? {
    let told = results(of: meeting)
    if told.contains(where: { $0.wasHeld ?? ($0.outcome != nil) }) { return true }
    return told.contains { $0.wasHeld == false } ? false : nil
  }

  /// What its company tells of it, in the order of the file; a result without a session is about the only meeting of
  /// the two.
  package func results(of meeting: SavedMeeting) -> [MeetingResult] {
    results.filter { result in
      guard let host = result.host, hosts[host].id == meeting.host, companies[result.company].id == meeting.company
      else { return false }
      return result.session.map { $0 == meeting.session } ?? isOnlyOne(meeting)
    }
  }

  private func isOnlyOne(_ meeting: SavedMeeting) -> Bool {
    meetings.count { $0.company == meeting.company && $0.host == meeting.host } == 1
  }

  /// Next steps that are still to be done, the nearest day first.
  package var openSteps: [MeetingResult] {
    results.enumerated().filter(\.element.isOpenStep).sorted { left, right in
      let days = (left.element.nextBy ?? .init(number: 0), right.element.nextBy ?? .init(number: 0))
      return days.0 == days.1 ? left.offset < right.offset : days.0 < days.1
    }.map(\.element)
  }

  /// C01 × J01 見本精機株式会社.
  package func pair(of result: MeetingResult) -> Sentence {
    func text(_ language: Language) -> String {
      "\(companies[result.company].id) × \(partnerTitle(of: result, language))"
    }
    return Sentence(en: text(.en), zhHant: text(.zhHant), ja: text(.ja))
  }

  /// Whom a result is about, by name.
  package func partner(of result: MeetingResult, _ language: Language) -> String {
    result.host.map { hosts[$0].name(in: language) } ?? result.partner
  }

  /// J01 見本精機株式会社; the name alone of who is no host.
  package func partnerTitle(of result: MeetingResult, _ language: Language) -> String {
    result.host.map { hosts[$0].id + " " + hosts[$0].name(in: language) } ?? result.partner
  }
}
