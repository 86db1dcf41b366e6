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
  /// When the company registered; decides what holds for it as a whole.
  package var registered: Day?
  /// When the last of its prices was confirmed; nil until all are.
  package var confirmed: Day?
  /// Numbers of the categories it belongs to.
  package var categories: [Int] = []
  /// Confirmed prices of what was booked beside the fare.
  package var settled: [Settled] = []
  /// People in the whole delegation, its own included.
  package var delegation: Int

  package init(
    company: Origin, members: [Member], options: [Int] = [], interpreters: [Int] = [],
    sharedInterpreters: [SharedInterpreter] = []
  ) {
    self.company = company
    self.members = members
    self.options = options
    self.interpreters = interpreters
    self.sharedInterpreters = sharedInterpreters
    delegation = members.count
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
}
