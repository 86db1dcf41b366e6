/// Writes a page as one HTML file that needs nothing beside it and asks no network.
package enum HTMLWriter {
  package static func bytes(_ page: Page) -> [UInt8] {
    let document: HTML = """
      <!DOCTYPE html>
      <html lang="\(page.language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(page.policy)">\(refresh(page))
      <title>\(page.title)</title>
      <style>
      \(PaperStyle.css)\(page.style)
      </style>
      </head>
      <body class="\(page.layout.rawValue)">
      \(page.body)
      </body>
      </html>

      """
    return Array(document.text.utf8)
  }

  private static func refresh(_ page: Page) -> HTML {
    page.refresh.map { "\n<meta http-equiv=\"refresh\" content=\"\($0)\">" } ?? .empty
  }

  /// A sheet as a table; on a narrow screen each row becomes a card whose cells carry their column's title.
  package static func table(_ sheet: Sheet, show: (Cell) -> String = CellText.plain) -> HTML {
    let heads = sheet.columns.map { column -> HTML in
      column.look == .words
        ? "<th scope=\"col\">\(column.title)</th>"
        : "<th scope=\"col\" class=\"\(column.look.rawValue)\">\(column.title)</th>"
    }
    let labels = sheet.columns.map { column -> HTML in " data-label=\"\(column.title)\">" }
    var rows = HTML.empty
    for index in 0..<sheet.count { append(sheet.row(index), sheet.columns, labels, show, to: &rows) }
    return """
      <table>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      """
  }

  private static func look(of cell: Cell, _ column: Column) -> Column.Look {
    guard column.look == .words else { return column.look }
    return switch cell {
    case .count, .money, .percent, .decimal: .figure
    case .day: .short
    case .empty, .text: .words
    }
  }

  private static func append(
    _ row: Row, _ columns: [Column], _ labels: [HTML], _ show: (Cell) -> String, to rows: inout HTML
  ) {
    rows += row.meaning == .plain ? "<tr>" : "<tr class=\"\(row.meaning.rawValue)\">"
    for (index, cell) in row.cells.prefix(columns.count).enumerated() {
      guard cell != .empty else {
        rows += "<td></td>"
        continue
      }
      let look = look(of: cell, columns[index])
      rows += look == .words ? "<td" : "<td class=\"\(look.rawValue)\""
      rows += labels[index]
      rows += HTML(escaping: show(cell))
      rows += "</td>"
    }
    rows += "</tr>\n"
  }
}
