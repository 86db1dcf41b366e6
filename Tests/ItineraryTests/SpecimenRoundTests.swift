import Testing
import TripCommands
import TripTestSupport

/// Examples/2026-tohoku-call: a round of thirty applications with every outcome in it.
@Suite struct SpecimenRoundTests {
  static let name = "2026-tohoku-call"

  @Test("tells where each application stands exactly as in expected/applications.txt")
  func applications() {
    var transcript = ""
    for words in [
      ["applications"], ["applications", "A04"], ["applications", "A12"], ["applications", "A19"],
      ["applications", "A25"], ["applications", "A26"], ["applications", "A27"], ["applications", "A29"],
      ["applications", "A30"], ["applications", "--language", "en"], ["applications", "A28", "--language", "ja"],
      ["applications", "A28", "--format", "json"], ["applications", "A31"],
    ] {

      let run = CommandRun(words + [Self.name, "--today", "2026-05-13"], in: ExamplesTests.folder)
      transcript +=
        "$ trip \((words + [Self.name]).joined(separator: " ")) --today 2026-05-13\n\(run.out)\(run.error)\n"
    }
    Golden.expect(Array(transcript.utf8), at: "\(ExamplesTests.folder)/\(Self.name)/expected/applications.txt")
  }
}
