import Testing
import TripTestSupport

@testable import TripCommands

/// Forms and lists into the roster, as an organiser takes them in.
@Suite struct ImportTests {
  private func fixture(_ name: String) -> String { Repository.root + "/Tests/TripCommandsTests/Fixtures/" + name }

  @Test("a form that comes back as it went out changes nothing, also through LibreOffice")
  func unchangedForm() throws {
    let trip = try TripCopy()
    #expect(trip.run("form", "C03").exit == .fine)
    let before = try trip.text("delegates.csv")
    for file in [trip.path + "/forms/C03.xlsx", fixture("C03-libreoffice.xlsx")] {
      let run = trip.run("import", file)
      #expect(run.exit == .fine)
      #expect(run.out.hasSuffix("Nothing changes.\n"), "\(run.out)")
    }
    #expect(try trip.text("delegates.csv") == before)
    #expect(trip.run("undo", "--list").out == "there is nothing to take back\n")
  }

  @Test("a filled-in form is taken in field by field, bad cells are refused with their place, the rest is kept")
  func filledForm() throws {
    let trip = try TripCopy()
    let run = trip.run("import", fixture("C03-openpyxl.xlsx"))
    #expect(run.exit == .tripHasErrors)
    for part in [
      "公司!B8: Uniform number '501503' is not taken over", "團員 F5: Date of birth '72/13/40'",
      "團員 J6: Mobile phone '912000999'",
      "~ C03 (4)  Telephone: 02-2345-6702 → 02-2345-9999", "Interpreter at: tokyo tohoku → tokyo",
      "Diet: (nothing) → 不吃牛",
      "Passport number: ••••••005 → ••••••995",
      "1 added, 6 fields changed, 1 rows as they were, 0 in doubt, 3 cells refused",
    ] {
      #expect(run.out.contains(part), "\(part)\n\(run.out)")
    }
    let roster = try trip.text("delegates.csv")
    #expect(roster.contains("C03,範例新團員,NEW,PERSON SPECIMEN,助理,F,1995-05-05,TWN,399990888,2033-01-01,,"))
    #expect(
      roster.contains(
        "C01,範例王志明,WANG,CHIH-MING SPECIMEN,總經理,M,1962-01-01,TWN,399990001,2028-01-01,0912-000-001,p01@specimen.example,,,,\n"
      ))
    #expect(trip.run("check").exit == .fine)
  }

  @Test("the same file twice changes nothing the second time, and undo brings the roster back to the byte")
  func twice() throws {
    let trip = try TripCopy()
    let before = try (trip.text("delegates.csv"), trip.text("companies.csv"))
    _ = trip.run("import", fixture("C03-openpyxl.xlsx"))
    let after = try trip.text("delegates.csv")
    #expect(after != before.0)
    #expect(trip.run("import", fixture("C03-openpyxl.xlsx")).out.hasSuffix("Nothing changes.\n"))
    #expect(try trip.text("delegates.csv") == after)
    #expect(trip.run("undo").out == "taken back: import C03-openpyxl.xlsx\n    companies.csv, delegates.csv\n")
    #expect(try (trip.text("delegates.csv"), trip.text("companies.csv")) == before)
  }

  @Test("the order of two rows that contradict each other does not matter, nor a row that stands twice")
  func companyContradicted() throws {
    let (known, other) = ("A02,範例乙有限公司,04-2345-6700", "A02,範例乙有限公司,04-2345-6788")
    let new = "A09,範例新公司,04-2345-6701"
    for rows in [[known, other], [other, known]] {
      let trip = try TripCopy("Examples/2027-osaka")
      #expect(try trip.text("companies.csv").isEmpty == false)
      try trip.write((["公司代號,公司名稱,聯絡電話"] + rows + [new, new]).joined(separator: "\n"), to: "list.csv")
      let out = trip.run("import", "list.csv", "--language", "en").out
      #expect(out.contains("list.csv:3:1: A02: is the company of row 2, which says otherwise"), "\(out)")
      #expect(!out.contains("A09: is the company of row"), "\(out)")
    }
  }

  @Test("a company that stands twice in a list is asked about where its rows differ")
  func companyTwice() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.write(
      """
      公司代號,公司名稱,聯絡電話
      A02,範例乙有限公司,04-2345-6799
      A02,範例乙有限公司,04-2345-6799
      A02,範例乙有限公司,04-2345-6788
      A09,範例新公司,04-2345-6701
      A09,範例新公司,04-2345-6702

      """, to: "list.csv")
    let run = trip.run("import", "list.csv")
    #expect(run.exit == .tripHasErrors, "\(run.error)")
    #expect(run.out.contains("list.csv:4:1: A02: is the company of row 2, which says otherwise"), "\(run.out)")
    #expect(run.out.contains("list.csv:6:1: A09: is the company of row 5, which says otherwise"))
    #expect(run.out.contains("leave one of the rows 2 and 4 in the file"))
    let companies = try trip.text("companies.csv")
    #expect(companies.contains("04-2345-6799") && !companies.contains("04-2345-6788"))
    #expect(companies.contains("A09") && !companies.contains("04-2345-6702"))
  }

  @Test("the trip's folder may stand last; a folder among the files is told, not read")
  func folder() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.write("company,name,diet\nA01,範例陳二,不吃牛\n", to: "r.csv")
    let words = ["--dry-run", "--today", "2026-05-01", "--language", "zh-Hant"]
    let last = CommandRun(["import", "r.csv", "."] + words, in: trip.path)
    #expect(last.exit == .fine && last.out.contains("不吃牛"), "\(last.error)")
    for files in [[".", "r.csv"], ["."], ["r.csv", ".", "--trip", "."]] {
      let told = CommandRun(["import"] + files + words, in: trip.path)
      #expect(told.exit == .badData && told.error.contains("「.」是資料夾"), "\(told.error)")
    }
  }

  @Test("a dry run writes nothing")
  func dryRun() throws {
    let trip = try TripCopy()
    let before = try trip.text("delegates.csv")
    #expect(
      trip.run("import", fixture("C03-openpyxl.xlsx"), "--dry-run").out.hasSuffix("Nothing was written (--dry-run).\n"))
    #expect(try trip.text("delegates.csv") == before)
  }

  @Test("a list with other column names and order is guessed, shown, and taken once the guess is confirmed")
  func otherColumns() throws {
    let trip = try TripCopy()
    try trip.write(
      "訪日團名單,,,\n序號,團員姓名,手機電話號碼,出生年月日(民國),公司代號\n1,範例王志明,0912-000-777,51/01/01,C01\n", to: "list.csv")
    let first = trip.run("import", "list.csv")
    #expect(
      first.out.contains("column '手機電話號碼' is not read; if it is 'phone', say --map '手機電話號碼=phone'"), "\(first.out)")
    #expect(first.out.contains("column '序號' is not read"))
    #expect(first.out.hasSuffix("Nothing changes.\n"))
    let second = trip.run("import", "list.csv", "--map", "手機電話號碼=phone", "--map", "序號=")
    #expect(second.out.contains("Mobile phone: 0912-000-001 → 0912-000-777"))
    #expect(!second.out.contains("序號"))
    #expect(second.exit == .fine)
  }

  @Test("a person is known by passport or by company and name; doubt is asked, not guessed")
  func doubts() throws {
    let trip = try TripCopy()
    let header = "company,name,birth_date,passport_number\n"
    try trip.write(header + "C05,範例別人,1980-01-01,399990001\n", to: "a.csv")
    let passport = trip.run("import", "a.csv")
    #expect(passport.exit == .tripHasErrors)
    #expect(passport.out.contains("? a.csv:2:1: 範例別人: has the passport number of 範例王志明"))
    #expect(passport.out.contains("say --same 2=2 if it is that person, or --new 2 for another one"))
    try trip.write(header + "C01,範例王志明,1980-01-01,399990777\n", to: "b.csv")
    #expect(trip.run("import", "b.csv").out.contains("has the name of 範例王志明, but another passport and date of birth"))
    #expect(trip.run("import", "b.csv", "--dry-run", "--new", "2").out.contains("1 added"))
    #expect(trip.run("import", "b.csv", "--dry-run", "--same", "2=2").out.contains("2 fields changed"))
    let nobody = trip.run("import", "b.csv", "--same", "2=99")
    #expect(nobody.exit == .badData && nobody.error.contains("nobody stands on line 99 of delegates.csv"))
    try trip.write(header + "C02,範例王志明,,399990001\n", to: "c.csv")
    #expect(trip.run("import", "c.csv").out.contains("is on the roster of company C01"))
    try trip.write(header + "C01,範例王志明,,\nC01,範例王志明,,\n", to: "d.csv")
    #expect(trip.run("import", "d.csv").out.contains("is the person of row 2 as well"))
    #expect(trip.run("undo", "--list").out == "there is nothing to take back\n")
  }

  @Test("empty cells take nothing away, and a guard against formulas is taken off again")
  func emptyCells() throws {
    let trip = try TripCopy()
    try trip.write("company,name,phone,diet\nC01,範例王志明,'+886-912-000-001,\nC02,範例劉志明,,\n", to: "a.csv")
    let run = trip.run("import", "a.csv")
    #expect(run.out.contains("Mobile phone: 0912-000-001 → +886-912-000-001"))
    #expect(run.out.contains("1 fields changed, 1 rows as they were"))
    #expect(try trip.text("delegates.csv").contains("p04@specimen.example,蛋奶素,"))
  }

  @Test("a roster in Big5 with ROC dates stays itself where nothing changes, and becomes UTF-8 where something does")
  func big5() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.write("公司代號,姓名,出生日期,性別,手機\nA01,範例林一,1980-08-12,M,0912-000-101\n", to: "a.csv")
    #expect(trip.run("import", "a.csv").out.hasSuffix("Nothing changes.\n"))
    try trip.write("公司代號,姓名,手機\nA01,範例林一,0912-000-109\n", to: "b.csv")
    let run = trip.run("import", "b.csv")
    #expect(run.out.contains("The file was in another encoding and is now UTF-8"))
    #expect(try trip.text("delegates.csv").contains("A01,範例林一,LIN,YI SPECIMEN,總經理,男,69/08/12,TWN,399991001"))
    #expect(trip.run("check").exit == .fine)
  }

  @Test(
    "a file that is no table, damaged or locked gets a clear error",
    arguments: [
      ("encrypted.xlsx", "protected by a password"), ("legacy.xls", "another format"), ("README", "there is no"),
    ])
  func badFiles(name: String, words: String) throws {
    let trip = try TripCopy()
    let run = trip.run("import", Repository.root + "/Tests/TripFormatsTests/Fixtures/" + name)
    #expect(run.exit != .fine && run.error.contains(words), "\(run.error)")
  }

  @Test("a form's people get its company, also on a blank form known by its uniform number")
  func blankForm() throws {
    let trip = try TripCopy()
    #expect(trip.run("form", "--blank", "--output", "blank.xlsx").exit == .fine)
    let run = trip.run("import", "blank.xlsx")
    #expect(run.out.hasSuffix("Nothing changes.\n"), "\(run.out)\(run.error)")
  }

  @Test("a list without companies finds people by passport, and tells every row that it cannot place")
  func withoutCompany() throws {
    let trip = try TripCopy()
    try trip.write("姓名,護照號碼,職稱\n範例王志明,399990001,董事長\n範例新人,399990777,專員\n", to: "a.csv")
    let run = trip.run("import", "a.csv")
    #expect(run.exit == .tripHasErrors)
    #expect(run.out.contains("Job title: 總經理 → 董事長"), "\(run.out)")
    #expect(run.out.contains("Name '範例新人' is not taken over: the row names no company"))
  }

  @Test("a company is known by its uniform number or name, and an unknown one is refused with a suggestion")
  func companyByNumber() throws {
    let trip = try TripCopy()
    try trip.write("統編,姓名,職稱\n99291413,範例王志明,董事長\n", to: "a.csv")
    #expect(trip.run("import", "a.csv", "--dry-run").out.contains("Job title: 總經理 → 董事長"))
    #expect(trip.run("import", "a.csv", "--company", "C99").exit == .badData)
  }

  @Test("two of the same name are told apart by passport, and two rows with one passport are asked about")
  func sameNames() throws {
    let trip = try TripCopy()
    let rows = "company,name,passport_number\nC01,範例同名,399990771\nC01,範例同名,399990772\n"
    try trip.write(rows, to: "a.csv")
    #expect(trip.run("import", "a.csv").out.contains("2 added"))
    #expect(trip.run("import", "a.csv").out.hasSuffix("Nothing changes.\n"))
    try trip.write("company,name,passport_number\nC02,範例趙,399990773\nC02,範例錢,399990773\n", to: "b.csv")
    #expect(trip.run("import", "b.csv", "--dry-run").out.contains("is the person of row 2 as well"))
  }

  @Test("a form never changes a company's code")
  func codes() throws {
    let trip = try TripCopy()
    try trip.write("公司代號,公司名稱,統一編號,電話\nc02,範例半導體設備股份有限公司,99011520,02-2345-6999\n", to: "a.csv")
    let run = trip.run("import", "a.csv", "--dry-run")
    #expect(run.out.contains("Telephone: 02-2345-6701 → 02-2345-6999") && run.out.contains("0 added"), "\(run.out)")
  }
}
