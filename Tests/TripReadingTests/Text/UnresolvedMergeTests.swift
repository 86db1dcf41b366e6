import Testing
import TripModel

@testable import TripReading

/// What git leaves in a file where two people changed the same lines.
@Suite struct UnresolvedMergeTests {
  private static func merge(_ text: String) -> UnresolvedMerge? { UnresolvedMerge(Array(text.utf8)) }

  private static let people = """
    company,name
    <<<<<<< HEAD
    C01,範例甲
    C02,範例乙
    =======
    C01,範例丙
    C02,範例丁
    C02,範例戊
    >>>>>>> 5c60027 (two more)
    C02,範例己

    """

  @Test("lines are counted, versions named, and the first one kept on its own lines")
  func found() throws {
    let merge = try #require(Self.merge(Self.people))
    #expect(merge.places == [2...9])
    #expect([merge.first, merge.second] == ["HEAD", "5c60027"])
    #expect(
      String(decoding: merge.kept, as: UTF8.self) == "company,name\n\nC01,範例甲\nC02,範例乙\n\n\n\n\n\nC02,範例己\n")
  }

  @Test("the base that git was told to show is left out, and CRLF line ends are no hindrance")
  func base() throws {
    let text =
      "a\n<<<<<<< ours\nb\n||||||| 123\nc\n=======\nd\n>>>>>>> theirs\ne\n<<<<<<< ours\nf\n=======\n>>>>>>> theirs"
    let merge = try #require(Self.merge(text.replacing("\n", with: "\r\n")))
    #expect(merge.places == [2...8, 10...13])
    #expect(
      String(decoding: merge.kept, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init) == [
        "a", "b", "e", "f",
      ])
  }

  @Test("a sign that was left behind is found alone")
  func halfCleared() throws {
    #expect(try #require(Self.merge("a\nb\n=======\nc\n>>>>>>> x\n")).places == [5...5])
    #expect(try #require(Self.merge("a\n<<<<<<< x\nb\n")).places == [2...2])
  }

  @Test(
    "headings that are underlined, quoted mail and arrows are no merge",
    arguments: ["Title\n=======\n", "> a\n>> b\n>>>>>>>> c\n", "<<<<<<<\n", " <<<<<<< HEAD\n", "x <<<<<<< HEAD\n", ""])
  func none(_ text: String) { #expect(Self.merge(text) == nil) }

  @Test("one error says so, whatever the file, and nobody of the second version is read")
  func told() {
    let reading = SmallTrip.read(["delegates.csv": Self.people])
    #expect(reading.found == ["delegates.csv:2:1 UnresolvedMerge"])
    #expect(reading.trip?.delegates.map(\.name) == ["範例甲", "範例乙", "範例己"])
    #expect(
      reading.sentences == [
        "lines 2-9 are an unresolved merge: the first version (HEAD) is read, the second (5c60027) is left out"
      ])
    let json = (SmallTrip.texts["trip.json"] ?? "").replacing(
      "\"title\": \"範例 Specimen\",",
      with: "\n<<<<<<< HEAD\n\"title\": \"a\",\n=======\n\"title\": \"b\",\n>>>>>>> x\n")
    let trip = SmallTrip.read(["trip.json": json])
    #expect(trip.found == ["trip.json:3:1 UnresolvedMerge"])
    #expect(trip.trip?.title.en == "a")
  }

  @Test(
    "of every table",
    arguments: [
      "companies.csv", "delegates.csv", "waivers.csv", "confirmations.csv", "rates.csv", "results.csv", "calendar.csv",
      "hosts.csv", "wishes.csv", "meetings.csv", "rooms.csv", "withdrawals.csv", "interpreters.csv",
    ])
  func everyTable(_ name: String) {
    let text = "<<<<<<< HEAD\na\n=======\nb,c\n>>>>>>> x\n"
    let reading = SmallTrip.read([name: text])
    #expect(reading.diagnostics.filter { $0.rule == "UnresolvedMerge" }.count == 1, "\(reading.found)")
    #expect(!reading.sentences.contains { $0.contains("<<<") || $0.contains("=====") }, "\(reading.sentences)")
  }
}
