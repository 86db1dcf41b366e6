import TripFormats
import TripReading

/// `trip.json` with the keys that somebody gets, written anew: neither comments nor other keys are in it.
struct SharedFacts {
  private(set) var bytes: [UInt8] = []
  /// Keys that stay behind.
  private(set) var keys: [String] = []
  private(set) var kept = 0

  init?(_ file: TextFile, _ columns: Set<String>) {
    guard let root = JSONReader.read(file).root, case .object(let members) = root.value else { return nil }
    keys = members.map(\.key).filter { !columns.contains($0) }
    let goes = members.filter { columns.contains($0.key) }
    kept = goes.count
    let lines = goes.map { "  \(Self.quoted($0.key)): \(Self.text($0.value, "  "))" }
    bytes = Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
  }

  private static func quoted(_ text: String) -> String { JSONWriter.line(.string(text)) }

  private static func text(_ node: JSONNode, _ indent: String) -> String {
    let deeper = indent + "  "
    switch node.value {
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map { "\(deeper)\(quoted($0.key)): \(text($0.value, deeper))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    case .array(let nodes):
      guard !nodes.isEmpty else { return "[]" }
      return "[\n\(nodes.map { deeper + text($0, deeper) }.joined(separator: ",\n"))\n\(indent)]"
    case .string(let string): return quoted(string)
    case .number(let digits): return digits
    case .bool(let bool): return bool ? "true" : "false"
    case .null, .damaged: return "null"
    }
  }
}
