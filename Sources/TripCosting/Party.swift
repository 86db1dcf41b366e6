/// A company's people and what they booked; numbers point into the lists of a ``PriceList``.
package struct Party: Hashable, Sendable {
  package var company: Origin
  package var members: [Member]
  /// Options booked by the company as a whole.
  package var options: [Int]
  /// Sessions with an interpreter, one interpreter for each entry.
  package var interpreters: [Int]

  package init(company: Origin, members: [Member], options: [Int] = [], interpreters: [Int] = []) {
    self.company = company
    self.members = members
    self.options = options
    self.interpreters = interpreters
  }

  /// One delegate; the day of registration decides the fare.
  package struct Member: Hashable, Sendable {
    package var origin: Origin
    package var registered: Day?
    package var options: [Int]

    package init(origin: Origin, registered: Day? = nil, options: [Int] = []) {
      self.origin = origin
      self.registered = registered
      self.options = options
    }
  }
}
