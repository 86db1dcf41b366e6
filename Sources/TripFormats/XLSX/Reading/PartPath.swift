/// Names of parts within a package (ECMA-376 part 2, 6.4).
enum PartPath {
  /// What a link in a part points to; nil when it would leave the package.
  static func resolve(_ target: String, from part: String) -> String? {
    var path = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for step in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
      if step != ".." {
        path.append(String(step))
      } else if path.popLast() == nil {
        return nil
      }
    }
    return path.joined(separator: "/")
  }

  /// xl/workbook.xml has its links in xl/_rels/workbook.xml.rels.
  static func links(of part: String) -> String {
    let steps = part.split(separator: "/")
    return (steps.dropLast() + ["_rels", "\(steps.last ?? "").rels"]).joined(separator: "/")
  }
}
