import TripCosting
import TripFormats
import TripModel

/// The tables of the cash paper: for reading, for programs, for the bank and for signing.
struct CashSheets: Sendable {
  let plan: CashPlan
  let parts: PaperParts

  init(_ plan: CashPlan, _ parts: PaperParts) {
    self.plan = plan
    self.parts = parts
  }

  func forReading() throws(CostingError) -> Sheet {
    let titles: [(Sentence, Column.Look)] = [
      (Words.number, .figure), (Words.day, .short), (CompanyColumn.company.label, .short), (Words.company, .words),
      (Words.session, .words), (Words.toPay, .figure), (Words.leastNotes, .words), (Words.restNotes, .words),
      (Words.extraNotes, .words), (Words.inEnvelope, .figure), (Words.comesBack, .figure),
    ]
    var rows: [Row] = []
    for envelope in plan.envelopes {
      rows.append(
        Row(
          [
            .count(Int64(envelope.number)), .words(DayText.short(envelope.session.day, parts.language)),
            .words(envelope.company.id), .words(envelope.company.name(in: parts.language)), .words(session(envelope)),
            .words(parts.text(envelope.fee)), notes(envelope.least, envelope), notes(envelope.rest, envelope),
            notes(envelope.extra, envelope), money(try envelope.contents().low, envelope),
            money(try envelope.mayComeBack(), envelope),
          ], envelope.isEnough ? .plain : .attention))
    }
    return sheet(Words.envelopes, titles, rows)
  }

  func handOver() throws(CostingError) -> Sheet {
    let titles: [(Sentence, Column.Look)] = [
      (Words.number, .figure), (Words.day, .short), (CompanyColumn.company.label, .short), (Words.company, .words),
      (Words.session, .words), (Words.inEnvelope, .figure), (Words.received, .words), (Words.paid, .words),
      (Words.cameBack, .words), (Words.returnSigned, .words),
    ]
    var rows: [Row] = []
    for envelope in plan.envelopes {
      rows.append(
        Row([
          .count(Int64(envelope.number)), .words(DayText.short(envelope.session.day, parts.language)),
          .words(envelope.company.id), .words(envelope.company.name(in: parts.language)), .words(session(envelope)),
          money(try envelope.contents().low, envelope), .empty, .empty, .empty, .empty,
        ]))
    }
    rows += plan.contents.map { sum in
      Row(
        [.empty, .empty, .empty, .words(parts.text(Words.inEnvelopes)), .empty, .money(Money(sum.low, sum.currency))]
          + [Cell](repeating: .empty, count: 4), .total)
    }
    return sheet(Words.handOverList, titles, rows)
  }

  /// Notes, pieces and their sum, with the whole at the foot.
  func order(_ currency: Currency) -> Sheet {
    let titles: [(Sentence, Column.Look)] = [
      (Words.denomination, .figure), (Words.pieces, .figure), (Words.amount, .figure),
    ]
    let order = plan.bankOrder(currency)
    let rows = order.map { note in
      Row([
        .money(Money(note.value, currency)), .count(note.count), .money(Money(note.value * note.count, currency)),
      ])
    }
    let sum = order.reduce(0) { $0 + $1.value * $1.count }
    let pieces = order.reduce(0) { $0 + $1.count }
    return sheet(
      Words.bankOrder, titles, rows + [Row([.empty, .count(pieces), .money(Money(sum, currency))], .total)])
  }

  func session(_ envelope: Envelope) -> String { Self.session(envelope, parts) }

  /// 東京商務媒合會 · 口譯 3，與 S4 共用
  static func session(_ envelope: Envelope, _ parts: PaperParts) -> String {
    let title = [parts.text(envelope.session.title), parts.text(Words.interpreter(of: envelope)), envelope.person]
    return title.filter { !$0.isEmpty }.joined(separator: " · ")
      + (envelope.share.map { parts.text(Words.shared(by: $0.count)) } ?? "")
  }

  private func notes(_ notes: [NoteCount], _ envelope: Envelope) -> Cell {
    .words(NotesText.text(notes, envelope.currency))
  }

  private func money(_ units: Int64, _ envelope: Envelope) -> Cell { .money(Money(units, envelope.currency)) }

  private func sheet(_ name: Sentence, _ titles: [(Sentence, Column.Look)], _ rows: [Row]) -> Sheet {
    Sheet(
      name: parts.text(name), columns: titles.map { Column(parts.text($0.0), look: $0.1) }, rows: rows)
  }
}
