import Testing
import TripCosting
import TripModel
import TripReading

@Suite struct MRZTests {
  private static let chen = "P<TWNCHEN<<MEI<LING<<<<<<<<<<<<<<<<<<<<<<<<<"
  private let today = Day(year: 2026, month: 7, day: 1)

  private func read(_ first: String, _ second: String) throws -> MRZ {
    try MRZ.read(first + "\n" + second, on: #require(today))
  }

  private func expect(
    _ zone: MRZ, _ name: (surname: String, given: String), number: String, _ country: String, birth: String, _ sex: Sex,
    expiry: String, optional: String = ""
  ) {
    #expect(zone.damaged == [])
    #expect(zone.name.surname.joined(separator: " ") == name.surname)
    #expect(zone.name.given.joined(separator: " ") == name.given)
    #expect(!zone.name.isCut)
    #expect(zone.number == number)
    #expect(zone.nationality == country)
    #expect(zone.birthDate?.iso == birth)
    #expect(zone.sex == sex)
    #expect(zone.expiry?.iso == expiry)
    #expect(zone.optional == optional)
  }

  @Test("reads the specimen of ICAO Doc 9303 part 4")
  func specimen() throws {
    let zone = try read(
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    expect(
      zone, ("ERIKSSON", "ANNA MARIA"), number: "L898902C3", "UTO", birth: "1974-08-12", .female, expiry: "2012-04-15",
      optional: "ZE184226B")
    #expect(zone.documentCode == "P")
    #expect(zone.issuer == "UTO")
  }

  @Test("reads a number shorter than nine and dates of the last century")
  func sixthEdition() throws {
    let zone = try read(
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C<3UTO6908061F9406236ZE184226B<<<<<14")
    expect(
      zone, ("ERIKSSON", "ANNA MARIA"), number: "L898902C", "UTO", birth: "1969-08-06", .female, expiry: "1994-06-23",
      optional: "ZE184226B")
  }

  @Test(
    "takes 0 or a filler as the digit of empty optional data",
    arguments: [
      "3999900018TWN8008127F3105205<<<<<<<<<<<<<<<2", "3999900018TWN8008127F3105205<<<<<<<<<<<<<<02",
    ])
  func emptyOptional(second: String) throws {
    expect(
      try read(Self.chen, second), ("CHEN", "MEI LING"), number: "399990001", "TWN", birth: "1980-08-12", .female,
      expiry: "2031-05-20")
  }

  @Test("reads Wade-Giles names without apostrophes and a surname of two words")
  func names() throws {
    expect(
      try read("P<TWNCHEN<<SHIH<CHI<<<<<<<<<<<<<<<<<<<<<<<<<", "3999900270TWN6811303M2607171<<<<<<<<<<<<<<<8"),
      ("CHEN", "SHIH CHI"), number: "399990027", "TWN", birth: "1968-11-30", .male, expiry: "2026-07-17")
    expect(
      try read("P<TWNLIN<CHANG<<SHU<FEN<<<<<<<<<<<<<<<<<<<<<", "3999900351TWN5901054F3303090<<<<<<<<<<<<<<<6"),
      ("LIN CHANG", "SHU FEN"), number: "399990035", "TWN", birth: "1959-01-05", .female, expiry: "2033-03-09")
  }

  @Test("marks the number as damaged where a 0 was read as the letter O, and only what follows from it")
  func misread() throws {
    let zone = try read(Self.chen, "39999O0018TWN8008127F3105205A223456789<<<<02")
    #expect(zone.damaged.contains(.number))
    #expect(!zone.damaged.contains(.birthDate) && !zone.damaged.contains(.expiry) && !zone.damaged.contains(.name))
    #expect(zone.optional == "A223456789")
  }

  @Test("accepts PP, lower case, full-width signs, blanks, and both lines in one")
  func forms() throws {
    let second = "3999900018TWN8008127F3105205<<<<<<<<<<<<<<<2"
    let plain = try read(Self.chen, second)
    var double = plain
    double.documentCode = "PP"
    #expect(try read("PP" + Self.chen.dropFirst(2), second) == double)
    #expect(try MRZ.read(Self.chen.lowercased() + second, on: #require(today)) == plain)
    #expect(try read(Self.chen.replacing("<", with: "＜"), "  " + second + " ") == plain)
  }

  @Test("leaves a birth whose parts nobody knows open without calling it damage, and refuses 30 February")
  func dates() throws {
    let open = try read(Self.chen, "3999900018TWN80<<<<8F3105205<<<<<<<<<<<<<<<6")
    #expect(open.birthDate == nil)
    let digit = try #require(MRZCheckDigit.of("80<<<<".utf8))
    let whole = "3999900018TWN80<<<<\(Character(Unicode.Scalar(digit)))F3105205<<<<<<<<<<<<<<<"
    let filled = Array(whole.utf8)
    let last = try #require(MRZCheckDigit.of(filled[0..<10] + filled[13..<20] + filled[21..<43]))
    #expect(try read(Self.chen, whole + String(Character(Unicode.Scalar(last)))).damaged == [])
    let impossible = try read(Self.chen, "3999900018TWN8002307F3105205<<<<<<<<<<<<<<<2")
    #expect(impossible.damaged.contains(.birthDate))
  }

  @Test("finds the century: a birth is past, an expiry at most eleven years ahead")
  func centuries() throws {
    let day = try #require(Day(year: 2026, month: 7, day: 13))
    func zone(_ birth: String, _ expiry: String) throws -> MRZ {
      try MRZ.read(Self.chen + "\n3999900018TWN\(birth)0F\(expiry)0<<<<<<<<<<<<<<<0", on: day)
    }
    #expect(try zone("260713", "370713").birthDate?.iso == "2026-07-13")
    #expect(try zone("260714", "370713").birthDate?.iso == "1926-07-14")
    #expect(try zone("000229", "370713").birthDate?.iso == "2000-02-29")
    #expect(try zone("800101", "370713").expiry?.iso == "2037-07-13")
    #expect(try zone("800101", "370714").expiry?.iso == "1937-07-14")
  }

  @Test("says what is wrong with a text that is no zone")
  func problems() throws {
    let day = try #require(today)
    let second = "3999900018TWN8008127F3105205<<<<<<<<<<<<<<<2"
    #expect(throws: MRZProblem.lineCount(1)) { try MRZ.read(Self.chen, on: day) }
    #expect(throws: MRZProblem.lineCount(0)) { try MRZ.read(" \n ", on: day) }
    #expect(throws: MRZProblem.length(line: 2, count: 43)) { try read(Self.chen, String(second.dropLast())) }
    #expect(throws: MRZProblem.character("É", line: 1, column: 6)) {
      try read("P<TWNÉ" + Self.chen.dropFirst(6), second)
    }
    #expect(throws: MRZProblem.notPassport("I<")) { try read("I<" + Self.chen.dropFirst(2), second) }
    for problem in [MRZProblem.lineCount(3), .length(line: 1, count: 40), .notPassport("V<")] {
      #expect(Language.allCases.allSatisfy { !problem.summary.text($0).isEmpty })
    }
  }

  @Test(
    "finds damage in a name field that no passport has",
    arguments: ["P<TWNCHEN<<ME1<LING<<<<<<<<<<<<<<<<<<<<<<<<<", "P<TWN<CHEN<<MEI<LING<<<<<<<<<<<<<<<<<<<<<<<<"])
  func damagedName(first: String) throws {
    #expect(try read(first, "3999900018TWN8008127F3105205<<<<<<<<<<<<<<<2").damaged == [.name])
  }
}
