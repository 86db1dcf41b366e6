package import TripCosting

/// A person whose lines are not written, with every reason.
package struct HeldBack: Error, Hashable, Sendable {
  package var origin: Origin
  package var reasons: [HoldReason]
}
