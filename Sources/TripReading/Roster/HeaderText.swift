import TripModel

/// The name in a table's header, freed of case, spaces and a remark that its dates are in ROC years.
struct HeaderText {
  let key: String
  /// The header ends in 民國 or ROC, in brackets or behind an underscore.
  let isROC: Bool

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
