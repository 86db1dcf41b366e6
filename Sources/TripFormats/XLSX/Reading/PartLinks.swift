/// What a part is linked to within its package (ECMA-376 part 2, 6.5.3).
struct PartLinks: Sendable {
  struct Link: Sendable {
    var identifier: String
    /// The last word of its type: worksheet, styles, sharedStrings.
    var kind: Substring
    var target: String
  }

  private(set) var links: [Link] = []

  static let none = PartLinks()

  private init() {}

  init(_ bytes: [UInt8], of part: String) throws(XLSXProblem) {
    var reader = try PartReader(bytes, part: PartPath.links(of: part), namespace: .packageLinks)
    guard try reader.enter("Relationships") else { throw .damaged(part: reader.part, offset: 0) }
    var links: [Link] = []
    try reader.children { (reader, name) throws(XLSXProblem) in
      guard name == "Relationship", reader.attribute("TargetMode") != "External" else { return }
      guard let type = reader.attribute("Type"), let target = reader.attribute("Target") else { return }
      guard let path = PartPath.resolve(target, from: part) else { throw .unsafePath(target) }
      let kind = type.split(separator: "/").last ?? ""
      links.append(Link(identifier: reader.attribute("Id") ?? "", kind: kind, target: path))
    }
    self.links = links
  }

  func first(_ kind: String) -> String? { links.first { $0.kind == kind }?.target }

  subscript(identifier: String) -> Link? { links.first { $0.identifier == identifier } }
}
