import TripCosting
import TripModel

/// Slots of a round that companies and hosts spend at meetings of other sessions of the same day.
struct BusyHours {
  private var companies: [String: Set<Int>] = [:]
  private var hosts: [String: Set<Int>] = [:]

  init(_ elsewhere: [SavedMeeting], _ trip: Trip, _ round: MeetingRound) {
    guard !elsewhere.isEmpty else { return }
    let days = trip.sessions.map(\.day)
    for meeting in elsewhere where meeting.session != round.session && days[meeting.session] == days[round.session] {
      let other = trip.round(ofSession: meeting.session)?.slots.first { $0.start == meeting.start }
      let taken = round.slots.indices.filter { slot in other.map(round.slots[slot].overlaps) ?? false }
      companies[meeting.company, default: []].formUnion(taken)
      hosts[meeting.host, default: []].formUnion(taken)
    }
  }

  func free(_ slots: [Int], ofCompany code: String) -> SlotSet {
    SlotSet(slots.filter { !(companies[code]?.contains($0) ?? false) })
  }

  func free(_ slots: [Int], ofHost code: String) -> SlotSet {
    SlotSet(slots.filter { !(hosts[code]?.contains($0) ?? false) })
  }
}
