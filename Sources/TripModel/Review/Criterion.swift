package import TripCosting

/// One thing that reviewers judge (評選項目), with its weight in hundredths of the whole.
package struct Criterion: Hashable, Sendable {
  package var origin: Origin
  package var id: String
  package var title: LocalizedText
  package var weight: Int64
  /// The best score of this criterion, where it is another than that of all; in whole points.
  package var highest: Int64?

  package init(origin: Origin, id: String, title: LocalizedText, weight: Int64, highest: Int64? = nil) {
    self.origin = origin
    self.id = id
    self.title = title
    self.weight = weight
    self.highest = highest
  }
}
