/// A room of the rooming before, with those who are still in the roster by their present place in it.
package struct PreviousRoom: Hashable, Sendable {
  package var number: Int
  package var sleepers: [Int]

  package init(number: Int, sleepers: [Int]) {
    self.number = number
    self.sleepers = sleepers
  }
}
