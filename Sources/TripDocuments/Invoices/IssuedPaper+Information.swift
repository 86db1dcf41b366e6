import TripFormats
import TripModel

extension IssuedPaper {
  /// What each day takes in cash.
  var cash: HTML {
    guard credit == nil, record.isAfterTrip != true, let section = record.cash,
      let sheet = section.sheet(language)
    else { return .empty }
    let remarks = section.remarks.map { paragraph($0.sentence) }
    return "<h2>\(text(section.title.sentence))</h2>\n\(HTMLWriter.table(sheet))\(remarks)"
  }

  /// What leaving costs and what the fare covers, side by side where there is room.
  var information: HTML {
    guard credit == nil, let sections = record.information, !sections.isEmpty else { return .empty }
    return "<div class=\"lists\">\n\(sections.map(html))</div>\n"
  }

  private func html(_ section: FrozenSection) -> HTML {
    guard let sheet = section.sheet(language) else {
      return list(section.title.sentence, section.points.map(\.sentence))
    }
    let remarks = section.remarks.map { text($0.sentence) }.joined(separator: language == .en ? " " : "")
    return """
      <section class="leaving">
      <h2>\(text(section.title.sentence))</h2>
      \(HTMLWriter.table(sheet))
      <p class="soft">\(remarks)</p>
      </section>

      """
  }
}
