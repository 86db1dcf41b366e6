extension PriceList {
  /// A discount or a surcharge, for each person or once for a company.
  package struct Adjustment: Hashable, Sendable {
    /// How much it is.
    package enum Value: Hashable, Sendable {
      /// Paid to its own payee by its own day.
      case money(Amount, payee: Payee, due: Day?)
      /// Of the fare, never of other adjustments; paid as the fare is.
      case percent(Percent)
    }

    package var origin: Origin
    package var value: Value
    package var isDiscount: Bool
    /// Once for the company: of all its fares together, rounded once.
    package var isPerCompany: Bool
    package var when: Condition

    package var step: PricingStep { isDiscount ? .discount : .surcharge }

    package init(
      origin: Origin, value: Value, isDiscount: Bool, isPerCompany: Bool = false, when: Condition = Condition()
    ) {
      self.origin = origin
      self.value = value
      self.isDiscount = isDiscount
      self.isPerCompany = isPerCompany
      self.when = when
    }
  }
}
