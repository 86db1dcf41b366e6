import Testing
import TripTestSupport

@testable import TripCommands

/// What was sent does not push out what is sound, and what it lacks is said.
@Suite struct WorseValueTests {
  /// C01 and its first person with a value that a rule does not like, as a list and as a form from the page.
  private static let sent: [(file: String, text: String)] = [
    ("list.csv", "company,name,surname,passport_number,diet\nC01,範例王志明,陳,39999001,素食\n"),
    (
      "form.json",
      """
      { "format": "trip-form", "version": 1, "company": { "code": "C01" }, "people": [
        { "name": "範例王志明", "surname": "陳", "passport_number": "39999001", "diet": "素食" }
      ] }
      """
    ),
  ]

  @Test("a name and a passport number that a rule likes stay before ones that it does not", arguments: sent)
  func person(file: String, text: String) throws {
    let trip = try TripCopy()
    try trip.write(text, to: file)
    let run = trip.run("import", file)
    #expect(run.exit == .tripHasErrors)
    for part in [
      "範例王志明: Surname (passport) stays WANG instead of 陳: '陳' is not in Latin letters only [LatinName]\n",
      "範例王志明: Passport number stays ••••••001 instead of ••••••01: '••••••01' of 範例王志明: a Taiwan passport number has nine digits [PassportNumberShape]\n",
      "Diet: (nothing) → 素食", "1 fields changed, \(file == "list.csv" ? 0 : 1) rows as they were, 2 in doubt",
    ] { #expect(run.out.contains(part), "\(part)\n\(run.out)") }
    #expect(
      try trip.text("delegates.csv").contains("C01,範例王志明,WANG,CHIH-MING SPECIMEN,總經理,M,1962-01-01,TWN,399990001,"))
    let row = file == "list.csv" ? 2 : 1
    #expect(run.out.contains("if the new value is right all the same, say --take \(row)=surname\n"))
    #expect(trip.run("import", file, "--format", "json").out.contains(#""column": "passport_number""#))
    let taken = trip.run("import", file, "--take", "\(row)=surname")
    #expect(taken.out.contains("Surname (passport): WANG → 陳") && taken.out.contains("1 in doubt"), "\(taken.out)")
    #expect(try trip.text("delegates.csv").contains("C01,範例王志明,陳,CHIH-MING SPECIMEN,總經理,M,1962-01-01,TWN,399990001,"))
  }

  @Test("a uniform number that fits its check digit stays before one that does not, of a workbook as well")
  func company() throws {
    let trip = try TripCopy()
    #expect(trip.run("form", "C01", "--output", "out.xlsx").exit == .fine)
    try FilledForm.write(
      ["公司": ["B8": "99291414"], "團員": ["B3": "陳"]], into: "out.xlsx", as: "in.xlsx", TripPath(path: trip.path))
    let run = trip.run("import", "in.xlsx")
    #expect(run.exit == .tripHasErrors)
    #expect(
      run.out.contains(
        "in.xlsx 公司!B8: C01: Uniform number stays 99291413 instead of 99291414: '99291414' does not pass the check of a uniform number (統一編號) [UniformNumber]\n"
      ), "\(run.out)")
    #expect(run.out.contains("in.xlsx!團員 B3: 範例王志明: Surname (passport) stays WANG instead of 陳"))
    #expect(run.out.hasSuffix("Nothing changes.\n"))
    #expect(trip.run("import", "in.xlsx", "--take", "2=ubn").out.contains("Uniform number: 99291413 → 99291414"))
    let usage = trip.run("import", "in.xlsx", "--take", "2=name_of_it")
    #expect(
      usage.exit == .wrongUsage && usage.error.contains("ROW=KEY (address, assistance, bill_to,"), "\(usage.error)")
  }

  @Test("what is no better already may be exchanged, and a passport of another country has its own shape")
  func noWorse() throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") { $0.replacing("TWN,399990001", with: "TWN,39999000") }
    try trip.write(
      "company,name,nationality,passport_number\nC01,範例王志明,TWN,39999001\nC01,範例李雅婷,JPN,TR1234567\n", to: "list.csv")
    let run = trip.run("import", "list.csv")
    #expect(run.exit == .fine && run.out.contains("3 fields changed"), "\(run.out)")
  }

  @Test(
    "an e-mail address with a sign that none has is refused in every kind of file",
    arguments: ["lin@test,com.tw", "lin@test，com.tw", "lin..jia@test.com.tw", "lin jia@test.com.tw", "@test.com.tw"])
  func email(address: String) throws {
    let trip = try TripCopy()
    try trip.write("company,name,email\nC01,範例王志明,\"\(address)\"\n", to: "list.csv")
    try trip.write(
      #"{ "format": "trip-form", "version": 1, "company": { "code": "C01", "email": "\#(address)" } }"#, to: "form.json"
    )
    for file in ["list.csv", "form.json"] {
      let run = trip.run("import", file)
      #expect(run.out.contains("E-mail '\(address)' is not taken over: not an e-mail address"), "\(run.out)")
      #expect(run.exit == .tripHasErrors)
    }
  }

  // MARK: - Day of registration

  private static let newcomer = """
    { "format": "trip-form", "version": 1, "company": { "name": "新創機電股份有限公司" }, "people": [{ "name": "範例甲" }] }
    """

  @Test("a new company without a day of registration is named; --registered fills it in, and overwrites nothing")
  func registered() throws {
    let trip = try TripCopy()
    try trip.write(Self.newcomer, to: "form.json")
    let silent = trip.run("import", "form.json", "--dry-run")
    let line = "C16: no day of registration, on which fares and the deadline depend; say --registered DAY"
    #expect(silent.exit == .fine && silent.out.contains(line), "\(silent.out)")
    #expect(trip.run("import", "form.json", "--dry-run", "--format", "json").out.contains(line))
    let told = trip.run("import", "form.json", "--registered", "2026-04-20")
    #expect(told.out.contains("Company name 新創機電股份有限公司, Registered on 2026-04-20"), "\(told.out)")
    #expect(!told.out.contains("no day of registration") && !told.out.contains("範例甲, Registered"))
    #expect(try trip.text("companies.csv").contains("C16,新創機電股份有限公司,,,,,,,,2026-04-20,"))
    #expect(trip.run("import", "form.json", "--registered", "2026-04-30").out.hasSuffix("Nothing changes.\n"))
    #expect(trip.run("import", "form.json", "--registered", "soon").exit == .wrongUsage)
  }

  @Test("a person added later to a company that is there has the day of its own")
  func registeredLater() throws {
    let trip = try TripCopy()
    try trip.write("company,name\nC01,範例新人\nC01,範例王志明\n", to: "list.csv")
    let run = trip.run("import", "list.csv", "--registered", "2026-04-20")
    #expect(run.out.contains("+ 範例新人: Company code C01, Name 範例新人, Registered on 2026-04-20"), "\(run.out)")
    #expect(run.out.contains("0 fields changed"))
    try trip.write("company,name\nC01,範例再一人\n", to: "same.csv")
    #expect(!trip.run("import", "same.csv", "--registered", "2026-04-07").out.contains("Registered"))
  }
}
