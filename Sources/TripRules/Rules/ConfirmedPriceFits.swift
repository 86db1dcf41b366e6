import TripCosting
import TripModel

/// A confirmed price is what its fare allowed: the same currency, not below "from", not outside a range.
struct ConfirmedPriceFits: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard !trip.confirmations.isEmpty else { return [] }
    let prices = trip.priceList
    var found: [Diagnostic] = []
    for (party, group) in zip(trip.parties, context.groups) {
      for (index, number) in group.enumerated() {
        guard let fare = prices.fares.firstIndex(where: { $0.when.holds(in: party.circumstance(of: index)) }),
          let line = trip.confirmation(ofPerson: number, fare: fare), !prices.fares[fare].amount.allows(line.price),
          !found.contains(where: { $0.origin == line.origin })
        else { continue }
        found.append(
          finding(
            .outside, at: line.origin, ConfirmationColumn.price.field, related: [trip.fares[fare].origin],
            remedy: .ask))
      }
    }
    return found
  }
}

extension Sentence {
  fileprivate static let outside = Sentence(
    en: "the confirmed price is outside what the fare says", zhHant: "確認價格不在原費用範圍內", ja: "確定料金が元の料金の範囲外です")
  fileprivate static let ask = Sentence(
    en: "ask whoever confirmed it, or waive this warning", zhHant: "請向確認單位查證，或予以豁免", ja: "確定元に確認するか、この警告を免除してください")
}
