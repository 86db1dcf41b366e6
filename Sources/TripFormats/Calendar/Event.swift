/// One entry of an agenda.
package struct Event: Hashable, Sendable {
  /// How sure it is that it takes place (RFC 5545, 3.8.1.11).
  package enum Status: String, Sendable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// The same for as long as the event lives, in every file; holds no personal data (RFC 7986, 5.3).
  package var uid: String
  /// How often it has been changed since it was first written.
  package var sequence: Int
  /// When it was last changed, in seconds since 1970: what DTSTAMP says in a file without a method (RFC 5545, 3.8.7.2).
  package var changed: Int64
  package var when: When
  package var title: String
  package var details: String
  package var place: String
  package var status: Status
  /// Whether whoever has it in the calendar cannot be asked elsewhere for that time.
  package var isBusy: Bool
  /// Minutes before the start, for a reminder on the screen; those of a day count from its midnight.
  package var alarms: [Int]

  package init(
    uid: String, sequence: Int, changed: Int64, when: When, title: String, details: String = "", place: String = "",
    status: Status = .confirmed, isBusy: Bool = false, alarms: [Int] = []
  ) {
    self.uid = uid
    self.sequence = sequence
    self.changed = changed
    self.when = when
    self.title = title
    self.details = details
    self.place = place
    self.status = status
    self.isBusy = isBusy
    self.alarms = alarms
  }
}
