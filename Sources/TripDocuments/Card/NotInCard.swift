import TripCosting
import TripModel

/// What a company may still pay that its card does not count: what it has not booked, and what nobody has priced.
struct NotInCard: Sendable {
  let bill: Bill
  let parts: PaperParts

  var items: [String] {
    unbooked.map { words, origin in
      let clause = parts.clause(origin)
      return parts.text(words) + (clause.isEmpty ? "" : parts.language == .en ? " (\(clause))" : "（\(clause)）")
    } + others.map(parts.text)
  }

  private var unbooked: [(Sentence, Origin)] {
    let trip = parts.trip
    let booked = Set(bill.lines.map(\.item))
    var items: [(Sentence, Origin)] = []
    if let offer = trip.interpreters, bill.cash.isEmpty, !trip.interpretedSessions.isEmpty {
      items.append((CardWords.noInterpreter(offer.amount), offer.origin))
    }
    items += trip.options.filter { !booked.contains($0.origin) }
      .map { (CardWords.notBooked($0.title.sentence, $0.price.amount), $0.origin) }
    if let night = trip.extraNight, !booked.contains(night.origin) {
      items.append((CardWords.notBooked(night.title.sentence, night.price.amount), night.origin))
    }
    return items
  }

  private var others: [Sentence] {
    let isAgreed = FeeReasons(bill, parts.trip).entries.contains { $0.agreed != nil }
    let overtime = isAgreed ? CardWords.moreOvertime : CardWords.overtime
    return (bill.cash.isEmpty ? [] : [overtime, CardWords.exchange])
      + [CardWords.leaving, CardWords.unnamed(isOfBrochure: isOfBrochure)]
  }

  /// There is a call, or prices have their paragraphs.
  private var isOfBrochure: Bool {
    let trip = parts.trip
    let priced = trip.fares.map(\.origin) + trip.options.map(\.origin) + [trip.interpreters?.origin].compactMap(\.self)
    return trip.call != nil || priced.contains { !parts.clause($0).isEmpty }
  }
}
