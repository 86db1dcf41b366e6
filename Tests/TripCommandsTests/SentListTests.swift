import Testing
import TripCosting
import TripFormats
import TripModel
import TripReading
import TripTestSupport

@testable import TripCommands

/// Lists as companies send them: merged companies, people who do not come, examples, nicknames, what programs leave.
@Suite struct SentListTests {
  private static func taken(_ list: String, _ more: String...) throws -> (run: CommandRun, people: String) {
    let trip = try TripCopy()
    try trip.write(list, to: "list.csv")
    let run = CommandRun(["import", "list.csv", "--today", "2026-05-01", "--language", "en"] + more, in: trip.path)
    return (run, try trip.text("delegates.csv"))
  }

  // MARK: - Companies

  @Test("where a list says the company once for several people, --company puts nobody into another")
  func companyOnce() throws {
    let list = "公司代號,姓名\nC14,範例甲\n,範例乙\n"
    for taken in [try Self.taken(list), try Self.taken(list, "--company", "C15")] {
      #expect(taken.run.exit == .tripHasErrors, "\(taken.run.out)")
      #expect(taken.run.out.contains("fill the company down into each row") && !taken.people.contains("範例乙"))
    }
    #expect(try Self.taken(list, "--company", "C14").people.contains("C14,範例乙"))
  }

  @Test("companies between the people are told, and their people are refused")
  func headings() throws {
    let list = "序號,姓名,英文姓,英文名\nC14 範例電源科技股份有限公司,,,\n1,範例甲,A,B\nC15 範例檢測科技股份有限公司,,,\n2,範例乙,C,D\n"
    let taken = try Self.taken(list, "--company", "C14")
    #expect(taken.run.exit == .tripHasErrors && !taken.people.contains("範例甲"), "\(taken.run.out)")
    #expect(taken.run.out.contains("'C14 範例電源科技股份有限公司' names no person, so the row is left out"))
  }

  @Test("a value merged over several rows is that of each; a line drawn through a cell takes it back")
  func workbook() throws {
    func row(_ number: Int, _ texts: [String], struck: Int? = nil) -> XLSXRow {
      XLSXRow(
        number: number,
        cells: texts.enumerated().filter { !$1.isEmpty }.map { index, text in
          XLSXCell(CellReference(column: index + 1, row: number), .text(text), isStruck: index == struck)
        })
    }
    var sheet = XLSXSheet(name: "名單")
    sheet.rows = [
      row(1, ["公司代號", "姓名", "手機"]), row(2, ["C15", "範例甲", "0912-345-678"], struck: 2), row(3, ["", "範例乙"]),
      row(4, ["C15", "範例丙"], struck: 1),
    ]
    sheet.merges = [try #require(CellRange("A2:A3"))]
    let table = WorkbookTables(XLSXWorkbook(sheets: [sheet]), file: "list.xlsx").tables[0]
    #expect(table.rows[2].cell(0).text == "C15")
    let roster = try #require(
      RosterTable<DelegateColumn>(TextFile(path: "delegates.csv", bytes: Array("company,name\n".utf8))))
    var trip = Trip(origin: .none, title: .same(""), language: .zhHant, caps: Caps(origin: .none))
    trip.companies = [Company(origin: .none, id: "C15", name: "範例")]
    let plan = try #require(DelegateImport(trip, roster, ImportAnswers()).plan(table))
    #expect(plan.additions.map(\.who) == ["範例甲", "範例乙"])
    #expect(plan.additions.map { $0.values[.phone] } == [nil, nil])
    #expect(plan.refusals.map(\.place.words) == ["C2", "B4"])
    #expect(plan.refusals.map(\.reason) == [.struckThrough(isRow: false), .struckThrough(isRow: true)])
  }

  @Test("a new company without a code is told that it needs one")
  func newCompany() throws {
    let run = try Self.taken("公司代號,公司名稱,統一編號\n,更新的有限公司,10458575\n").run
    #expect(run.exit == .tripHasErrors && run.out.contains("a new company needs a code"), "\(run.out)")
  }

  // MARK: - People

  @Test(
    "who does not come is left out and told, wherever the list says it",
    arguments: [
      "範例甲（已取消）,,", "範例甲 取消,,", "範例甲取消,,", "取消 範例甲,,", "範例甲,取消,", "範例甲,,已取消", "範例甲,候補,", "範例甲,,\"不克參加，改由李四代表\"",
      "範例甲,,5/3 因故取消報名", "範例甲 (cancelled),,",
    ])
  func absent(row: String) throws {
    let list = "公司代號,姓名,狀態,備註\nC15,\(row)\nC15,範例乙,出席,不吃牛\nC15,範例丙,,取消一晚住宿\n"
    let taken = try Self.taken(list)
    #expect(taken.run.exit == .tripHasErrors && taken.run.out.contains("says that this person does not come"))
    #expect(!taken.people.contains("範例甲") && taken.people.contains("範例乙") && taken.people.contains("範例丙"))
    #expect(try Self.taken(list, "--new", "2").people.contains("C15,範例甲,"))
  }

  @Test(
    "nobody yet, half a name and examples are no people",
    arguments: ["/", "－", "待定", "未定", "TBA", "N/A", "例：王小明", "範例：王大明", "○○○", "XXX", "王○明", "王先生", "陳OO"])
  func nobody(name: String) throws {
    let before = try TripCopy().text("delegates.csv")
    let taken = try Self.taken("公司代號,姓名,英文姓,英文名\nC15,\(name),WANG,X\n")
    #expect(taken.run.exit == .tripHasErrors && taken.people == before, "\(taken.run.out)")
  }

  @Test(
    "a nickname, a form of address and a number beside a Chinese name are left out of it",
    arguments: [
      "範例王志明(Tom)", "範例王志明 Tom", "Tom 範例王志明", "範例王志明/Tom", "範例王志明（Tom Wang）", "範例王志明先生", "1. 範例王志明", "①範例王志明",
      "範\u{200B}例王志明",
    ])
  func beside(name: String) throws {
    let taken = try Self.taken("公司代號,姓名,職稱\nC01,\(name),特使\n")
    #expect(taken.run.exit == .fine && taken.run.out.contains("~ 範例王志明 (2)  Job title"), "\(taken.run.out)")
    #expect(!taken.people.contains("Tom") && !taken.people.unicodeScalars.contains("\u{200B}"))
  }

  @Test(
    "a Japanese name may have its space",
    arguments: ["長谷川 由紀夫,日本国", "田中 太郎,", "石田 方子,日本", "佐藤 健一,JPN"])
  func japanese(row: String) throws {
    let name = row.prefix { $0 != "," }.filter { $0 != " " }
    let taken = try Self.taken("公司代號,姓名,國籍\nC15,\(row)\n")
    #expect(taken.run.exit == .fine && taken.people.contains("C15,\(name),"), "\(taken.run.out)")
    #expect(try Self.taken("公司代號,姓名,國籍\nC15,石田 方子,\n").run.exit == .tripHasErrors)
  }

  // MARK: - Values

  @Test(
    "a passport number is cleaned where it is plain",
    arguments: ["312345601.0", "'312345601", "\u{202D}312345601\u{202C}", "312 345 601"])
  func passport(text: String) throws {
    let taken = try Self.taken("公司代號,姓名,護照號碼\nC15,範例甲,\(text)\n")
    #expect(taken.run.exit == .fine && taken.people.contains(",312345601,"), "\(taken.run.out)")
  }

  @Test(
    "a passport number that can be none is refused",
    arguments: ["312345601312345602", "NaN", "辦理中", "312345601/312345602"])
  func noPassport(text: String) throws {
    let taken = try Self.taken("公司代號,姓名,護照號碼\nC15,範例甲,\(text)\n")
    #expect(taken.run.exit == .tripHasErrors && taken.run.out.contains("not a passport number"), "\(taken.run.out)")
  }

  @Test("a form of address and a comma are no part of a name in Latin letters")
  func addressed() throws {
    let taken = try Self.taken("公司代號,姓名,英文姓,英文名\nC15,範例甲,\"CHEN,\",MEI LI MS\n")
    #expect(taken.people.contains("範例甲,CHEN,MEI LI,"), "\(taken.run.out)")
    #expect(taken.run.out.contains("'MEI LI MS' is taken as MEI LI; 'MS' is how somebody is addressed"))
  }

  @Test(
    "a form of address and a comma that stand on the roster are told", arguments: ["CHIH-MING MR", "DR. CHIH-MING"])
  func addressedOnRoster(name: String) throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") { $0.replacing("CHIH-MING SPECIMEN", with: name) }
    let run = trip.run("check")
    #expect((run.out + run.error).contains("'\(name)' holds '"), "\(run.out)\(run.error)")
  }

  @Test("one column for surname and given name is parted at a comma or a slash, and refused without one")
  func fullName() throws {
    let list = "公司代號,姓名,護照英文姓名\nC15,範例甲,\"CHEN, MEI-LI\"\nC15,範例乙,LIN/YI\nC15,範例丙,WU SAN\n"
    let taken = try Self.taken(list)
    #expect(taken.people.contains("範例甲,CHEN,MEI-LI") && taken.people.contains("範例乙,LIN,YI"), "\(taken.run.out)")
    #expect(taken.run.exit == .tripHasErrors && taken.run.out.contains("list.csv:4:"))
    #expect(taken.run.out.contains("put a comma between them (WANG, HSIAO-MING)"))
  }

  @Test(
    "remarks, numbers and a second language in headers say nothing new",
    arguments: [
      "中文姓名＊必填", "姓名【必填】", "姓名(中文)", "姓名（漢字）", "姓名（全名）", "\"姓名\n(Name)\"", "姓名 Name", "\"姓名\nName\"", "姓名：", "1.姓名",
      "●姓名",
    ])
  func headers(header: String) throws {
    let list = "公司代號,\(header),性別(M/F),出生日期（西暦）,飲食需求(葷/素)\nC15,範例甲,M,1980/1/2,素\n"
    let taken = try Self.taken(list)
    #expect(taken.run.exit == .fine && taken.people.contains("C15,範例甲,"), "\(taken.run.out)")
    #expect(taken.people.contains("1980-01-02"))
  }

  @Test("without a column for the name nobody is stored by half of one", arguments: ["參加者大名", "姓名 (打字)"])
  func noName(header: String) throws {
    let before = try TripCopy().text("delegates.csv")
    let taken = try Self.taken("公司代號,\(header),英文姓,護照號碼\nC15,範例甲,CHEN,399990999\n")
    #expect(taken.run.exit == .tripHasErrors && taken.people == before, "\(taken.run.out)")
    #expect(taken.run.out.contains("no column is read as the name"))
  }

  @Test(
    "dates in words are read where nothing about them is uncertain",
    arguments: [
      ("3-Feb-1986", "1986-02-03"), ("\"March 2, 1986\"", "1986-03-02"), ("3-Feb-86", "1986-02-03"),
      ("1986-03-02 00:00:00", "1986-03-02"), ("昭和61年3月2日", "1986-03-02"), ("平成元年1月8日", "1989-01-08"),
    ])
  func dates(text: String, day: String) throws {
    let taken = try Self.taken("公司代號,姓名,出生日期\nC15,範例甲,\(text)\n")
    #expect(taken.run.exit == .fine && taken.people.contains(day), "\(taken.run.out)")
  }

  @Test("of a year of two digits that may be of either century nothing is guessed")
  func century() throws {
    let doubtful = try Self.taken("公司代號,姓名,出生日期,護照效期\nC15,範例甲,3-Feb-20,令和13年5月6日\n")
    #expect(doubtful.run.out.contains("the year may be of either century") && doubtful.people.contains("2031-05-06"))
    #expect(try Self.taken("公司代號,姓名,出生日期\nC15,範例甲,3 Smarch 1986\n").run.exit == .tripHasErrors)
  }

  @Test("words of the trade are understood, and a refusal offers those of its language")
  func words() throws {
    let taken = try Self.taken("公司代號,姓名,性別,房型需求,是否吸菸\nC15,範例甲,小姐,SGL,✓\nC15,範例乙,先生,雙人,否\n")
    #expect(taken.run.exit == .fine && taken.run.out.contains("Sex F") && taken.run.out.contains("Room wish single"))
    #expect(taken.run.out.contains("Room wish twin") && taken.run.out.contains("Smoker yes"), "\(taken.run.out)")
    let trip = try TripCopy()
    try trip.write("公司代號,姓名,房型需求\nC15,範例甲,大床\n", to: "list.csv")
    let run = CommandRun(["import", "list.csv", "--today", "2026-05-01", "--language", "zh-Hant"], in: trip.path)
    #expect(run.out.contains("可用：雙人房（twin）、單人房（single）"), "\(run.out)")
  }
}
