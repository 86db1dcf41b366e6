import TripReading

/// All keys of a JSON Schema, each as the way to it from the top.
struct SchemaKeys {
  /// A key inside objects and lists.
  struct Path {
    /// Text to put before and behind the innermost object.
    var before: String
    var behind: String
    var key: String

    /// The smallest trip.json that holds the key.
    var json: String { "\(before){ \"\(key)\": null }\(behind)" }

    var renamed: String { "\(before){ \"zzz\": null }\(behind)" }
  }

  private(set) var paths: [Path] = []
  private let definitions: JSONNode?

  init(_ root: JSONNode) {
    definitions = Self.member("$defs", root)
    collect(root, before: "", behind: "")
  }

  private static func member(_ key: String, _ node: JSONNode?) -> JSONNode? {
    guard case .object(let members)? = node?.value else { return nil }
    return members.first { $0.key == key }?.value
  }

  private static func text(_ node: JSONNode?) -> String? {
    if case .string(let text)? = node?.value { text } else { nil }
  }

  /// Follows a reference to `$defs`.
  private func resolved(_ node: JSONNode) -> JSONNode {
    guard let name = Self.text(Self.member("$ref", node))?.split(separator: "/").last else { return node }
    return Self.member(String(name), definitions) ?? node
  }

  private mutating func collect(_ node: JSONNode, before: String, behind: String) {
    let schema = resolved(node)
    if let items = Self.member("items", schema) { collect(items, before: before + "[", behind: "]" + behind) }
    guard case .object(let properties)? = Self.member("properties", schema)?.value else { return }
    for property in properties {
      paths.append(Path(before: before, behind: behind, key: property.key))
      collect(property.value, before: "\(before){ \"\(property.key)\": ", behind: " }\(behind)")
    }
  }
}
