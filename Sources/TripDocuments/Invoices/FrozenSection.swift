package import TripFormats
package import TripModel

/// A part of a paper as it was issued: a heading, perhaps a table, points and remarks, each in three languages.
package struct FrozenSection: Hashable, Sendable, Codable {
  /// A column of the table with how its cells are set.
  package struct Column: Hashable, Sendable, Codable {
    package var title: FrozenWords
    package var look: String
  }

  package var title: FrozenWords
  package var columns: [Column] = []
  package var rows: [[FrozenWords]] = []
  package var points: [FrozenWords] = []
  package var remarks: [FrozenWords] = []

  package init(
    _ title: Sentence, columns: [(title: Sentence, look: TripFormats.Column.Look)] = [], rows: [[Sentence]] = [],
    points: [Sentence] = [], remarks: [Sentence] = []
  ) {
    self.title = FrozenWords(title)
    self.columns = columns.map { Column(title: FrozenWords($0.title), look: $0.look.rawValue) }
    self.rows = rows.map { $0.map(FrozenWords.init) }
    self.points = points.map(FrozenWords.init)
    self.remarks = remarks.map(FrozenWords.init)
  }

  /// Freezes a table of which the maker gives the same rows in every language.
  mutating func freeze<Failure: Error>(
    _ parts: PaperParts, _ sheet: (PaperParts) throws(Failure) -> Sheet
  ) throws(Failure) {
    let sheets = (parts.speaking(.en), parts.speaking(.zhHant), parts.speaking(.ja))
    let (en, zhHant, ja) = (try sheet(sheets.0), try sheet(sheets.1), try sheet(sheets.2))
    columns = en.columns.indices.map { index in
      let title = Sentence(
        en: en.columns[index].title, zhHant: zhHant.columns[index].title, ja: ja.columns[index].title)
      return Column(title: FrozenWords(title), look: en.columns[index].look.rawValue)
    }
    rows = (0..<en.count).map { index in
      let cells = (en.row(index).cells, zhHant.row(index).cells, ja.row(index).cells)
      return cells.0.indices.map { cell in
        FrozenWords(
          Sentence(
            en: sheets.0.show(cells.0[cell]), zhHant: sheets.1.show(cells.1[cell]), ja: sheets.2.show(cells.2[cell])))
      }
    }
  }

  /// The table in one language; nil where there is none.
  func sheet(_ language: Language) -> Sheet? {
    guard !columns.isEmpty else { return nil }
    return Sheet(
      name: title.sentence.text(language),
      columns: columns.map {
        TripFormats.Column($0.title.sentence.text(language), look: .init(rawValue: $0.look) ?? .words)
      },
      rows: rows.map { row in Row(row.map { .words($0.sentence.text(language)) }) })
  }
}
