/// What a part is linked to within its package (ECMA-376 part 2, 6.5.3).
struct PartLinks: Sendable {
  struct Link: Sendable {
    /// The last word of its type: worksheet, styles, sharedStrings.
    var kind: Substring
    var target: String
  }

  private var links: [Link] = []
  /// Where each identifier stands among the links.
  private var places: [String: Int] = [:]

  static let none = PartLinks()

  private init() {}

  init(_ bytes: [UInt8], of part: String) throws(XLSXProblem) {
    var reader = try PartReader(bytes, part: PartPath.links(of: part), namespace: .packageLinks)
    guard try reader.enter("Relationships") else { throw .damaged(part: reader.part, offset: 0) }
    try reader.children { (reader, name) throws(XLSXProblem) in
      guard name == "Relationship", reader.attribute("TargetMode") != "External" else { return }
      guard let type = reader.attribute("Type"), let target = reader.attribute("Target") else { return }
      guard let path = PartPath.resolve(target, from: part) else { throw .unsafePath(target) }
      places[reader.attribute("Id") ?? ""] = links.count
      links.append(Link(kind: type.split(separator: "/").last ?? "", target: path))
    }
  }

  func first(_ kind: String) -> String? { links.first { $0.kind == kind }?.target }

  subscript(identifier: String) -> Link? { places[identifier].map { links[$0] } }
}
