package import TripCosting

extension Payee {
  /// As issued records, the ledger, calendars and JSON name it.
  ///
  /// Frozen: what was issued is found again by this text, so it stays though the case takes another name.
  package var key: String {
    switch self {
    case .association: "association"
    case .agency: "agency"
    case .interpreter: "interpreter"
    }
  }

  /// Nil for a text that is nobody's ``key``.
  package init?(key: String) {
    guard let payee = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = payee
  }
}
