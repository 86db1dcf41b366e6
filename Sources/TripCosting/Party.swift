/// A company's people and what they booked; numbers point into the lists of a ``PriceList``.
package struct Party: Hashable, Sendable {
  package var company: Origin
  package var members: [Member]
  /// Options booked by the company as a whole.
  package var options: [Int]
  /// Sessions with an interpreter, one interpreter for each entry.
  package var interpreters: [Int]
  /// Sessions at which it shares an interpreter with other companies.
  package var sharedInterpreters: [SharedInterpreter]

  package init(
    company: Origin, members: [Member], options: [Int] = [], interpreters: [Int] = [],
    sharedInterpreters: [SharedInterpreter] = []
  ) {
    self.company = company
    self.members = members
    self.options = options
    self.interpreters = interpreters
    self.sharedInterpreters = sharedInterpreters
  }

  /// A part of one interpreter, of whom every sharer pays as much as the next, to the unit.
  package struct SharedInterpreter: Hashable, Sendable {
    /// Number into the price list's interpreters.
    package var interpreter: Int
    package var share: Share

    package init(interpreter: Int, share: Share) {
      self.interpreter = interpreter
      self.share = share
    }
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
