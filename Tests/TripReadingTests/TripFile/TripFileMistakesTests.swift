import Testing
import TripModel

@testable import TripReading

@Suite("Mistakes in trip.json")
struct TripFileMistakesTests {
  @Test(
    "keys that are unknown, missing or of the wrong kind are told once, at their place",
    arguments: [
      trip("KnownKey", "unknown key 'tittle'; did you mean 'title'?", #""title": "x", 👉"tittle": "y""#),
      trip("KnownKey", "unknown key 'colour'", #""title": "x", 👉"colour": "y""#),
      trip("KnownKey", "unknown key 'fr'", #""title": { "en": "x", 👉"fr": "y" }"#),
      trip("KnownKey", "unknown key 'form'; did you mean 'from'?", period(#"👉"form": 1, "from": "2026-07-13""#)),
      PlantedMistake("RequiredKey", "'title' is missing here", "trip.json", "// c\n👉{}"),
      trip("RequiredKey", "'to' is missing here", #""title": "x", "period": 👉{ "from": "2026-07-13" }"#),
      trip("RequiredKey", "'kind' is missing here", day(#""morning": 👉{ "title": "x" }"#)),
      trip("RequiredKey", "'price' is missing here", fare(#"👉{ "id": "a", "title": "x" }"#)),
      trip("ExpectedKind", "'title' must be text, or an object with \"zh-Hant\", \"en\", \"ja\"", #""title": 👉5"#),
      trip("ExpectedKind", "'en' must be text in quotes", #""title": { "en": 👉true }"#),
      trip("ExpectedKind", "'maximumPeople' must be a whole number", cap(#""maximumPeople": 👉"35""#)),
      trip("ExpectedKind", "'maximumPeople' must be a whole number", cap(#""maximumPeople": 👉3.5"#)),
      trip("ExpectedKind", "'noticeDays' must be a whole number", cap(#""noticeDays": 👉-1"#)),
      trip(
        "ExpectedKind", "'interpreter' must be true or false",
        day(#""morning": { "kind": "visit", "title": "x", "interpreter": 👉"yes" }"#)),
      trip("ExpectedKind", "'period' must be an object { }", #""title": "x", "period": 👉[]"#),
      trip("ExpectedKind", "'days' must be a list [ ]", #""title": "x", "days": 👉{}"#),
      trip("ExpectedKind", "'days' must be an object { }", #""title": "x", "days": [👉5]"#),
      trip("ExpectedKind", "'meals' must be text in quotes", day(#""meals": 👉[5]"#)),
      PlantedMistake("ExpectedKind", "'trip.json' must be an object { }", "trip.json", "// c\n 👉[]"),
    ])
  func keys(_ mistake: PlantedMistake) { check(mistake) }

  @Test(
    "values that mean nothing are told once, at their place",
    arguments: [
      trip("KnownChoice", "unknown value 'fr'", #""title": "x", "language": 👉"fr""#),
      trip("KnownChoice", "unknown value 'vist'; did you mean 'visit'?", day(session(#""kind": 👉"vist""#))),
      trip("KnownChoice", "unknown value 'Mom'; did you mean 'Mon'?", day(#""weekday": 👉"Mom""#)),
      trip("KnownChoice", "unknown value 'lunsh'; did you mean 'lunch'?", day(#""meals": 👉["lunch", "lunsh"]"#)),
      trip("KnownChoice", "unknown value 'agent'; did you mean 'agency'?", fare(whole(#""payee": 👉"agent""#))),
      trip("ValidDate", "'soon' is not a date", period(#""from": 👉"soon""#)),
      trip("ValidDate", "'69/08/12' may be a ROC or a Western year", period(#""from": 👉"69/08/12""#)),
      trip("ValidDate", "there is no day '2026-02-30'", period(#""from": 👉"2026-02-30""#)),
      trip("ValidDate", "there is no day '民國115/02/30'", deadline(#""on": 👉"民國115/02/30""#)),
      trip("ValidDate", "'mid May' is not a date", deadline(#""on": 👉"mid May""#)),
      trip("ValidDate", "'25:00' is not a time of day", deadline(#""on": "2026-05-04", "at": 👉"25:00""#)),
      trip("ValidAmount", "'66800' is not a price", fare(whole(#""price": 👉"66800""#))),
      trip("ValidAmount", "unknown currency 'TDW'; did you mean 'TWD'?", fare(whole(#""price": 👉"TDW 66800""#))),
      trip(
        "UniqueID", "id 'a' stands twice",
        fare(#"{ "id": "a", "title": "x", "price": "TWD 5" }, { "id": 👉"a", "title": "y", "price": "TWD 6" }"#)),
      trip(
        "UniqueID", "id 'a' stands twice",
        day(
          #""morning": { "id": "a", "kind": "visit", "title": "x" }, "#
            + #""dinner": { "id": 👉"a", "kind": "visit", "title": "x" }"#)),
      trip("ValidJSON", "a ',' is missing here", "\"title\": \"台北👉\"\n \"language\": \"en\""),
      // The mistake may have swallowed "to", so that is not told to be missing on top.
      trip("ValidJSON", "unexpected '到'", #""title": "x", "period": { "from": "2026-07-13", 👉到: "2026-07-17" }"#),
      trip("ValidJSON", "'x' behind the end", "\"title\": \"y\" }\n 👉x //"),
    ])
  func values(_ mistake: PlantedMistake) { check(mistake) }

  private func check(_ mistake: PlantedMistake) {
    let reading = TripReader.read(TripFiles(contents: [mistake.file: Array(mistake.text.utf8)]))
    #expect(reading.found == [mistake.place])
    #expect(reading.sentences == [mistake.sentence])
    #expect(reading.diagnostics.map(\.severity) == [.error])
    #expect(reading.diagnostics.compactMap { reading.source(of: $0) }.allSatisfy { !$0.excerpt.isEmpty })
  }

  private static func trip(_ rule: String, _ sentence: String, _ members: String) -> PlantedMistake {
    PlantedMistake(rule, sentence, "trip.json", "// 台北\n{\n  \(members)\n}\n")
  }

  private static func period(_ members: String) -> String {
    #""title": "x", "period": { "to": "2026-07-17", "# + members + " }"
  }

  private static func cap(_ member: String) -> String { #""title": "x", "delegation": { "# + member + " }" }

  private static func day(_ members: String) -> String {
    #""title": "x", "days": [{ "date": "2026-07-13", "# + members + " }]"
  }

  private static func session(_ members: String) -> String { #""morning": { "title": "x", "# + members + " }" }

  private static func fare(_ fares: String) -> String { #""title": "x", "fares": ["# + fares + "]" }

  /// Of two prices the first counts, so a planted one stands in front.
  private static func whole(_ member: String) -> String {
    #"{ "id": "a", "title": "x", "# + member + (member.hasPrefix("\"price\"") ? "" : #", "price": "TWD 5""#) + " }"
  }

  private static func deadline(_ members: String) -> String {
    #""title": "x", "deadlines": [{ "title": "x", "# + members + " }]"
  }
}
