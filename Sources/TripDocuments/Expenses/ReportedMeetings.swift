import TripCosting
import TripModel

/// Whom a company meets day by day and about what, as the saved timetable and its results tell, for its trip report.
struct ReportedMeetings: Sendable {
  private let trip: Trip
  private let language: Language
  /// In the order of their times; without those of which it is told that they were not held.
  private let meetings: [SavedMeeting]

  init(_ company: Company?, _ trip: Trip, _ language: Language) {
    (self.trip, self.language) = (trip, language)
    let number = trip.companies.firstIndex { $0.origin == company?.origin }
    meetings = (number.map(FollowUp(trip).meetings(ofCompany:)) ?? []).filter { trip.wasHeld($0) != false }
  }

  /// Companies with whoever spoke for them.
  func met(on day: Day) -> [String] {
    on(day).compactMap { meeting in
      host(of: meeting).map { host in
        let told = trip.results(of: meeting).map(\.person).first { !$0.isEmpty } ?? host.person
        return [host.name(in: language), told].filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
  }

  /// What contacts are kept for and what came of them, where the company has told.
  func content(on day: Day) -> [String] {
    on(day).compactMap { meeting in
      var told: [String] = []
      for result in trip.results(of: meeting) {
        let words = [result.purpose, result.outcome?.name.text(language) ?? ""]
        for word in words where !word.isEmpty && !told.contains(word) { told.append(word) }
      }
      guard !told.isEmpty, let host = host(of: meeting) else { return nil }
      let (colon, comma) = language == .en ? (": ", ", ") : ("：", "、")
      return host.name(in: language) + colon + told.joined(separator: comma)
    }
  }

  private func on(_ day: Day) -> [SavedMeeting] {
    let days = trip.sessions.map(\.day)
    return meetings.filter { days[$0.session] == day }
  }

  private func host(of meeting: SavedMeeting) -> Host? { trip.hosts.first { $0.id == meeting.host } }
}
