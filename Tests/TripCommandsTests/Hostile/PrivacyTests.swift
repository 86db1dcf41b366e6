import Testing
import TripModel
import TripStorage
import TripTestSupport

@testable import TripCommands

/// Whole passport numbers and days of birth leave the roster only where they have a purpose, whatever is asked.
@Suite struct PrivacyTests {
  /// Where they may lie: what the roster and its history are, and the papers of ``PersonalPaper``.
  static let places =
    ["delegates.csv", ".trip/"] + PersonalPaper.allCases.filter { !$0.whole.isEmpty }.flatMap(\.places)

  /// Beside the examples of the command's own help.
  private static let more: [String: [[String]]] = [
    "manifest": [["manifest", "send", "--to", "旅行社"], ["manifest", "--dialect", "amadeus"]],
    "check": [["check", "--all"]], "rooms": [["rooms", "--save"]], "undo": [["undo", "--list"], ["undo"]],
    "import": [["import", "bad.csv"], ["import", "bad.csv", "--dry-run"]],
  ]

  /// Values of every person of the roster, birth dates as ISO.
  private static func values(_ roster: String) -> [String] {
    roster.split(whereSeparator: \.isNewline).dropFirst().flatMap { line -> [String] in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return cells.filter { $0.wholeMatch(of: /39999\d{4}/) != nil } + [cells[6]]
    }.filter { !$0.isEmpty }
  }

  @Test(
    "no command prints them, in words or as JSON, in lines or in errors", arguments: Program.commands.map(\.spec.name))
  func printed(name: String) throws {
    let trip = try TripCopy()
    // Faults of every kind in one row, so that messages quote it.
    let broken = "C02,範例壞列,CHANG,SHIH,,F,1976-13-45,TWNX,399990003,2020-03-27,not a phone,p03@@x,,,,\n"
    try trip.edit("delegates.csv") { $0 + broken }
    try trip.write("company,name,birth_date,passport_number\nC01,範例王志明,1962-01-02,39999000100\n", to: "bad.csv")
    let values = Self.values(try trip.text("delegates.csv")) + ["1962-01-02", "39999000100", "1976-13-45"]
    #expect(values.count > 40)
    let examples = try #require(Program.command(name)).spec.examples.map {
      Array($0.split(separator: " ").map(String.init).dropFirst())
    }
    // What watches never ends.
    for words in [[name]] + examples + (Self.more[name] ?? []) where !words.contains("--watch") {
      for format in [[], ["--format", "json"]] {
        let run = CommandRun(words + format + ["--today", "2026-06-01"], in: trip.path)
        let isForAgency = words.contains("--dialect")
        for value in values where !isForAgency || run.error.contains(value) {
          #expect(!(isForAgency ? run.error : run.out + run.error).contains(value), "trip \(words): \(value)")
        }
      }
    }
    try Self.expectPurpose(trip.path, Self.values(try trip.text("delegates.csv")), "trip \(name)")
  }

  @Test("files that hold them lie where they have a purpose, for the owner alone, and never under such a name")
  func files() throws {
    let trip = try TripCopy()
    let values = Self.values(try trip.text("delegates.csv"))
    for words in [
      ["rooms", "--save"], ["manifest", "send", "--to", "旅行社"], ["form"], ["build"], ["page"], ["calendar"],
    ] {
      #expect(CommandRun(words + ["--today", "2026-06-01"], in: trip.path).exit == .fine, "\(words)")
    }
    let found = try Self.expectPurpose(trip.path, values, "build")
    #expect(found > 5)
    let all = try PosixDisk().files(below: trip.path).count
    print(
      "privacy: \(values.count) passport numbers and birthdays looked for in \(all) files and in what \(Program.commands.count) commands print; \(found) files hold some, each with its purpose"
    )
  }

  @Test(
    "only the table of purposes unmasks: no paper reads a number or a birthday itself, and the manual names its places")
  func table() throws {
    // What is held against rules and never printed.
    let judging = ["PassengerCheck.swift"]
    for (path, bytes) in Repository.tree(below: Repository.root + "/Sources/TripDocuments")
    where path.hasSuffix(".swift") {
      let text = String(decoding: bytes, as: UTF8.self)
      let direct = text.matches(of: /(delegate|person|\$0)\.(passportNumber|birthDate)(?!\(on:)/).count
      #expect(direct == 0 || judging.contains { path.hasSuffix($0) }, "\(path) reads \(direct) itself")
    }
    let manual = String(decoding: Repository.files(in: Repository.itineraries)["README.md"] ?? [], as: UTF8.self)
    for paper in PersonalPaper.allCases {
      for place in paper.places { #expect(manual.contains("`\(place)"), "\(place)") }
      // What the notice on the forms says about the field allows it: who gets it is named there.
      for column in paper.whole {
        let field = try #require(FormField.person.first { $0.key == column.rawValue })
        #expect(field.readers.contains(.agency) || field.readers.contains(.hotel))
      }
    }
  }

  /// How many files hold one of the values.
  @discardableResult
  private static func expectPurpose(_ folder: String, _ values: [String], _ what: String) throws -> Int {
    let disk = PosixDisk()
    var count = 0
    for path in try disk.files(below: folder) {
      #expect(!values.contains { path.contains($0) }, "\(what): the name \(path)")
      let text = String(decoding: try disk.read(folder + "/" + path), as: UTF8.self)
      guard path != "bad.csv", path != "delegates.csv", values.contains(where: { text.contains($0) }) else { continue }
      count += 1
      #expect(places.contains { path.hasPrefix($0) }, "\(what): \(path)")
      #expect(try disk.mode(of: folder + "/" + path) & 0o077 == 0, "\(what): \(path) can be read by others")
    }
    return count
  }
}
