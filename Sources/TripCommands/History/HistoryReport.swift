import TripCosting
import TripFormats
import TripLedger
import TripModel
import TripStorage

/// Changes of the folder with the lines of the ledger that they wrote, and lines that are older than the history.
struct HistoryReport {
  /// How many are shown without being asked for all.
  private static let latest = 30

  private struct Item {
    var signature: Signature
    var change: PastChange?
    var entries: [Entry]
    /// Lines that it wrote and that are others' now.
    var lost: ClosedRange<Int>?
  }

  private let items: [Item]
  private let store: InvoiceStore

  init(_ past: [PastChange], _ loaded: LoadedTrip) {
    store = InvoiceStore(loaded: loaded)
    var entries = Dictionary(loaded.ledger.entries.map { ($0.number, $0) }) { first, _ in first }
    var items: [Item] = []
    for change in past {
      let ledger = change.files.first { $0.path == Ledger.fileName }
      let written = ledger.map { $0.before + 1...$0.before + max(1, $0.added) }
      let found = written.map { Self.take($0, of: change.signature, from: &entries) } ?? []
      let lost = written.flatMap { $0.count > found.count ? ($0.lowerBound + found.count)...$0.upperBound : nil }
      items.append(Item(signature: change.signature, change: change, entries: found, lost: lost))
    }
    // Lines that no change of the history wrote are older than it, or another machine's.
    let older = entries.values.sorted { $0.number < $1.number }
    let all = older.map { Item(signature: Signature(by: $0.by, at: $0.at), change: nil, entries: [$0]) } + items
    self.items = all.enumerated().sorted { ($0.1.signature.at, $0.0) < ($1.1.signature.at, $1.0) }.map(\.element)
  }

  /// What a change says of its lines need not be true, so that they are looked for where there are fewer entries.
  /// After a merge the lines may be somebody else's: each says itself by whom and when it was written.
  private static func take(
    _ lines: ClosedRange<Int>, of signature: Signature, from entries: inout [Int: Entry]
  ) -> [Entry] {
    let numbers = lines.count > entries.count ? entries.keys.filter(lines.contains).sorted() : Array(lines)
    let own = numbers.filter { number in
      entries[number].map { $0.at == signature.at && PastChange.plain($0.by) == signature.by } ?? false
    }
    return own.compactMap { entries.removeValue(forKey: $0) }
  }

  func lines(_ language: Language, all: Bool) -> [String] {
    guard !items.isEmpty else { return [HistoryWords.none.text(language)] }
    let shown = all ? items[...] : items.suffix(Self.latest)
    let left = items.count - shown.count
    return (left > 0 ? [HistoryWords.earlier(left).text(language)] : []) + shown.flatMap { lines($0, language) }
  }

  private func lines(_ item: Item, _ language: Language) -> [String] {
    let who = item.signature.by.isEmpty ? "-" : item.signature.by
    let title = item.change.map { HistoryWords.title($0).text(language) } ?? HistoryWords.ledgerOnly.text(language)
    let files = (item.change?.files ?? []).filter {
      $0.path != Ledger.fileName && $0.path != LedgerHead.fileName && !$0.path.hasSuffix(".salt")
    }
    return ["\(StorageWords.time(item.signature.at))  \(who)  \(title)"]
      + item.entries.map { "    " + HistoryWords.line($0.number, said($0)).text(language) }
      + (item.lost.map { ["    " + HistoryWords.notHere($0).text(language)] } ?? [])
      + files.map { "    \($0.path)  +\($0.added) -\($0.removed)" }
  }

  /// What a line of the ledger says, without what the bank says of whom.
  private func said(_ entry: Entry) -> Sentence {
    switch entry.fact {
    case .issued(let number, let company, let total, _):
      HistoryWords.issued(store.code(number), company, MoneyText.sentence(total))
    case .credited(let note, let invoice, _): HistoryWords.credited(store.creditCode(note), store.code(invoice))
    case .paid(let invoice, let money, let day, _, _, true):
      HistoryWords.charged(store.code(invoice), MoneyText.sentence([money]), day)
    case .paid(let invoice, let money, let day, _, _, false):
      HistoryWords.paid(store.code(invoice), MoneyText.sentence([money]), day)
    case .reversed(let line, _, _): HistoryWords.reversed(line)
    case .carried(let from, let invoice, let sums, _):
      HistoryWords.carried(store.code(from), store.code(invoice), MoneyText.sentence(sums))
    case .sent(let manifest, let whom, _): HistoryWords.sent(manifest, whom)
    case .signed(let review, _): HistoryWords.signed(review)
    case .withdrew(_, let company, let people, let day, _, _): HistoryWords.withdrew(company, people, day)
    case .forgot(let papers, _, let day): HistoryWords.forgot(papers.count, day)
    }
  }

  var json: JSONValue {
    [
      "version": .number(1),
      "changes": .array(
        items.map { item -> JSONValue in
          [
            "at": .whole(Int(item.signature.at)), "by": .string(item.signature.by),
            "title": .text(item.change?.title), "isTakingBack": .bool(item.change?.isTakingBack ?? false),
            "files": .array(
              (item.change?.files ?? []).map { file -> JSONValue in
                ["path": .string(file.path), "added": .whole(file.added), "removed": .whole(file.removed)]
              }),
            "ledger": .array(
              item.entries.map { entry -> JSONValue in
                ["line": .whole(entry.number), "text": .string(said(entry).text(.en))]
              }),
            "notInLedger": .array((item.lost.map { [$0.lowerBound, $0.upperBound] } ?? []).map { .whole($0) }),
          ]
        }),
    ]
  }
}
