import TripCosting

/// The numbers of cell styles: each kind of cell in each meaning, locked and open.
struct CellStyles: Hashable, Sendable {
  static let title = 1
  static let heading = 2
  static let header = 3
  /// Where the styles of rows begin.
  static let first = 4

  /// Currencies in the order in which they were met.
  private(set) var currencies: [Currency] = []

  mutating func number(_ kind: CellKind, _ meaning: Meaning, isOpen: Bool) -> Int {
    (place(kind) * Meaning.allCases.count + meaning.place) * 2 + (isOpen ? 1 : 0) + CellStyles.first
  }

  private mutating func place(_ kind: CellKind) -> Int {
    switch kind {
    case .text: return 0
    case .count: return 1
    case .day: return 2
    case .percent(let digits): return 3 + digits
    case .decimal: return 10
    case .money(let currency):
      if let index = currencies.firstIndex(of: currency) { return 11 + index }
      currencies.append(currency)
      return 10 + currencies.count
    }
  }

  /// The number formats of all kinds, in the order of their places.
  var formats: [Int] {
    [NumberFormats.text, NumberFormats.count, NumberFormats.day] + (0...6).map(NumberFormats.percent)
      + [NumberFormats.general] + currencies.indices.map { NumberFormats.currencies + $0 }
  }
}

extension Meaning {
  /// Where it stands among the styles.
  var place: Int {
    switch self {
    case .plain: 0
    case .total: 1
    case .attention: 2
    case .added: 3
    case .left: 4
    case .changed: 5
    }
  }
}
