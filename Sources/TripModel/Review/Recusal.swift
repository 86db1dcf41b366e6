package import TripCosting

/// A reviewer whose score does not count for an application, and why.
package struct Recusal: Hashable, Sendable {
  /// Why there is none.
  package enum Kind: String, CaseIterable, Sendable {
    /// A conflict of interest (利益迴避): a score that was given all the same is left out.
    case conflict
    /// The reviewer was not there (缺席) and gave none.
    case absent
  }

  package var origin: Origin
  /// Number into the trip's reviewers.
  package var reviewer: Int
  /// The code of the application; nil for all of them.
  package var application: String?
  package var kind: Kind
  package var reason: String
  package var on: Day?

  package init(origin: Origin, reviewer: Int, application: String?, kind: Kind, reason: String, on: Day?) {
    self.origin = origin
    self.reviewer = reviewer
    self.application = application
    self.kind = kind
    self.reason = reason
    self.on = on
  }
}
