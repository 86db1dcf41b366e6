import TripCosting
import TripDocuments
import TripModel
import TripReading
import TripStorage

/// Takes wishes from sent tables into `wishes.csv`, cell by cell; an empty cell takes nothing away, and what makes no sense is
/// refused with its place while the rest is taken.
struct WishImport {
  /// One pair in one session.
  private struct Key: Hashable {
    var session: Int
    var company: Int
    var host: Int
  }

  private let trip: Trip
  private var found: [Key: [WishColumn: String]] = [:]
  private(set) var told: [Sentence] = []
  /// False where anything was left out.
  private(set) var isWhole = true

  init(_ trip: Trip) { self.trip = trip }

  mutating func take(_ source: ImportSource) {
    told += source.remarks
    for table in source.tables {
      guard let mapping = ImportMapping<WishColumn>(table, confirmed: [:]),
        Set(mapping.columns.values).isSuperset(of: [.company, .host])
      else {
        refuse(ImportWords.notUnderstood(table.name))
        continue
      }
      for row in table.rows.dropFirst(mapping.headerRow + 1) where !row.isEmpty { take(row, mapping, table.name) }
    }
  }

  private mutating func take(_ row: ImportRow, _ mapping: ImportMapping<WishColumn>, _ table: String) {
    var texts: [WishColumn: String] = [:]
    for (index, column) in mapping.columns { texts[column] = row.cell(index).text }
    guard let key = key(texts) else {
      return refuse(WishWords.unknownPair(texts[.company] ?? "", texts[.host] ?? "", row.place.words(in: table)))
    }
    for column in [WishColumn.companyWish, .hostWish, .fixed] {
      guard let text = texts[column], !text.isEmpty else { continue }
      let value =
        column == .fixed ? ClockText.read(text).map(DayText.clock) : RosterWords<WishStrength>.wish.value(text)?.shown
      if let value {
        found[key, default: [:]][column] = value
      } else {
        refuse(WishWords.unreadable(text, column, mapping.place(of: column, in: row).words(in: table)))
      }
    }
  }

  private mutating func refuse(_ sentence: Sentence) {
    told.append(sentence)
    isWhole = false
  }

  /// Nil for a company, host or session that is not known, or not named where the host comes to several.
  private func key(_ texts: [WishColumn: String]) -> Key? {
    let sessions = trip.sessions
    guard let company = trip.companies.firstIndex(where: { $0.id == texts[.company] }),
      let host = trip.hosts.firstIndex(where: { $0.id == texts[.host] })
    else { return nil }
    let word = texts[.session] ?? ""
    let own = trip.hosts[host].sessions
    let session = word.isEmpty ? (own.count == 1 ? own[0] : nil) : sessions.firstIndex { $0.word == word }
    return session.map { Key(session: $0, company: company, host: host) }
  }

  /// Whether the file changed.
  mutating func write(_ loaded: LoadedTrip) throws(CommandFailure) -> Bool {
    guard !found.isEmpty else { return false }
    var file = try RosterFile<WishColumn>("wishes.csv", loaded.files)
    var changes: [(row: Int, column: WishColumn, text: String)] = []
    var left = found
    for row in file.table.rows.indices {
      let texts = Dictionary(uniqueKeysWithValues: WishColumn.allCases.map { ($0, file.table.text($0, row: row)) })
      guard let key = key(texts), let values = left.removeValue(forKey: key) else { continue }
      for (column, value) in values where !same(texts[column] ?? "", value, column) {
        changes.append((row, column, value))
      }
    }
    let added = left.sorted { order($0.key) < order($1.key) }.filter { $0.value.values.contains { $0 != "0" } }
    let rows = added.map { key, values in
      values.merging([
        .company: trip.companies[key.company].id, .host: trip.hosts[key.host].id,
        .session: trip.sessions[key.session].word,
      ]) { first, _ in first }
    }
    told.append(WishWords.taken(changed: changes.count, added: rows.count))
    guard !changes.isEmpty || !rows.isEmpty else { return false }
    file.change(changes.sorted { ($0.row, $0.column.rawValue) < ($1.row, $1.column.rawValue) }, rows)
    let basis = ["wishes.csv": loaded.files["wishes.csv"] ?? []]
    let edit = Edit.put(path: "wishes.csv", bytes: file.bytes, isPersonal: false)
    do { try loaded.folder.apply(Change("wishes", [edit], basis: basis)) } catch { throw .storage(error) }
    return true
  }

  private func order(_ key: Key) -> (Int, String, String) {
    (key.session, trip.companies[key.company].id, trip.hosts[key.host].id)
  }

  /// ◎ and 3 are the same, and an empty cell is no wish.
  private func same(_ text: String, _ value: String, _ column: WishColumn) -> Bool {
    guard column != .fixed else { return ClockText.read(text).map(DayText.clock) == value }
    return (text.isEmpty ? "0" : RosterWords<WishStrength>.wish.value(text)?.shown) == value
  }
}

/// Words of wishes that come in.
enum WishWords {
  static func unknownPair(_ company: String, _ host: String, _ place: String) -> Sentence {
    Sentence(
      en: "\(place): no such company, host or session: '\(company)', '\(host)'; left out",
      zhHant: "\(place)：查無此公司、洽談對象或場次：「\(company)」「\(host)」，未匯入",
      ja: "\(place)：該当する企業・会場がありません：「\(company)」「\(host)」。取り込みません")
  }

  static func unreadable(_ text: String, _ column: WishColumn, _ place: String) -> Sentence {
    let remedy =
      column == .fixed
      ? Sentence(en: "write it as 14:00", zhHant: "請寫成 14:00", ja: "14:00 の形で")
      : Sentence(en: "use 3, 2, 1, 0 or x", zhHant: "請用 3、2、1、0 或 x", ja: "3・2・1・0・x のいずれか")
    return Sentence(
      en: "\(place): '\(text)' is no \(column.label.en); left out - \(remedy.en)",
      zhHant: "\(place)：「\(text)」不是\(column.label.zhHant)，未匯入；\(remedy.zhHant)",
      ja: "\(place)：「\(text)」は\(column.label.ja)として読めず、取り込みません。\(remedy.ja)")
  }

  static func taken(changed: Int, added: Int) -> Sentence {
    Sentence(
      en: "wishes.csv: \(changed) values changed, \(added) rows added",
      zhHant: "wishes.csv：更改 \(changed) 個值、新增 \(added) 列",
      ja: "wishes.csv：変更 \(changed) 件、追加 \(added) 行")
  }
}
