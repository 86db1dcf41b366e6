import Testing
import TripModel
import TripReading
import TripStorage
import TripTestSupport

@testable import TripCommands

/// A copy for somebody outside holds what the table of purposes names, and nothing else that the folder knows.
@Suite struct ShareTests {
  private static let recipients: [[String]] = [["agency"], ["company", "A01"], ["auditor"], ["colleague"]]

  /// The real trip with everything that may not go: numbers on every row, a ledger, frozen papers, comments, notes.
  private static func trip() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.edit("trip.json") { $0.replacing("\"title\": {", with: "// 密語\n\"title\": {", maxReplacements: 1) }
    try trip.write(
      """
      company,name,name_en,ubn,bill_to,address,contact,phone,email,registered,rivals,note
      A01,範例甲公司,Alpha Specimen,99291413,範例抬頭甲,（範例地址）甲路1號,範例窗口甲,02-2345-7001,alpha@specimen.example,2026-12-20,A02,備忘甲甲甲
      A02,範例乙公司,Beta Specimen,99011520,範例抬頭乙,（範例地址）乙路2號,範例窗口乙,02-2345-7002,beta@specimen.example,2026-12-21,,備忘乙乙乙

      """, to: "companies.csv")
    try trip.write(
      """
      company,name,surname,given_name,job_title,sex,birth_date,nationality,passport_number,passport_expiry,phone,email,diet,registered,note,私
      A01,範例林一,LINSPEC,YIONE,經理職一,M,1980-08-12,TWN,399991001,2030-05-20,0912-000-101,lin@specimen.example,素食甲,2026-12-22,備註林林,私一
      A01,範例陳二,CHENSPEC,ERTWO,經理職二,F,1991-01-02,TWN,399991002,2031-11-30,0912-000-102,chen@specimen.example,素食乙,2026-12-23,備註陳陳,私二
      A02,範例黃三,HUANGSPEC,SANTHREE,經理職三,M,1981-03-04,TWN,399991003,2032-01-31,0912-000-103,huang@specimen.example,素食丙,2026-12-24,備註黃黃,私三

      """, to: "delegates.csv")
    for words in [
      ["rooms", "--save"], ["manifest", "send", "--to", "旅行社"], ["invoice", "issue", "A01"], ["build"], ["form"],
    ] {
      let run = CommandRun(words + ["--today", "2027-01-15"], in: trip.path)
      #expect(run.exit == .fine, "\(words): \(run.error)")
    }
    return trip
  }

  private static func share(_ words: [String], _ trip: borrowing TripCopy) -> CommandRun {
    CommandRun(["share"] + words + ["--today", "2027-01-15"], in: trip.path)
  }

  /// Every filled value of a table, by its column; those of other companies apart.
  private static func values<Column: RosterColumn>(
    _ type: Column.Type, _ file: String, _ trip: borrowing TripCopy
  ) throws -> [(company: String, column: String, text: String)] {
    let bytes = Array(try trip.text(file).utf8)
    let table = try #require(RosterTable<Column>(TextFile(path: file, bytes: bytes)))
    let company = table.columns.first { $0.key.rawValue == "company" }?.value ?? 0
    return table.rows.flatMap { row in
      table.columns.map { (row[company], $0.key.rawValue, row[$0.value]) }.filter { $0.2.count > 3 }
    }
  }

  @Test(
    "what has no purpose is found in no file of the copy, what has one is, and the copy is a trip",
    arguments: recipients)
  func searched(words: [String]) throws {
    let trip = try Self.trip()
    let recipient = try #require(Recipient(rawValue: words[0]))
    let run = Self.share(words + ["--output", "copy"], trip)
    #expect(run.exit == .fine && run.out.contains("'trip check' says of the copy: 0 errors"), "\(run.out)\(run.error)")
    #expect(CommandRun(["check", "copy", "--today", "2027-01-15"], in: trip.path).exit == .fine)
    let disk = PosixDisk()
    var (all, tables) = ("", "")
    for path in try disk.files(below: trip.path + "/copy") {
      let text = String(decoding: try disk.read(trip.path + "/copy/" + path), as: UTF8.self)
      all += path + "\n" + text + "\n"
      if !path.contains("/") { tables += text }
      #expect(try disk.mode(of: trip.path + "/copy/" + path) & 0o077 == 0, "\(path) can be read by others")
    }
    let facts = try trip.text("trip.json")
    var sought = 0
    for (file, values) in [
      ("delegates.csv", try Self.values(DelegateColumn.self, "delegates.csv", trip)),
      ("companies.csv", try Self.values(CompanyColumn.self, "companies.csv", trip)),
    ] {
      let columns = try #require(SharedFile.named(file)).columns(for: recipient)
      for (company, column, text) in values {
        // A notice that was issued is a voucher as it stands; who is on it has no passport there.
        let isVoucher = recipient == .auditor && !["passport_number", "birth_date", "mrz", "note"].contains(column)
        let goes = columns.contains(column) && (words.count == 1 || company == words[1])
        sought += 1
        if goes {
          #expect(tables.contains(text), "\(words) lacks \(file) \(column) \(text)")
        } else if !facts.contains(text) {
          #expect(!(isVoucher ? tables : all).contains(text), "\(words) has \(file) \(column) \(text)")
        }
      }
    }
    for secret in ["密語", "私一", "私二", "私三"] { #expect(!all.contains(secret), "\(words): \(secret)") }
    print("share: \(words[0]): \(sought) values of two tables looked for in the copy: what has no purpose, 0 found")
  }

  @Test("nothing is overwritten, and nothing is issued from a copy")
  func refusals() throws {
    let trip = try Self.trip()
    try PosixDisk().write([1], to: trip.path + "/taken", mode: 0o644, isSynced: false)
    let taken = Self.share(["agency", "--output", "taken"], trip)
    #expect(taken.exit == .cannotCreate && taken.error.contains("taken is there already"), "\(taken.error)")
    #expect(try PosixDisk().read(trip.path + "/taken") == [1])
    #expect(Self.share(["auditor", "--output", "books"], trip).exit == .fine)
    #expect(Self.share(["auditor", "--output", "books"], trip).exit == .cannotCreate)
    let issue = CommandRun(["invoice", "issue", "A02", "books", "--today", "2027-01-15"], in: trip.path)
    #expect(issue.exit == .badData && issue.error.contains("is a copy that 'trip share' made"), "\(issue.error)")
    let statement = CommandRun(["statement", "A01", "books", "--today", "2027-01-15"], in: trip.path)
    #expect(statement.exit == .fine && statement.out.contains("2027-001"), "the auditor reads the accounts")
    let check = CommandRun(["check", "books", "--today", "2027-01-15"], in: trip.path).out
    #expect(!check.contains("InvoicesAgree") && !check.contains("LatinName"), "notices agree in the copy: \(check)")
  }

  @Test("a company's copy says where its prices would be others, and counts no companies that it does not have")
  func prices() throws {
    let trip = try TripCopy("Examples/2027-seoul")
    let run = CommandRun(["share", "company", "S3", "--output", "s", "--today", "2027-01-15"], in: trip.path)
    #expect(run.exit == .fine && run.out.contains("prices come out otherwise"), "\(run.out)\(run.error)")
    let check = CommandRun(["check", "s", "--today", "2027-01-15"], in: trip.path).out
    #expect(check.contains("[CopyPrices]") && !check.contains("[MinimumCompanies]"), "\(check)")
    let alone = CommandRun(["share", "auditor", "--output", "a", "--today", "2027-01-15"], in: trip.path)
    #expect(!alone.out.contains("prices come out otherwise"))
    let same = try Self.trip()
    #expect(!Self.share(["company", "A01", "--output", "c"], same).out.contains("prices come out otherwise"))
  }

  @Test(
    "who is not named, or what is not given, is asked for",
    arguments: [[], ["mayor"], ["agency"], ["company", "--output", "x"], ["agency", "A01", "--output", "x"]])
  func usage(words: [String]) throws {
    let run = Self.share(words, try Self.trip())
    #expect(run.exit == .wrongUsage && !run.error.isEmpty, "\(run.error)")
  }

  @Test("what was left out is told in counts, in words and as JSON, without a value")
  func told() throws {
    let trip = try Self.trip()
    let run = Self.share(["agency", "--output", "a"], trip)
    #expect(
      run.out.contains("delegates.csv: 15 values (job_title 3, email 3, registered 3, note 3, 私 3)"), "\(run.out)")
    #expect(run.out.contains("sent/×") && !run.out.contains("備註"))
    let json = Self.share(["company", "A02", "--output", "b", "--format", "json"], trip).out
    let part = #""file": "delegates.csv", "column": null, "kind": "rows", "count": 2"#
    #expect(json.replacing(/\s+/, with: " ").contains(part), "\(json)")
  }

  // MARK: - The table

  @Test("a column of a person or company goes to somebody by the table, or is one of those that go to nobody")
  func decided() throws {
    let nobody = [
      "delegates.csv": ["email", "mrz", "note"], "companies.csv": ["contact", "email", "note", "phone"],
      "hosts.csv": ["note"], "wishes.csv": ["note"],
    ]
    func kept<Column: RosterColumn>(_ type: Column.Type, _ file: String) throws {
      let shared = try #require(SharedFile.named(file))
      let columns = Set(Column.allCases.map(\.rawValue))
      #expect(columns.subtracting(shared.columns.keys).sorted() == nobody[file] ?? [], "\(file)")
      #expect(Set(shared.columns.keys).subtracting(columns) == [], "\(file)")
    }
    try kept(DelegateColumn.self, "delegates.csv")
    try kept(CompanyColumn.self, "companies.csv")
    try kept(WithdrawalColumn.self, "withdrawals.csv")
    try kept(RoomColumn.self, "rooms.csv")
    try kept(TableColumn.self, "tables.csv")
    try kept(ConfirmationColumn.self, "confirmations.csv")
    try kept(RateColumn.self, "rates.csv")
    try kept(InterpreterColumn.self, "interpreters.csv")
    try kept(WaiverColumn.self, "waivers.csv")
    try kept(BookletColumn.self, "booklet.csv")
    try kept(HostColumn.self, "hosts.csv")
    try kept(WishColumn.self, "wishes.csv")
    try kept(MeetingColumn.self, "meetings.csv")
    let never: Set = [
      "calendar.csv", "applications.csv", "lookups.csv", "reviewers.csv", "recusals.csv", "decisions.csv", "scores.csv",
      "comments.csv", "results.csv", "shared.csv",
    ]
    #expect(Set(TripFiles.known).subtracting(SharedFile.table.map(\.name)) == never)
  }

  @Test("the manual shows the table")
  func manual() {
    let manual = String(decoding: Repository.files(in: Repository.itineraries)["README.md"] ?? [], as: UTF8.self)
    for file in SharedFile.table {
      for recipient in Recipient.allCases {
        let columns = file.columns(for: recipient).sorted()
        let told = columns == ["*"] ? "all" : columns.map { "`\($0)`" }.joined(separator: ", ")
        let row = "| `\(file.name)` | `\(recipient.rawValue)` | "
        #expect(columns.isEmpty ? !manual.contains(row) : manual.contains(row + told + " |\n"), "\(row)\(told) |")
      }
    }
  }

  @Test("nobody gets what the notice on the forms does not name them for")
  func agreesWithTheNotice() throws {
    for (file, fields) in [("delegates.csv", FormField.person), ("companies.csv", FormField.company)] {
      let shared = try #require(SharedFile.named(file))
      for field in fields {
        for (recipient, reader) in [(Recipient.agency, FormField.Reader.agency), (.company, .company)]
        where shared.goes(field.key, to: recipient) && !["company", "registered", "options"].contains(field.key) {
          #expect(field.readers.contains(reader), "\(file) \(field.key) goes to \(recipient)")
        }
      }
    }
  }
}
