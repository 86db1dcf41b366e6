import Testing
import TripCommands
import TripFormats
import TripStorage
import TripTestSupport

/// Questions that a person must look up go out as a sheet and come back as lines of lookups.csv.
@Suite struct LookupsTests {
  private static func run(_ trip: borrowing TripCopy, _ words: String..., language: String = "en") -> CommandRun {
    CommandRun(words + ["--today", "2026-05-13", "--language", language], in: trip.path)
  }

  /// The round before anything was looked up of A01, its questions in rows 5 to 9 of the sheet.
  private static func made() throws -> TripCopy {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.edit("lookups.csv") { text in
      text.split(separator: "\n").filter { !$0.hasPrefix("A01,") }.joined(separator: "\n") + "\n"
    }
    #expect(run(trip, "lookups", "sheet", language: "zh-Hant").exit == .fine)
    return trip
  }

  @Test("of an exclusion 符合 could mean either: an error in the file too, with the words that may be written")
  func ambiguous() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.edit("lookups.csv") { $0.replacing("A01,銀行拒絕往來戶,查無", with: "A01,銀行拒絕往來戶,符合") }
    let run = Self.run(trip, "check")
    #expect(run.exit == .tripHasErrors && run.out.contains("lookups.csv:2:") && run.out.contains("查無"), "\(run.out)")
  }

  /// What stands in a row as it goes out.
  private static func row(_ trip: borrowing TripCopy, _ number: Int) throws -> [XLSXValue] {
    let sheet = try XLSXReader.workbook(try PosixDisk().read(trip.path + "/review/lookups.xlsx")).sheets[0]
    return (1...12).map { column in sheet.value(at: CellReference(column: column, row: number)) }
  }

  private static func fill(_ typed: [String: Cell], _ trip: borrowing TripCopy) throws {
    let book = try XLSXReader.workbook(try PosixDisk().read(trip.path + "/review/lookups.xlsx"))
    let rows = (1...(book.sheets[0].rows.last?.number ?? 1)).map { row in
      Row(
        (1...12).map { column in
          let place = CellReference(column: column, row: row)
          if let cell = typed[place.description] { return cell }
          if case .text(let text) = book.sheets[0].value(at: place) { return .text(text) }
          return .empty
        })
    }
    let columns = rows[0].cells.map { Column(CellText.plain($0)) }
    let sheet = Sheet(name: book.sheets[0].name, columns: columns, rows: Array(rows.dropFirst()))
    try PosixDisk().write(
      try XLSXWriter.bytes([sheet], title: ""), to: trip.path + "/back.xlsx", mode: 0o644, isSynced: false)
  }

  @Test("the sheet has a row a question, with where to look, and the source where there is but one")
  func sheet() throws {
    let trip = try Self.made()
    #expect(try Self.row(trip, 4).prefix(4) == [.text("申請編號"), .text("公司名稱"), .text("統一編號"), .text("查核項目")])
    let banks = try Self.row(trip, 5)
    #expect(banks[0] == .text("A01") && banks[3] == .text("銀行拒絕往來戶") && banks[6] == .empty)
    #expect(banks[9] == .text("台灣票據交換所票據信用查詢（以書面查覆單為憑）") && banks[9] == banks[5])
    #expect(try Self.row(trip, 6)[3] == .text("解散、歇業"))
    #expect(try Self.row(trip, 6)[9] == .empty)
  }

  @Test(
    "answers become lines with day, person and source; the rest stays open, and the same file twice changes nothing")
  func back() throws {
    let trip = try Self.made()
    let before = try trip.text("lookups.csv")
    try Self.fill(
      [
        "G5": .text("查無"), "H5": .text("115/5/12"), "I5": .text("範例承辦人丙"), "G6": .text("查有"),
        "J6": .text("商工登記公示資料"), "K6": .text("經查已解散"),
      ], trip)
    let dry = Self.run(trip, "lookups", "import", "back.xlsx", "--by", "範例承辦人甲", "--on", "2026-05-13", "--dry-run")
    #expect(
      dry.exit == .fine && dry.out.contains("2 answers new, 0 known already") && dry.out.contains("dry run"),
      "\(dry.out)")
    #expect(try trip.text("lookups.csv") == before)
    let words = ["lookups", "import", "back.xlsx", "--by", "範例承辦人甲", "--on", "2026-05-13", "--today", "2026-05-13"]
    #expect(CommandRun(words, in: trip.path).exit == .fine)
    let text = try trip.text("lookups.csv")
    #expect(text.hasPrefix(before))
    #expect(text.contains("A01,銀行拒絕往來戶,查無,2026-05-12,範例承辦人丙,台灣票據交換所票據信用查詢（以書面查覆單為憑）"), "\(text.suffix(400))")
    #expect(text.contains("A01,解散、歇業,查有,2026-05-13,範例承辦人甲,商工登記公示資料,經查已解散"))
    #expect(
      CommandRun(words, in: trip.path).out.contains("新增查核結果 0 筆、原已登錄 2 筆")
        || Self.run(trip, "lookups", "import", "back.xlsx", "--by", "範例承辦人甲", "--on", "2026-05-13").out.contains(
          "0 answers new, 2 known")
    )
    #expect(Self.run(trip, "check").exit == .fine)
    #expect(Self.run(trip, "applications", "A01").out.contains("not accepted"))
    #expect(Self.run(trip, "undo").exit == .fine)
    #expect(try trip.text("lookups.csv") == before)
  }

  @Test("two rows that answer one question otherwise are told, one that stands twice counts once")
  func contradicted() throws {
    let trip = try Self.made()
    let before = try trip.text("lookups.csv")
    func take(_ answers: [String]) throws -> CommandRun {
      let rows = answers.map { "A01,銀行拒絕往來戶,\($0),台灣票據交換所" }
      try trip.write((["申請編號,查核項目,查核結果,查詢來源"] + rows).joined(separator: "\n"), to: "back.csv")
      return Self.run(trip, "lookups", "import", "back.csv", "--by", "範例承辦人甲", "--on", "2026-05-13")
    }
    let refused = try take(["查無", "查有"])
    #expect(refused.out.contains("is answered otherwise at back.csv"), "\(refused.out)\(refused.error)")
    #expect(try trip.text("lookups.csv") == before)
    let twice = try take(["查無", "查無"])
    #expect(twice.exit == .fine && twice.out.contains("1 answer"), "\(twice.out)\(twice.error)")
  }

  @Test(
    "a cell that cannot be taken is named, and nothing is written",
    arguments: [
      (["G5": Cell.text("好像沒有")], "!待查核事項 G5: Answer '好像沒有' is not taken over: use one of: 查無, 查有"),
      (["G5": .text("符合")], "G5: Answer '符合' is not taken over: use one of: 查無, 查有"),
      (["G5": .text("查無"), "H5": .text("上週")], "H5: On '上週' is not taken over: not a date"),
      (["G5": .text("查無"), "I5": .empty], "I5: By: empty, though the row has an answer"),
      (["G6": .text("查無"), "I6": .text("甲")], "J6: Source: empty, though the row has an answer"),
      (
        ["G5": .text("查無"), "A5": .text("A99")], "A5: Application 'A99' is not taken over: there is no such application"
      ),
      (["G5": .text("查無"), "A5": .text("A02")], "rows may have been moved"),
      (["G5": .text("查無"), "D5": .text("信用")], "D5: Question '信用' is not taken over: use one of"),
    ])
  func refused(typed: [String: Cell], words: String) throws {
    let trip = try Self.made()
    let before = try trip.text("lookups.csv")
    let whole: [String: Cell] = ["I5": .text("甲"), "H5": .text("2026-05-12"), "H6": .text("2026-05-12")]
    try Self.fill(whole.merging(typed) { _, new in new }, trip)
    let run = Self.run(trip, "lookups", "import", "back.xlsx")
    #expect(run.exit == .badData && run.out.contains(words), "\(run.out)")
    #expect(run.out.contains("Nothing was written"))
    #expect(try trip.text("lookups.csv") == before)
  }

  @Test("an older answer than the one that is there is added, and told not to count")
  func older() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.write("application,question,answer,on,by,source\nA01,dissolved,not met,2026-05-01,甲,電話\n", to: "told.csv")
    let run = Self.run(trip, "lookups", "import", "told.csv")
    #expect(run.exit == .fine && run.out.contains("A01 dissolved or closed: the answer of 2026-05-05"), "\(run.out)")
  }

  @Test("what is open is listed with where to look; a file without questions is refused")
  func list() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    #expect(Self.run(trip, "lookups", language: "zh-Hant").out.contains("銀行拒絕往來戶"))
    try trip.write("a,b\n1,2\n", to: "other.csv")
    #expect(Self.run(trip, "lookups", "import", "other.csv").error.contains("holds no questions"))
  }
}
