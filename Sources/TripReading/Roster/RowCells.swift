import TripCosting
import TripModel

/// The cells of one row, asked for by position.
struct RowCells {
  let reader: CSVReader
  let record: CSVRecord
  let origin: Origin
  let notebook: Notebook

  /// Trimmed; empty where the column or the cell is missing.
  func text(_ position: Int?) -> String {
    guard let position, record.fields.indices.contains(position), !record.fields[position].range.isEmpty else {
      return ""
    }
    let text = HalfWidth.trim(reader.text(record.fields[position]))
    // A cell of several lines would look like several of ours.
    guard text.utf8.contains(where: Byte.endsLine) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Nil for an empty cell, and, reported, for one that is no date.
  func day(_ position: Int?, isROC: Bool, _ column: some RosterColumn) -> Day? {
    let text = text(position)
    guard !text.isEmpty else { return nil }
    let reading = DateText.read(text, isROC: isROC)
    if case .day(let day) = reading { return day }
    let shown = column.isPersonal ? Masking.hide(text) : text
    switch reading {
    case .day(let day): return day
    case .ambiguous: notebook.report(.dateAmbiguous(shown), at: origin, field: column.field)
    case .impossible: notebook.report(.dateImpossible(shown), at: origin, field: column.field)
    case .unreadable: notebook.report(.dateUnreadable(shown), at: origin, field: column.field)
    }
    return nil
  }

  /// A whole number; nil for an empty cell, and, reported, for anything else.
  func count(_ position: Int?, _ column: some RosterColumn, digits: Int = 3) -> Int? {
    let text = text(position)
    guard !text.isEmpty else { return nil }
    if let number = WholeNumber.read(text, digits: digits) { return number }
    notebook.report(
      .countUnreadable(column.isPersonal ? Masking.hide(text) : text, column: column.told, least: 0), at: origin,
      field: column.field)
    return nil
  }

  /// An exact amount of money, as confirmed prices are; nil for an empty cell, and, reported, for anything else.
  func exact(_ text: String, _ column: some RosterColumn) -> Money? {
    guard !text.isEmpty else { return nil }
    if let amount = try? PriceText.read(text), amount.isExact { return Money(amount.low, amount.currency) }
    notebook.report(.amountNotExact(text), at: origin, field: column.field)
    return nil
  }

  /// Nil for an empty word, and, reported, for one that is none of the column's.
  func choice<Value>(_ word: String, _ words: RosterWords<Value>, _ column: some RosterColumn) -> Value? {
    guard !word.isEmpty else { return nil }
    if let value = words.value(word) { return value }
    let closest = Suggestion.closest(to: word, among: words.shown)
    notebook.report(.unknownChoice(word, allowed: words.shown, closest: closest), at: origin, field: column.field)
    return nil
  }

  /// Minutes since midnight; nil for an empty cell, and, reported, for one that is no time.
  func clock(_ text: String, _ column: some RosterColumn) -> Int? {
    guard !text.isEmpty else { return nil }
    if let minute = ClockText.read(text) { return minute }
    notebook.report(.clockUnreadable(text), at: origin, field: column.field)
    return nil
  }

  private static func partsWords(_ sign: Character) -> Bool {
    switch sign {
    case " ", ",", ";", "、", "|": true
    default: false
    }
  }

  /// Words separated by spaces, commas, semicolons or their full-width forms.
  func words(_ position: Int?) -> [String] {
    let text = text(position)
    guard !text.isEmpty else { return [] }
    return HalfWidth.fold(text).split(whereSeparator: Self.partsWords).map(String.init)
  }
}
