package import TripCosting

/// The seven days in words.
package enum WeekdayNames {
  /// Mon, 一, 月: as printed in brackets behind a date.
  package static func short(_ language: Language) -> [String] {
    switch language {
    case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    case .zhHant: ["一", "二", "三", "四", "五", "六", "日"]
    case .ja: ["月", "火", "水", "木", "金", "土", "日"]
    }
  }

  package static func short(_ weekday: Weekday, _ language: Language) -> String {
    short(language)[Int(weekday.rawValue) - 1]
  }

  private static let long = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// Monday: for running English text.
  package static func english(_ weekday: Weekday) -> String { long[Int(weekday.rawValue) - 1] }

  /// Reads Mon, Monday, 一, 星期一, 週一, 月 and 月曜日.
  package static func weekday(_ word: String) -> Weekday? {
    var key = word.lowercased()
    for prefix in ["星期", "週", "周", "禮拜"] where key.hasPrefix(prefix) { key.removeFirst(prefix.count) }
    for suffix in ["曜日", "曜"] where key.hasSuffix(suffix) && key.count > suffix.count { key.removeLast(suffix.count) }
    if key == "天" { return .sunday }
    if let index = long.firstIndex(where: { $0.lowercased() == key }) { return Weekday.allCases[index] }
    for language in Language.allCases {
      if let index = short(language).firstIndex(where: { $0.lowercased() == key }) { return Weekday.allCases[index] }
    }
    return nil
  }
}
