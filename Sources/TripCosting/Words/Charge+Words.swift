extension Charge {
  /// Payer, person or 0, payee, way of payment (0 invoice, 1 cash), its day, amount, step, item, reasons.
  package func write(to writer: inout WordWriter) {
    writer.origin(payer)
    writer.origin(person ?? .none)
    writer.payee(payee)
    writer.payment(payment)
    writer.amount(amount)
    writer.word(Int64(step.rawValue))
    writer.origin(item)
    writer.count(because.count)
    for origin in because { writer.origin(origin) }
  }
}
