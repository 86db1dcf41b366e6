import Testing
import TripCommands
import TripFormats
import TripStorage
import TripTestSupport

/// Score sheets go out, come back, and are taken whole or not at all.
@Suite struct ScoreSheetTests {
  private static func run(_ trip: borrowing TripCopy, _ words: String...) -> CommandRun {
    CommandRun(
      words + ["--today", "2026-05-20"], in: trip.path, environment: ["LANG": "en_US.UTF-8", "USER": "tester"])
  }

  private static func made() throws -> TripCopy {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    #expect(run(trip, "review", "sheets").exit == .fine)
    return trip
  }

  @Test("leaves out the company of which a reviewer declared a conflict")
  func conflict() throws {
    let trip = try Self.made()
    for (reviewer, isThere) in [("R1", true), ("R2", false)] {
      let book = try XLSXReader.workbook(try PosixDisk().read(trip.path + "/review/\(reviewer).xlsx"))
      let codes = book.sheets[0].rows.map { $0.value(column: 2) }
      #expect(codes.contains(.text("A05")) == isThere, "\(reviewer)")
    }
  }

  @Test("sheets that come back as they went out change nothing, once or twice")
  func unchanged() throws {
    let trip = try Self.made()
    for _ in 1...2 {
      let run = Self.run(trip, "review", "import", "review/R1.xlsx", "review/R2.xlsx", "review/R3.xlsx")
      #expect(run.exit == .fine && run.out == "Nothing changes\n", "\(run.out)\(run.error)")
    }
  }

  @Test("a changed score is shown with its cell, written once, and taken back by undo")
  func changed() throws {
    let trip = try Self.made()
    let before = try trip.text("scores.csv")
    try FilledScores.write(["D5": .count(99)], into: "review/R1.xlsx", as: "back.xlsx", trip.path)
    let dry = Self.run(trip, "review", "import", "back.xlsx", "--dry-run")
    #expect(dry.out.contains("A01 R1 market: ") && dry.out.contains("→ 99  (back.xlsx!評分表!D5)"), "\(dry.out)")
    #expect(try trip.text("scores.csv") == before)
    #expect(Self.run(trip, "review", "import", "back.xlsx").out.contains("0 scores new, 1 changed"))
    #expect(try trip.text("scores.csv").contains("A01,R1,market,99"))
    #expect(Self.run(trip, "review", "import", "back.xlsx").out == "Nothing changes\n")
    #expect(Self.run(trip, "undo").exit == .fine)
    #expect(try trip.text("scores.csv") == before)
  }

  @Test("an empty scores.csv is filled from the sheets of all reviewers, and ranks as before")
  func fromNothing() throws {
    let trip = try Self.made()
    let ranking = Self.run(trip, "review", "--format", "json").out
    try trip.write("application,reviewer,criterion,score\n", to: "scores.csv")
    let run = Self.run(
      trip, "review", "import", "review/R1.xlsx", "review/R2.xlsx", "review/R3.xlsx", "review/R4.xlsx", "review/R5.xlsx"
    )
    #expect(run.exit == .fine, "\(run.out)\(run.error)")
    #expect(Self.run(trip, "review", "--format", "json").out == ranking)
  }

  @Test(
    "refuses the whole file and names the cell",
    arguments: [
      ("D5", Cell.text("九十"), "back.xlsx!評分表!D5: '九十' is text, not a number"),
      ("E5", .text("90"), "back.xlsx!評分表!E5: '90' is text, not a number"),
      ("D5", .count(101), "back.xlsx!評分表!D5: 101 is not between 0 and 100"),
      ("D5", .count(-1), "back.xlsx!評分表!D5: -1 is not between 0 and 100"),
      ("F6", .decimal(855, digits: 1), "back.xlsx!評分表!F6: 85.5 has decimals, and only whole points"),
      ("G5", .empty, "back.xlsx!評分表!G5: no score here"),
      ("A5", .text("R9"), "back.xlsx!評分表!A5: there is no reviewer 'R9'"),
      ("A5", .text("R2"), "back.xlsx!評分表!A5: this is a row of R2 in the sheet of R1"),
      ("B5", .text("A99"), "back.xlsx!評分表!B5: there is no application 'A99'"),
      ("B5", .text("A02"), "is not the company of A02"),
      ("B5", .text("A21"), "back.xlsx!評分表!B5: A21 is not in stage two"),
      ("D4", .text("國際市場潛力（50%）"), "back.xlsx!評分表!D4: '國際市場潛力（50%）' is no criterion of the trip"),
      ("A2", .text("評分表 R9 範例"), "back.xlsx!評分表!A2: there is no reviewer 'R9'"),
    ])
  func refused(place: String, cell: Cell, words: String) throws {
    let trip = try Self.made()
    let before = try trip.text("scores.csv")
    try FilledScores.write([place: cell, "D7": .count(99)], into: "review/R1.xlsx", as: "back.xlsx", trip.path)
    let run = Self.run(trip, "review", "import", "back.xlsx")
    #expect(run.exit == .badData)
    #expect(run.out.contains(words), "\(run.out)")
    #expect(run.out.contains("Nothing was written"))
    #expect(try trip.text("scores.csv") == before)
  }

  @Test("a row that is empty as a whole is told as not scored, and the rest is taken")
  func unscored() throws {
    let trip = try Self.made()
    try FilledScores.write(
      ["D5": .empty, "E5": .empty, "F5": .empty, "G5": .empty, "D6": .count(99)], into: "review/R1.xlsx",
      as: "back.xlsx", trip.path)
    let run = Self.run(trip, "review", "import", "back.xlsx")
    #expect(run.exit == .fine)
    #expect(run.out.contains("back.xlsx: no score for A01"))
    #expect(run.out.contains("0 scores new, 1 changed"))
  }

  @Test("a file that is no score sheet is refused")
  func stranger() throws {
    let trip = try Self.made()
    let bytes = try XLSXWriter.bytes([Sheet(name: "x", columns: [Column("a")], rows: [Row([.count(1)])])], title: "")
    try PosixDisk().write(bytes, to: trip.path + "/other.xlsx", mode: 0o644, isSynced: false)
    let run = Self.run(trip, "review", "import", "other.xlsx")
    #expect(run.exit == .badData && run.out.contains("no score sheet in it"))
  }

  @Test("criteria with best scores of their own say so above their columns, and are read back")
  func ownScores() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.edit("trip.json") { text in
      text.replacing("\"weight\": 40,", with: "\"weight\": 40, \"highest\": 40,")
        .replacing("\"weight\": 30,", with: "\"weight\": 30, \"highest\": 60,")
    }
    try trip.write("application,reviewer,criterion,score\n", to: "scores.csv")
    #expect(Self.run(trip, "review", "sheets", "R1").exit == .fine)
    let sheet = try XLSXReader.workbook(try PosixDisk().read(trip.path + "/review/R1.xlsx")).sheets[0]
    func text(_ place: String) -> String {
      let value = CellReference(place).map { sheet.value(at: $0) }
      if case .text(let text)? = value { return text } else { return "" }
    }
    #expect(text("D4") == "國際市場潛力（滿分40分）" && text("E4") == "技術創新性（滿分60分，配分30%）")
    #expect(text("F4") == "數位轉型成果與應用程度（滿分100分，配分20%）")
    #expect(text("A3").hasPrefix("各項目請於欄首所列滿分範圍內給分"))
    try FilledScores.write(
      ["D5": .count(40), "E5": .count(60), "F5": .count(100), "G5": .count(100)], into: "review/R1.xlsx",
      as: "back.xlsx",
      trip.path)
    #expect(Self.run(trip, "review", "import", "back.xlsx").exit == .fine)
  }

  @Test("a row that somebody deleted is told")
  func rowGone() throws {
    let trip = try Self.made()
    let empty = ["A", "B", "C", "D", "E", "F", "G"].map { ($0 + "6", Cell.empty) }
    try FilledScores.write(
      Dictionary(uniqueKeysWithValues: empty), into: "review/R1.xlsx", as: "back.xlsx", trip.path)
    let run = Self.run(trip, "review", "import", "back.xlsx")
    #expect(run.exit == .fine && run.out.contains("back.xlsx: A02 is not in the sheet"), "\(run.out)")
  }

  @Test("before there are scores the sheets that are missing are told together")
  func nothingYet() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.write("application,reviewer,criterion,score\n", to: "scores.csv")
    let run = Self.run(trip, "review", "--language", "zh-Hant")
    #expect(run.out.contains("缺委員 R1 之評分 22 案") && run.out.contains("尚無有效評分 23 案"), "\(run.out)")
    // One line for each of the five on the committee, not one for each sheet.
    #expect(run.out.matches(of: /\n {2}缺委員/).count == 5, "\(run.out)")
  }
}
