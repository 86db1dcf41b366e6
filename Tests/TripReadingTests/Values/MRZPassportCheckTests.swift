import Testing
import TripCosting
import TripModel
import TripReading

@Suite struct MRZPassportCheckTests {
  private static let second = "3999900018TWN8008127F3105205<<<<<<<<<<<<<<<2"

  private func delegate(_ change: (inout Delegate) -> Void = { _ in }) -> Delegate {
    var delegate = Delegate(
      origin: Origin(number: 1), surname: "CHEN", givenName: "MEI-LING", sex: .female,
      birthDate: Day(year: 1980, month: 8, day: 12), nationality: "TWN", passportNumber: "399990001",
      passportExpiry: Day(year: 2031, month: 5, day: 20))
    change(&delegate)
    return delegate
  }

  private func differences(
    _ delegate: Delegate, name: String = "CHEN<<MEI<LING", issuer: String = "TWN", second: String = second
  ) throws -> [PassportDifference] {
    let today = try #require(Day(year: 2026, month: 7, day: 1))
    let field = name + String(repeating: "<", count: 39 - name.count)
    return PassportCheck.differences(delegate, try MRZ.read("P<\(issuer)\(field)\n\(second)", on: today))
  }

  @Test("agrees where the list and the passport say the same")
  func agreement() throws {
    #expect(try differences(delegate()) == [])
    #expect(try differences(delegate { $0.givenName = "mei ling" }) == [])
  }

  @Test(
    "agrees with the names of ICAO Doc 9303 part 3",
    arguments: [
      ("SMITH-JONES", "SUSIE MARGARET", "SMITH<JONES<<SUSIE<MARGARET<<<<<<<<<<<<"),
      ("O'CONNOR", "ENYA SIOBHAN", "OCONNOR<<ENYA<SIOBHAN<<<<<<<<<<<<<<<<<<"),
      ("AL-BASRI", "HUDA MUHAMMAD JAWAD", "AL<BASRI<<HUDA<MUHAMMAD<JAWAD<<<<<<<<<<"),
      ("ARKFREITH", "", "ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"),
      ("CHEN", "MEI LING", "CHEN<<MEI<LING<<<<<<<<<<<<<<<<<<<<<<<<<"),
      ("CHEN", "MEILING", "CHEN<<MEILING<<<<<<<<<<<<<<<<<<<<<<<<<<"),
      ("CH'EN", "SHIH-CH'I", "CHEN<<SHIH<CHI"), ("LIN CHANG", "SHU FEN", "LIN<CHANG<<SHU<FEN"),
      ("Müller", "Zoë", "MUELLER<<ZOE"), ("MÜLLER", "ZOË", "MULLER<<ZOE"), ("MÜLLER", "Zoe\u{308}", "MUXXLLER<<ZOE"),
      ("NGUYỄN", "ĐỨC", "NGUYEN<<DUC"), ("WEIẞ", "SØREN", "WEISS<<SOEREN"), ("weiß", "Åsa", "WEISS<<AASA"),
    ])
  func spellings(surname: String, given: String, field: String) throws {
    let typed = delegate {
      $0.surname = surname
      $0.givenName = given
    }
    #expect(try differences(typed, name: field) == [])
  }

  @Test(
    "says that a name too long for the zone could not be compared to its end",
    arguments: [
      ("CHAYAPA DEJTHAMRONG KRASUANG", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"),
      ("ARNPOL PETCH CHARONGUANG", "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU"),
    ])
  func cut(given: String, field: String) throws {
    let typed = delegate {
      $0.surname = "NILAVADHANANANDA"
      $0.givenName = given
    }
    #expect(try differences(typed, name: field) == [.cutName])
  }

  @Test("lets only the last name be cut")
  func cutEnd() throws {
    let typed = delegate {
      $0.surname = "NILAVADHANANANDAKUL"
      $0.givenName = "CHAYAPA DEJTHAMRONG KRASUANG"
    }
    #expect(
      try differences(typed, name: "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K")
        == [.value(.surname, typed: "NILAVADHANANANDAKUL", passport: "NILAVADHANANANDA")])
    let single = String(repeating: "A", count: 39)
    let alone = delegate {
      $0.surname = single + "B"
      $0.givenName = ""
    }
    #expect(try differences(alone, name: single) == [.cutName])
  }

  @Test("tells a different division into words apart from different letters")
  func division() throws {
    #expect(
      try differences(delegate { $0.givenName = "MEILING" })
        == [.division(.givenName, typed: "MEILING", passport: "MEI LING")])
    #expect(
      try differences(delegate { $0.givenName = "MEI-LIN" })
        == [.value(.givenName, typed: "MEI-LIN", passport: "MEI LING")])
    #expect(
      try differences(delegate { $0.surname = "陳" }) == [.value(.surname, typed: "陳", passport: "CHEN")])
  }

  @Test("notices swapped names")
  func swapped() throws {
    let typed = delegate {
      $0.surname = "MEI LING"
      $0.givenName = "CHEN"
    }
    #expect(try differences(typed) == [.swappedNames])
  }

  @Test("names every typed value that the passport does not have")
  func values() throws {
    let typed = delegate {
      $0.passportNumber = "399990010"
      $0.nationality = "JPN"
      $0.birthDate = Day(year: 1980, month: 12, day: 8)
      $0.sex = .male
      $0.passportExpiry = Day(year: 2031, month: 5, day: 21)
    }
    let found = try differences(typed)
    #expect(
      found == [
        .value(.passportNumber, typed: "399990010", passport: "399990001"),
        .value(.nationality, typed: "JPN", passport: "TWN"),
        .value(.birthDate, typed: "1980-12-08", passport: "1980-08-12"), .value(.sex, typed: "M", passport: "F"),
        .value(.passportExpiry, typed: "2031-05-21", passport: "2031-05-20"),
      ])
    for language in Language.allCases {
      let text = found.map { $0.summary.text(language) + $0.remedy.text(language) }.joined()
      #expect(!text.contains("39999") && !text.contains("1980"), "a message quotes no personal value")
    }
  }

  @Test("does not compare what is not typed yet")
  func empty() throws {
    #expect(try differences(Delegate(origin: Origin(number: 1))) == [])
  }

  @Test("concludes nothing from a field that was misread")
  func damaged() throws {
    let misread = "39999O0018TWN8008127F3105205A223456789<<<<02"
    #expect(try differences(delegate(), second: misread).contains(.damaged(.number)))
    #expect(try !differences(delegate { $0.passportNumber = "1" }, second: misread).contains { $0.isNumber })
  }

  @Test("catches 0 read as A, which the check digits do not see")
  func blindness() throws {
    #expect(
      try differences(delegate(), second: "39999A0018TWN8008127F3105205A223456789<<<<02")
        == [.value(.passportNumber, typed: "399990001", passport: "39999A001"), .notNineDigits])
  }

  @Test("knows Germany's D and a filler for X")
  func codes() throws {
    let typed = delegate {
      $0.nationality = "DEU"
      $0.sex = .unspecified
    }
    let found = try differences(typed, issuer: "D<<", second: "3999900018D<<8008127<3105205<<<<<<<<<<<<<<<2")
    #expect(found == [])
  }
}

extension PassportDifference {
  fileprivate var isNumber: Bool {
    if case .value(.passportNumber, _, _) = self { true } else { false }
  }
}
