import Testing
import TripFormats
import TripModel
import TripReading
import TripStorage
import TripTestSupport

@testable import TripCommands

/// Names that are formulas, markup, headers, sequences for terminals or paths, through every command that prints or
/// writes them.
@Suite struct InjectionTests {
  /// The Osaka trip with a company and a person called like each of the texts.
  private static func trip(named texts: [String]) throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.edit("trip.json") { $0.replacing("\"maximumPeople\": ", with: "\"maximumPeople\": 1") }
    var (companies, people) = (["company,name,contact,email"], ["company,name,surname,given_name,sex,job_title,diet"])
    for (index, text) in texts.enumerated() {
      let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
      companies.append("K\(index),\(quoted),\(quoted),k\(index)@specimen.example")
      people.append("K\(index),\(quoted),LIN,YI,M,\(quoted),\(quoted)")
    }
    try trip.write(companies.joined(separator: "\n") + "\n", to: "companies.csv")
    try trip.write(people.joined(separator: "\n") + "\n", to: "delegates.csv")
    return trip
  }

  private static func run(_ words: [String], _ trip: borrowing TripCopy, isTerminal: Bool = false) -> CommandRun {
    CommandRun(words + ["--today", "2027-01-15"], in: trip.path, isTerminal: isTerminal)
  }

  /// What a terminal would obey, or what turns the order of signs around.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 && scalar != "\n" && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  @Test("how many texts are tried")
  func counts() {
    let counts = HostilePayloads.counts
    let told = counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    print(
      "payloads: \(told); \(counts.reduce(0) { $0 + $1.1 }) in all, through papers, tables, mails, calendars, lines and paths"
    )
    #expect(counts.allSatisfy { $0.1 >= 15 })
  }

  @Test("no terminal gets a sequence from a name, and a sign that nobody sees is told")
  func terminals() throws {
    let texts = HostilePayloads.terminal + HostilePayloads.hidden
    let trip = try Self.trip(named: texts.map { "範例" + $0 + "甲" })
    for words in [
      ["check", "--all"], ["status"], ["quote", "K1"], ["explain", "K2"], ["rooms"], ["cash"], ["cliff"], ["manifest"],
      ["confirm"], ["withdraw", "K3"], ["invoice", "K4"], ["history"], ["check", "--format", "json"],
    ] {
      for isTerminal in [false, true] {
        let run = Self.run(words, trip, isTerminal: isTerminal)
        var text = run.out + run.error
        for code in Style.codes { text = text.replacing("\u{1B}[\(code)m", with: "") }
        // A program that reads JSON gets the value itself, escaped below U+0020 by RFC 8259.
        let left = text.unicodeScalars.filter {
          words.contains("json") ? $0.value < 32 && $0 != "\n" : Self.isObeyed($0)
        }
        #expect(left.isEmpty, "trip \(words): \(Set(left.map { String($0.value, radix: 16) }))")
      }
    }
    let check = Self.run(["check", "--all"], trip).out
    #expect(check.components("[SignsVisible]") >= texts.count, "\(check)")
  }

  @Test("every sign that nobody sees is known as one", arguments: HostilePayloads.hidden + HostilePayloads.terminal)
  func known(payload: String) {
    #expect(HiddenSigns.occur(in: payload))
    #expect(!HiddenSigns.shown(payload).unicodeScalars.contains(where: HiddenSigns.isHidden))
  }

  @Test("a name of several lines is one line of ours")
  func lines() throws {
    let trip = try Self.trip(named: ["範例\n0 errors, 0 warnings\r\nx"])
    for words in [["check"], ["status"], ["quote", "K0"], ["rooms"], ["manifest"]] {
      let run = Self.run(words, trip)
      #expect(
        !(run.out + run.error).split(separator: "\n").contains { $0.hasPrefix("0 errors, 0 warnings\r") || $0 == "x" })
    }
  }

  @Test("no page holds a name as markup, and what is in attributes or scripts cannot leave them")
  func pages() throws {
    let trip = try Self.trip(named: HostilePayloads.markup + HostilePayloads.quotes)
    for words in [["build"], ["page"], ["board"], ["mail"]] {
      let run = Self.run(words, trip)
      #expect(run.exit == .fine, "\(words) \(run.error)")
    }
    var pages = 0
    for (path, bytes) in Repository.tree(below: trip.path) where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      pages += 1
      for payload in HostilePayloads.markup { #expect(!text.contains(payload), "\(path): \(payload)") }
    }
    #expect(pages > 100)
  }

  @Test("no table for a person begins a cell with a formula, and no workbook holds one")
  func tables() throws {
    let trip = try Self.trip(named: HostilePayloads.formulas)
    for words in [["build"], ["form"]] { #expect(Self.run(words, trip).exit == .fine, "\(words)") }
    let payloads = Set(HostilePayloads.formulas)
    var files = 0
    for (path, bytes) in Repository.tree(below: trip.path) where path.hasPrefix("papers/") || path.hasPrefix("forms/") {
      if path.hasSuffix(".csv"), !path.contains("machine") {
        files += 1
        var (reader, record) = (
          CSVReader(TextFile(path: path, bytes: try TextDecoding.decode(bytes).bytes)), CSVRecord()
        )
        while reader.next(into: &record) {
          #expect(!record.fields.contains { payloads.contains(reader.text($0)) }, "\(path)")
        }
      }
      guard path.hasSuffix(".xlsx") else { continue }
      files += 1
      let cells = try XLSXReader.workbook(bytes).sheets.flatMap(\.rows).flatMap(\.cells)
      #expect(cells.filter(\.hasFormula).isEmpty, "\(path)")
    }
    #expect(files > 20)
  }

  // MARK: - Mails and calendars

  private static let harmless = HostilePayloads.lines.indices.map { "範例公司\($0)" }

  @Test("no name begins a header, a part of a mail, or a recipient")
  func mails() throws {
    func drafts(_ names: [String]) throws -> [String: MailParts] {
      let trip = try Self.trip(named: names)
      let run = Self.run(["mail"], trip)
      #expect(run.exit == .fine, "\(run.error)")
      return Repository.files(in: trip.path + "/mail/drafts").filter { $0.key.hasSuffix(".eml") }.mapValues(
        MailParts.init)
    }
    func headers(_ mail: MailParts) -> [String] {
      mail.headerLines.filter { $0.first != " " && $0.first != "\t" }.map { String($0.prefix { $0 != ":" }) }
    }
    let (plain, hostile) = (try drafts(Self.harmless), try drafts(HostilePayloads.lines))
    #expect(hostile.count == plain.count && hostile.count > HostilePayloads.lines.count)
    let expected = Set(plain.values.map(headers))
    for (name, mail) in hostile {
      #expect(expected.contains(headers(mail)), "\(name): \(headers(mail))")
      #expect(!mail.headerLines.contains { $0.unicodeScalars.contains { $0.value > 126 || $0.value < 32 } }, "\(name)")
      #expect(plain.values.contains { $0.parts.count == mail.parts.count }, "\(name): \(mail.parts.count) parts")
      let to = mail.headerLines.joined().components("@specimen.example>")
      #expect(to <= 2, "\(name): recipients besides the company and the sender")
    }
  }

  @Test("no name begins a property of a calendar, or ends its event")
  func calendars() throws {
    /// The names of properties in their order, behind the folds.
    func properties(_ names: [String]) throws -> [[String]] {
      let trip = try Self.trip(named: names)
      try trip.edit("trip.json") { text in
        let words = (names[0] + names[1]).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let safe = words.unicodeScalars.map {
          $0.value < 32 ? "\\u00" + ($0.value < 16 ? "0" : "") + String($0.value, radix: 16) : String($0)
        }
        return text.replacing(
          "\"title\": {\n    \"zh-Hant\": \"", with: "\"title\": {\n    \"zh-Hant\": \"" + safe.joined())
      }
      for words in [["calendar"], ["calendar", "K1"], ["calendar", "--deadlines"]] {
        let run = Self.run(words, trip)
        #expect(run.exit == .fine, "\(run.error)")
      }
      return Repository.files(in: trip.path + "/calendars").filter { $0.key.hasSuffix(".ics") }.sorted {
        $0.key < $1.key
      }
      .map { _, bytes in
        let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
        #expect(
          !text.replacing("\r\n", with: "").unicodeScalars.contains {
            "\r\n\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0)
          })
        return text.split(separator: "\r\n").map { String($0.prefix { $0 != ":" && $0 != ";" }) }
      }
    }
    let plain = try properties(Self.harmless)
    #expect(!plain.isEmpty && plain.allSatisfy { $0.count > 10 })
    for start in stride(from: 0, to: HostilePayloads.lines.count - 1, by: 2) {
      let names = Array(HostilePayloads.lines[start...] + HostilePayloads.lines[..<start])
      #expect(try properties(names) == plain, "\(names.prefix(2))")
    }
  }

  // MARK: - Paths

  @Test("no code of a company leads out of the folder", arguments: HostilePayloads.paths)
  func codes(payload: String) throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.write("company,name\n\"\(payload)\",範例甲\n", to: "companies.csv")
    try trip.write("company,name,surname,given_name,sex\n\"\(payload)\",範例一,LIN,YI,M\n", to: "delegates.csv")
    let outside = FilePath.parent(of: trip.path)
    for words in [
      ["build"], ["form"], ["mail"], ["calendar", payload], ["invoice", "issue", payload],
      ["share", "company", payload, "--output", "copy"],
    ] {
      _ = Self.run(words, trip)
      #expect(try PosixDisk().list(outside) == ["trip"], "trip \(words)")
    }
    for path in try PosixDisk().files(below: trip.path) {
      let parts = path.split(separator: "/")
      #expect(!parts.contains { $0 == ".." || $0.contains("\\") || $0.utf8.count > 255 }, "\(path)")
    }
  }

  @Test(
    "--output never replaces what is the trip's own, nor a folder of others",
    arguments: [
      ["export", "csv"], ["invoice", "print", "2027-001"], ["form", "A01"], ["calendar"], ["page"], ["board"],
      ["build"],
      ["share", "agency"], ["mail"],
    ])
  func outputs(words: [String]) throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(Self.run(["invoice", "issue", "A01"], trip).exit == .fine)
    // It gets as far as writing, where nothing stands in the way.
    let free = Self.run(words + ["--output", "free"], trip)
    #expect(free.exit == .fine, "trip \(words): \(free.error)")
    try PosixDisk().createFolder(trip.path + "/mine", mode: 0o755)
    try trip.write("mine", to: "mine/notes.txt")
    let own = [
      "trip.json", "delegates.csv", "ledger.jsonl", "ledger.head", "issued/2027-001.json", "issued/2027-001.salt",
      "mine/notes.txt",
    ]
    let before = try own.map { try trip.text($0) }
    for output in own + [
      "./trip.json", "mine/../trip.json", "mine", ".", "issued", "../trip/ledger.jsonl", "issued/../trip.json",
    ] {
      let run = Self.run(words + ["--output", output], trip)
      let isKept = try own.map { try trip.text($0) } == before
      #expect(isKept || output == "mine/notes.txt", "trip \(words) --output \(output): \(run.out)\(run.error)")
      if !isKept { try trip.write("mine", to: "mine/notes.txt") }
    }
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
