import Testing
import TripDocuments
import TripFormats
import TripStorage
import TripTestSupport

@testable import TripCommands

/// What the program itself printed comes back as if it were a list.
@Suite struct PaperImportTests {
  @Test(
    "a masked passport number is never taken over, from any paper",
    arguments: ["organiser/roster.csv", "organiser/roster.xlsx", "companies/C01/roster.csv"])
  func masked(paper: String) throws {
    let trip = try TripCopy()
    #expect(trip.run("build").exit == .fine)
    let before = try trip.text("delegates.csv")
    let run = trip.run("import", "papers/" + paper)
    #expect(run.exit == .fine && run.out.contains("cells are masked (••••••001) and left as they are"), "\(run.out)")
    #expect(!run.out.contains("Passport number"), "\(run.out)")
    #expect(try trip.text("delegates.csv") == before)
  }

  @Test("masks of any column stay out, of a form from the page and of companies as well; a point in a name is a name's")
  func maskedValues() throws {
    let trip = try TripCopy()
    let before = try (trip.text("delegates.csv"), trip.text("companies.csv"))
    try trip.write(
      """
      { "format": "trip-form", "version": 1, "company": { "code": "C01", "phone": "••-••••-•701" },
        "people": [{ "name": "範例王志明", "birth_date": "••••-••-••", "diet": "•" }] }
      """, to: "form.json")
    let run = trip.run("import", "form.json")
    #expect(run.exit == .fine && run.out.hasSuffix("Nothing changes.\n"), "\(run.out)")
    #expect(run.out.contains("form.json: 2 cells are masked") && run.out.contains("form.json: 1 cells are masked"))
    #expect(try (trip.text("delegates.csv"), trip.text("companies.csv")) == before)
    try trip.write("company,name,surname,roommate\nC01,範例王志明,WANG,瑪麗•範例\n", to: "list.csv")
    #expect(trip.run("import", "list.csv").out.contains("(nothing) → 瑪麗•範例"))
  }

  @Test("a masked number that stands in the roster stops papers and manifests")
  func standing() throws {
    let trip = try TripCopy()
    try trip.write(
      trip.text("delegates.csv").replacing("399990001", with: "••••••001"), to: "delegates.csv")
    let check = trip.run("check")
    #expect(check.exit == .tripHasErrors && check.out.contains("error: Passport number of"), "\(check.out)")
    #expect(trip.run("manifest", "send", "--to", "agency").exit != .fine)
    #expect(trip.run("build").exit != .fine)
  }

  @Test("MR and MS of the manifest are no job titles, under a title or as one; a job title is")
  func titles() throws {
    let trip = try TripCopy()
    #expect(trip.run("build").exit == .fine)
    for paper in ["manifest-machine.csv", "manifest.csv"] {
      let run = trip.run("import", "papers/agency/" + paper, "--dry-run")
      #expect(run.out.contains("rows as they were") && !run.out.contains("Job title"), "\(run.out)")
    }
    try trip.write("company,name,title\nC01,範例王志明,Ms.\nC02,範例劉志明,Director\n", to: "list.csv")
    let run = trip.run("import", "list.csv", "--dry-run")
    #expect(run.out.contains("→ Director") && run.out.contains("1 fields changed, 1 rows as they were"), "\(run.out)")
  }

  @Test("papers of rooms and money are refused with what to import instead", arguments: ["en", "zh-Hant", "ja"])
  func workedOut(language: String) throws {
    let trip = try TripCopy()
    #expect(trip.run("build", "--language", language).exit == .fine)
    for paper in [
      "agency/rooming.csv", "agency/hotel-1.csv", "organiser/cash.csv", "organiser/charges.csv",
      "organiser/charges.xlsx", "companies/C01/invoice.csv",
    ] {
      let run = trip.run("import", "papers/" + paper)
      #expect(run.exit == .badData && run.error.contains("is a paper of ours"), "\(paper)\n\(run.out)\(run.error)")
    }
    #expect(trip.run("undo", "--list").out == "there is nothing to take back\n")
  }

  @Test("workbooks that went out before headers had other words are known as well; a booking reference is no code")
  func formerWords() throws {
    #expect(OwnPaper.isHeader(["日期", "出發", "抵達", "班機號碼"]) && OwnPaper.isOfMeals(["公司代號", "機上餐代碼"]))
    let trip = try TripCopy()
    try trip.write("公司代號,姓名,訂位代號\nC03,範例陳建宏,ABC123\n", to: "list.csv")
    let run = trip.run("import", "list.csv")
    #expect(run.out.contains("column '訂位代號' is not read\n"), "\(run.out)")
  }

  @Test("an empty file is said to be empty", arguments: ["", "\u{FEFF}", "\r\n\r\n", ",,,\n,,,\n"])
  func empty(text: String) throws {
    let trip = try TripCopy()
    for file in ["list.csv", "form.json"] where file == "list.csv" || text.isEmpty {
      try trip.write(text, to: file)
      let run = trip.run("import", file)
      #expect(run.exit == .badData && run.error.contains("\(file) is empty"), "\(run.out)\(run.error)")
    }
  }

  @Test("a workbook that was cut off is said to be so, without empty brackets")
  func cutOff() throws {
    let trip = try TripCopy()
    #expect(trip.run("form", "C01", "--output", "out.xlsx").exit == .fine)
    let start = try PosixDisk().read(trip.path + "/out.xlsx").prefix(900)
    try PosixDisk().write(Array(start), to: trip.path + "/cut.xlsx", mode: 0o644, isSynced: false)
    let run = trip.run("import", "cut.xlsx")
    #expect(run.exit == .badData && run.error.contains("damaged or cut off") && !run.error.contains("()"))
  }

  @Test("the sex that a form holds already is one of its drop-down's words")
  func sex() throws {
    let trip = try TripCopy()
    for (language, word) in [("zh-Hant", "男"), ("en", "Male")] {
      #expect(trip.run("form", "C01", "--output", "out.xlsx", "--language", language).exit == .fine)
      let book = try XLSXReader.workbook(try PosixDisk().read(trip.path + "/out.xlsx"))
      let people = try #require(book.sheets.first { ["團員", "Participants"].contains($0.name) })
      #expect(people.rows.contains { row in (1...9).contains { row.value(column: $0) == .text(word) } }, "\(language)")
    }
  }

  @Test("a number in full width becomes half width, and is no change where it is the same number")
  func fullWidth() throws {
    let trip = try TripCopy()
    try trip.write("company,name,phone\nC01,範例王志明,０９１２－０００－００１\nC02,範例劉志明,０９１２－０００－７７７\n", to: "list.csv")
    let run = trip.run("import", "list.csv")
    #expect(
      run.out.contains("→ 0912-000-777") && run.out.contains("1 fields changed, 1 rows as they were"), "\(run.out)")
    #expect(try trip.text("delegates.csv").contains("0912-000-777"))
  }
}
