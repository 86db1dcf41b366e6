/// What may stand in cells, as columns of a hidden sheet: lists typed into a rule end at 255 characters and at commas.
struct ChoiceLists: Sendable {
  static let name = "Choices"

  private(set) var lists: [[String]] = []

  init(_ sheets: [Sheet]) {
    for column in sheets.flatMap(\.columns) where !column.choices.isEmpty && !lists.contains(column.choices) {
      lists.append(column.choices)
    }
  }

  /// The hidden sheet; none when no column has choices.
  var sheets: [Sheet] {
    guard !lists.isEmpty else { return [] }
    let lists = lists
    let sheet = Sheet(name: ChoiceLists.name, columns: [], count: lists.map(\.count).max() ?? 0) { index in
      Row(lists.map { index < $0.count ? .text($0[index]) : .empty })
    }
    return [sheet]
  }

  /// 'Choices'!$A$1:$A$3
  func formula(_ choices: [String], on name: String) -> String? {
    guard let index = lists.firstIndex(of: choices) else { return nil }
    let first = CellReference(column: index + 1, row: 1)
    let last = CellReference(column: index + 1, row: choices.count)
    return SheetPlan.quoted(name) + "!" + CellRange(first, last).absolute
  }
}
