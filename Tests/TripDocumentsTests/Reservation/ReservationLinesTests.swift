import Testing
import TripCosting
import TripModel

@testable import TripDocuments

@Suite struct ReservationLinesTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func terms(_ dialect: Dialect, airline: String = "CI", flights: Int = 1) throws -> ReservationTerms {
    ReservationTerms(
      dialect: dialect, airline: airline, departure: try day("2026-07-13"), dayOfReturn: try day("2026-07-17"),
      flights: flights)
  }

  private func delegate(_ change: (inout Delegate) -> Void = { _ in }) -> Delegate {
    var delegate = Delegate(
      origin: Origin(number: 7), surname: "CHEN", givenName: "MEI-LING", sex: .female,
      birthDate: Day(iso: "1980-08-12"), nationality: "TWN", passportNumber: "399990001",
      passportExpiry: Day(iso: "2031-05-20"))
    change(&delegate)
    return delegate
  }

  private func reasons(_ dialect: Dialect = .amadeus, _ change: (inout Delegate) -> Void) throws -> [HoldReason] {
    let lines = ReservationLines([delegate(change)], try terms(dialect))
    #expect(lines.names.isEmpty && lines.documents.isEmpty)
    #expect(lines.heldBack.map(\.origin) == [Origin(number: 7)])
    return lines.heldBack.flatMap(\.reasons)
  }

  @Test(
    "writes name and passport in the form of each system",
    arguments: [
      (
        Dialect.amadeus, "NM1CHEN/MEILING MS",
        "SR DOCS CI HK1-P-TWN-399990001-TWN-12AUG80-F-20MAY31-CHEN-MEILING/P1"
      ),
      (.sabre, "-CHEN/MEILING MS", "3DOCS/P/TWN/399990001/TWN/12AUG80/F/20MAY31/CHEN/MEILING-1.1"),
      (.galileo, "N.CHEN/MEILING MS", "SI.P1S1/DOCS*P/TWN/399990001/TWN/12AUG80/F/20MAY31/CHEN/MEILING"),
    ])
  func vectors(dialect: Dialect, name: String, document: String) throws {
    let lines = ReservationLines([delegate()], try terms(dialect))
    #expect(lines.names == [name])
    #expect(lines.documents == [document])
    #expect(lines.heldBack.isEmpty)
  }

  @Test(
    "writes what British Airways publishes for groups",
    arguments: [
      (Dialect.amadeus, "SR DOCS BA HK1-P-IRL-123456789-GBR-29MAY76-F-25AUG08-SMITH-SARA/P1"),
      (.sabre, "3DOCS/P/IRL/123456789/GBR/29MAY76/F/25AUG08/SMITH/SARA-1.1"),
      (.galileo, "SI.P1S1/DOCS*P/IRL/123456789/GBR/29MAY76/F/25AUG08/SMITH/SARA"),
    ])
  func published(dialect: Dialect, line: String) throws {
    let passenger = Passenger(
      name: TicketName(surname: "SMITH", given: "SARA"), title: .ms, age: .adult, sex: .female,
      birthDate: try day("1976-05-29"), nationality: "GBR", issuer: "IRL", passportNumber: "123456789",
      passportExpiry: try day("2008-08-25"))
    #expect(dialect.documentLines(passenger, number: 1, airline: "BA", flights: 1) == [line])
  }

  @Test("counts passengers by the names that are written and leaves no gap for those held back")
  func numbering() throws {
    let people = [
      delegate(), delegate { $0.passportNumber = "" },
      delegate {
        $0.surname = "LIN CHANG"
        $0.givenName = "CH'UN-FEN"
        $0.sex = .male
      },
    ]
    let lines = ReservationLines(people, try terms(.sabre))
    #expect(lines.names == ["-CHEN/MEILING MS", "-LINCHANG/CHUNFEN MR"])
    #expect(lines.documents.map { $0.suffix(4) } == ["-1.1", "-2.1"])
    #expect(lines.heldBack.map(\.reasons) == [[.missing([.passportNumber])]])
    #expect(!lines.isGroup)
    #expect(ReservationLines(Array(repeating: delegate(), count: 10), try terms(.sabre)).isGroup)
  }

  @Test("writes one passport line a flight for Galileo only")
  func flights() throws {
    let galileo = ReservationLines([delegate()], try terms(.galileo, flights: 2))
    #expect(galileo.documents.map { $0.prefix(8) } == ["SI.P1S1/", "SI.P1S2/"])
    #expect(ReservationLines([delegate()], try terms(.amadeus, flights: 2)).documents.count == 1)
  }

  @Test("writes a child's birth where the system publishes how, and holds it back for Sabre")
  func children() throws {
    let child = delegate { $0.birthDate = Day(iso: "2018-07-14") }
    #expect(ReservationLines([child], try terms(.amadeus)).names == ["NM1CHEN/MEILING(CHD/14JUL18)"])
    #expect(ReservationLines([child], try terms(.galileo)).names == ["N.CHEN/MEILING MISS*P-C07 DOB14JUL18"])
    #expect(try reasons(.sabre) { $0.birthDate = Day(iso: "2018-07-14") } == [.child(.sabre)])
    #expect(ReservationLines([delegate { $0.birthDate = Day(iso: "2014-07-13") }], try terms(.sabre)).names.count == 1)
    #expect(try reasons { $0.birthDate = Day(iso: "2024-07-14") } == [.infant])
    #expect(try reasons { $0.birthDate = Day(iso: "2080-08-12") } == [.bornAfterDeparture])
  }

  @Test("holds back with the reason what is missing, wrong or unclear")
  func heldBack() throws {
    #expect(try reasons { $0.givenName = "" } == [.missing([.givenName])])
    #expect(try reasons { $0.surname = "陳" } == [.name(.surname, .notLatin("陳"))])
    #expect(try reasons { $0.surname = "-'" } == [.name(.surname, .noLetters)])
    #expect(
      try reasons { $0.surname = "Müller" } == [.name(.surname, .openSpelling("ü", ["UE", "UXX", "U"]))])
    #expect(try reasons { $0.surname = "O" } == [.oneLetterSurname("O")])
    #expect(try reasons { $0.sex = .unspecified } == [.sexUnspecified])
    #expect(try reasons { $0.passportExpiry = Day(iso: "2026-07-16") } == [.expires(before: try day("2026-07-17"))])
    #expect(try reasons { $0.nationality = "XXA" } == [.issuerUnknown("XXA")])
    #expect(try reasons { $0.passportNumber = "39999000" } == [.passportShape(isTaiwanese: true)])
    let several: [HoldReason] = [
      .missing([.birthDate]), .passportShape(isTaiwanese: false), .sexUnspecified,
    ]
    let found = try reasons {
      $0.birthDate = nil
      $0.nationality = "DEU"
      $0.passportNumber = "C01X-0"
      $0.sex = .unspecified
    }
    #expect(found == several)
  }

  @Test("a passport that ends on the day of return still serves")
  func lastDay() throws {
    let person = delegate { $0.passportExpiry = Day(iso: "2026-07-17") }
    #expect(ReservationLines([person], try terms(.amadeus)).heldBack.isEmpty)
  }

  @Test("holds back a name that the system has no room for instead of cutting it")
  func lengths() throws {
    let long = String(repeating: "A", count: 54)
    #expect(try reasons { $0.givenName = long } == [.nameTooLong(count: 57, limit: 56, .amadeus)])
    let shorter = delegate { $0.givenName = String(long.dropLast()) }
    #expect(ReservationLines([shorter], try terms(.amadeus)).names.count == 1)
    // CHEN + / + 47 + blank + MS = 55
    let fits = String(repeating: "A", count: 47)
    #expect(ReservationLines([delegate { $0.givenName = fits }], try terms(.galileo)).names.count == 1)
    #expect(try reasons(.galileo) { $0.givenName = fits + "A" } == [.nameTooLong(count: 56, limit: 55, .galileo)])
  }

  @Test("every reason says something different in three languages and quotes no passport number")
  func sentences() throws {
    let reasons: [HoldReason] = [
      .missing([.sex, .birthDate]), .name(.surname, .notLatin("陳")), .name(.surname, .noLetters),
      .name(.givenName, .openSpelling("Ö", ["OE", "O"])), .oneLetterSurname("O"),
      .nameTooLong(count: 60, limit: 55, .galileo), .sexUnspecified, .passportShape(isTaiwanese: true),
      .passportShape(isTaiwanese: false), .expires(before: try day("2026-07-17")), .bornAfterDeparture, .infant,
      .child(.sabre), .issuerUnknown("XXA"),
    ]
    for language in Language.allCases {
      let texts = reasons.map { $0.summary.text(language) }
      #expect(Set(texts).count == reasons.count)
      #expect(!texts.contains(""))
      #expect(reasons.allSatisfy { !$0.remedy.text(language).isEmpty })
    }
  }
}
