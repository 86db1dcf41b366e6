import Testing
import TripCosting
import TripFormats
import TripModel
import TripReading
import TripStorage
import TripTestSupport

@testable import TripCommands

/// Lists as people and their programs make them: what cannot be right is left out and told, never taken in silence.
@Suite struct MessyListTests {
  private static func taken(_ list: String, _ more: String...) throws -> (
    run: CommandRun, people: String, companies: String
  ) {
    let trip = try TripCopy()
    try trip.write(list, to: "list.csv")
    let words = ["import", "list.csv", "--today", "2026-05-01", "--language", "en"] + more
    let run = CommandRun(words, in: trip.path)
    return (run, try trip.text("delegates.csv"), try trip.text("companies.csv"))
  }

  @Test("a row of more cells than the header is left out as a whole: all behind a stray comma would stand one too far")
  func shifted() throws {
    let list = "公司代號,姓名,英文姓,英文名,職稱,護照號碼\nC15,範例甲,LIN, CHANG,YI,經理,399990111\nC15,範例乙,LIN,ER,經理,399990112\n"
    let taken = try Self.taken(list)
    #expect(taken.run.exit == .tripHasErrors)
    #expect(taken.run.out.contains("list.csv:2:") && taken.run.out.contains("more cells than the 6 of the header"))
    #expect(!taken.people.contains("範例甲") && taken.people.contains("範例乙"))
  }

  @Test("of two telephone columns ours is read, not an alias of it; --map goes before both")
  func telephones() throws {
    let list = "公司代號,姓名,電話,手機\nC15,範例甲,02-2345-6789,0912-345-678\n"
    #expect(try Self.taken(list).people.contains("0912-345-678"))
    #expect(try Self.taken(list, "--map", "電話=phone", "--map", "手機=").people.contains("02-2345-6789"))
  }

  @Test("a remark behind a header says how it is filled in, not what it is; another name in brackets stays another")
  func remarks() throws {
    let list = "公司代號,姓名*,英文姓（同護照）,英文名（同護照）,性別(男/女),出生日期（西元年/月/日）\nC15,範例甲,LIN,YI,男,1980/1/2\n"
    let taken = try Self.taken(list)
    #expect(taken.run.exit == .fine && taken.people.contains("範例甲,LIN,YI"), "\(taken.run.out)")
    #expect(taken.people.contains(",M,1980-01-02"))
    let other = try Self.taken("公司代號,姓名,姓名（英文）\nC15,範例乙,LIN YI\n")
    #expect(other.run.out.contains("surname from the given name") && other.people.contains("範例乙"))
  }

  @Test("one person twice without a passport is one person; which row stays is asked")
  func twice() throws {
    let taken = try Self.taken("公司代號,姓名,英文姓,英文名\nC15,範例重複,LIN,XX\nC15,範例重複,LIN,XX\n")
    #expect(taken.run.exit == .tripHasErrors)
    #expect(taken.run.out.contains("leave one of the rows 2 and 3 in the file"), "\(taken.run.out)")
    #expect(taken.people.matches(of: /範例重複/).count == 1)
  }

  @Test("two rows that --same gives one line are both taken")
  func same() throws {
    let trip = try TripCopy()
    try trip.write("公司代號,姓名,手機,飲食需求\nC01,範例王志明,0912-111-111,\nC01,範例王志明,,素食\n", to: "list.csv")
    #expect(trip.run("import", "list.csv").exit == .tripHasErrors)
    let run = trip.run("import", "list.csv", "--same", "3=2")
    #expect(run.exit == .fine && run.out.contains("素食"), "\(run.out)")
  }

  @Test(
    "texts of errors and names with a lost character are no names",
    arguments: ["#N/A", "#REF!", "游錫?", "游錫\u{FFFD}"])
  func lost(name: String) throws {
    let taken = try Self.taken("公司代號,姓名,英文姓,英文名\nC15,\(name),YU,A\n")
    #expect(taken.run.exit == .tripHasErrors && !taken.people.contains(name), "\(taken.run.out)")
  }

  @Test("a space that a web page made unbreakable is a space in a Latin name")
  func noBreak() throws {
    #expect(try Self.taken("公司代號,姓名,英文姓,英文名\nC15,範例甲,LIN,XIAO\u{A0}MING\n").people.contains("XIAO MING"))
  }

  @Test("one company's code with another's uniform number changes neither")
  func numberOfAnother() throws {
    let taken = try Self.taken("公司代號,公司名稱,統一編號\nC14,範例電源科技股份有限公司,99308023\n")
    let before = try TripCopy().text("companies.csv")
    #expect(taken.companies == before && taken.run.exit == .tripHasErrors)
    #expect(taken.run.out.contains("under another code") && taken.run.out.contains("C15"), "\(taken.run.out)")
  }

  @Test("a branch with its parent's uniform number is a company of its own where a person says so")
  func branch() throws {
    let list = "公司代號,公司名稱,統一編號\nC16,範例精密機械台中分公司,99291413\n"
    #expect(try Self.taken(list).run.out.contains("--new 2"))
    let taken = try Self.taken(list, "--new", "2")
    #expect(taken.companies.contains("C16,範例精密機械台中分公司"), "\(taken.run.out)")
  }

  @Test("a formula that no program has reckoned is told, not passed over")
  func formula() throws {
    func row(_ number: Int, _ values: [XLSXValue]) -> XLSXRow {
      XLSXRow(
        number: number,
        cells: values.enumerated().map { index, value in
          XLSXCell(CellReference(column: index + 1, row: number), value, hasFormula: value == .empty)
        })
    }
    var sheet = XLSXSheet(name: "名單")
    sheet.rows = [
      row(1, ["公司代號", "姓名", "手機"].map { .text($0) }), row(2, [.text("C15"), .text("範例甲"), .empty]),
    ]
    let tables = WorkbookTables(XLSXWorkbook(sheets: [sheet]), file: "list.xlsx").tables
    #expect(tables[0].rows[1].cell(2).kind == .formula && tables[0].rows[1].cell(1).kind == .text)
    let roster = try #require(
      RosterTable<DelegateColumn>(TextFile(path: "delegates.csv", bytes: Array("company,name\n".utf8))))
    let trip = Trip(origin: .none, title: .same(""), language: .zhHant, caps: Caps(origin: .none))
    let plan = DelegateImport(trip, roster, ImportAnswers()).plan(tables[0])
    #expect(plan?.refusals.contains { $0.reason == .formulaUnsaved && $0.place.words == "C2" } ?? false)
  }

  @Test("a list in neither encoding is told with its line, as a file of the trip is")
  func encoding() throws {
    let trip = try TripCopy()
    let bytes = Array("公司代號,姓名\nC14,".utf8) + [0xFA, 0x40, 0x0A]
    try PosixDisk().write(bytes, to: trip.path + "/list.csv", mode: 0o644, isSynced: false)
    let run = trip.run("import", "list.csv")
    #expect(run.exit == .badData && run.error.contains("list.csv:2: neither UTF-8 nor Big5"), "\(run.error)")
  }

  @Test("results: where its currency cannot be read a sum is left out; old currencies are not put before it")
  func currency() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    let list = "公司代號,場次,開始,日商代號,洽談成果,金額,幣別\nS1,tokyo,14:00,J01,訂單,3000000,"
    try trip.write(list + "法幣\n", to: "list.csv")
    let before = try trip.text("results.csv")
    let run = CommandRun(["import", "list.csv", "--today", "2027-09-30", "--language", "en"], in: trip.path)
    #expect(run.exit == .tripHasErrors && !run.out.contains("3000000 →"), "\(run.out)")
    #expect(try trip.text("results.csv").contains("3000000") == before.contains("3000000"))
    try trip.write(list + "台幣\n", to: "list.csv")
    let read = CommandRun(["import", "list.csv", "--today", "2027-09-30", "--language", "en"], in: trip.path)
    #expect(read.out.contains("→ TWD"), "\(read.out)")
    try trip.write(list.replacing("3000000", with: "\"1,234.50\"") + "USD\n", to: "list.csv")
    _ = CommandRun(["import", "list.csv", "--today", "2027-09-30", "--language", "en"], in: trip.path)
    #expect(try trip.text("results.csv").contains(",1234.50,"))
    let again = CommandRun(["import", "list.csv", "--today", "2027-09-30", "--language", "en"], in: trip.path)
    #expect(again.out.hasSuffix("Nothing changes.\n"), "\(again.out)")
  }

  @Test("a bank's list: the number may stand in the second text; what cannot be read is quoted")
  func bank() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    let day = ["--today", "2027-01-10", "--language", "en"]
    _ = CommandRun(["invoice", "issue", "A01"] + day, in: trip.path)
    try trip.write(
      "交易日期,摘要,存入,備註\n2027-01-10,跨行轉入,98200,２０２７－００１ 範例\n116/01/10,2027-001,5000,\n2027-01-10,2027-001,\"50,00\",\n",
      to: "bank.csv")
    let run = CommandRun(["pay", "--bank", "bank.csv"] + day, in: trip.path)
    #expect(run.out.contains("'116/01/10' is not a date; for ROC years put (ROC)"), "\(run.out)")
    #expect(run.out.contains("'50,00' is not a sum"), "\(run.out)")
    let ledger = try trip.text("ledger.jsonl")
    #expect(ledger.contains("\"fact\":\"paid\"") && ledger.contains("２０２７－００１"), "\(run.out)")
  }
}
