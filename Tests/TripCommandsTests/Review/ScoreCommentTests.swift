import Testing
import TripCommands
import TripFormats
import TripStorage
import TripTestSupport

/// What reviewers write beside their scores comes back, stays, and is read by the committee alone.
@Suite struct ScoreCommentTests {
  private static func run(_ trip: borrowing TripCopy, _ words: String...) -> CommandRun {
    CommandRun(
      words + ["--today", "2026-05-20"], in: trip.path, environment: ["LANG": "en_US.UTF-8", "USER": "tester"])
  }

  private static func made() throws -> TripCopy {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.write("application,reviewer,comment\nA02,R1,舊評語\n", to: "comments.csv")
    #expect(run(trip, "review", "sheets").exit == .fine)
    return trip
  }

  private static func sheet(_ trip: borrowing TripCopy, _ reviewer: String) throws -> XLSXSheet {
    try XLSXReader.workbook(try PosixDisk().read(trip.path + "/review/\(reviewer).xlsx")).sheets[0]
  }

  @Test("the sheet has a column for them, the conflict that was declared, and places for signature and date")
  func places() throws {
    let trip = try Self.made()
    let sheet = try Self.sheet(trip, "R1")
    #expect(CellReference("H4").map { sheet.value(at: $0) } == .text("評語（選填）"))
    #expect(CellReference("H6").map { sheet.value(at: $0) } == .text("舊評語"))
    let foot = sheet.rows.suffix(3).map { $0.value(column: 3) }
    #expect(foot == [.text("利益迴避，不予評分"), .text("評審委員簽名"), .text("日期（年／月／日）")])
    guard case .text(let conflict)? = sheet.rows.suffix(3).first?.value(column: 4) else {
      Issue.record("no conflict is told")
      return
    }
    #expect(conflict.hasPrefix("A24 "))
  }

  @Test("a comment comes back beside the scores or alone, line breaks as blanks; what is signed by hand is passed over")
  func back() throws {
    let trip = try Self.made()
    let last = try Self.sheet(trip, "R1").rows.last?.number ?? 0
    try FilledScores.write(
      [
        "H5": .text("技術強\n通路弱"), "D7": .empty, "E7": .empty, "F7": .empty, "G7": .empty, "H7": .text("未到場"),
        "D\(last - 1)": .text("範例委員甲"), "D\(last)": .text("115/5/19"),
      ], into: "review/R1.xlsx", as: "back.xlsx", trip.path)
    let dry = Self.run(trip, "review", "import", "back.xlsx", "--dry-run")
    #expect(dry.out.contains("0 scores new, 0 changed; 2 comments (not written: dry run)"), "\(dry.out)")
    let run = Self.run(trip, "review", "import", "back.xlsx")
    #expect(run.exit == .fine && run.out.contains("no score for A03"), "\(run.out)\(run.error)")
    let text = try trip.text("comments.csv")
    #expect(text.contains("A02,R1,舊評語\n") && text.contains("A01,R1,技術強 通路弱") && text.contains("A03,R1,未到場"), "\(text)")
    #expect(Self.run(trip, "review", "import", "back.xlsx").out.hasSuffix("Nothing changes\n"))
  }

  @Test("a changed one is told with both texts; an empty cell and a sheet without the column take none away")
  func kept() throws {
    let trip = try Self.made()
    try FilledScores.write(["H6": .text("新評語")], into: "review/R1.xlsx", as: "back.xlsx", trip.path)
    let run = Self.run(trip, "review", "import", "back.xlsx")
    #expect(run.out.contains("A02 R1: “舊評語” → “新評語”  (back.xlsx!評分表!H6)"), "\(run.out)")
    for typed in [["H6": Cell.empty], ["H4": .empty, "H6": .empty]] {
      try FilledScores.write(typed, into: "review/R1.xlsx", as: "again.xlsx", trip.path)
      #expect(Self.run(trip, "review", "import", "again.xlsx").out == "Nothing changes\n")
    }
    #expect(try trip.text("comments.csv").contains("新評語"))
    #expect(Self.run(trip, "undo").exit == .fine)
    #expect(try trip.text("comments.csv").contains("舊評語"))
  }

  @Test("a cell that is refused leaves comments unwritten, too")
  func refused() throws {
    let trip = try Self.made()
    let before = try trip.text("comments.csv")
    try FilledScores.write(
      ["D5": .count(101), "H5": .text("好")], into: "review/R1.xlsx", as: "back.xlsx", trip.path)
    #expect(Self.run(trip, "review", "import", "back.xlsx").exit == .badData)
    #expect(try trip.text("comments.csv") == before)
  }

  @Test("the committee reads them in its paper and in the explanation; letters and copies for others do not have them")
  func readers() throws {
    let trip = try Self.made()
    #expect(Self.run(trip, "review", "paper").exit == .fine)
    #expect(try trip.text("review/ranking.html").contains("舊評語"))
    #expect(
      Self.run(trip, "review", "A02").out.contains("R1: 舊評語") || Self.run(trip, "review", "A02").out.contains("R1：舊評語"))
    #expect(Self.run(trip, "review", "A02", "--format", "json").out.contains("\"comment\": \"舊評語\""))
    try trip.edit("lookups.csv") {
      $0 + "A29,銀行拒絕往來戶,查有,2026-05-18,範例承辦人乙,台灣票據交換所書面查覆單（範例）,,\n"
    }
    #expect(Self.run(trip, "review", "sign", "--by", "x").exit == .fine)
    #expect(Self.run(trip, "letters", "A02").exit == .fine)
    #expect(try !trip.text("letters/A02.html").contains("舊評語"))
    for reader in ["agency", "auditor", "colleague"] {
      #expect(Self.run(trip, "share", reader, "--output", "copy-\(reader)").exit == .fine)
      #expect(try PosixDisk().kind(of: trip.path + "/copy-\(reader)/comments.csv") == nil)
    }
  }

  @Test("a comment by somebody with a conflict of interest is left out as the scores are")
  func conflict() throws {
    let trip = try Self.made()
    try trip.write("application,reviewer,comment\nA24,R1,自家人\n", to: "comments.csv")
    #expect(Self.run(trip, "review", "paper").exit == .fine)
    #expect(try !trip.text("review/ranking.html").contains("自家人"))
  }
}
