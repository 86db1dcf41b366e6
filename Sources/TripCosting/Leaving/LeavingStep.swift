/// One step of a ladder: what is kept from those whose notice arrives by its limit.
package struct LeavingStep: Hashable, Sendable {
  package var origin: Origin
  package var limit: LeavingLimit
  package var keeps: LeavingShare

  package init(origin: Origin = .none, limit: LeavingLimit, keeps: LeavingShare) {
    self.origin = origin
    self.limit = limit
    self.keeps = keeps
  }
}
