import TripCosting
import TripFormats
import TripModel

extension CashSheets {
  /// One row an envelope, amounts typed and a column for each note.
  func forPrograms() throws(CostingError) -> Sheet {
    let values = notesInUse
    let titles =
      [
        Words.envelope, Words.day, CompanyColumn.company.label, Words.company, Words.billTo, Words.session,
        Words.sharers, Words.currency, Words.least, Words.most, Words.certainty, Words.extraNotes,
        Words.inEnvelope, Words.comesBack,
      ].map { Column(parts.text($0)) } + values.map { Column("\($0)", look: .figure) }
    var rows: [Row] = []
    for envelope in plan.envelopes { rows.append(Row(try cells(envelope) + counts(envelope, values))) }
    return Sheet(name: parts.text(Words.envelopes), columns: titles, rows: rows)
  }

  private func cells(_ envelope: Envelope) throws(CostingError) -> [Cell] {
    let (fee, company, currency) = (envelope.fee, envelope.company, envelope.currency)
    let most = envelope.isEnough ? Cell.money(Money(envelope.highest, currency)) : .empty
    return [
      .count(Int64(envelope.number)), .day(envelope.session.day), .words(company.id),
      .words(company.name(in: parts.language)), .words(company.billingName),
      .words(parts.text(envelope.session.title)), .count(Int64(envelope.share?.count ?? 1)),
      .words(CurrencyCodes.code(currency)), fee.open > 0 ? .empty : .money(Money(fee.low, currency)), most,
      .words(parts.text(Words.certainty(of: fee))), envelope.reserve.map { .money($0) } ?? .empty,
      .money(Money(try envelope.contents().low, currency)), .money(Money(try envelope.mayComeBack(), currency)),
    ]
  }

  private func counts(_ envelope: Envelope, _ values: [Int64]) -> [Cell] {
    let notes = envelope.notes
    return values.map { value in .count(notes.first { $0.value == value }?.count ?? 0) }
  }

  /// Largest first; every envelope's, so that all rows have the same columns.
  private var notesInUse: [Int64] { NoteCount.sum(plan.envelopes.map(\.notes)).map(\.value) }
}
