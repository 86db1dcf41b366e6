import Testing
import TripCommands
import TripStorage
import TripTestSupport

@testable import TripPrinting

/// The company's page, opened from a file in the browser of this machine, shows what `trip quote` says.
@Suite(.enabled(if: RealBrowser.path != nil, "no browser of the Chromium family is installed"), .serialized)
struct PageInBrowserTests {
  /// A choice as the page holds it and as the command line says it.
  struct Choice: CustomTestStringConvertible {
    var script: String
    var words: [String]

    var testDescription: String { words.joined(separator: " ") }
  }

  static let choices = [
    Choice(script: "", words: ["--people", "2"]),
    Choice(script: "state.count = '1'", words: ["--people", "1"]),
    Choice(
      script: "state.interpreters = { tokyo: 'range', tohoku: 'range' }",
      words: ["--people", "2", "--interpreters", "2"]),
    Choice(
      script:
        "state.count = '35'; peopleShown().forEach((one) => { one.options = ['business-class']; one.room = 'single' })",
      words: ["--people", "35", "--option", "business-class", "--option", "single-room"]),
  ]

  @Test("the sums of a choice are the program's, in every language", arguments: choices)
  func figures(choice: Choice) throws {
    let shop = Workshop()
    let trip = try TripCopy()
    #expect(CommandRun(["page", "--output", shop.path + "/page.html"], in: trip.path).exit == .fine)
    var tab = try BrowserScript.open(shop.path + "/page.html", shop)
    for language in ["zh-Hant", "ja", "en"] {
      let shown = try tab.ask(
        "\(choice.script); language = '\(language)'; showAll(); document.getElementById('sum').textContent")
      let quote = CommandRun(["quote", "--language", language] + choice.words, in: trip.path).out
      let parts = shown.split(separator: " ＋ ")
      #expect(parts.count == (choice.words.contains("--interpreters") ? 2 : 1))
      for part in parts { #expect(quote.contains(part), "\(part)\n\(quote)") }
    }
  }

  @Test("36 people and an unknown session get a sentence and no sum")
  func refusals() throws {
    let shop = Workshop()
    let trip = try TripCopy()
    #expect(CommandRun(["page", "--output", shop.path + "/page.html"], in: trip.path).exit == .fine)
    var tab = try BrowserScript.open(shop.path + "/page.html", shop)
    let sum = "document.getElementById('sum').textContent"
    let many = "document.getElementById('count-problem').textContent"
    #expect(
      try tab.ask("language = 'en'; state.count = '36'; showAll(); \(sum) + '|' + \(many)")
        == "—|36 people, but the delegation takes at most 35")
    let strange = "document.getElementById('interpreters-problem').textContent"
    #expect(
      try tab.ask("state.count = '2'; state.interpreters = { aizu: 'range' }; showAll(); \(sum) + '|' + \(strange)")
        == "—|‘aizu’: there is no such session, so no interpreter can be asked for.")
  }
}
