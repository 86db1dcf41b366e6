package import TripCosting

extension PriceList {
  /// What one of the things booked beside the fare costs, by its step and its number there; nil for percent.
  package func amount(_ step: PricingStep, _ index: Int) -> Amount? {
    switch step {
    case .fare: return fares[index].amount
    case .option: return options[index].amount
    case .room: return rooms[index].amount
    case .night: return extraNight?.amount
    case .discount, .surcharge:
      guard case .money(let amount, _, _) = adjustments[index].value else { return nil }
      return amount
    case .interpreter: return interpreters[index].amount
    case .leaving: return nil
    }
  }

  package func origin(_ step: PricingStep, _ index: Int) -> Origin? {
    switch step {
    case .fare: fares[index].origin
    case .option: options[index].origin
    case .room: rooms[index].origin
    case .night: extraNight?.origin
    case .discount, .surcharge: adjustments[index].origin
    case .interpreter: interpreters[index].origin
    case .leaving: nil
    }
  }
}
