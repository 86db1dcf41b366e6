import Testing
import TripModel

@testable import TripReading

@Suite("Mistakes in the tables")
struct RosterMistakesTests {
  @Test(
    "mistakes in a header are told once, at their column",
    arguments: [
      delegates("KnownColumn", "unknown column 'birht_date'; did you mean 'birth_date'?", "company,name,👉birht_date\n"),
      delegates("KnownColumn", "unknown column '血型'", "company,name,👉血型\n"),
      delegates("UniqueColumn", "columns 'name' and '姓名' mean the same", "company,name,👉姓名\nC01,a,b\n"),
      delegates("RequiredColumn", "column 'name' is missing", "👉company,surname\nC01,LIN\n"),
      delegates("RequiredColumn", "column 'company' is missing", "👉name,surname\n"),
      PlantedMistake("RequiredColumn", "column 'by' is missing", "waivers.csv", "👉rule,on,reason\n"),
    ])
  func headers(_ mistake: PlantedMistake) {
    check(mistake, severity: mistake.rule == "KnownColumn" ? .warning : .error)
  }

  @Test(
    "mistakes in the rows of companies.csv are told once, at their cell",
    arguments: [
      companies("RequiredCell", "'company' must not be empty", base + "👉,範例丙\n"),
      companies("RequiredCell", "'name' must not be empty", base + "C03,👉\n"),
      companies("RequiredCell", "'name' must not be empty", base + "C03,👉\u{3000}\n"),
      companies("UniqueCompany", "company 'C01' stands twice", base + "👉C01,範例丙\n"),
      companies("FieldCount", "this row has 3 fields, the header has 2", base + "👉C03,範例丙, 股份有限公司\n"),
      companies("ValidCSV", "this quotation mark is never closed", base + "C03,👉\"範例丙\n"),
      companies("ValidCSV", "there is text after the closing quotation mark", base + "C03,\"範例\"👉丙\n"),
      companies(
        "KnownCompany", "unknown company 'C99'",
        "company,name,rivals\nC02,範例乙,C01\nC01,範例甲,👉C99 C02\n"),
      companies("KnownOption", "unknown option 'boot'; did you mean 'booth'?", wide("2026-04-07,,👉boot")),
      companies("KnownOption", "option 'single-room' is booked by a person", wide(",,👉single-room")),
      companies("KnownSession", "unknown session 'tokio'; did you mean 'tokyo'?", wide(",👉tokyo tokio,")),
      companies("KnownSession", "unknown session 'tokyo@'; did you mean 'tokyo'?", wide(",👉tokyo@,")),
      companies("KnownSession", "unknown session '2026-07-14/dinner'", wide(",👉2026-07-14/dinner,")),
      companies("ValidDate", "'115/04/07' may be a ROC or a Western year", wide("👉115/04/07,,")),
      companies("ValidDate", "there is no day '2026-04-31'", wide("👉2026-04-31,,")),
      companies("ValidDate", "'April' is not a date", wide("👉April,,")),
    ])
  func companyRows(_ mistake: PlantedMistake) { check(mistake) }

  @Test(
    "mistakes in the rows of delegates.csv are told once, at their cell",
    arguments: [
      delegates("KnownCompany", "unknown company 'C03'; did you mean 'C01'?", "company,name\nC01,a\n👉C03,b\nC02,c\n"),
      delegates("KnownCompany", "unknown company 'Specimen'", "company,name\n👉Specimen,b\n"),
      delegates("RequiredCell", "'company' must not be empty", "name,company\n範例甲,👉\n"),
      delegates("RequiredCell", "'name' must not be empty", "company,name,diet\nC01,👉,蛋奶素\n"),
      delegates("KnownChoice", "unknown value '•••• ••••'", "company,name,sex\nC01,範例甲,👉Miss Wang\n"),
      delegates("KnownChoice", "unknown value '•••••••'", "company,name,國籍\nC01,範例甲,👉Formosa\n"),
      delegates("ValidDate", "'•• ••• ••••' is not a date", "company,name,birth_date\nC01,範例甲,👉19 May 1980\n"),
      delegates("ValidDate", "'••/••/••' may be a ROC or a Western year", "company,name,生日\nC01,範例甲,👉69/08/12\n"),
      delegates("ValidDate", "there is no day '••••-••-••'", "company,name,passport_expiry\nC01,a,👉1980-02-30\n"),
      delegates("KnownOption", "unknown option 'suite'", "company,name,options\nC01,a,👉suite\n"),
      delegates("KnownOption", "option 'booth' is booked by a company", "company,name,options\nC01,a,👉booth\n"),
      PlantedMistake("RequiredCell", "'reason' must not be empty", "waivers.csv", waiver("範例,2026-04-22,👉")),
      PlantedMistake("RequiredCell", "'by' must not be empty", "waivers.csv", waiver("👉,2026-04-22,範例")),
      PlantedMistake("ValidDate", "'soon' is not a date", "waivers.csv", waiver("範例,👉soon,範例")),
    ])
  func delegateRows(_ mistake: PlantedMistake) { check(mistake) }

  @Test("of two companies of one code the first counts, and its place is told too")
  func duplicateCompany() throws {
    let reading = SmallTrip.read(["companies.csv": "company,name\nC01,甲\nC02,乙\n\nC01,丙\n"])
    #expect(reading.trip?.companies.map(\.name) == ["甲", "乙"])
    let related = try #require(reading.diagnostics.first?.related.first)
    #expect(reading.sources.find(related, nil)?.line == 2)
  }

  private func check(_ mistake: PlantedMistake, severity: Diagnostic.Severity = .error) {
    let reading = SmallTrip.read([mistake.file: mistake.text])
    #expect(reading.found == [mistake.place])
    #expect(reading.sentences == [mistake.sentence])
    #expect(reading.diagnostics.map(\.severity) == [severity])
  }

  private static let base = "company,name\nC01,範例甲\nC02,範例乙\n"

  private static func companies(_ rule: String, _ sentence: String, _ text: String) -> PlantedMistake {
    PlantedMistake(rule, sentence, "companies.csv", text)
  }

  private static func delegates(_ rule: String, _ sentence: String, _ text: String) -> PlantedMistake {
    PlantedMistake(rule, sentence, "delegates.csv", text)
  }

  private static func wide(_ cells: String) -> String {
    "company,name,registered,interpreters,options\nC01,範例甲,2026-04-07,,\nC02,範例乙,\(cells)\n"
  }

  private static func waiver(_ cells: String) -> String { "rule,by,on,reason\nPeoplePerCompany,\(cells)\n" }
}
