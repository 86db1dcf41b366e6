import TripCosting

extension DuePart {
  /// An instalment that is a sum in one currency asks nothing in the others.
  var isNothing: Bool { amount == .zero(amount.currency) }
}
