import Testing
import TripTestSupport

@testable import TripCommands

/// Rows of a list that are not one person: sums, 同上, two people in one cell; and names with layout in them.
@Suite struct ListRowsTests {
  private static let header = "序號,公司代號,姓名,護照號碼,職稱\n"

  private static func taken(_ rows: String, language: String = "en") throws -> (run: CommandRun, people: String) {
    let trip = try TripCopy()
    try trip.write(rows, to: "list.csv")
    let words = ["import", "list.csv", "--today", "2026-05-01", "--language", language]
    let run = CommandRun(words, in: trip.path)
    return (run, try trip.text("delegates.csv"))
  }

  @Test(
    "a row of sums is nobody: it is left out and said, and nothing is to be mended",
    arguments: [
      "合計,4人", "小計,", "總計：15,", "共 4 人,", "Total,12", "總 計,", "以下空白,",
    ])
  func sums(cells: String) throws {
    let name = cells.prefix { $0 != "," }
    for row in [",C15,\(cells),\n", ",,\(cells),\n", "\(name),C15,,,\n", ",\(name),4,,\n"] where !name.isEmpty {
      let taken = try Self.taken(Self.header + "1,C15,範例甲,399990777,經理\n" + row)
      #expect(taken.run.exit == .fine, "\(row)\(taken.run.out)")
      #expect(taken.run.out.contains("list.csv:3:1: '\(name)' is a row of sums, so it is left out"), "\(taken.run.out)")
      #expect(taken.run.out.contains("1 added") && taken.people.contains("範例甲") && !taken.people.contains(name))
    }
  }

  @Test(
    "somebody whose name begins like a sum is somebody",
    arguments: ["計春華", "共田一郎", "SUM, WAI", "Total Packaging Co."])
  func names(name: String) throws {
    #expect(try Self.taken(Self.header + "1,C15,\"\(name)\",,\n").people.contains(name))
  }

  @Test("a double surname may stand apart from the name, as spaces in a Chinese name are layout")
  func doubleSurname() throws {
    #expect(try Self.taken(Self.header + "1,C15,歐陽 菲菲,,\n").people.contains("歐陽菲菲"))
    let two = try Self.taken(Self.header + "1,C15,王明 李華,,\n")
    #expect(two.run.exit != .fine && !two.people.contains("王明"), "\(two.run.out)")
  }

  @Test("a list of companies has rows of sums as well")
  func companies() throws {
    let trip = try TripCopy()
    try trip.write("公司代號,公司名稱\n合計,15 家\n,合計\n", to: "list.csv")
    let run = trip.run("import", "list.csv")
    #expect(run.exit == .fine && run.out.contains("list.csv:2:1: '合計' is a row of sums"), "\(run.out)")
    #expect(run.out.hasSuffix("Nothing changes.\n"))
  }

  @Test(
    "two people in one cell are refused with their row, and what to do is said",
    arguments: [
      "\"蘇有朋\n朱孝天\"", "蘇有朋、朱孝天", "蘇有朋/朱孝天", "蘇有朋／朱孝天", "蘇有朋 朱孝天", "蘇有朋等 2 人", "John Smith / Jane Doe",
      "John Smith & Jane Doe",
    ])
  func several(name: String) throws {
    let taken = try Self.taken(Self.header + "1,C15,\(name),\"399997017\n399997018\",\n2,C15,範例甲,,\n")
    #expect(taken.run.exit == .tripHasErrors)
    #expect(taken.run.out.contains("so the row is left out; write one person a row"), "\(taken.run.out)")
    #expect(taken.run.out.contains("1 added") && !taken.people.contains("399997017") && !taken.people.contains("朱孝天"))
  }

  @Test(
    "one name stays as it is",
    arguments: ["Anna/Maria", "安娜・瑪麗亞", "Ravi a/l Muthu", "ANNA MARIA SU", "ジョン スミス"])
  func one(name: String) throws {
    let taken = try Self.taken(Self.header + "1,C15,\(name),399990777,\n")
    #expect(taken.run.exit == .fine && taken.people.contains(",\(name),"), "\(taken.run.out)")
  }

  @Test("lines of a cell are never glued to one number or name")
  func lines() throws {
    let list = "公司代號,姓名,英文姓,英文名,護照號碼\nC15,範例甲,\"SU\nCHU\",YI,\"399997017\n399997018\"\n"
    let taken = try Self.taken(list)
    #expect(taken.run.exit == .tripHasErrors)
    #expect(
      taken.run.out.contains("Surname (passport) 'SU ⏎ CHU' is not taken over: several lines"), "\(taken.run.out)")
    #expect(taken.run.out.contains("Passport number '••••••••• ⏎ ••••••018'"), "\(taken.run.out)")
    #expect(taken.people.contains("C15,範例甲,,YI,") && !taken.people.contains("399997017"))
  }

  @Test("同上 is nobody's name and no value")
  func ditto() throws {
    let taken = try Self.taken(Self.header + "1,C15,範例甲,,同上\n2,C15,同上,,\n3,同上,範例乙,,\n")
    #expect(taken.run.out.contains("Job title '同上' is not taken over: rows are read one by one"), "\(taken.run.out)")
    #expect(taken.run.out.contains("Name '同上' is not taken over: rows are read one by one, so the row is left out"))
    #expect(!taken.people.contains("同上") && !taken.people.contains("範例乙") && taken.people.contains("範例甲"))
  }

  @Test(
    "what stands beside a Chinese name is left out of it, and said",
    arguments: ["蘇有朋(團長)", "（團長）蘇有朋", "蘇有朋【團長】", "蘇有朋 團長"])
  func asides(name: String) throws {
    let list = Self.header + "1,C15,\(name),399990777,\n"
    let taken = try Self.taken(list, language: "zh-Hant")
    #expect(taken.run.exit == .fine)
    #expect(taken.run.out.contains("姓名「\(name)」以「蘇有朋」匯入；「團長」不屬姓名"), "\(taken.run.out)")
    #expect(taken.people.contains("C15,蘇有朋,") && !taken.people.contains("團長"))
  }

  @Test(
    "spaces between Chinese characters are layout, in the list and on the roster",
    arguments: [" ", "\u{3000}", "\u{A0}"])
  func spaces(space: String) throws {
    let trip = try TripCopy()
    try trip.write("公司代號,姓名\nC15,郭\(space)台\(space)明\n", to: "new.csv")
    #expect(trip.run("import", "new.csv").exit == .fine)
    #expect(try trip.text("delegates.csv").contains("C15,郭台明,"))
    #expect(trip.run("import", "new.csv").out.hasSuffix("Nothing changes.\n"))
    try trip.edit("delegates.csv") { $0.replacing("郭台明", with: "郭 台 明") }
    try trip.write("公司代號,姓名\nC15,郭台明\n", to: "plain.csv")
    for file in ["new.csv", "plain.csv"] {
      #expect(trip.run("import", file).out.hasSuffix("Nothing changes.\n"), "\(file)")
    }
  }

  @Test("countries by name become codes; another word is told what to write")
  func countries() throws {
    let list = "公司代號,姓名,國籍\nC15,範例甲,Germany\nC15,範例乙,德國\nC15,範例丙,czech republic\nC15,範例丁,Wakanda\n"
    let taken = try Self.taken(list)
    #expect(
      taken.people.contains(/範例甲,.*DEU/) && taken.people.contains(/範例乙,.*DEU/) && taken.people.contains(/範例丙,.*CZE/))
    #expect(taken.run.out.contains("Nationality 'Wakanda' is not taken over"), "\(taken.run.out)")
    #expect(taken.run.out.contains("write the three letters of the passport, such as DEU"))
  }

  @Test("a count below zero is told as what it is, by the import and by the check")
  func nights() throws {
    let trip = try TripCopy()
    try trip.write("公司代號,姓名,加住晚數\nC01,範例王志明,-2\n", to: "list.csv")
    #expect(
      trip.run("import", "list.csv").out.contains(
        "Extra nights '-2' is not taken over: not a whole number from 0 to 999"))
    try trip.write("company,name,extra_nights\nC01,範例王志明,-2\n", to: "delegates.csv")
    let run = trip.run("check")
    #expect(run.out.contains("'-2' in 'extra_nights' is no whole number of 0 or more [ExpectedKind]"), "\(run.out)")
    #expect(
      run.out.contains("write a number such as 2 (999 at most), or leave the cell empty"))
    #expect(!run.out.contains("leave the key out"))
  }
}
