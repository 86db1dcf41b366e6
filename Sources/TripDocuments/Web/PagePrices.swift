import TripCosting
import TripFormats
import TripModel

/// The trip's prices in the words of ``Estimate``, with an interpreter's fee for each part of its range.
struct PagePrices: Sendable {
  /// An interpreter at a session: the fee as announced, or one end of its range where a company plans with that.
  struct Fee: Sendable {
    enum Level: String, Sendable {
      case range, low, high
    }

    var session: Session
    var level: Level
    var amount: Amount
    /// The announced fee has a range, so that its ends may be chosen.
    var isOfRange: Bool
  }

  let trip: Trip
  let sessions: [Session]
  let fees: [Fee]
  let list: PriceList

  init(trip: Trip) {
    self.trip = trip
    let all = trip.sessions
    sessions = trip.interpreters == nil ? [] : trip.interpretedSessions.map { all[$0] }.filter { $0.id != nil }
    fees = sessions.flatMap { session in
      trip.interpreters.map { Self.fees(at: session, trip.announcedFee(at: session, $0)) } ?? []
    }
    var list = trip.priceList
    let origin = trip.interpreters?.origin ?? .none
    list.interpreters = fees.map {
      PriceList.InterpreterFee(origin: origin, session: $0.session.origin, day: $0.session.day, amount: $0.amount)
    }
    self.list = list
  }

  private static func fees(at session: Session, _ announced: Amount) -> [Fee] {
    let isOfRange = announced.open == 0 && announced.high.map { $0 != announced.low } ?? false
    var fees = [Fee(session: session, level: .range, amount: announced, isOfRange: isOfRange)]
    guard isOfRange, let high = announced.high else { return fees }
    for (level, units) in [(Fee.Level.low, announced.low), (.high, high)] {
      let amount = Amount.exact(Money(units, announced.currency))
      fees.append(Fee(session: session, level: level, amount: amount, isOfRange: isOfRange))
    }
    return fees
  }

  var words: [Int64] {
    var writer = WordWriter()
    list.write(to: &writer)
    return writer.words
  }

  /// With its leading flag, as a question has it.
  var ladder: [Int64] {
    var writer = WordWriter()
    Estimate.Question.write(trip.leavingLadder, trip.withdrawal?.payee ?? .agency, to: &writer)
    return writer.words
  }

  /// Every currency that may come up, in the order in which prices name them; New Taiwan dollars always do.
  var currencies: [Currency] {
    (amounts.map(\.currency) + leavingAmounts.map(\.currency) + [.newTaiwanDollar]).reduce(into: []) { list, currency in
      if !list.contains(currency) { list.append(currency) }
    }
  }

  /// Only what is charged needs a rate.
  func isCharged(_ currency: Currency) -> Bool { amounts.contains { $0.currency == currency } }

  private var amounts: [Amount] {
    let adjustments = list.adjustments.compactMap { adjustment -> Amount? in
      if case .money(let amount, _, _) = adjustment.value { amount } else { nil }
    }
    return list.fares.map(\.amount) + list.options.map(\.amount) + list.rooms.map(\.amount)
      + (list.extraNight.map { [$0.amount] } ?? []) + adjustments + list.interpreters.map(\.amount)
  }

  private var leavingAmounts: [Amount] {
    guard let ladder = trip.leavingLadder else { return [] }
    let sums = ladder.steps.compactMap { step -> Amount? in if case .sum(let sum) = step.keeps { sum } else { nil } }
    return [ladder.deposit, ladder.administrative].compactMap(\.self) + sums
  }

  static func word(_ currency: Currency) -> Int64 {
    var writer = WordWriter()
    writer.currency(currency)
    return writer.words[0]
  }

  /// A missing value is null; beyond 2^53 a script's number would lose digits, so text takes its place.
  static func array(_ words: [Int64]) -> JSONValue {
    .array(
      words.map { word in
        if word == WordReader.missing { return .null }
        return word.magnitude <= 1 << 53 ? .number(word) : .string("\(word)")
      })
  }

  /// code, digits, name, one, range: how amounts of it are worded.
  static func words(of currency: Currency) -> JSONValue {
    func three(_ text: (Language) -> String) -> JSONValue { .array(Language.allCases.map { .string(text($0)) }) }
    return [
      "code": .string(CurrencyCodes.code(currency)), "digits": .number(Int64(currency.digits)),
      "name": three { CurrencyNames.name(currency).text($0) },
      "one": three { AmountText.around("{0}", currency, $0) },
      "range": three { AmountText.around("{0}" + ($0 == .en ? "–" : "～") + "{1}", currency, $0) },
    ]
  }
}
