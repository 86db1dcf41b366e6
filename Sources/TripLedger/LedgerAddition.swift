package import TripStorage

/// Lines for the ledger, not yet written.
package struct LedgerAddition: Sendable {
  /// For the lines and for the head.
  package let edits: [Edit]
  /// The files as they must still be when it is written.
  package let basis: [String: [UInt8]]
  /// The ledger as it is then.
  package let ledger: Ledger
}
