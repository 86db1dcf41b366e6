import TripLedger
import TripModel
import TripReading
import TripStorage

/// What `trip forget` takes out of which file, worked out before anything is changed.
struct ForgetPlan {
  /// A file that is written anew or removed.
  struct Step {
    /// What becomes of it.
    enum Kind { case cleared, removed }

    var path: String
    var kind: Kind
    /// Cells or places that are different then.
    var count: Int
    var edits: [Edit]
  }

  let subject: ForgetSubject
  let secrets: Secrets
  private(set) var steps: [Step] = []
  /// What the ledger will say of frozen papers.
  private(set) var forgotten: [Fact.Forgotten] = []
  /// What the steps were worked out from.
  private(set) var basis: [String: [UInt8]] = [:]
  private let loaded: LoadedTrip
  private let tables: ForgetTables

  init(_ subject: ForgetSubject, _ loaded: LoadedTrip, _ console: Console) throws(CommandFailure) {
    (self.subject, self.loaded) = (subject, loaded)
    tables = ForgetTables(subject, loaded)
    secrets = Secrets(tables.secrets, keeping: tables.kept)
    for name in TripFiles.known where name.hasSuffix(".csv") { clear(name) }
    do {
      for paper in try FrozenPaper.all(in: loaded.folder) { try clear(paper, console.salt()) }
      try removeForms()
    } catch { throw .storage(error) }
  }

  /// How many people have their names taken now.
  var people: Int { subject.people.count { !$0.isForgotten } }

  /// Files as they will be; nil is removed.
  var overlay: [String: [UInt8]?] {
    var files: [String: [UInt8]?] = [:]
    for edit in steps.flatMap(\.edits) {
      if case .put(let path, let bytes, _) = edit { files[path] = bytes } else { files[edit.path] = .some(nil) }
    }
    return files
  }

  // MARK: - The trip's own files

  private mutating func clear(_ name: String) {
    guard let bytes = loaded.files[name], let text = ForgetTables.text(name, loaded.files) else { return }
    let redaction = CSVRedaction(text, secrets, rows: tables.rows[name] ?? [:])
    basis[name] = bytes
    guard redaction.count > 0 else { return }
    let isPlain = bytes.count == text.bytes.count
    let mark: [UInt8] = isPlain ? [] : [0xEF, 0xBB, 0xBF]
    steps.append(
      Step(
        path: name, kind: .cleared, count: redaction.count,
        edits: [.put(path: name, bytes: mark + redaction.bytes, isPersonal: true)]))
  }

  // MARK: - What is frozen

  /// What is left gets a salt and a digest of its own; the page goes, and can be printed from it again.
  private mutating func clear(_ paper: FrozenPaper, _ salt: [UInt8]) throws(StorageError) {
    let stem = String(paper.path.prefix { $0 != "." })
    let names = [paper.path, stem + ".salt", stem + ".html"]
    let files = try loaded.folder.read(names).files
    guard let digest = paper.digest, let old = files[paper.path] else { return }
    let (new, count) = paper.path.hasSuffix(".csv") ? manifest(old) : record(old)
    let isPage = paper.isPage || files[stem + ".html"].map { !secrets.places(in: $0).isEmpty } ?? false
    guard count > 0 || isPage else { return }
    var edits: [Edit] = files[stem + ".html"] == nil ? [] : [.remove(path: stem + ".html")]
    if paper.isPage {
      edits.append(.remove(path: stem + ".salt"))
    } else {
      edits.append(.put(path: paper.path, bytes: new, isPersonal: true))
      edits.append(.put(path: stem + ".salt", bytes: salt, isPersonal: true))
    }
    forgotten.append(Fact.Forgotten(digest, rest: paper.isPage ? nil : SentManifest.digest(salt, new)))
    steps.append(Step(path: paper.path, kind: paper.isPage ? .removed : .cleared, count: max(1, count), edits: edits))
  }

  private func record(_ old: [UInt8]) -> ([UInt8], Int) {
    (secrets.removed(from: old) ?? old, secrets.places(in: old).count)
  }

  /// A passenger's line as a whole, so that nothing in it tells whose it was.
  private func manifest(_ old: [UInt8]) -> ([UInt8], Int) {
    let text = TextFile(path: "", bytes: old)
    guard let table = RosterTable<DelegateColumn>(text) else { return record(old) }
    let people = subject.people.filter { !$0.isForgotten }
    var rows: [Int: @Sendable (Int) -> String?] = [:]
    for row in table.rows.indices where isOf(people, SentRow(table, row)) {
      let columns = Dictionary(table.columns.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      let name = secrets.removed(from: Array(table.text(.name, row: row).utf8))
      rows[table.lines[row]] = { place in
        guard let column = columns[place] else { return "" }
        if column == .name { return name.map { String(decoding: $0, as: UTF8.self) } ?? "" }
        return column.staysWhenForgotten ? nil : ""
      }
    }
    let redaction = CSVRedaction(text, secrets, rows: rows)
    return (redaction.bytes, redaction.count)
  }

  private func isOf(_ people: [Delegate], _ row: SentRow) -> Bool {
    people.contains { row.isOf($0, among: subject.everybody, loaded.trip) }
  }

  // MARK: - What can be made again

  private mutating func removeForms() throws(StorageError) {
    let search = FolderSearch(loaded.folder, secrets)
    for folder in ["forms", "letters", "calendars", "reports"] { try remove(folder, search) }
  }

  private mutating func remove(_ folder: String, _ search: FolderSearch) throws(StorageError) {
    for path in try search.files(below: folder) where try !search.places(in: path).isEmpty {
      steps.append(Step(path: path, kind: .removed, count: 1, edits: [.remove(path: path)]))
    }
  }
}
