package import TripCosting
package import TripModel

/// What a person has said about a table before it is taken in.
package struct ImportAnswers: Hashable, Sendable {
  /// Headers as written, with our key for each, or nothing to leave it out.
  package var headers: [String: String]
  /// Rows of the table that are people whom we do not know yet.
  package var new: Set<Int>
  /// Rows of the table, each with the line of our file that it means.
  package var same: [Int: Int]
  /// The company of rows that name none.
  package var company: String?
  /// Of each row the keys whose new value is taken, though a rule finds it worse than the present one.
  package var taken: [Int: Set<String>] = [:]
  /// The day of registration of what is added without one.
  package var registered: Day?

  package init(headers: [String: String] = [:], new: Set<Int> = [], same: [Int: Int] = [:], company: String? = nil) {
    self.headers = headers
    self.new = new
    self.same = same
    self.company = company
  }

  /// A header that is in none of the tables.
  package func unknownHeader(among found: [String]) -> String? {
    let known = Set(found.map { HeaderText($0).key })
    return headers.keys.sorted().first { !known.contains(HeaderText($0).key) }
  }

  /// Says what a header means; false where it was said to mean something else, spaces and capitals aside.
  package mutating func map(_ header: String, to key: String) -> Bool {
    let plain = HeaderText(header).key
    guard !headers.contains(where: { HeaderText($0.key).key == plain && $0.value != key }) else { return false }
    headers[header] = key
    return true
  }

  /// The code of the one company that a word names by code, 統一編號 or name.
  package static func company(_ word: String, in trip: Trip) -> String? { ImportValue.company(word, in: trip) }
}
