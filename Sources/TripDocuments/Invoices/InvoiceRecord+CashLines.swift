import TripCosting
import TripModel

extension InvoiceRecord {
  /// A line of the cash that is brought, with its amounts as numbers.
  package struct CashLine: Hashable, Sendable, Codable {
    package var title: FrozenWords
    package var names: [FrozenWords]
    package var count: Int
    package var currency: String
    /// Each nil where that much is not known.
    package var unit: Int64?
    package var low: Int64?
    package var high: Int64?
    package var certainty: FrozenWords
    package var payee: String
    package var day: String?
    package var clause: String?
  }

  /// Nil where nothing is paid in cash.
  static func cashLines(_ lines: [BillLine], _ parts: PaperParts) -> [CashLine]? {
    lines.isEmpty ? nil : lines.map { cashLine($0, parts) }
  }

  private static func cashLine(_ line: BillLine, _ parts: PaperParts) -> CashLine {
    let sum = line.sum
    return CashLine(
      title: FrozenWords(line.title), names: line.people.map { FrozenWords($0.sentence) }, count: line.count,
      currency: CurrencyCodes.code(sum.currency), unit: line.unit.open > 0 ? nil : line.unit.low,
      low: sum.open > 0 && sum.low == 0 ? nil : sum.low, high: sum.open > 0 ? nil : sum.high,
      certainty: FrozenWords(Words.certainty(of: sum)), payee: line.payee.key, day: line.payment.day?.iso,
      clause: line.because.first.flatMap { parts.settings.sources.find($0, nil)?.clause })
  }
}
