import TripCosting
import TripModel

/// One object of a saved form; remembers what in it could not be read.
struct SavedObject {
  let file: TextFile
  let place: ImportPlace
  private var members: [JSONNode.Member]
  /// Of each member its key's and its value's.
  private var places: [ImportPlace]
  private(set) var refusals: [ImportRefusal] = []

  /// - Parameter key: what the form calls it, for saying that it is none.
  init(_ node: JSONNode, _ key: String, at place: ImportPlace, in file: TextFile) throws(SavedFormProblem) {
    guard case .object(let members) = node.value else { throw SavedFormProblem(.notAnObject(key), file, at: node) }
    self.members = members
    self.file = file
    self.place = place
    places = place.places(
      of: members.flatMap { [$0.keyRange.lowerBound, $0.value.range.lowerBound] }, from: node.range.lowerBound, in: file
    )
  }

  /// The object under a key; an empty one where it is missing.
  func child(_ key: String) throws(SavedFormProblem) -> SavedObject {
    if let node = node(key) { return try SavedObject(node, key, at: place(of: key), in: file) }
    var empty = self
    (empty.members, empty.places, empty.refusals) = ([], [], [])
    return empty
  }

  /// The objects of the list under a key; none where it is missing.
  func children(_ key: String) throws(SavedFormProblem) -> [SavedObject] {
    guard let node = node(key) else { return [] }
    guard case .array(let items) = node.value else { throw SavedFormProblem(.notAList(key), file, at: node) }
    let places = place(of: key).places(of: items.map(\.range.lowerBound), from: node.range.lowerBound, in: file)
    var children: [SavedObject] = []
    for (item, place) in zip(items, places) { children.append(try SavedObject(item, key, at: place, in: file)) }
    return children
  }

  /// Of a value; of the object where there is none.
  private func place(of key: String) -> ImportPlace {
    members.firstIndex { $0.key == key }.map { places[$0 * 2 + 1] } ?? place
  }

  /// Nil where it is missing or null.
  func node(_ key: String) -> JSONNode? {
    guard let node = members.first(where: { $0.key == key })?.value else { return nil }
    if case .null = node.value { return nil }
    return node
  }

  /// Empty where it is no text.
  func text(_ key: String) -> String {
    if case .string(let text)? = node(key)?.value { text } else { "" }
  }

  /// A number keeps that it was one: zeros in front may have been lost.
  mutating func cell(_ key: String) -> ImportCell {
    guard let node = node(key) else { return ImportCell(text: "") }
    let place = place(of: key)
    switch node.value {
    case .string(let text): return ImportCell(text: HalfWidth.trim(text), place: place)
    case .number(let digits): return ImportCell(text: digits, kind: .number, place: place)
    default:
      refuse(key, at: place, .notText)
      return ImportCell(text: "")
    }
  }

  /// Nil where there is none, or none that can be read.
  mutating func day(_ column: CompanyColumn) -> Day? {
    let cell = cell(column.rawValue)
    guard !cell.text.isEmpty else { return nil }
    switch DateText.read(cell.text) {
    case .day(let day): return day
    case .ambiguous: refuse(column.rawValue, at: cell.place, .dateAmbiguous, cell.text)
    case .impossible: refuse(column.rawValue, at: cell.place, .dateImpossible, cell.text)
    case .unreadable: refuse(column.rawValue, at: cell.place, .dateUnreadable, cell.text)
    }
    return nil
  }

  /// Ids as one cell.
  ///
  /// - Parameter isWhole: an empty list takes back what was chosen before, unlike one that is missing.
  mutating func list(_ key: String, isWhole: Bool) -> ImportCell {
    guard let node = node(key) else { return ImportCell(text: "") }
    let place = place(of: key)
    guard let ids = Self.texts(node) else {
      refuse(key, at: place, .notList)
      return ImportCell(text: "")
    }
    let text = ids.joined(separator: " ")
    return ImportCell(text: text, kind: isWhole && text.isEmpty ? .cleared : .text, place: place)
  }

  private static func texts(_ node: JSONNode) -> [String]? {
    guard case .array(let items) = node.value else { return nil }
    let texts = items.compactMap { item in if case .string(let text) = item.value { text } else { nil } }
    return texts.count == items.count ? texts.map(HalfWidth.trim).filter { !$0.isEmpty } : nil
  }

  /// Keys beside the known ones; those that begin with `$` are for editors.
  func unknownKeys(_ known: [String]) -> [ImportRefusal] {
    members.indices.filter { !known.contains(members[$0].key) && !members[$0].key.hasPrefix("$") }.map { index in
      let key = members[index].key
      return refusal(
        key, Sentence(en: "key", zhHant: "鍵", ja: "キー"), key, at: places[index * 2],
        .unknownKey(closest: Self.closest(to: key, among: known)))
    }
  }

  /// `passport` means `passport_number`, however many letters it lacks.
  private static func closest(to key: String, among known: [String]) -> String? {
    Suggestion.closest(to: key, among: known) ?? known.first { key.count > 3 && $0.hasPrefix(key) }
  }

  /// One who goes but of whom nothing is known yet.
  var namelessPerson: ImportRefusal {
    refusal(DelegateColumn.name.rawValue, DelegateColumn.name.label, "", at: place, .noName)
  }

  private mutating func refuse(
    _ key: String, at place: ImportPlace, _ reason: ImportRefusal.Reason, _ value: String = ""
  ) {
    let label = CompanyColumn(rawValue: key)?.label ?? DelegateColumn(rawValue: key)?.label
    refusals.append(refusal(key, label ?? Sentence(verbatim: key), value, at: place, reason))
  }

  private func refusal(
    _ key: String, _ label: Sentence, _ value: String, at place: ImportPlace, _ reason: ImportRefusal.Reason
  ) -> ImportRefusal {
    ImportRefusal(table: file.path, row: 0, place: place, column: key, label: label, value: value, reason: reason)
  }
}
