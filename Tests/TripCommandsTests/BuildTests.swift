import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

@Suite struct BuildTests {
  /// A copy of a trip on the real disk.
  private func copy(_ name: String, to folder: String, changing changes: [String: String] = [:]) throws {
    var files = Repository.files(in: Repository.itineraries + "/" + name)
    for (path, text) in changes { files[path] = Array(text.utf8) }
    try TripFolder(path: folder, disk: PosixDisk()).create(files)
  }

  @Test("prints all papers of the real trip, each but the page for its owner alone, none with a name in its name")
  func realTrip() throws {
    let temporary = TemporaryFolder()
    try copy("2026-07-japan", to: temporary.path + "/trip")
    let run = CommandRun(["build"], in: temporary.path + "/trip")
    #expect(run.exit == .fine, "\(run.out)\(run.error)")
    let papers = Repository.tree(below: temporary.path + "/trip/papers")
    #expect(papers.count == 15 * 9 + 52)
    let disk = PosixDisk()
    for path in papers.keys {
      #expect(try disk.mode(of: temporary.path + "/trip/papers/" + path) == (path == "page.html" ? 0o644 : 0o600))
      #expect(path.utf8.allSatisfy { $0 < 128 })
    }
  }

  @Test("long work says how far it has come, on standard error alone; short work says nothing")
  func progress() throws {
    let trip = try TripCopy()
    let told = CommandRun(["build", "--language", "en"], in: trip.path, progressEvery: .zero)
    #expect(told.error.contains("companies done: 1 of 15\n") && !told.out.contains("done:"))
    #expect(!CommandRun(["build", "--language", "en"], in: trip.path).error.contains("done:"))
  }

  @Test("passport numbers stand in the manifest and the hotels' lists, and nowhere else")
  func passports() throws {
    let temporary = TemporaryFolder()
    _ = CommandRun(
      ["build", "Itineraries/2026-07-japan", "--output", temporary.path + "/papers"], in: Repository.root)
    for (path, bytes) in Repository.tree(below: temporary.path + "/papers") {
      let holds = String(decoding: bytes, as: UTF8.self).contains("399990005")
      #expect(holds == Self.mayHold(path), "\(path)")
    }
  }

  /// Workbooks are compressed, so their text is looked at elsewhere.
  private static func mayHold(_ path: String) -> Bool {
    (path.hasPrefix("agency/manifest") && !path.hasSuffix(".xlsx")) || path.hasPrefix("agency/hotel-")
  }

  @Test("what a company gets names no other company and no other company's people")
  func separation() throws {
    let temporary = TemporaryFolder()
    _ = CommandRun(
      ["build", "Itineraries/2026-07-japan", "--output", temporary.path + "/papers"], in: Repository.root)
    // Workbooks are compressed; theirs show what the page beside them shows.
    for (path, bytes) in Repository.tree(below: temporary.path + "/papers/companies") where !path.hasSuffix(".xlsx") {
      // Calendars are folded.
      let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
      // The itinerary is everybody's.
      let isOwn = path.hasPrefix("C01/") && path != "C01/itinerary.html"
      #expect(text.contains("範例精密機械") == isOwn, "\(path)")
      // The cost card and the calendar name nobody.
      let namesNobody = path == "C01/card.html" || path == "C01/calendar.ics"
      #expect(text.contains("範例王志明") == (isOwn && !namesNobody), "\(path)")
      #expect(!text.contains("核准人"), "\(path)")
    }
  }

  @Test("errors stop the papers, and the old ones stand")
  func errorsStop() throws {
    let temporary = TemporaryFolder()
    let folder = temporary.path + "/trip"
    try copy("2026-07-japan", to: folder)
    _ = CommandRun(["build"], in: folder)
    let before = Repository.tree(below: folder + "/papers")
    try PosixDisk().write(Array("{".utf8), to: folder + "/waivers.csv", mode: 0o644, isSynced: false)
    let run = CommandRun(["build"], in: folder)
    #expect(run.exit == .tripHasErrors)
    #expect(run.error.contains("papers still holds the papers made before"))
    #expect(Repository.tree(below: folder + "/papers") == before)
  }

  @Test("the same trip on the same day makes the same bytes", arguments: ["zh-Hant", "en", "ja"])
  func deterministic(language: String) throws {
    let temporary = TemporaryFolder()
    let made = ["a", "b"].map { name in
      _ = CommandRun(
        ["build", "Itineraries/2026-07-japan", "--output", temporary.path + "/" + name, "--language", language],
        in: Repository.root)
      return Repository.tree(below: temporary.path + "/" + name)
    }
    #expect(made[0] == made[1])
    #expect(made[0].count > 60)
  }

  @Test("a new trip can be checked and built at once", arguments: ["en", "zh-Hant", "ja"])
  func newTrip(language: String) throws {
    let temporary = TemporaryFolder()
    let made = CommandRun(
      ["new", "next", "--from", "2027-03-02", "--to", "2027-03-04", "--language", language], in: temporary.path)
    #expect(made.exit == .fine, "\(made.error)")
    let check = CommandRun(["check", "next", "--language", "en"], in: temporary.path)
    #expect(check.out == "0 errors, 0 warnings, 0 notes, 0 waived\n")
    #expect(CommandRun(["build", "next"], in: temporary.path).exit == .fine)
    let again = CommandRun(["new", "next", "--from", "2027-03-02", "--to", "2027-03-04"], in: temporary.path)
    #expect(again.exit == .cannotCreate)
  }

  @Test("two companies whose codes differ in a sign or in case do not share a folder")
  func folderNames() throws {
    let temporary = TemporaryFolder()
    let folder = temporary.path + "/trip"
    let head = "company,name,surname,given_name\n"
    try copy(
      "Mistakes/KnownCompany", to: folder,
      changing: [
        "companies.csv": "company,name\nA/1,甲\nA-1,乙\na-1,丙\n",
        "delegates.csv": head + "A/1,一,AA,B\nA-1,二,CC,D\na-1,三,EE,F\n", "expected.txt": "",
      ])
    let run = CommandRun(["build"], in: folder)
    #expect(run.exit == .fine, "\(run.out)")
    #expect(Repository.folders(in: folder + "/papers/companies") == ["A-1", "A-1-2", "a-1-3"])
  }
}
