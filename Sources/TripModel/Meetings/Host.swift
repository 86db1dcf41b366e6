package import TripCosting

/// A Japanese company that meets companies of the delegation one to one.
package struct Host: Hashable, Sendable {
  package var origin: Origin
  /// The short name by which `wishes.csv` points here, such as J01.
  package var id: String
  package var name: String
  /// フリガナ as the host gave it, never guessed; empty is not known.
  package var reading: String
  package var nameEn: String
  /// Who comes, with the title.
  package var person: String
  /// What it offers or looks for, for the companies' sheets.
  package var business: String
  package var tongues: [Tongue]
  /// Numbers into the trip's sessions.
  package var sessions: [Int]
  package var attendance: Attendance
  /// Meetings it holds at most in a session; nil where only its time limits them.
  package var most: Int?

  package init(
    origin: Origin, id: String, name: String, reading: String = "", nameEn: String = "", person: String = "",
    business: String = "", tongues: [Tongue] = [.japanese], sessions: [Int] = [],
    attendance: Attendance = Attendance(), most: Int? = nil
  ) {
    self.origin = origin
    self.id = id
    self.name = name
    self.reading = reading
    self.nameEn = nameEn
    self.person = person
    self.business = business
    self.tongues = tongues
    self.sessions = sessions
    self.attendance = attendance
    self.most = most
  }

  package func name(in language: Language) -> String { language == .en && !nameEn.isEmpty ? nameEn : name }
}
