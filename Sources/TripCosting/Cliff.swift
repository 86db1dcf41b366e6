/// What each company pays at several sizes of the delegation, and the sizes at which prices tip.
package struct Cliff: Hashable, Sendable {
  /// The sums of every company at one size, one for each currency; nil where no fare holds.
  package struct Row: Hashable, Sendable {
    package var people: Int
    package var sums: [[Amount]?]

    package init(people: Int, sums: [[Amount]?]) {
      self.people = people
      self.sums = sums
    }
  }

  package var rows: [Row]
  /// Sizes at which a company pays another sum than with one person more, the largest first.
  package var tips: [Int]

  package init(rows: [Row], tips: [Int]) {
    self.rows = rows
    self.tips = tips
  }
}
