import Testing
import TripModel
import TripReading

/// Sums and head counts as companies write them, and years.
@Suite struct FigureTextTests {
  @Test(
    "reads what companies write",
    arguments: [
      ("12,345,678", 12_345_678), ("NT$ 1,200 萬", 12_000_000), ("1億2,000萬元", 120_000_000), ("1.2億", 120_000_000),
      ("1億0001萬", 100_010_000), ("(350,000)", -350_000), ("-350000", -350_000), ("▲350,000", -350_000), ("４５人", 45),
      ("12,345仟元", 12_345_000), ("新臺幣5,000萬元整", 50_000_000), ("0", 0), ("3億0005", 300_000_005), ("5", 5),
      ("1千25", 1_025), ("0.5萬", 5_000),
    ])
  func figures(text: String, expected: Int64) { #expect(FigureText.read(text) == expected) }

  @Test(
    "refuses what may mean something else",
    arguments: [
      "", "約800萬", "12.5", "1.23456萬5", "1萬2億", "億", "-", "()", "8000萬-9000萬", "12a", "1e5", "99999999999999999999",
      "3億5", "3萬5", "1億2", "6萬6千8", "1千2", "45,5", "1,2億", "66,80,000", "1,234,5", "12,345,", ",345",
      "92233720368547758億", "1.00000000000001億", "1.0000000000萬", "-0", "USD 100",
    ])
  func refused(text: String) { #expect(FigureText.read(text) == nil) }

  @Test(
    "reads years that say which count they are of",
    arguments: [
      ("2009", 2009), ("民國98年", 2009), ("中華民國 98", 2009), ("２００９年", 2009), ("98", nil), ("20090", nil), ("", nil),
    ])
  func years(text: String, expected: Int?) { #expect(YearText.read(text) == expected) }

  @Test(
    "an instant needs seconds and a zone",
    arguments: [
      "2026-05-04T17:00:00", "2026-05-04 17:00+08:00", "2026-05-04", "17:00:00+08:00", "2026-05-04T25:00:00Z",
      "2026-02-30T10:00:00Z", "2026-05-04T17:00:60Z", "2026-05-04T17:00:00+15:00", "4 May 2026 17:00:00 CST",
      "2026-05-04T17:00:00 Asia/Taipei",
    ])
  func instants(text: String) { #expect(InstantText.read(text) == nil) }

  @Test("what is read is written so that it reads the same")
  func roundTrip() throws {
    for seconds in stride(from: Int64(1_700_000_000), to: 1_900_000_000, by: 7_654_321) {
      let text = Instant(seconds: seconds).text(in: .taipei)
      #expect(InstantText.read(text)?.seconds == seconds, "\(text)")
      #expect(InstantText.read(Instant(seconds: seconds).text(in: .tokyo))?.seconds == seconds)
    }
  }
}
