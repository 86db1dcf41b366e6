import Testing
import TripCommands
import TripModel
import TripReading
import TripTestSupport

/// Itineraries/Examples: invented trips, and every paper they must produce in expected/.
@Suite struct ExamplesTests {
  static let folder = Repository.itineraries + "/Examples"
  static let names = Repository.folders(in: folder)

  /// The day on which an example's papers are made.
  ///
  /// That of the meetings is over by then, so that its closing report is among them.
  static func day(of name: String) -> String {
    switch name {
    case "2026-tohoku-call": "2026-05-13"
    case "2027-sendai": "2027-10-04"
    default: "2027-01-20"
    }
  }

  @Test("produces exactly the papers in expected/", arguments: names)
  func papers(name: String) throws {
    let temporary = TemporaryFolder()
    let run = CommandRun(
      ["build", name, "--today", Self.day(of: name), "--output", temporary.path + "/papers"], in: Self.folder)
    #expect(run.exit == .fine, "\(run.out)\(run.error)")
    // The bytes of a workbook and of the page depend on the system's zlib; what they say is compared elsewhere.
    let made = Repository.tree(below: temporary.path + "/papers").filter { path, _ in
      !path.hasSuffix(".xlsx") && path != "page.html"
    }
    #expect(made.count > 5)
    let expected = "\(Self.folder)/\(name)/expected"
    for (path, bytes) in made { Golden.expect(bytes, at: expected + "/" + path) }
    if !Repository.isRecording {
      #expect(Set(made.keys) == Set(Repository.tree(below: expected).keys.filter { !$0.hasSuffix(".txt") }))
    }
  }

  /// The code of the first company on the roster.
  private static func firstCompany(_ name: String) -> String {
    let files = Repository.files(in: "\(folder)/\(name)")
    return TripReader.read(TripFiles(contents: files)).trip?.companies.first?.id ?? ""
  }

  @Test("answers the commands exactly as in expected/commands.txt", arguments: names)
  func commands(name: String) {
    let company = Self.firstCompany(name)
    let day = Self.day(of: name)
    var transcript = ""
    for words in [
      ["check"], ["check", "--format", "json"], ["cliff", "--at", "30", "--at", "20", "--at", "10"], ["status"],
      ["status", "--format", "json"], ["quote", company],
      ["quote", company, "--format", "json"], ["explain", company], ["quote", "--people", "2"],
      ["quote", company, "--rate", "JPY=0.2035", "--rate", "USD=32.5"], ["quote", "--people", "2", "--leave-by"],
      ["quote", company, "--in", "TWD", "--on", "2027-01-15"], ["status", "--in", "JPY", "--language", "en"],
      ["results"], ["results", company, "--format", "json"],
      ["withdraw", company, "--on", "2027-02-20"], ["withdraw", "--all"],
      ["withdraw", company, "--on", "2027-02-20", "--format", "json"], ["withdraw", "--all", "--format", "json"],
      ["replace", name == "2027-osaka" ? "範例林一" : "Ben Specimen", "--on", "2027-02-12"],
    ] {
      let run = CommandRun(words + [name, "--today", day], in: Self.folder)
      transcript += "$ trip \((words + [name]).joined(separator: " ")) --today \(day)\n\(run.out)\(run.error)\n"
    }
    Golden.expect(Array(transcript.utf8), at: "\(Self.folder)/\(name)/expected/commands.txt")
  }
}
