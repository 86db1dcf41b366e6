import TripModel

/// The files of a trip folder as bytes, and the names of all that lies there.
package struct TripFiles: Sendable {
  /// Names that the reader knows; anything else in the folder is left alone.
  package static let known =
    [
      "trip.json",
      "companies.csv",
      "delegates.csv",
      "waivers.csv",
      "confirmations.csv",
      "interpreters.csv",
      "withdrawals.csv",
      "rates.csv",
      "rooms.csv",
      "calendar.csv",
      "applications.csv",
      "lookups.csv",
      "reviewers.csv",
      "recusals.csv",
      "decisions.csv",
      "scores.csv",
      "comments.csv",
      "hosts.csv",
      "wishes.csv",
      "meetings.csv",
      "results.csv",
      "tables.csv",
      "booklet.csv",
      "shared.csv",
    ] + MailKind.allCases.map(\.file)

  package var contents: [String: [UInt8]]
  package var names: [String]

  package init(contents: [String: [UInt8]], names: [String]? = nil) {
    self.contents = contents
    self.names = names ?? contents.keys.sorted()
  }
}
