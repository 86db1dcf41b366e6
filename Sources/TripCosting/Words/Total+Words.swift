extension Total {
  /// Payee, way of payment and its day, amount.
  func write(to writer: inout WordWriter) {
    writer.payee(payee)
    writer.payment(payment)
    writer.amount(amount)
  }
}
