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

  package init() {}
}
