import Testing
import TripReading
import TripStorage
import TripTestSupport

@testable import TripCommands

/// `trip forget` on the Osaka trip, after everything that spreads a person's data has been done.
@Suite struct ForgetTests {
  static let today = ["--today", "2027-01-15", "--language", "en"]
  static let values = [
    "範例林一", "LIN, YI SPECIMEN", "LIN/YI SPECIMEN", "399991001", "0912-000-101", "a1@specimen.example", "1980-08-12",
    "69/08/12",
  ]

  private static func run(_ words: String..., in trip: borrowing TripCopy, by today: [String] = today) -> CommandRun {
    CommandRun(words + today, in: trip.path, environment: ["LANG": "en_US.UTF-8", "TRIP_BY": "陳秘書"])
  }

  /// Rooms, an invoice, a manifest, forms, papers and a change that could be undone.
  private static func used() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(run("rooms", "--save", in: trip).exit == .fine)
    #expect(run("invoice", "issue", "A01", in: trip).exit == .fine)
    #expect(run("manifest", "send", "--to", "旅行社", in: trip).exit == .fine)
    #expect(run("form", in: trip).exit == .fine)
    for whose in ["範例林一", "A01"] { #expect(run("calendar", whose, in: trip).exit == .fine) }
    #expect(run("build", in: trip).exit == .fine)
    #expect(run("mail", "manifest", "--to", "t@agency.example", in: trip).exit == .fine)
    try trip.write("company,name,diet\nA01,範例林一,素食\n", to: "list.csv")
    #expect(run("import", "list.csv", in: trip).exit == .fine)
    try PosixDisk().remove(trip.path + "/list.csv")
    return trip
  }

  /// Every file that holds one of the values, hidden ones too, read without our own search.
  private static func holders(_ folder: String, _ values: [String]) throws -> [String] {
    let disk = PosixDisk()
    return try disk.files(below: folder).filter { path in
      let bytes = try disk.read(folder + "/" + path)
      let text = String(decoding: (try? TextDecoding.decode(bytes).bytes) ?? bytes, as: UTF8.self)
      return values.contains { text.contains($0) || path.contains($0) }
    }
  }

  @Test("whoever has another name in an issued notice is told, as the old name is not found by the new one")
  func earlierName() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    let words = ["--today", "2027-01-20", "--language", "en"]
    func run(_ command: String...) -> CommandRun { CommandRun(command + words, in: trip.path) }
    #expect(run("invoice", "issue", "A01", "--cash-open").exit == .fine)
    try trip.write("公司代號,姓名\nA01,範例陳貳\n", to: "list.csv")
    #expect(run("import", "list.csv", "--same", "2=3").exit == .fine)
    let forget = run("forget", "範例陳貳", "--dry-run").out
    #expect(forget.contains("also name 範例陳二") && forget.contains("'trip forget 範例陳二'"), "\(forget)")
    #expect(run("forget", "範例陳二").exit == .fine)
    #expect(!run("forget", "範例陳貳").out.contains("also name"))
  }

  @Test("a person is gone from every file, the sums stay, and the ledger still vouches for all that is left")
  func person() throws {
    let trip = try Self.used()
    let before = try Self.holders(trip.path, Self.values)
    #expect(before.count > 5 && before.contains("sent/manifest-1.csv"))
    #expect(PosixDisk().exists(trip.path + "/mail/drafts/manifest.eml"))
    let money = Self.run("statement", in: trip).out
    let quote = Self.run("quote", "A01", in: trip).out
    let run = Self.run("forget", "範例林一", in: trip)
    #expect(run.exit == .fine, "\(run.error)")
    #expect(run.out.contains("nothing found") && run.out.contains("forms/A01.xlsx: the file"))
    #expect(try Self.holders(trip.path, Self.values) == [])
    #expect(!PosixDisk().exists(trip.path + "/mail/drafts/manifest.eml"), "its workbook cannot be searched")
    #expect(Self.run("statement", in: trip).out == money)
    #expect(Self.run("quote", "A01", in: trip).out == quote)
    #expect(Self.run("check", in: trip).out.contains("0 errors, 0 warnings"))
    #expect(try trip.text("rooms.csv").contains("1,A01,〔已刪除1〕"))
    #expect(try trip.text("sent/manifest-1.csv").contains("範例陳二"))
    #expect(try trip.text("ledger.jsonl").contains("\"fact\":\"forgot\""))
    #expect(try trip.text("issued/2027-001.json").contains("〔已刪除1〕"))
    #expect(Self.run("invoice", "print", "2027-001", in: trip).exit == .fine)
  }

  @Test("what is left of a frozen paper is sealed: a byte changed in it shows")
  func sealed() throws {
    let trip = try Self.used()
    #expect(Self.run("forget", "範例林一", in: trip).exit == .fine)
    try trip.edit("issued/2027-001.json") { $0.replacing("2027-01-15", with: "2027-01-16") }
    #expect(Self.run("check", in: trip).out.contains("issued/2027-001.json is not what the ledger says"))
  }

  @Test("a frozen record that is lost or changed is told, as names may stand in it alone, and nothing counts as proven")
  func unread() throws {
    let trip = try Self.used()
    try PosixDisk().remove(trip.path + "/issued/2027-001.json")
    let run = Self.run("forget", "範例林一", in: trip)
    #expect(run.exit == .tripHasErrors)
    #expect(run.out.contains("issued/2027-001.json: lost or changed, so names that stand in it alone"), "\(run.out)")
  }

  @Test("a trial changes nothing and says the same places")
  func trial() throws {
    let trip = try Self.used()
    let before = Repository.tree(below: trip.path)
    let run = Self.run("forget", "A01", "--dry-run", in: trip)
    #expect(run.exit == .fine && run.out.contains("search as it would be") && run.out.contains("nothing found"))
    #expect(Repository.tree(below: trip.path) == before)
    #expect(!Self.values.dropFirst().contains { run.out.contains($0) })
  }

  @Test("everybody goes when the day has come; title and number of a company stay")
  func everybody() throws {
    let trip = try Self.used()
    #expect(Self.run("forget", in: trip).error.contains("name a company or a person"))
    #expect(Self.run("forget", "--over", "2027-01-15", in: trip).error.contains("ends on 2027-03-04"))
    try trip.edit("trip.json") {
      $0.replacing("\"title\": ", with: "\"privacy\": {\"keepUntil\": \"2027-06-30\"}, \"title\": ", maxReplacements: 1)
    }
    #expect(Self.run("forget", in: trip).error.contains("kept until 2027-06-30"))
    let later = ["--today", "2027-07-01", "--language", "en"]
    #expect(Self.run("check", in: trip, by: later).out.contains("[ForgottenInTime]"))
    let quote = Self.run("quote", "A02", in: trip, by: later).out
    let run = Self.run("forget", in: trip, by: later)
    #expect(run.exit == .fine && run.out.contains("nothing found"), "\(run.out)\(run.error)")
    #expect(
      try Self.holders(trip.path, ["範例陳二", "範例黃三", "39999100", "a1@specimen", "a3@specimen", "0912-000-10"]) == [])
    #expect(!Self.run("check", in: trip, by: later).out.contains("[ForgottenInTime]"))
    #expect(Self.run("quote", "A02", in: trip, by: later).out == quote)
    #expect(try trip.text("issued/2027-001.json").contains("範例甲股份有限公司"))
  }

  @Test("a file of the user's own is told with its line, and the exit says that it is not done")
  func leftover() throws {
    let trip = try Self.used()
    try trip.write("call\nLin/Yi specimen, 399991001\n", to: "notes.txt")
    let run = Self.run("forget", "範例林一", in: trip)
    #expect(run.exit == .tripHasErrors && run.out.contains("notes.txt:2: still stands there"))
    try PosixDisk().remove(trip.path + "/notes.txt")
    // Who was forgotten is on the roster by a number alone.
    #expect(Self.run("forget", "〔已刪除1〕", in: trip).exit == .fine)
  }

  @Test("who was replaced after a manifest was sent is found in it and forgotten; a namesake of another company stays")
  func replaced() throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") { text in
      text + "C07,範例李雅婷,LI,YA-TING OTHER,,F,1990-01-01,TWN,399999998,2030-01-01,,,,,,\n"
    }
    #expect(trip.run("manifest", "send", "--to", "T").exit == .fine)
    try trip.edit("delegates.csv") { text in
      text.split(separator: "\n").map { line in
        line.hasPrefix("C01,範例李雅婷,") ? "C01,範例新人,HSIN,JEN SPECIMEN,,F,1985-01-01,TWN,399999997,2031-01-01,,,,,," : line
      }.joined(separator: "\n") + "\n"
    }
    let sent = try trip.text("sent/manifest-1.csv")
    #expect(sent.contains("399990002"))
    let run = trip.run("forget", "LEE, YA-TING SPECIMEN", "--language", "en")
    #expect(run.exit == .fine && run.out.contains("nothing found"), "\(run.out)\(run.error)")
    let rest = try trip.text("sent/manifest-1.csv")
    #expect(!rest.contains("399990002") && rest.contains("399999998"), "\(rest)")
    #expect(try trip.text("delegates.csv").contains("範例新人"))
  }

  @Test("a passenger whose name and passport were corrected after the manifest was sent goes from it all the same")
  func corrected() throws {
    let trip = try TripCopy()
    let row = "C01,範例王志明,WANG,CHIH-MING SPECIMEN,"
    try trip.edit("delegates.csv") {
      $0.replacing(row, with: row.replacing("志明", with: "志?")).replacing("399990001", with: "")
    }
    #expect(trip.run("manifest", "send", "--to", "T").exit == .fine)
    try trip.edit("delegates.csv") { $0.replacing("王志?", with: "王志明") }
    #expect(try trip.text("sent/manifest-1.csv").contains("WANG,CHIH-MING SPECIMEN"))
    #expect(trip.run("forget", "範例王志明").exit == .fine)
    let rest = try trip.text("sent/manifest-1.csv")
    #expect(!rest.contains("WANG,CHIH-MING") && !rest.contains("志?") && !rest.contains("0912-000-001"), "\(rest)")
  }

  @Test("who was replaced, and a contact who was, go from notices that were issued before")
  func notices() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = Self.run("invoice", "issue", "A01", in: trip)
    let record = try trip.text("issued/2027-001.json")
    #expect(record.contains("範例林一") && record.contains("範例聯絡人甲"))
    let disk = PosixDisk()
    for (name, old, new) in [("delegates.csv", "範例林一", "範例新人"), ("companies.csv", "範例聯絡人甲", "範例聯絡人丙")] {
      let text = try TextDecoding.decode(try disk.read(trip.path + "/" + name)).bytes
      try trip.write(String(decoding: text, as: UTF8.self).replacing(old, with: new), to: name)
    }
    #expect(Self.run("forget", "範例林一", in: trip).exit == .fine)
    #expect(Self.run("forget", "A01", in: trip).exit == .fine)
    let holders = try Self.holders(trip.path, ["範例林一", "範例聯絡人甲", "範例聯絡人丙", "範例新人"])
    #expect(holders == [], "\(holders)")
  }

  @Test("a name within another name, and what two people share, are let be")
  func others() throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") { text in
      text + "C01,範例王志明遠,WANG,CHIH-MING SPECIMENA,,M,1962-01-01,TWN,399999999,2028-01-01,,,,,,\n"
    }
    #expect(trip.run("forget", "範例王志明").exit == .fine)
    #expect(try !trip.text("delegates.csv").contains("C01,範例王志明,"))
    let text = try trip.text("delegates.csv")
    #expect(
      text.contains("範例王志明遠") && text.contains("CHIH-MING SPECIMENA") && text.contains(",1962-01-01,TWN,399999999"))
  }

  @Test("what was forgotten of an application counts as filled in, and letters of ours go with it")
  func applications() throws {
    let trip = try SignedReviewTests.signed()
    #expect(SignedReviewTests.run(trip, "letters").exit == .fine)
    let today = ["--today", "2026-05-20", "--language", "en"]
    let (standing, ranking) = (
      Self.run("applications", in: trip, by: today).out, Self.run("review", in: trip, by: today).out
    )
    let run = Self.run("forget", "A21", in: trip, by: today)
    #expect(run.exit == .fine && run.out.contains("letters/A21.html: the file"), "\(run.out)")
    #expect(try trip.text("applications.csv").contains("〔已刪除〕"))
    #expect(Self.run("applications", in: trip, by: today).out == standing)
    #expect(Self.run("review", in: trip, by: today).out == ranking)
    #expect(Self.run("check", in: trip, by: today).out.contains("0 errors"))
    #expect(Self.run("forget", "A21", in: trip, by: today).exit == .fine)
    #expect(try Self.holders(trip.path, ["範例聯絡人21"]) == [])
  }
}
