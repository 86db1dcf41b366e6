import TripModel

/// One object of a saved form; remembers what in it could not be read.
struct SavedObject {
  let file: TextFile
  let place: ImportPlace
  private var members: [JSONNode.Member]
  private(set) var refusals: [ImportRefusal] = []

  /// - Parameter key: what the form calls it, for saying that it is none.
  init(_ node: JSONNode, _ key: String, _ file: TextFile) throws(SavedFormProblem) {
    guard case .object(let members) = node.value else { throw SavedFormProblem(.notAnObject(key), file, at: node) }
    self.members = members
    self.file = file
    place = ImportPlace(node.range.lowerBound, in: file)
  }

  /// The object under a key; an empty one where it is missing.
  func child(_ key: String) throws(SavedFormProblem) -> SavedObject {
    if let node = node(key) { return try SavedObject(node, key, file) }
    var empty = self
    (empty.members, empty.refusals) = ([], [])
    return empty
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
    let place = ImportPlace(node.range.lowerBound, in: file)
    switch node.value {
    case .string(let text): return ImportCell(text: HalfWidth.trim(text), place: place)
    case .number(let digits): return ImportCell(text: digits, kind: .number, place: place)
    default:
      refuse(key, at: place, .notText)
      return ImportCell(text: "")
    }
  }

  /// Ids as one cell.
  ///
  /// - Parameter isWhole: an empty list takes back what was chosen before, unlike one that is missing.
  mutating func list(_ key: String, isWhole: Bool) -> ImportCell {
    guard let node = node(key) else { return ImportCell(text: "") }
    let place = ImportPlace(node.range.lowerBound, in: file)
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
    members.filter { !known.contains($0.key) && !$0.key.hasPrefix("$") }.map { member in
      refusal(
        member.key, Sentence(en: "key", zhHant: "鍵", ja: "キー"), member.key,
        at: ImportPlace(member.keyRange.lowerBound, in: file),
        .unknownKey(closest: Self.closest(to: member.key, among: known)))
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

  private mutating func refuse(_ key: String, at place: ImportPlace, _ reason: ImportRefusal.Reason) {
    let label = CompanyColumn(rawValue: key)?.label ?? DelegateColumn(rawValue: key)?.label
    refusals.append(refusal(key, label ?? Sentence(verbatim: key), "", at: place, reason))
  }

  private func refusal(
    _ key: String, _ label: Sentence, _ value: String, at place: ImportPlace, _ reason: ImportRefusal.Reason
  ) -> ImportRefusal {
    ImportRefusal(table: file.path, row: 0, place: place, column: key, label: label, value: value, reason: reason)
  }
}
