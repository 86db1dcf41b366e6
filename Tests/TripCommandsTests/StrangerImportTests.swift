import Testing
import TripTestSupport

@testable import TripCommands

/// A number or a name that may be somebody else's is asked about, and a form's own day of registration is taken.
@Suite struct StrangerImportTests {
  private func form(_ company: String, registered: String = "", people: String = "") -> String {
    """
    { "format": "trip-form", "version": 1, \(registered.isEmpty ? "" : "\"registered\": \"\(registered)\",")
      "company": { \(company) }, "interpreters": [], "people": [\(people)] }
    """
  }

  @Test("--map: a header told twice in two ways is refused; one that ends in 民國 is found, its years are ROC")
  func maps() throws {
    let trip = try TripCopy()
    try trip.write("公司代號,大名,到期日（民國）\nC01,範例新人,121/03/04\n", to: "list.csv")
    let twice = trip.run("import", "list.csv", "--map", "大名=name", "--map", "大 名=kana")
    #expect(twice.exit == .wrongUsage, "\(twice.out)\(twice.error)")
    let run = trip.run("import", "list.csv", "--map", "大名=name", "--map", "到期日（民國）=passport_expiry", "--dry-run")
    #expect(run.out.contains("2032-03-04"), "\(run.out)\(run.error)")
  }

  @Test("a known uniform number under another name is asked about; the company stays as it is until a person says")
  func otherName() throws {
    let trip = try TripCopy()
    let before = try (trip.text("delegates.csv"), trip.text("companies.csv"))
    let person = #"{ "name": "範例陌生人", "surname": "MO", "given_name": "SHENG" }"#
    try trip.write(form(#""name": "陌生股份有限公司", "ubn": "99291413""#, people: person), to: "form.json")
    let run = trip.run("import", "form.json")
    #expect(run.exit == .tripHasErrors)
    #expect(run.out.contains("陌生股份有限公司: has the uniform number of C01, "), "\(run.out)")
    #expect(run.out.contains("say --take 1=name") && run.out.hasSuffix("Nothing changes.\n"), "\(run.out)")
    #expect(try (trip.text("delegates.csv"), trip.text("companies.csv")) == before)
    let taken = trip.run("import", "form.json", "--take", "1=name", "--dry-run")
    #expect(taken.out.contains("→ 陌生股份有限公司") && taken.out.contains("範例陌生人"), "\(taken.out)")
    try trip.write(form(#""code": "C01", "name": "新名股份有限公司", "ubn": "99291413""#), to: "named.json")
    #expect(trip.run("import", "named.json", "--dry-run").out.contains("→ 新名股份有限公司"))
  }

  @Test("who bears both names of a person of another company, and has no passport number, is asked about")
  func samePerson() throws {
    let trip = try TripCopy()
    let header = "company,name,surname,given_name,passport_number\n"
    try trip.write(header + "C02,範例王志明,Wang,Chih Ming Specimen,\n", to: "a.csv")
    let run = trip.run("import", "a.csv")
    #expect(run.exit == .tripHasErrors && run.out.contains("is on the roster of company C01"), "\(run.out)")
    #expect(run.out.contains("--same 2=2 if it is that person, or --new 2") && run.out.contains("0 added"))
    #expect(trip.run("import", "a.csv", "--new", "2", "--dry-run").out.contains("1 added"))
    try trip.write(
      header + "C02,範例王志明,WANG,OTHER,\nC02,範例王志明,WANG,CHIH-MING SPECIMEN,399990777\n", to: "b.csv")
    #expect(trip.run("import", "b.csv", "--dry-run").out.contains("2 added"))
  }

  @Test("the form's day of registration is that of a new company and its people, unless --registered says another")
  func registered() throws {
    let trip = try TripCopy()
    let person = #"{ "name": "範例甲", "surname": "CHIA", "given_name": "YI" }"#
    let company = #""name": "新創機電股份有限公司", "ubn": "04595257""#
    try trip.write(form(company, registered: "2026/4/20", people: person), to: "form.json")
    let said = "the form names 2026-04-20 as the day of registration"
    let other = trip.run("import", "form.json", "--registered", "2026-04-25", "--dry-run")
    #expect(other.out.contains("Registered on 2026-04-25") && !other.out.contains(said), "\(other.out)")
    let run = trip.run("import", "form.json")
    #expect(run.exit == .fine && run.out.contains(said), "\(run.out)")
    #expect(run.out.contains("Registered on 2026-04-20") && !run.out.contains("no day of registration"), "\(run.out)")
    let after = try trip.text("companies.csv")
    try trip.write(form(company, registered: "2026-05-20", people: person), to: "later.json")
    let later = trip.run("import", "later.json")
    #expect(later.out.hasSuffix("Nothing changes.\n") && !later.out.contains("day of registration"), "\(later.out)")
    #expect(try trip.text("companies.csv") == after)
    try trip.write(form(company, registered: "20 April"), to: "bad.json")
    let bad = trip.run("import", "bad.json")
    #expect(bad.exit == .tripHasErrors && bad.out.contains("'20 April'"), "\(bad.out)")
  }
}
