import TripModel
import TripReading
import TripSelection
import TripStorage

/// Takes applications into `applications.csv`, one after the other, against the file as it then stands.
struct ApplyWork {
  private let loaded: LoadedTrip
  private let options: ApplyOptions
  private var file: RosterFile<ApplicationColumn>
  private(set) var outcomes: [ApplyOutcome] = []
  private(set) var refusals: [ImportRefusal] = []
  private(set) var remarks: [Sentence] = []

  init(_ loaded: LoadedTrip, _ options: ApplyOptions) throws(CommandFailure) {
    self.loaded = loaded
    self.options = options
    let years = loaded.trip.call?.years ?? []
    file = try RosterFile(
      "applications.csv", loaded.files,
      columns: ApplicationColumn.Answer.allCases.map(ApplicationColumn.answer)
        + years.flatMap { year in ApplicationColumn.Figure.allCases.map { .figure($0, year: year) } })
  }

  /// Throws where nothing in it can be understood as an application.
  mutating func take(_ source: ApplicationSource, named name: String) throws(CommandFailure) {
    remarks += source.remarks
    let imports = source.tables.compactMap { ApplicationImport($0) }
    guard imports.contains(where: { !$0.rows.isEmpty || !$0.refusals.isEmpty }) else {
      throw .badData(ApplyWords.notAnApplication(name))
    }
    for found in imports {
      refusals += found.refusals
      remarks += found.open.map { ImportWords.columnLeftOut($0.place, $0.header, $0.guess?.rawValue) }
      for row in found.rows { settle(row) }
    }
  }

  var isChanged: Bool { file.isChanged }
  var isRewritten: Bool { file.isRewritten && file.isChanged }
  var isWhole: Bool { refusals.isEmpty && outcomes.allSatisfy(\.isWhole) }
  var edits: [Edit] { [.put(path: file.name, bytes: file.bytes, isPersonal: true)] }
  var basis: [String: [UInt8]] { [file.name: file.original] }

  /// The trip folder's files as they become.
  var files: [String: [UInt8]] { loaded.files.merging([file.name: file.bytes]) { $1 } }

  // MARK: - One application

  private mutating func settle(_ row: ApplicationImport.Row) {
    var values = row.values
    if values[.answer(.received)] == nil, let received = options.received {
      values[.answer(.received)] = received.text(in: loaded.trip.callZone)
    }
    if values[.answer(.subject)] == nil, let subject = options.subject { values[.answer(.subject)] = subject }
    if values[.answer(.documents)] == nil, !options.attached.isEmpty {
      values[.answer(.documents)] = options.attached.joined(separator: " ")
    }
    if let target = options.target {
      outcomes.append(complete(line(of: loaded.trip.applications[target].id), values))
    } else if let known = line(of: row) {
      outcomes.append(compare(known, values))
    } else if row[.name].isEmpty {
      outcomes.append(.nameless(place: row.place.words))
    } else {
      outcomes.append(add(values))
    }
  }

  private mutating func add(_ values: [ApplicationColumn: String]) -> ApplyOutcome {
    var values = values
    let filled = Self.ordered(values.keys)
    let codes = file.table.rows.indices.map { text(.application, $0) }
    let id = values[.answer(.application)] ?? CodeSeries.next(after: codes, letter: "A")
    values[.answer(.application)] = id
    file.add(values)
    return .added(id: id, name: values[.answer(.name)] ?? "", filled)
  }

  /// Without word of what it is, only the same once more is taken for granted.
  private func compare(_ line: Int, _ values: [ApplicationColumn: String]) -> ApplyOutcome {
    let differing = Self.ordered(values.keys.filter { !isSame(values[$0] ?? "", $0, line) })
    let (id, name) = (text(.application, line), text(.name, line))
    return differing.isEmpty ? .unchanged(id: id, name: name) : .doubt(id: id, name: name, differing: differing)
  }

  /// Fills what is empty; what says something else is left, unless it was said to be taken.
  private mutating func complete(_ line: Int?, _ given: [ApplicationColumn: String]) -> ApplyOutcome {
    guard let line else { return .nameless(place: "") }
    if isOfAnother(given, line) {
      return .another(id: text(.application, line), name: text(.name, line), given: given[.answer(.name)] ?? "")
    }
    var values = given
    values[.answer(.application)] = nil
    values[.answer(.subject)] = nil
    let arrived = values.removeValue(forKey: .answer(.received))
    merge(&values, .documents, line)
    let filled = Self.ordered(
      values.keys.filter { isOpen($0, values[$0] ?? "", line) || mayTake($0) && !isSame(values[$0] ?? "", $0, line) })
    let left = Self.ordered(values.keys.filter { !filled.contains($0) && !isSame(values[$0] ?? "", $0, line) })
    let (id, name) = (text(.application, line), text(.name, line))
    let wasWhole = isWhole(id)
    var changes = values.filter { filled.contains($0.key) }
    if !changes.isEmpty { file.set(changes, row: line) }
    let asksForTime = settle(arrival: arrived, of: line, wasWhole: wasWhole, fillsIn: !filled.isEmpty, &changes)
    let differing = left + (asksForTime ? [ApplicationColumn.answer(.arrived)] : [])
    guard !changes.isEmpty else {
      return differing.isEmpty
        ? .unchanged(id: id, name: name) : .completed(id: id, name: name, filled: [], left: differing)
    }
    return .completed(id: id, name: name, filled: filled.isEmpty ? [.answer(.arrived)] : filled, left: differing)
  }

  /// When the application became whole, which no later mail moves: before that the latest part counts, and before
  /// anything was asked for, the application's own arrival.
  ///
  /// - Returns: True where the mail is older than what is entered, which somebody must decide.
  private mutating func settle(
    arrival: String?, of line: Int, wasWhole: Bool, fillsIn: Bool, _ changes: inout [ApplicationColumn: String]
  ) -> Bool {
    let column = ApplicationColumn.answer(.arrived)
    guard !text(.asked, line).isEmpty, let arrival, let new = InstantText.read(arrival) else { return false }
    guard let old = InstantText.read(text(.arrived, line)) else {
      guard fillsIn && !wasWhole || options.taken.contains(column) else { return false }
      changes[column] = arrival
      file.set([column: arrival], row: line)
      return false
    }
    guard new != old, !(wasWhole && new > old) else { return false }
    guard new > old ? fillsIn : options.taken.contains(column) else { return new < old }
    changes[column] = arrival
    file.set([column: arrival], row: line)
    return false
  }

  /// Whether nothing that the call asks for is missing of an application, as the file stands.
  private func isWhole(_ id: String) -> Bool {
    guard let trip = TripReader.read(TripFiles(contents: files)).trip, let call = trip.call,
      let application = trip.applications.first(where: { $0.id == id })
    else { return false }
    return MissingPart.all(of: application, call).isEmpty
  }

  /// Another name under another 統一編號 is another company, unless somebody says that the name is new.
  private func isOfAnother(_ given: [ApplicationColumn: String], _ line: Int) -> Bool {
    let answers = [ApplicationColumn.Answer.name, .ubn].map { ApplicationColumn.answer($0) }
    guard !answers.contains(where: options.taken.contains) else { return false }
    return answers.allSatisfy { column in
      guard let text = given[column], !text.isEmpty else { return false }
      return !isEmpty(column, line) && !isSame(text, column, line)
    }
  }

  private func mayTake(_ column: ApplicationColumn) -> Bool {
    options.taken.contains(column) || column == .answer(.documents)
  }

  /// What was attached before stays attached.
  private func merge(_ values: inout [ApplicationColumn: String], _ answer: ApplicationColumn.Answer, _ line: Int) {
    guard let new = values[.answer(answer)] else { return }
    let known = text(answer, line).split(separator: " ").map(String.init)
    values[.answer(answer)] = (known + new.split(separator: " ").map(String.init).filter { !known.contains($0) })
      .joined(separator: " ")
  }

  // MARK: - The file as it stands

  private func text(_ answer: ApplicationColumn.Answer, _ line: Int) -> String {
    file.table.text(.answer(answer), row: line)
  }

  private func isEmpty(_ column: ApplicationColumn, _ line: Int) -> Bool {
    file.table.text(column, row: line).isEmpty
  }

  /// What cannot be read is as good as empty once the company says it again.
  private func isOpen(_ column: ApplicationColumn, _ new: String, _ line: Int) -> Bool {
    let text = file.table.text(column, row: line)
    return text.isEmpty || column.mustBeReadable && text != new && !ApplicationValue.isReadable(text, column)
  }

  private func isSame(_ text: String, _ column: ApplicationColumn, _ line: Int) -> Bool {
    ApplicationValue.canonical(file.table.text(column, row: line), column) == text
  }

  private func line(of id: String) -> Int? { file.table.rows.indices.first { text(.application, $0) == id } }

  /// By number where a list gives one, by 統一編號, else by name.
  private func line(of row: ApplicationImport.Row) -> Int? {
    if !row[.application].isEmpty { return line(of: row[.application]) }
    return file.table.rows.indices.first { line in
      let ubn = text(.ubn, line)
      return row[.ubn].isEmpty || ubn.isEmpty ? text(.name, line) == row[.name] : ubn == row[.ubn]
    }
  }

  private static func ordered(_ columns: some Sequence<ApplicationColumn>) -> [ApplicationColumn] {
    let wanted = Set(columns)
    return ApplicationColumn.allCases.filter(wanted.contains)
  }
}
