/// Who is paid.
package enum Payee: UInt8, CaseIterable, Sendable {
  case association, agency, interpreter
}

/// How and when it is paid; a day not known yet is nil.
package enum Payment: Hashable, Sendable {
  case invoice(due: Day?)
  case cash(on: Day?)
}

extension Payment {
  package var isCash: Bool {
    switch self {
    case .cash: true
    case .invoice: false
    }
  }

  /// The day on which it is due or paid, where known.
  package var day: Day? {
    switch self {
    case .cash(let day): day
    case .invoice(let day): day
    }
  }
}

/// The steps of pricing, in the order in which they are taken; the last is no price but what a withdrawal left behind.
package enum PricingStep: UInt8, CaseIterable, Sendable {
  case fare, room, night, option, discount, surcharge, interpreter, leaving
}

/// One amount that one company owes, and why.
package struct Charge: Hashable, Sendable {
  /// The company.
  package var payer: Origin
  /// The delegate for whom it is owed; nil where the company as a whole owes it.
  package var person: Origin?
  package var payee: Payee
  package var payment: Payment
  package var amount: Amount
  /// How often its unit is paid in ``amount``: a person's extra nights; else once.
  package var quantity: Int
  package var step: PricingStep
  /// What is paid for: the fare, the option or the session.
  package var item: Origin
  /// The lines that led to it: the price first, then what was booked.
  package var because: [Origin]
  /// Which part of it this is, where companies share it.
  package var share: Share?

  package init(
    payer: Origin, person: Origin? = nil, payee: Payee, payment: Payment, amount: Amount, quantity: Int = 1,
    step: PricingStep, item: Origin, because: [Origin], share: Share? = nil
  ) {
    self.payer = payer
    self.person = person
    self.payee = payee
    self.payment = payment
    self.amount = amount
    self.quantity = quantity
    self.step = step
    self.item = item
    self.because = because
    self.share = share
  }

  /// The price of one, such as of one night.
  package var unit: Amount { amount.part(of: quantity) }
}
