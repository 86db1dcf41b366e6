import TripCosting
import TripModel
import TripReading

/// The options of `trip confirm`, taken apart and checked against the trip.
struct ConfirmInput {
  let arguments: Arguments
  let loaded: LoadedTrip
  let by: String
  /// The day that was given, else today.
  let on: Day
  let isDayGiven: Bool
  /// Number into the trip's companies.
  let company: Int?
  let person: Int?

  var trip: Trip { loaded.trip }

  init(_ arguments: Arguments, _ loaded: LoadedTrip) throws(CommandFailure) {
    self.arguments = arguments
    self.loaded = loaded
    guard let by = arguments.text(ConfirmCommand.by), !by.isEmpty else {
      throw .usage(.missingOption("--by", command: "confirm"))
    }
    self.by = by
    let day: Day?
    do { day = try arguments.day(ConfirmCommand.on) } catch { throw .usage(error) }
    (on, isDayGiven) = (day ?? loaded.today, day != nil)
    guard on <= loaded.today else { throw .badData(ConfirmWords.dayToCome(on.iso)) }
    if let word = arguments.text(ConfirmCommand.company) {
      company = try CompanyOperand.number(of: word, in: loaded.trip)
    } else {
      company = nil
    }
    if let word = arguments.text(ConfirmCommand.person) {
      guard let found = try SubjectOperand.person(word, in: loaded.trip, company: company) else {
        throw SubjectOperand.unknownPerson(word, in: loaded.trip)
      }
      person = found
    } else {
      person = nil
    }
  }

  var isOfInterpreter: Bool { ConfirmCommand.interpreterOptions.contains { arguments.has($0) } }

  func refuseInterpreterOptions(_ what: String) throws(CommandFailure) {
    for option in ConfirmCommand.interpreterOptions where arguments.has(option) {
      throw .usage(.conflict(what, "--\(option.name)"))
    }
  }

  /// An exact price in the currency that was announced.
  func price(_ word: String, of what: Sentence, _ currency: Currency) throws(CommandFailure) -> Money {
    guard let amount = try? PriceText.read(word), amount.isExact else {
      throw .badData(ConfirmWords.notExact(word, CurrencyCodes.code(currency)))
    }
    guard amount.currency == currency else {
      throw .badData(
        ConfirmWords.otherCurrency(
          word, what, is: CurrencyCodes.code(currency), not: CurrencyCodes.code(amount.currency)))
    }
    return Money(amount.low, amount.currency)
  }

  func price(_ option: OptionSpec, of what: Sentence, _ currency: Currency) throws(CommandFailure) -> Amount? {
    guard let word = arguments.text(option) else { return nil }
    return .exact(try price(word, of: what, currency))
  }
}
