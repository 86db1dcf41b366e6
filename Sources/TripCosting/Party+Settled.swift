extension Party {
  /// A price that was confirmed for one of the things booked beside the fare.
  package struct Settled: Hashable, Sendable {
    /// An option, a room for a night, an extra night, a sum taken off or added.
    package var step: PricingStep
    /// Number into the price list's options, rooms or adjustments; 0 for the extra night.
    package var index: Int
    /// Place among the members; nil for what the company booked as a whole.
    package var member: Int?
    package var confirmed: ConfirmedPrice

    package init(step: PricingStep, index: Int, member: Int?, confirmed: ConfirmedPrice) {
      self.step = step
      self.index = index
      self.member = member
      self.confirmed = confirmed
    }
  }

  /// The price that counts, and the line that confirms it where there is one.
  func price(
    _ announced: Amount, _ step: PricingStep, _ index: Int, member: Int?
  ) -> (amount: Amount, because: [Origin]) {
    for entry in settled where entry.step == step && entry.index == index && entry.member == member {
      return (.exact(entry.confirmed.price), [entry.confirmed.origin])
    }
    return (announced, [])
  }
}
