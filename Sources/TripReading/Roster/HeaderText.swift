import TripModel

/// The name in a table's header, freed of case, spaces and a remark that its dates are in ROC years.
struct HeaderText {
  let key: String
  /// The header ends in 民國 or ROC, in brackets or behind an underscore.
  let isROC: Bool

  /// Without what forms write around a name to say how it is filled in: （同護照）, (男/女), *, 1., ●.
  var bare: String {
    var name = key.filter { !"*※●○◎■□▲★☆:".contains($0) }
    if let number = name.prefixMatch(of: /\(?\d{1,2}[.)、]|[①-⑳]/), number.range.upperBound < name.endIndex {
      name.removeSubrange(number.range)
    }
    for word in ["必填", "選填", "required", "optional"] where name.hasSuffix(word) && name.count > word.count {
      name.removeLast(word.count)
    }
    while let bracket = HeaderText.bracket(endOf: name), bracket > name.startIndex {
      guard HeaderText.remarks.contains(where: name[bracket...].contains) else { break }
      name.removeSubrange(bracket...)
    }
    return name
  }

  /// The two names of a header in two languages, as in 姓名 Name; nil for any other.
  var pair: (String, String)? {
    let words = bare.split { "()[]【】〔〕/|".contains($0) }.map(String.init)
    if words.count == 2 { return (words[0], words[1]) }
    guard words.count == 1, let start = bare.firstIndex(where: \.isASCII), start > bare.startIndex,
      bare[start...].allSatisfy(\.isASCII)
    else { return nil }
    return (String(bare[..<start]), String(bare[start...]))
  }

  private static func bracket(endOf name: String) -> String.Index? {
    guard let end = name.last, let open = [")": "(", "]": "[", "】": "【", "〕": "〔"][end] else { return nil }
    return name.lastIndex(of: Character(open))
  }

  /// What tells such a remark from another name, as in 姓名（英文）.
  private static let remarks = [
    "西元", "西暦", "同護照", "必填", "選填", "男", "m/f", "葷", "全名", "中文", "漢字", "yyyy", "年/月", "required", "optional", "必須", "任意",
  ]

  init(_ text: String) {
    var key = HeaderText.plain(text)
    isROC = HeaderText.dropSuffix(of: &key, ["(民國)", "民國", "_roc", "(roc)", "（民國）"].map(HeaderText.plain))
    self.key = key
  }

  static func plain(_ text: String) -> String {
    HalfWidth.fold(text).lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
  }

  private static func dropSuffix(of key: inout String, _ suffixes: [String]) -> Bool {
    for suffix in suffixes where key.hasSuffix(suffix) && key.count > suffix.count {
      key.removeLast(suffix.count)
      return true
    }
    return false
  }
}
