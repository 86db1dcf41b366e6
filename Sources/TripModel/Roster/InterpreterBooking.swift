/// One interpreter at one session: a company's own, or one that it shares.
package struct InterpreterBooking: Hashable, Sendable {
  /// Number into the trip's sessions.
  package var session: Int
  /// What stands behind the @ in `tokyo@1`: companies with the same session and word share one interpreter.
  package var shared: String?

  package init(session: Int, shared: String? = nil) {
    self.session = session
    self.shared = shared
  }
}
