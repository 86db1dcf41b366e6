import Testing
import TripCommands
import TripReading
import TripRules
import TripTestSupport

/// Itineraries/Mistakes: the smallest broken trip for each rule, with the exact message in three languages.
@Suite struct MistakesTests {
  static let folder = Repository.itineraries + "/Mistakes"
  static let names = Repository.folders(in: folder)
  static let day = "2026-05-01"

  @Test("says exactly what expected.txt holds", arguments: names)
  func message(name: String) {
    var transcript = ""
    for language in ["en", "zh-Hant", "ja"] {
      let run = CommandRun(["check", name, "--today", Self.day, "--language", language], in: Self.folder)
      transcript += "$ trip check \(name) --today \(Self.day) --language \(language)\n\(run.out)\(run.error)"
      #expect(Self.saysWhatToDo(run.out + run.error), "\(language): \(run.out)")
      transcript += "exit \(run.exit.rawValue)\n\n"
    }
    Golden.expect(Array(transcript.utf8), at: "\(Self.folder)/\(name)/expected.txt")
  }

  @Test("breaks its own rule and no other", arguments: names)
  func onlyItsRule(name: String) throws {
    let files = Repository.files(in: "\(Self.folder)/\(name)")
    let run = CommandRun(["check", name, "--today", Self.day], in: Self.folder)
    let printed = run.out + run.error
    let rules = Set(printed.matches(of: /\[([A-Z][A-Za-z]+)\]/).map { String($0.1) })
    #expect(rules == [Self.rule(name)])
    #expect(files.count > 1)
  }

  @Test("every rule has a folder, and every folder a rule")
  func complete() {
    let rules = Set(
      RuleBook.rules.map(\.name) + ReadingRule.allCases.map(\.rawValue) + [
        "WaiverInForce", "LedgerWhole", "WithdrawalsAgree", "ConflictedCopy",
      ])
    #expect(Set(Self.names.map(Self.rule)) == rules)
  }

  /// Each message is followed by a line that begins with an arrow before the next begins.
  static func saysWhatToDo(_ printed: String) -> Bool {
    let marks = printed.split(separator: "\n").compactMap { line in
      line.contains(/\[[A-Z][A-Za-z]+\]$/) ? "m" : line.hasPrefix("  → ") ? "r" : nil
    }
    return !marks.isEmpty && !marks.joined().contains("mm") && marks.last == "r"
  }

  /// ValidDate-ambiguous is a second folder for ValidDate.
  static func rule(_ name: String) -> String { String(name.split(separator: "-")[0]) }
}
