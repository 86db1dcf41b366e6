package import TripCosting

/// Where companies pay what one payee asks for on notice (匯款帳戶).
package struct PaymentAccount: Hashable, Sendable {
  package var origin: Origin
  package var payee: Payee
  /// With its branch.
  package var bank: LocalizedText
  /// The bank's and the branch's, as "812-0012"; empty where nobody says it.
  package var code: String
  package var number: String
  /// In whose name it is (戶名).
  package var holder: LocalizedText

  package init(
    origin: Origin, payee: Payee, bank: LocalizedText, code: String, number: String, holder: LocalizedText
  ) {
    self.origin = origin
    self.payee = payee
    self.bank = bank
    self.code = code
    self.number = number
    self.holder = holder
  }
}
