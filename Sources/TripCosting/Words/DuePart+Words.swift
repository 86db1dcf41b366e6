extension DuePart {
  /// Instalment, payee, amount, day.
  package func write(to writer: inout WordWriter) {
    writer.origin(origin)
    writer.payee(payee)
    writer.amount(amount)
    writer.day(due)
  }
}
