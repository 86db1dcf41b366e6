import TripModel

/// The name in a table's header, freed of case, spaces and a remark that its dates are in ROC years.
struct HeaderText {
  let key: String
  /// The header ends in 民國 or ROC, in brackets or behind an underscore.
  let isROC: Bool

  /// Without what forms write behind a name to say how it is filled in: （同護照）, (男/女), *.
  var bare: String {
    let name = key.filter { !"*※".contains($0) }
    guard name.hasSuffix(")"), let bracket = name.lastIndex(of: "(") else { return name }
    let remark = name[bracket...]
    return HeaderText.remarks.contains { remark.contains($0) } ? String(name[..<bracket]) : name
  }

  /// What tells such a remark from another name, as in 姓名（英文）.
  private static let remarks = ["西元", "同護照", "必填", "選填", "男", "yyyy", "年/月", "required", "optional", "必須", "任意"]

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
