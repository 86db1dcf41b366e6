/// One of several equal parts of something that companies pay together.
package struct Share: Hashable, Sendable {
  /// From 0, in roster order; the earlier ones bear the units left over.
  package var place: Int
  package var count: Int

  package init(place: Int, count: Int) {
    self.place = place
    self.count = count
  }
}
