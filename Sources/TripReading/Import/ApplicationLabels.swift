package import TripModel

/// Which column of `applications.csv` a field of the application form fills.
package enum ApplicationLabels {
  /// By the form's label in any of our languages, with or without a remark in brackets behind it, or by a column's name.
  package static func column(_ text: String) -> ApplicationColumn? {
    let key = HeaderText.plain(text)
    if let column = columns[key] { return column }
    guard let bracket = key.firstIndex(of: "(") else { return nil }
    return columns[String(key[..<bracket])]
  }

  private static let columns: [String: ApplicationColumn] = {
    var columns: [String: ApplicationColumn] = [:]
    for field in FormField.application(nil).flatMap(\.fields) {
      guard let column = ApplicationColumn(rawValue: field.key) else { continue }
      for language in Language.allCases { columns[HeaderText.plain(field.label.text(language))] = column }
    }
    for column in ApplicationColumn.allCases {
      for name in [column.rawValue, column.label.en, column.label.zhHant, column.label.ja] + column.aliases {
        let key = HeaderText.plain(name)
        if columns[key] == nil { columns[key] = column }
      }
    }
    return columns
  }()
}
