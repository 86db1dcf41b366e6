import TripCosting
import TripFormats
import TripModel

extension PageData {
  /// - Parameter amount: as confirmed, where it was for everybody.
  func option(_ option: OptionOffer, _ amount: Amount) -> JSONValue {
    [
      "id": .string(option.id), "title": text(option.title.sentence),
      "price": text(AmountText.sentence(amount)), "scope": .string(option.scope.rawValue),
      "room": .text(option.room?.rawValue),
    ]
  }

  /// Extra nights (price of one).
  func night(_ amount: Amount) -> Sentence {
    let (price, title) = (AmountText.sentence(amount), trip.extraNight?.title.sentence ?? Sentence(verbatim: ""))
    return title + Sentence(en: " (\(price.en))", zhHant: "（\(price.zhHant)）", ja: "（\(price.ja)）")
  }

  func session(_ session: Session) -> JSONValue {
    let title = PageWords.each { language in
      "\(DayText.short(session.day, language)) \(session.half.name.text(language)) \(session.title.text(language))"
    }
    return ["id": .text(session.id), "title": text(title), "day": .number(Int64(session.day.number))]
  }

  func fee(_ fee: PagePrices.Fee) -> JSONValue {
    let pattern = PageWords.all.first { $0.key == label(fee) }?.words ?? Words.interpreting
    let amount = AmountText.sentence(fee.amount)
    let words = PageWords.each { language in
      pattern.text(language).split(separator: "{0}", omittingEmptySubsequences: false).joined(
        separator: amount.text(language))
    }
    return ["id": .text(fee.session.id), "level": .string(fee.level.rawValue), "label": text(words)]
  }

  private func label(_ fee: PagePrices.Fee) -> String {
    switch fee.level {
    case .range: fee.isOfRange ? "levelRange" : "levelOne"
    case .low: "levelLow"
    case .high: "levelHigh"
    }
  }

  /// What the page must ask because a price depends on it.
  var asks: JSONValue {
    let conditions = trip.conditions.map(\.condition)
    return [
      "registered": .bool(conditions.contains { $0.from != nil || $0.until != nil }),
      "delegation": .bool(conditions.contains { !$0.people.isOpen }),
      "flight": conditions.contains { $0.ownFlight != nil } ? ownTickets : .null,
    ]
  }

  /// What may be charged: its words, and how its amount comes about.
  var items: JSONValue {
    let priced =
      trip.fares.map { ($0.origin, $0.title.sentence, PricingStep.fare) }
      + trip.options.map { ($0.origin, $0.title.sentence, .option) }
      + trip.rooms.map { ($0.origin, $0.title.sentence, .room) }
      + trip.adjustments.map { ($0.origin, $0.title.sentence, $0.price.isDiscount ? .discount : .surcharge) }
      + [trip.extraNight].compactMap(\.self).map { ($0.origin, $0.title.sentence, .night) }
      + trip.sessions.filter(\.offersInterpreter).map { ($0.origin, Words.interpreter(at: $0), .interpreter) }
    let parts = trip.instalments.map { item($0.origin, $0.title.sentence, Words.instalments) }
    return .object(priced.map { item($0.0, $0.1, why($0.2, $0.0)) } + parts)
  }

  private func item(_ origin: Origin, _ title: Sentence, _ why: Sentence) -> JSONValue.Member {
    .init("\(origin.number)", ["title": text(title), "why": text(why)])
  }

  private func why(_ step: PricingStep, _ origin: Origin) -> Sentence {
    let condition = trip.conditions.first { $0.origin == origin }.flatMap { ConditionWords.text($0.condition, trip) }
    let rule = ExplanationWords.how(step, origin, trip)
    return condition.map { rule + Sentence(en: "; ", zhHant: "；", ja: "。") + $0 } ?? rule
  }

  /// The clause that a price comes from, by the origin that a charge names first.
  var clauses: JSONValue {
    let origins =
      trip.fares.map(\.origin) + trip.options.map(\.origin) + trip.rooms.map(\.origin) + trip.adjustments.map(\.origin)
      + trip.instalments.map(\.origin) + [trip.extraNight?.origin, trip.interpreters?.origin].compactMap(\.self)
    return .object(origins.map { .init("\($0.number)", clause($0)) })
  }
}
