import TripCosting
import TripLedger
import TripModel
import TripReading
import TripStorage

/// What a copy of the trip folder for somebody outside holds, and what of the folder stays behind.
struct SharePlan {
  /// What stays behind of one file, or the file.
  struct Left {
    var file: String
    /// The header, or the key of trip.json; empty for rows and whole files.
    var column = ""
    var kind: Kind
    var count = 1

    /// `prices` tells that a company's bill comes out otherwise without the others.
    enum Kind: String { case cells, rows, key, file, prices }
  }

  /// By path.
  private(set) var files: [String: [UInt8]] = [:]
  private(set) var left: [Left] = []
  /// Filled cells, keys and whole files that go.
  private(set) var kept = 0
  let recipient: Recipient
  private let loaded: LoadedTrip
  /// Number into the trip's companies, where the copy is for one.
  private let company: Int?
  private let lines: [String: Set<Int>]

  init(for recipient: Recipient, _ company: Int?, _ loaded: LoadedTrip) throws(StorageError) {
    (self.recipient, self.company, self.loaded) = (recipient, company, loaded)
    lines = Self.lines(of: company, loaded)
    for name in try Self.names(loaded.folder) { try take(name) }
    if pricesDiffer { left.append(Left(file: "", kind: .prices)) }
    files[SharedList.name] = list
  }

  /// Everything in the folder but what can be made again and what `trip` keeps about its own changes.
  private static func names(_ folder: TripFolder) throws(StorageError) -> [String] {
    try folder.disk.files(below: folder.path).filter {
      !$0.hasPrefix(".trip/") && !$0.hasPrefix("papers/") && $0.split(separator: "/").last != ".gitignore"
    }
  }

  private var pricesDiffer: Bool {
    guard let company, let copy = TripReader.read(TripFiles(contents: files)).trip else { return false }
    return CopyPrices.differ(copy, loaded.trip.companies[company].id, from: loaded.trip)
  }

  // MARK: - One file

  private mutating func take(_ name: String) throws(StorageError) {
    let whole = name.hasPrefix("issued/") ? "issued/" : name
    let columns = SharedFile.named(whole)?.columns(for: recipient) ?? []
    guard !columns.isEmpty, let bytes = try bytes(name) else { return left.append(Left(file: name, kind: .file)) }
    guard !columns.contains("*") else {
      (files[name], kept) = (bytes, kept + 1)
      return
    }
    guard let text = ForgetTables.text(name, [name: bytes]) else { return left.append(Left(file: name, kind: .file)) }
    if name == "trip.json" { takeFacts(text, columns) } else { takeTable(name, text, columns) }
  }

  /// As they were when the trip was read, where it was.
  private func bytes(_ name: String) throws(StorageError) -> [UInt8]? {
    if let bytes = loaded.files[name] { return bytes }
    return try loaded.folder.read([name]).files[name]
  }

  private mutating func takeFacts(_ text: TextFile, _ columns: Set<String>) {
    guard let facts = SharedFacts(text, columns) else { return }
    (files["trip.json"], kept) = (facts.bytes, kept + facts.kept)
    left += facts.keys.map { Left(file: "trip.json", column: $0, kind: .key) }
  }

  private mutating func takeTable(_ name: String, _ text: TextFile, _ columns: Set<String>) {
    guard let table = table(name, text, columns) else { return left.append(Left(file: name, kind: .file)) }
    (files[name], kept) = (table.bytes, kept + table.kept)
    left += table.cells.map { Left(file: name, column: $0.column, kind: .cells, count: $0.count) }
    if table.rows > 0 { left.append(Left(file: name, kind: .rows, count: table.rows)) }
  }

  private func table(_ name: String, _ text: TextFile, _ columns: Set<String>) -> SharedTable? {
    func cut<Column: RosterColumn>(_ type: Column.Type) -> SharedTable? {
      SharedTable(type, text, columns, isTheirs: isTheirs(name))
    }
    return switch name {
    case "companies.csv": cut(CompanyColumn.self)
    case "delegates.csv": cut(DelegateColumn.self)
    case "withdrawals.csv": cut(WithdrawalColumn.self)
    case "rooms.csv": cut(RoomColumn.self)
    case "tables.csv": cut(TableColumn.self)
    case "confirmations.csv": cut(ConfirmationColumn.self)
    case "rates.csv": cut(RateColumn.self)
    case "interpreters.csv": cut(InterpreterColumn.self)
    case "waivers.csv": cut(WaiverColumn.self)
    case "booklet.csv": cut(BookletColumn.self)
    case "hosts.csv": cut(HostColumn.self)
    case "wishes.csv": cut(WishColumn.self)
    case "meetings.csv": cut(MeetingColumn.self)
    default: nil
    }
  }

  // MARK: - Rows of one company

  /// Of a row, by its line and its company's code; nil where every row goes.
  private func isTheirs(_ name: String) -> ((Int, String?) -> Bool)? {
    guard let company else { return nil }
    if let lines = lines[name] { return { line, _ in lines.contains(line) } }
    let code = loaded.trip.companies[company].id.lowercased()
    // A price for all, a rate and a host are no company's.
    return { _, text in text.map { $0.lowercased() == code || name == "confirmations.csv" && $0.isEmpty } ?? true }
  }

  private static func lines(of company: Int?, _ loaded: LoadedTrip) -> [String: Set<Int>] {
    guard let company else { return [:] }
    let line = { (origin: Origin) in loaded.sources.find(origin, nil)?.line }
    let people = ForgetSubject.onRoster(loaded.trip).filter { $0.company == company }
    return [
      "companies.csv": Set([loaded.trip.companies[company].origin].compactMap(line)),
      "delegates.csv": Set(people.map(\.origin).compactMap(line)),
    ]
  }

  // MARK: - What it says of itself

  /// For whom the copy is and what was left out; the ledger is held against it.
  private var list: [UInt8] {
    let prices = left.filter { $0.kind == .prices }
    let files = left.filter { $0.kind != .prices }
    let (ours, others) = (files.filter { Self.isOurs($0.file) }, files.filter { !Self.isOurs($0.file) })
    // Names of files that are not ours may tell something themselves.
    let parts =
      ours.sorted { ($0.file, $0.column) < ($1.file, $1.column) }
      + (others.isEmpty
        ? []
        : [
          Left(file: "", kind: .file, count: others.count)
        ]) + prices
    return SharedList.bytes(parts, for: recipient, on: loaded.today.iso)
  }

  private static func isOurs(_ name: String) -> Bool {
    let folders = ["issued/", "sent/", "signed/"]
    return TripFiles.known.contains(name) || folders.contains { name.hasPrefix($0) }
      || [Ledger.fileName, LedgerHead.fileName].contains(name)
  }
}
