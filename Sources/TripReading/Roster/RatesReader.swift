import TripCosting
import TripModel

/// Reads `rates.csv`.
struct RatesReader {
  let notebook: Notebook

  /// What a day has one rate for.
  private struct Key: Hashable {
    var day: Day
    var from: Currency
    var to: Currency
  }

  func read(_ file: TextFile) -> [QuotedRate] {
    guard var table = TableReader<RateColumn>(file, notebook: notebook) else { return [] }
    table.require(RateColumn.allCases)
    var rates: [QuotedRate] = []
    var first: [Key: Origin] = [:]
    while let cells = table.nextCells() {
      guard let quoted = rate(cells, table), let day = quoted.day else { continue }
      let key = Key(day: day, from: quoted.rate.from, to: quoted.rate.to)
      if let other = first[key] {
        reportTwice(quoted, day, related: other)
      } else {
        first[key] = cells.origin
        rates.append(quoted)
      }
    }
    return rates
  }

  private func rate(_ cells: RowCells, _ table: TableReader<RateColumn>) -> QuotedRate? {
    table.require(RateColumn.allCases, in: cells)
    let (from, to) = (currency(.from, cells, table), currency(.to, cells, table))
    let day = cells.day(table.position(.day), isROC: table.isROC(.day), RateColumn.day)
    let number = number(cells, table)
    guard let from, let to, let day, let number, !isSame(from, to, cells) else { return nil }
    return Rate(from: from, to: to, value: number.value, scale: number.scale).map {
      QuotedRate(origin: cells.origin, rate: $0, day: day, source: cells.text(table.position(.source)))
    }
  }

  private func currency(
    _ column: RateColumn, _ cells: RowCells, _ table: TableReader<RateColumn>
  ) -> Currency? {
    let code = HalfWidth.fold(cells.text(table.position(column))).uppercased()
    guard !code.isEmpty else { return nil }
    if let currency = CurrencyCodes.currency(code) { return currency }
    let closest = Suggestion.closest(to: code, among: CurrencyCodes.all)
    notebook.report(.currencyUnknown(code, closest: closest), at: cells.origin, field: column.field)
    return nil
  }

  private func number(_ cells: RowCells, _ table: TableReader<RateColumn>) -> (value: Int64, scale: UInt8)? {
    let text = cells.text(table.position(.value))
    guard !text.isEmpty else { return nil }
    let unsigned = text.hasPrefix("-") ? String(text.dropFirst()) : text
    guard let number = RateNumber.read(unsigned) else {
      notebook.report(.rate(.unreadable(text)), at: cells.origin, field: RateColumn.value.field)
      return nil
    }
    guard number.value > 0, unsigned == text else {
      notebook.report(.rate(.notPositive(text)), at: cells.origin, field: RateColumn.value.field)
      return nil
    }
    return number
  }

  private func isSame(_ from: Currency, _ to: Currency, _ cells: RowCells) -> Bool {
    guard from == to else { return false }
    notebook.report(.rate(.toItself(CurrencyCodes.code(from))), at: cells.origin, field: RateColumn.to.field)
    return true
  }

  private func reportTwice(_ quoted: QuotedRate, _ day: Day, related first: Origin) {
    let (from, to) = (CurrencyCodes.code(quoted.rate.from), CurrencyCodes.code(quoted.rate.to))
    notebook.report(
      .rate(.duplicate(from: from, to: to, day: day.iso)), at: quoted.origin, field: RateColumn.value.field,
      related: [first])
  }
}
