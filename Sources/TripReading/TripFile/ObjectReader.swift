import TripCosting
import TripModel

/// One object of `trip.json`: hands out its values by key, and tells of keys nobody asked for.
final class ObjectReader {
  let origin: Origin
  let notebook: Notebook
  let file: UInt16
  /// A mistake inside may have swallowed keys, so a missing one is not reported on top.
  let isDamaged: Bool
  private let members: [JSONNode.Member]
  private var asked: Set<String> = ["clause", "note"]
  private let clause: String?

  init(_ node: JSONNode, file: UInt16, notebook: Notebook, clause inherited: String? = nil) {
    if case .object(let members) = node.value { self.members = members } else { members = [] }
    isDamaged = node.isDamaged
    origin = notebook.registry.mark(.object, file, at: node.range.lowerBound)
    self.file = file
    self.notebook = notebook
    let own = members.first { $0.key == "clause" }
    if case .string(let text)? = own?.value.value { clause = text } else { clause = inherited }
    if let clause { notebook.registry.setClause(clause, of: origin) }
    switch own?.value.value {
    case nil, .null, .damaged, .string: break
    default: report(.wrongKind("clause", expected: .text), "clause")
    }
  }

  /// The value of a key; null and absent are both nil, for "not known yet".
  func value(_ key: String) -> JSONNode? {
    asked.insert(key)
    guard let node = members.first(where: { $0.key == key })?.value else { return nil }
    switch node.value {
    case .null, .damaged: return nil
    default: return node
    }
  }

  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  var keys: [String] { members.map(\.key) }

  func report(_ problem: ReadingProblem, _ key: String? = nil) {
    notebook.report(problem, at: origin, field: key.map { Field($0) })
  }

  /// Reports and passes on nil where the value is absent or null.
  func require<Value>(_ key: String, _ value: Value?) -> Value? {
    if value == nil, !isDamaged, isMissing(key) { report(.missingKey(key), has(key) ? key : nil) }
    return value
  }

  private func isMissing(_ key: String) -> Bool {
    guard let node = members.first(where: { $0.key == key })?.value else { return true }
    if case .null = node.value { return true }
    return false
  }

  func child(_ node: JSONNode) -> ObjectReader {
    ObjectReader(node, file: file, notebook: notebook, clause: clause)
  }

  /// Keys that no one asked for; called once all have been read.
  func finish() {
    for member in members where !asked.contains(member.key) && !member.key.hasPrefix("$") {
      let closest = Suggestion.closest(to: member.key, among: asked.sorted())
      notebook.report(
        .unknownKey(member.key, closest: closest), in: file, at: member.keyRange.lowerBound,
        length: member.keyRange.count)
    }
  }
}
