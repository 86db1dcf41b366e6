import TripReading

/// A text that was read, with what came out written in the shortest way.
struct JSONText {
  let file: TextFile
  let root: JSONNode?
  let problems: [JSONProblem]

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    file = TextFile(path: "trip.json", bytes: bytes)
    (root, problems) = JSONReader.read(file)
  }

  /// Without blanks and comments; strings in |bars|, a damaged value as ?.
  var plain: String { root.map(Self.plain) ?? "" }

  /// What was told, each with the text that it points at.
  var told: [Told] {
    problems.map { Told(kind: $0.kind, text: file.text($0.offset..<$0.offset + $0.length)) }
  }

  struct Told: Equatable {
    var kind: JSONProblem.Kind
    var text: String

    init(kind: JSONProblem.Kind, text: String) { (self.kind, self.text) = (kind, text) }
    init(_ kind: JSONProblem.Kind, _ text: String) { self.init(kind: kind, text: text) }
  }

  /// Every node with everything in it, the root first.
  var nodes: [JSONNode] { root.map(Self.nodes) ?? [] }

  private static func nodes(_ node: JSONNode) -> [JSONNode] {
    switch node.value {
    case .object(let members): [node] + members.flatMap { nodes($0.value) }
    case .array(let items): [node] + items.flatMap(nodes)
    default: [node]
    }
  }

  private static func plain(_ node: JSONNode) -> String {
    switch node.value {
    case .object(let members): "{" + members.map { "|\($0.key)|:\(plain($0.value))" }.joined(separator: ",") + "}"
    case .array(let items): "[" + items.map(plain).joined(separator: ",") + "]"
    case .string(let text): "|\(text)|"
    case .number(let digits): digits
    case .bool(let truth): "\(truth)"
    case .null: "null"
    case .damaged: "?"
    }
  }
}
