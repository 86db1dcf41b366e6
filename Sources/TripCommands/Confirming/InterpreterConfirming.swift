import TripCosting
import TripDocuments
import TripModel
import TripReading

/// An interpreter for a booking: who, of which grade, at what price, for which hours.
struct InterpreterConfirming {
  private let input: ConfirmInput
  private(set) var line: ConfirmedInterpreter
  let isKnown: Bool
  let remarks: [Sentence]
  let told: Sentence

  init(
    _ booking: InterpreterBooking, _ word: String, _ price: String?, _ input: ConfirmInput
  ) throws(CommandFailure) {
    self.input = input
    let trip = input.trip
    if let person = input.arguments.text(ConfirmCommand.person) { throw .usage(.conflict(word, "--person \(person)")) }
    guard let offer = trip.interpreters else { throw .badData(ConfirmWords.noInterpreters) }
    let place = try Self.place(booking, word, input)
    let standing = trip.agreedInterpreters.first { $0.place == place }
    var line = try Self.begin(place, standing, input)
    let session = Words.interpreter(at: trip.sessions[booking.session])
    if let price {
      line.halfDay = .exact(try input.price(price, of: session, offer.amount.currency))
    }
    try Self.fill(&line, session, offer.amount.currency, input)
    guard line.isComplete else { throw .badData(ConfirmWords.whoAndGrade(word)) }
    guard let prices = trip.prices(of: line) else {
      throw .badData(ConfirmWords.noPrice(line, offer.providers))
    }
    self.line = line
    isKnown = standing.map { Self.isSame(line, $0, input) } ?? false
    let fee = trip.reckoning(of: line)?.fee ?? prices.halfDay
    let on = isKnown ? standing?.on : nil
    told = ConfirmWords.told(session, fee, ConfirmWords.whose(line), on ?? input.on, input.by)
    let announced = offer.amount
    let isWithin = announced.allows(Money(prices.halfDay.low, prices.halfDay.currency))
    remarks =
      (isWithin ? [] : [ConfirmWords.outside(announced, input.loaded.hint)])
      + (standing.map { $0.on > input.on ? [ConfirmWords.laterCounts($0.on)] : [] } ?? [])
  }

  /// Which shared interpreters of the session companies have booked, since those are named otherwise.
  private static func shared(_ booking: InterpreterBooking, _ input: ConfirmInput, by companies: [Company]) -> Sentence
  {
    let names = companies.flatMap(\.interpreterBookings).filter { $0.session == booking.session }.compactMap(\.shared)
    let words = Set(names).sorted().map { "\(input.trip.sessions[booking.session].word)@\($0)" }
    return words.isEmpty ? Sentence(verbatim: "") : ConfirmWords.sharedThere(words)
  }

  /// Whose interpreter, and which of several.
  private static func place(
    _ booking: InterpreterBooking, _ word: String, _ input: ConfirmInput
  ) throws(CommandFailure) -> ConfirmedInterpreter.Place {
    let (trip, session) = (input.trip, input.trip.sessions[booking.session])
    guard session.offersInterpreter else {
      throw .badData(ConfirmWords.notOffered(session, trip.sessions.filter(\.offersInterpreter).map(\.word)))
    }
    let booked = trip.companies.indices.filter { trip.companies[$0].interpreterBookings.contains(booking) }
    if booking.shared != nil {
      guard !booked.isEmpty else { throw .badData(ConfirmWords.notBooked(word, nil, [])) }
      return ConfirmedInterpreter.Place(booking: booking)
    }
    let codes = booked.map { trip.companies[$0].id }
    guard let company = input.company else {
      throw .badData(ConfirmWords.whichCompany(word, codes) + shared(booking, input, by: trip.companies))
    }
    let code = trip.companies[company].id
    let count = trip.companies[company].interpreterBookings.count { $0 == booking }
    guard count > 0 else {
      throw .badData(ConfirmWords.notBooked(word, code, codes) + shared(booking, input, by: [trip.companies[company]]))
    }
    let number: Int?
    do { number = try input.arguments.count(ConfirmCommand.number, least: 1, most: count) } catch {
      throw .usage(error)
    }
    guard number != nil || count == 1 else { throw .badData(ConfirmWords.whichNumber(word, code, count)) }
    return ConfirmedInterpreter.Place(booking: booking, company: code, number: number ?? 1)
  }

  /// What was agreed with the same person goes on; another person or grade begins anew.
  private static func begin(
    _ place: ConfirmedInterpreter.Place, _ standing: ConfirmedInterpreter?, _ input: ConfirmInput
  ) throws(CommandFailure) -> ConfirmedInterpreter {
    let (name, grade) = (
      input.arguments.text(ConfirmCommand.interpreter), input.arguments.text(ConfirmCommand.grade)
    )
    var line = ConfirmedInterpreter(origin: .none, place: place, on: input.on, by: input.by)
    if let standing, name == nil || name == standing.person {
      line = standing
      (line.origin, line.on, line.by) = (.none, input.on, input.by)
      if let grade, grade != standing.grade { (line.halfDay, line.fullDay, line.step) = (nil, nil, nil) }
    }
    line.person = name ?? line.person
    line.grade = grade ?? line.grade
    return line
  }

  private static func fill(
    _ line: inout ConfirmedInterpreter, _ session: Sentence, _ currency: Currency, _ input: ConfirmInput
  ) throws(CommandFailure) {
    let arguments = input.arguments
    if let word = arguments.text(ConfirmCommand.provider) {
      let providers = input.trip.interpreters?.providers ?? []
      guard let number = providers.firstIndex(where: { $0.isNamed(word) }) else {
        throw .badData(ConfirmWords.unknownProvider(word, providers))
      }
      line.provider = number
    }
    line.fullDay = try input.price(ConfirmCommand.fullDay, of: session, currency) ?? line.fullDay
    line.step = try input.price(ConfirmCommand.step, of: session, currency) ?? line.step
    line.travel = try input.price(ConfirmCommand.travel, of: session, currency) ?? line.travel
    if let word = arguments.text(ConfirmCommand.hours) {
      guard let hours = HoursText.read(word) else {
        throw .usage(.invalidValue(option: "--hours", value: word, expected: Sentence(verbatim: "13:00-17:30")))
      }
      // An end past midnight is far more often two times exchanged.
      guard hours.end < 1_440 else { throw .badData(ConfirmWords.hoursExchanged(word, hours)) }
      line.hours = hours
    }
    do {
      line.kilometres = try arguments.count(ConfirmCommand.kilometres, most: 9_999) ?? line.kilometres
      line.nights = try arguments.count(ConfirmCommand.nights, most: 99) ?? line.nights
    } catch { throw .usage(error) }
  }

  /// Where it is in the file, and the day unless one was given, make no difference.
  private static func isSame(
    _ line: ConfirmedInterpreter, _ standing: ConfirmedInterpreter, _ input: ConfirmInput
  ) -> Bool {
    var copy = line
    copy.origin = standing.origin
    if !input.isDayGiven { copy.on = standing.on }
    return copy == standing
  }

  var cells: [InterpreterColumn: String] {
    let trip = input.trip
    func price(_ amount: Amount?) -> String { amount.map { ConfirmWords.written(Money($0.low, $0.currency)) } ?? "" }
    let shared = line.place.booking.shared.map { "@\($0)" } ?? ""
    return [
      .booking: trip.sessions[line.place.booking.session].word + shared, .company: line.place.company,
      .number: line.place.number > 1 ? "\(line.place.number)" : "", .name: line.person, .grade: line.grade,
      .provider: trip.provider(of: line)?.name.text(trip.language) ?? "", .halfDay: price(line.halfDay),
      .fullDay: price(line.fullDay), .step: price(line.step), .travel: price(line.travel),
      .hours: line.hours.map(HoursText.text) ?? "", .kilometres: line.kilometres > 0 ? "\(line.kilometres)" : "",
      .nights: line.nights > 0 ? "\(line.nights)" : "",
      .on: line.on.iso, .by: line.by, .paid: line.paid.map(ConfirmWords.written) ?? "",
    ]
  }
}

extension Trip {
  /// A booking as `companies.csv` writes it: tokyo, tokyo@1, 2026-07-14/afternoon.
  func booking(_ word: String) -> InterpreterBooking? {
    let parts = word.lowercased().split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let names = sessions.map { [$0.word.lowercased(), $0.address] }
    guard let session = names.firstIndex(where: { $0.contains(String(parts[0])) }) else { return nil }
    guard parts.count == 2 else { return InterpreterBooking(session: session) }
    return parts[1].isEmpty ? nil : InterpreterBooking(session: session, shared: String(parts[1]))
  }
}
