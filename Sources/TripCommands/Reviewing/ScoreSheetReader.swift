import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripSelection

/// A score sheet that came back: every score with its cell, or every cell that cannot be taken.
struct ScoreSheetReader {
  /// One score as the sheet has it.
  struct Given {
    var application: String
    var reviewer: Int
    var criterion: Int
    var units: Int64
    /// File, sheet and cell.
    var place: String
  }

  /// One comment as the sheet has it.
  struct Remark {
    var application: String
    var reviewer: Int
    var text: String
    /// File, sheet and cell.
    var place: String
  }

  private(set) var given: [Given] = []
  private(set) var comments: [Remark] = []
  private(set) var refusals: [Sentence] = []
  private(set) var remarks: [Sentence] = []
  /// Applications whose row is empty.
  private(set) var unscored: [String] = []
  /// Applications that the reviewer should score and whose row is gone.
  private(set) var absent: [String] = []

  private let file: String
  private let trip: Trip
  private let terms: ReviewTerms
  private let inStageTwo: Set<String>
  private let sheets: ReviewSheets
  private var reviewer: Int?
  private var seen: Set<String> = []
  private var hasSheet = false
  /// Where the comments stand; nil in a sheet without, as older ones are.
  private var commentColumn: Int?

  init(_ bytes: [UInt8], file: String, _ trip: Trip, _ terms: ReviewTerms, inStageTwo: [String]) throws(CommandFailure)
  {
    (self.file, self.trip, self.terms, self.inStageTwo) = (file, trip, terms, Set(inStageTwo))
    sheets = ReviewSheets(trip, terms)
    let workbook: XLSXWorkbook
    do { workbook = try XLSXReader.workbook(bytes) } catch { throw .badData(error.summary(file)) }
    for sheet in workbook.sheets { read(sheet) }
    absent =
      reviewer.map { number in
        inStageTwo.filter { !seen.contains($0) && !sheets.isRecused(number, of: $0) }
      } ?? []
    if !hasSheet, refusals.isEmpty { refusals.append(ScoreSheetMessages.noSheet(file)) }
  }

  private mutating func read(_ sheet: XLSXSheet) {
    guard let (row, language) = header(sheet) else { return }
    guard !sheet.isHidden else {
      refusals.append(ScoreSheetMessages.hidden(place(sheet, nil)))
      return
    }
    hasSheet = true
    checkHeading(sheet, above: row)
    guard let columns = criteria(row, sheet, language) else { return }
    for line in sheet.rows where line.number > row.number { read(line, columns, sheet) }
  }

  /// The row that names the columns before the criteria, in any of our languages.
  private func header(_ sheet: XLSXSheet) -> (XLSXRow, Language)? {
    for row in sheet.rows.prefix(20) {
      for language in Language.allCases
      where ScoreSheetWorkbook.leading.enumerated().allSatisfy({
        text(row.value(column: $0 + 1)) == $1.text(language)
      }) {
        return (row, language)
      }
    }
    return nil
  }

  /// The line above that says whose sheet it is.
  private mutating func checkHeading(_ sheet: XLSXSheet, above header: XLSXRow) {
    for row in sheet.rows where row.number < header.number {
      let words = text(row.value(column: 1)).split(separator: " ").map(String.init)
      for language in Language.allCases {
        let title = ScoreSheetWords.title.text(language).split(separator: " ").map(String.init)
        guard words.count > title.count, Array(words.prefix(title.count)) == title else { continue }
        let code = words[title.count]
        reviewer = trip.reviewers.firstIndex { $0.id == code }
        if reviewer == nil { refuse(.wrongReviewer(code), sheet, CellReference(column: 1, row: row.number)) }
        return
      }
    }
  }

  /// Column of each criterion; nil, and refused, where the sheet is one of other criteria or weights.
  private mutating func criteria(_ header: XLSXRow, _ sheet: XLSXSheet, _ language: Language) -> [Int]? {
    let first = ScoreSheetWorkbook.leading.count + 1
    let expected = terms.criteria.map { ScoreSheetWorkbook.title($0, terms, language) }
    let filled = header.cells.filter { $0.reference.column >= first && !text($0.value).isEmpty }
    let found = filled.filter { text($0.value) != ScoreSheetWords.comment.text(language) }
    let count = refusals.count
    takeCommentColumn(filled.filter { text($0.value) == ScoreSheetWords.comment.text(language) }, sheet)
    for cell in found where !expected.contains(text(cell.value)) {
      refuse(.otherCriterion(text(cell.value), expected), sheet, cell.reference)
    }
    let columns = expected.map { title in found.filter { text($0.value) == title }.map(\.reference.column) }
    for (title, places) in zip(expected, columns) where places.count != 1 {
      refuse(.missingCriterion(title), sheet, CellReference(column: first, row: header.number))
    }
    return refusals.count == count ? columns.map { $0[0] } : nil
  }

  private mutating func takeCommentColumn(_ cells: [XLSXCell], _ sheet: XLSXSheet) {
    commentColumn = cells.first?.reference.column
    for cell in cells.dropFirst() { refuse(.missingCriterion(text(cell.value)), sheet, cell.reference) }
  }

  private mutating func read(_ row: XLSXRow, _ columns: [Int], _ sheet: XLSXSheet) {
    guard row.cells.contains(where: { !text($0.value).isEmpty }), !isFoot(row) else { return }
    let values = columns.map { row.value(column: $0) }
    guard let (reviewer, application) = subject(row, sheet) else { return }
    let comment = commentColumn.map { text(row.value(column: $0), joinedBy: " ") } ?? ""
    let isScored = values.contains { !text($0).isEmpty }
    if row.isHidden, isScored || !comment.isEmpty {
      refuse(.hiddenRow(application), sheet, CellReference(column: 2, row: row.number))
      return
    }
    if let commentColumn, !comment.isEmpty {
      let cell = CellReference(column: commentColumn, row: row.number)
      comments.append(
        Remark(application: application, reviewer: reviewer, text: comment, place: place(sheet, cell)))
    }
    guard isScored else {
      unscored.append(application)
      return
    }
    for (criterion, column) in columns.enumerated() {
      let cell = CellReference(column: column, row: row.number)
      if row.cells.contains(where: { $0.reference == cell && $0.hasFormula }) {
        refuse(.formula, sheet, cell)
      } else if let units = units(values[criterion], terms.criteria[criterion], sheet, cell) {
        given.append(
          Given(
            application: application, reviewer: reviewer, criterion: criterion, units: units, place: place(sheet, cell))
        )
      }
    }
  }

  /// Where a reviewer signs, and what was said of conflicts, below the scores.
  private func isFoot(_ row: XLSXRow) -> Bool {
    let texts = (1...3).map { text(row.value(column: $0)) }
    guard texts[0].isEmpty, texts[1].isEmpty else { return false }
    return ScoreSheetWords.foot.contains { words in Language.allCases.contains { words.text($0) == texts[2] } }
  }

  /// Whose row it is; nil, and refused, where it is not what was sent out.
  private mutating func subject(_ row: XLSXRow, _ sheet: XLSXSheet) -> (Int, String)? {
    let texts = (1...3).map { text(row.value(column: $0)) }
    func cell(_ column: Int) -> CellReference { CellReference(column: column, row: row.number) }
    guard let number = trip.reviewers.firstIndex(where: { $0.id == texts[0] }) else {
      return refuse(.wrongReviewer(texts[0]), sheet, cell(1))
    }
    guard number == reviewer ?? number else {
      return refuse(.otherReviewer(texts[0], reviewer.map { trip.reviewers[$0].id } ?? ""), sheet, cell(1))
    }
    reviewer = number
    guard let application = trip.applications.first(where: { $0.id == texts[1] }) else {
      let closest = Suggestion.closest(to: texts[1], among: trip.applications.map(\.id))
      return refuse(.unknownApplication(texts[1], closest), sheet, cell(2))
    }
    guard inStageTwo.contains(application.id) else { return refuse(.notInStageTwo(application.id), sheet, cell(2)) }
    guard application.company.name == texts[2] else {
      return refuse(.otherCompany(texts[2], application.id), sheet, cell(3))
    }
    guard seen.insert(application.id).inserted else { return refuse(.twice(application.id), sheet, cell(2)) }
    guard !sheets.isRecused(number, of: application.id) else {
      return refuse(.recused(texts[0], application.id), sheet, cell(2))
    }
    return (number, application.id)
  }

  private mutating func units(
    _ value: XLSXValue, _ criterion: Criterion, _ sheet: XLSXSheet, _ cell: CellReference
  ) -> Int64? {
    let highest = criterion.highest ?? terms.scores.highest
    guard case .number(let digits) = value else {
      let shown = text(value)
      refuse(shown.isEmpty ? .empty : .notANumber(shown), sheet, cell)
      return nil
    }
    do { return try ScoreText.read(Self.plain(digits), terms.scores, for: criterion) } catch {
      switch error {
      case .unreadable: refuse(.notANumber(digits), sheet, cell)
      case .tooFine: refuse(.tooFine(Self.plain(digits), terms.scores.decimals), sheet, cell)
      case .outside: refuse(.outside(Self.plain(digits), terms.scores.lowest, highest), sheet, cell)
      }
      return nil
    }
  }

  /// Spreadsheet programs store 85.1 as 85.099999999999994, and show what they mean with fifteen digits.
  private static func plain(_ digits: String) -> String {
    guard digits.utf8.count > 15 || digits.contains("E") || digits.contains("e"), let number = Double(digits),
      number.magnitude < 1_000_000_000
    else { return digits }
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  // MARK: - Words and places

  @discardableResult private mutating func refuse<Nothing>(
    _ reason: ScoreSheetMessages.Reason, _ sheet: XLSXSheet, _ cell: CellReference
  ) -> Nothing? {
    refusals.append(ScoreSheetMessages.refusal(reason, place(sheet, cell)))
    return nil
  }

  private mutating func refuse(_ reason: ScoreSheetMessages.Reason, _ sheet: XLSXSheet, _ cell: CellReference) {
    refusals.append(ScoreSheetMessages.refusal(reason, place(sheet, cell)))
  }

  private func place(_ sheet: XLSXSheet, _ cell: CellReference?) -> String {
    "\(file)!\(sheet.name)" + (cell.map { "!\($0)" } ?? "")
  }

  /// - Parameter separator: what stands for a line break within the cell.
  private func text(_ value: XLSXValue, joinedBy separator: String = "") -> String {
    switch value {
    case .empty: ""
    case .text(let text): text.split(whereSeparator: \.isNewline).joined(separator: separator).trimmingSpaces
    case .number(let digits): digits
    case .bool(let truth): truth ? "TRUE" : "FALSE"
    case .error(let code): code
    case .date(let day, _): day.iso
    case .time(let seconds): "\(seconds)"
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
