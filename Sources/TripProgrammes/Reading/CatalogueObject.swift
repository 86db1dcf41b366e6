import TripModel
import TripReading

/// An object of the catalogue's files, whose every key must be asked for.
struct CatalogueObject {
  private let members: [String: JSONNode]
  private let file: TextFile
  private let range: Range<Int>

  init(_ node: JSONNode, _ file: TextFile, knows keys: Set<String>) throws(CatalogueProblem) {
    self.file = file
    range = node.range
    guard case .object(let list) = node.value else { throw Self.problem("no object", node, file) }
    members = Dictionary(list.map { ($0.key, $0.value) }) { first, _ in first }
    if let key = members.keys.sorted().first(where: { !keys.contains($0) }) {
      throw Self.problem("unknown key '\(key)'", node, file)
    }
  }

  func problem(_ what: String) -> CatalogueProblem {
    CatalogueProblem(file: file.path, line: file.line(at: range.lowerBound), what: what)
  }

  static func problem(_ what: String, _ node: JSONNode, _ file: TextFile) -> CatalogueProblem {
    CatalogueProblem(file: file.path, line: file.line(at: node.range.lowerBound), what: what)
  }

  func text(_ key: String) throws(CatalogueProblem) -> String? {
    guard let node = members[key] else { return nil }
    guard case .string(let text) = node.value, !text.isEmpty else {
      throw Self.problem("'\(key)' is no text", node, file)
    }
    return text
  }

  func required(_ key: String) throws(CatalogueProblem) -> String {
    guard let text = try text(key) else { throw problem("no '\(key)'") }
    return text
  }

  func texts(_ key: String) throws(CatalogueProblem) -> [String] {
    var texts: [String] = []
    for node in try nodes(key) {
      guard case .string(let text) = node.value else { throw Self.problem("'\(key)' is no list of texts", node, file) }
      texts.append(text)
    }
    return texts
  }

  func nodes(_ key: String) throws(CatalogueProblem) -> [JSONNode] {
    guard let node = members[key] else { return [] }
    guard case .array(let nodes) = node.value else { throw Self.problem("'\(key)' is no list", node, file) }
    return nodes
  }

  func object(_ key: String, knows keys: Set<String>) throws(CatalogueProblem) -> CatalogueObject? {
    guard let node = members[key] else { return nil }
    return try CatalogueObject(node, file, knows: keys)
  }

  func number(_ key: String) throws(CatalogueProblem) -> Int {
    guard case .number(let digits)? = members[key]?.value, let number = Int(digits) else {
      throw problem("'\(key)' is no whole number")
    }
    return number
  }

  func flag(_ key: String) throws(CatalogueProblem) -> Bool {
    guard let node = members[key] else { return false }
    guard case .bool(let flag) = node.value else {
      throw Self.problem("'\(key)' is neither true nor false", node, file)
    }
    return flag
  }

  func localized(_ key: String) throws(CatalogueProblem) -> LocalizedText? {
    guard let object = try object(key, knows: ["zh-Hant", "en", "ja"]) else { return nil }
    return LocalizedText(en: try object.text("en"), zhHant: try object.text("zh-Hant"), ja: try object.text("ja"))
  }
}
