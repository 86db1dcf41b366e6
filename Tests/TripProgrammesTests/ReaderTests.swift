import Testing
import TripCosting
import TripReading

@testable import TripProgrammes

/// The reader of the catalogue refuses what it does not understand, with file and line.
@Suite struct ReaderTests {
  private static let words = """
    { "stopWords": ["and"],
      "concepts": [
        { "id": "grant", "group": "kind", "name": { "en": "grant", "zh-Hant": "補助", "ja": "補助金" },
          "words": ["grant"], "isProjectSupport": true }] }
    """

  /// One measure with its keys changed.
  private static func year(_ change: (String, String) = ("", "")) -> String {
    let text = """
      { "year": 114, "count": 1,
        "source": { "number": "001", "title": "甲", "ministry": "經濟部", "coverage": { "zh-Hant": "全" } },
        "measures": [
          { "id": "114-1", "title": "甲計畫", "titleEn": "A",
            "about": { "zh-Hant": "補助", "en": "pays" }, "kinds": ["grant"],
            "size": { "anyOf": ["employees<200", "capital<=100000000"], "quote": "未滿200人" },
            "figures": [{ "role": "ceiling", "bound": "at most", "amount": "TWD 4000000", "quote": "400萬元" }],
            "period": { "mode": "window", "to": "2025-12-31", "quote": "12月31日" },
            "place": { "lines": "1-2", "quote": "甲計畫" } }] }
      """
    return change.0.isEmpty ? text : text.replacing(change.0, with: change.1)
  }

  private func read(words: String = ReaderTests.words, _ year: String) throws(CatalogueProblem) -> Catalogue {
    try CatalogueReader.read(
      words: TextFile(path: "words.json", bytes: Array(words.utf8)),
      years: [TextFile(path: "114.json", bytes: Array(year.utf8))])
  }

  @Test("a measure is read with its sums, size, period and place")
  func whole() throws {
    let programme = try #require(try read(Self.year()).programmes.first)
    #expect(programme.ministry == "經濟部")
    #expect(programme.size?.limits == [.employeesBelow(200), .capitalAtMost(100_000_000)])
    #expect(programme.figures.map(\.role) == [.ceiling])
    #expect(programme.period?.to?.iso == "2025-12-31")
    #expect(programme.agency == nil && programme.contact.isEmpty)
  }

  @Test(
    "a mistake in the data is told with its line",
    arguments: [
      ("\"kinds\": [\"grant\"]", "\"kinds\": [\"gift\"]", 4, "'gift' is no kind"),
      ("\"title\": \"甲計畫\", ", "", 4, "no 'title'"), ("\"titleEn\"", "\"titleEN\"", 4, "unknown key 'titleEN'"),
      ("\"TWD 4000000\"", "\"4,000,000\"", 7, "'4,000,000' is no sum"),
      ("\"amount\": \"TWD 4000000\"", "\"share\": \"half\"", 7, "'half' is no share"),
      ("\"ceiling\"", "\"top\"", 7, "no such role"), ("\"at most\"", "\"<=\"", 7, "no such bound"),
      ("employees<200", "staff<200", 6, "'staff<200' is no limit"),
      ("2025-12-31", "2025-02-30", 8, "'2025-02-30' is no day"),
      ("\"window\"", "\"open\"", 8, "no such mode"), ("\"count\": 1", "\"count\": 2", 1, "1 measures, but count 2"),
      ("\"place\": { \"lines\": \"1-2\", \"quote\": \"甲計畫\" }", "\"links\": []", 4, "no 'place'"),
    ])
  func mistakes(old: String, new: String, line: Int, what: String) throws {
    #expect(throws: CatalogueProblem(file: "114.json", line: line, what: what)) { try read(Self.year((old, new))) }
  }

  @Test("an id stands once, and JSON must be whole")
  func twice() throws {
    let text = Self.year()
    let start = try #require(text.firstRange(of: "{ \"id\"")).lowerBound
    let end = try #require(text.firstRange(of: "}] }", in: start)).upperBound
    let measure = text[start..<end].dropLast(3)
    let doubled = text.replacing("\"count\": 1", with: "\"count\": 2").replacing(
      measure, with: measure + ", " + measure)
    #expect(throws: (any Error).self) { try read(doubled) }
    #expect(throws: (any Error).self) { try read(String(text.dropLast(3))) }
    #expect(throws: (any Error).self) { try read(words: "{}", text) }
  }

  @Test("shares", arguments: ["50%", "0.1%", "9.5%", "40%-50%", "1/3", "2/3"])
  func shares(text: String) { #expect(ProgrammeFigure.Portion(text)?.text == text) }

  @Test("what is no share", arguments: ["50", "%", "1/3%", "a%", "1/", "50%-", "1.2.3%", ""])
  func noShares(text: String) { #expect(ProgrammeFigure.Portion(text) == nil) }
}

extension String {
  fileprivate func firstRange(of text: String, in start: Index) -> Range<Index>? { self[start...].firstRange(of: text) }
}
