import TripCosting
import TripModel

extension InvoiceRecord {
  /// Freezes what the draft tells beside the sums, so that the paper of the issued one is as useful.
  mutating func inform(_ bill: Bill, _ parts: PaperParts) throws(CostingError) {
    let sums = try bill.sums()
    let lines = bill.lines.filter(\.payment.isCash)
    if !lines.isEmpty { cash = Self.cash(lines, parts) }
    cashTotals = sums.cash.isEmpty ? nil : sums.cash.map { FrozenWords(AmountText.sentence($0)) }
    let note = bill.cash.contains { !$0.amount.isExact } ? parts.trip.interpreters?.note : nil
    converted = try Exchanged(bill.charges, parts.settings.exchange).map { FrozenWords(Words.convertedOnPaper($0)) }
    guard !bill.isOfLeaver else { return information = [] }
    information =
      [
        Self.points(Words.feeReasons, FeeReasons(bill, parts.trip).entries.map { Self.reasons($0, parts.trip) }),
        Self.points(Words.stillOpen, note.map { [Words.interpreting + .colon + $0.sentence] } ?? []),
        try Self.leaving(bill, parts), Self.points(Words.covered, bill.covered(parts.trip)),
        Self.points(Words.notCovered, parts.trip.interpreters == nil ? [] : [Words.interpreting]),
        Self.points(Words.borne(parts.trip.borneNote), parts.trip.borne.map(\.sentence)),
      ].compactMap(\.self)
  }

  /// Session, interpreter, hours and each part of the fee.
  private static func reasons(_ entry: FeeReasons.Entry, _ trip: Trip) -> Sentence {
    entry.heading(in: trip) + .colon + entry.words.joined(Sentence(en: "; ", zhHant: "；", ja: "。"))
  }

  private static func points(_ title: Sentence, _ points: [Sentence]) -> FrozenSection? {
    points.isEmpty ? nil : FrozenSection(title, points: points)
  }

  private static func cash(_ lines: [BillLine], _ parts: PaperParts) -> FrozenSection {
    let isYen = lines.allSatisfy { $0.sum.currency == .yen }
    let shared = lines.filter(\.isShared).map(\.sum.currency)
    var section = FrozenSection(
      Words.inCash(isYen: isYen), remarks: [Words.handOver] + (shared.isEmpty ? [] : [Words.sharingRule(shared)]))
    section.freeze(parts) { InvoiceSheet(lines: lines, parts: $0).cash }
    return section
  }

  /// Nil once it is over.
  private static func leaving(_ bill: Bill, _ parts: PaperParts) throws(CostingError) -> FrozenSection? {
    guard let table = try LeavingTable(bill.charges, parts.trip) else {
      let isOver = parts.trip.hasBegun(by: parts.settings.today)
      return isOver ? nil : FrozenSection(Words.leaving, points: [Words.leavingToBeAsked])
    }
    guard !table.isOver(on: parts.settings.today) else { return nil }
    var section = FrozenSection(Words.leaving, remarks: table.notes)
    try section.freeze(parts) { parts throws(CostingError) in try LeavingSheet(table: table, parts: parts).sheet() }
    return section
  }
}
