import TripCosting
import TripLedger
import TripModel

/// By what a trip is seen again among many; nothing of it is shown but invoice numbers.
struct TripTraces: Sendable {
  /// A person by the passport, and by name and day of birth; hashes of this process.
  struct Person: Sendable {
    var passport: Int?
    var name: Int?

    var keys: [Int] { [passport, name].compactMap(\.self) }
  }

  /// The first line of its ledger, which no other trip has; nil before there is one.
  var firstLine: [UInt8]?
  /// Numbers of issued invoices, credited ones included.
  var invoices: [String] = []
  var people: [Person] = []

  init() {}

  init(_ loaded: LoadedTrip) {
    firstLine = Self.firstLine(loaded)
    let store = InvoiceStore(loaded: loaded)
    invoices = loaded.ledger.accounts.map { store.code($0.invoice) }
    people = loaded.trip.delegates.map(Self.person)
  }

  static func firstLine(_ loaded: LoadedTrip) -> [UInt8]? {
    loaded.files[Ledger.fileName].flatMap { $0.split(separator: 10, maxSplits: 1).first.map(Array.init) }
  }

  private static func person(_ delegate: Delegate) -> Person {
    let passport = delegate.passportNumber.filter { $0.isLetter || $0.isNumber }.uppercased()
    // What stands there until the number comes, such as "pending", is no number.
    let isNumber = passport.count >= 6 && passport.contains(where: \.isNumber)
    let birth = delegate.name.isEmpty ? nil : delegate.birthDate
    return Person(
      passport: !isNumber ? nil : "\(delegate.nationality) \(passport)".hashValue,
      name: birth.map { "\(delegate.name)\n\($0.iso)".hashValue })
  }
}
