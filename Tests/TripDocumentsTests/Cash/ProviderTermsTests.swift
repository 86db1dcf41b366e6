import Testing
import TripCosting
import TripModel
import TripReading

@testable import TripDocuments

@Suite struct ProviderTermsTests {
  static func provider(_ terms: String) throws -> InterpreterProvider {
    let json = """
      {"title": "T", "interpreters": {"price": "JPY 1", "providers": [{"name": "範例翻訳"\(terms)}]}}
      """
    let reading = TripReader.read(TripFiles(contents: ["trip.json": Array(json.utf8)]))
    #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    return try #require(reading.trip?.interpreters?.providers.first)
  }

  @Test("terms are read from trip.json as they are, and said in three languages")
  func all() throws {
    let provider = try Self.provider(
      """
      , "halfDayMinutes": 180, "noonFrom": "12:00", "noonTo": "13:00", "overtimeMinutes": 30,
      "outOfTownKilometres": 50, "cancellation": [{"daysBefore": 1, "percent": 100}, {"daysBefore": 7, "percent": 50}]
      """)
    #expect(provider.terms.noon == .containing(from: 720, to: 780))
    #expect(
      provider.terms.units(for: try #require(Engagement(start: 540, end: 720))) == InterpreterUnits(base: .halfDay))
    let words = Words.terms(of: provider)
    #expect(
      words.en
        == "範例翻訳: half a day is up to 3 hours from meeting to release, briefing included; with 12:00–13:00 in it, it is a full day; longer is a full day; overtime after 8 hours in steps of 30 minutes, each counted once begun; fares at cost; beyond 50 km or overnight at least a full day, time on the road at 50%; cancelled: 50% from 7 days before, 100% from 1 day before."
    )
    #expect(words.zhHant.contains("半天以 3 小時為限") && words.ja.contains("取消料：7日前から50%、1日前から100%"))
  }

  @Test("what is left out is the most common: four hours, no noon rule, a full day beyond, hours of overtime")
  func defaults() throws {
    #expect(try Self.provider("").terms == InterpreterTerms())
    #expect(try Self.provider(", \"noonFrom\": \"12:00\"").terms.noon == .crossing(720))
    #expect(try Self.provider(", \"stepMinutes\": 60").terms.beyondHalfDay == .steps(minutes: 60))
  }
}
