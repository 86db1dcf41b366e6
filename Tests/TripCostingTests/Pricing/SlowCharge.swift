import TripCosting

/// A charge in the plainest form, of numbers that cannot overflow.
struct SlowCharge: Equatable {
  var person: Origin?
  var payee: Payee
  var payment: Payment
  var currency: Currency
  var low: Int128
  var high: Int128?
  var open: Int
  /// Of them, those that are taken off.
  var openOff: Int
  var step: PricingStep
  var item: Origin
  var because: [Origin]

  /// The same of a charge as TripCosting makes it.
  init(_ charge: Charge) {
    self.init(
      person: charge.person, payee: charge.payee, payment: charge.payment, amount: charge.amount, step: charge.step,
      item: charge.item, because: charge.because)
  }

  init(
    person: Origin?, payee: Payee, payment: Payment, amount: Amount, step: PricingStep, item: Origin,
    because: [Origin]
  ) {
    self.person = person
    self.payee = payee
    self.payment = payment
    currency = amount.currency
    low = Int128(amount.low)
    high = amount.high.map { Int128($0) }
    open = Int(amount.open)
    openOff = Int(amount.openOff)
    self.step = step
    self.item = item
    self.because = because
  }

  /// Nothing about it can change.
  var isSure: Bool { open == 0 && high == low }

  /// The least, as an end beside the most.
  var lowEnd: Int128? { low }

  /// Changes both ends alike.
  func with(_ change: (Int128) -> Int128) -> SlowCharge {
    var copy = self
    copy.low = change(low)
    copy.high = high.map(change)
    return copy
  }

  var fits: Bool { SlowCharge.fits(low) && (high.map(SlowCharge.fits) ?? true) }

  static func fits(_ value: Int128) -> Bool { value >= Int128(Int64.min) && value <= Int128(Int64.max) }
}
