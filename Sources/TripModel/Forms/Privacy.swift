package import TripCosting

/// The six points of the notice under 個人資料保護法 art. 8, as far as the trip's file words them itself.
package struct Privacy: Hashable, Sendable {
  package var collector: LocalizedText?
  package var purpose: LocalizedText?
  package var categories: LocalizedText?
  /// Period, area, recipients and manner of use.
  package var use: LocalizedText?
  package var rights: LocalizedText?
  /// What follows where the data are not given.
  package var refusal: LocalizedText?

  /// The last day on which personal data are kept.
  package var keepUntil: Day?
  package var origin: Origin

  package init(origin: Origin) { self.origin = origin }
}

extension Trip {
  /// The last day on which personal data are kept; nil where none was set.
  package var keepUntil: Day? { privacy?.keepUntil }
}
