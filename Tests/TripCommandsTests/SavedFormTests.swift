import Testing
import TripTestSupport

@testable import TripCommands

/// The file that a company saves from the trip's page and mails back.
@Suite struct SavedFormTests {
  /// As the page writes it: empty values are left out.
  private static let form = """
    {
      "format": "trip-form", "version": 1,
      "trip": { "title": "日本拓訪團", "from": "2026-07-13", "to": "2026-07-17" },
      "language": "zh-Hant",
      "company": { "name": "新創機電股份有限公司", "ubn": "04595257", "phone": "02-2345-0000" },
      "categories": [],
      "interpreters": ["tokyo"],
      "options": [],
      "people": [
        {
          "name": "範例甲", "surname": "chia", "given_name": "yi", "sex": "男", "birth_date": "民國70年1月2日",
          "passport_number": "３９９９９０９０１", "passport_expiry": "2036/1/1", "room": "single",
          "options": ["single-room"]
        }
      ]
    }

    """

  private func run(_ text: String, _ trip: borrowing TripCopy, _ more: String...) throws -> CommandRun {
    try trip.write(text, to: "form.json")
    return CommandRun(
      ["import", "form.json", "--today", "2026-05-01"] + more, in: trip.path,
      environment: ["LANG": "en_US.UTF-8", "USER": "tester"])
  }

  @Test("a form of a new company becomes a company with the next free code and its people, in our own writing")
  func newCompany() throws {
    let trip = try TripCopy()
    let before = try (trip.text("companies.csv"), trip.text("delegates.csv"))
    #expect(try run(Self.form, trip, "--dry-run").out.hasSuffix("Nothing was written (--dry-run).\n"))
    #expect(try (trip.text("companies.csv"), trip.text("delegates.csv")) == before)
    let first = try run(Self.form, trip)
    #expect(first.exit == .fine, "\(first.out)\(first.error)")
    #expect(first.out.contains("it gets the next free code, C16"))
    #expect(!first.out.contains("399990901"))
    #expect(try trip.text("companies.csv").contains("C16,新創機電股份有限公司,,04595257,,,,02-2345-0000,,,tokyo,,"))
    #expect(
      try trip.text("delegates.csv").contains(
        "C16,範例甲,CHIA,YI,,M,1981-01-02,,399990901,2036-01-01,,,,,single-room,,single"))
    #expect(trip.run("check").exit == .fine)
    #expect(try run(Self.form, trip).out.hasSuffix("Nothing changes.\n"))
    #expect(trip.run("undo").out.hasPrefix("taken back: import form.json\n"))
    #expect(try (trip.text("companies.csv"), trip.text("delegates.csv")) == before)
  }

  @Test(
    "a company that we know is found by its code, else its number, else its name",
    arguments: [
      #""code": "c01""#, #""ubn": "99291413""#, #""ubn": "９９２９１４１３", "name": "範例精密機械（股）""#, #""name": "範例精密機械股份有限公司""#,
    ])
  func knownCompany(words: String) throws {
    let trip = try TripCopy()
    let text = Self.form.replacing(##""name": "新創機電股份有限公司", "ubn": "04595257""##, with: words)
    let run = try run(text, trip)
    #expect(run.out.contains("~ C01 (2)  Telephone: 02-2345-6700 → 02-2345-0000"), "\(run.out)")
    #expect(run.out.contains("+ 範例甲: Company code C01,"))
    #expect(run.out.contains("~ C01 (2)  Interpreter at: tokyo tohoku → tokyo"))
  }

  @Test("a list says the whole choice: an empty one takes back, a missing one says nothing; shares are kept")
  func lists() throws {
    let trip = try TripCopy()
    try trip.edit("companies.csv") { $0.replacing("2026-04-07,tokyo tohoku", with: "2026-04-07,tokyo@1 tohoku") }
    let known = Self.form.replacing("新創機電股份有限公司", with: "範例精密機械股份有限公司").replacing("04595257", with: "")
      .replacing(#""phone": "02-2345-0000""#, with: #""phone": """#)
    let one = try run(known, trip, "--dry-run")
    #expect(one.out.contains("Interpreter at: tokyo@1 tohoku → tokyo@1"), "\(one.out)")
    let none = try run(known.replacing(#"["tokyo"]"#, with: "[]"), trip, "--dry-run")
    #expect(none.out.contains("Interpreter at: tokyo@1 tohoku → (nothing)"), "\(none.out)")
    let silent = try run(known.replacing(#""interpreters": ["tokyo"],"#, with: ""), trip)
    #expect(!silent.out.contains("Interpreter"), "\(silent.out)")
    let two = known.replacing(#"["tokyo"]"#, with: #"["tokyo", "tokyo"]"#)
    #expect(try run(two, trip).out.contains("Interpreter at: tokyo@1 tohoku → tokyo tokyo"))
    #expect(try run(two, trip).out.hasSuffix("Nothing changes.\n"))
    let plain = two.replacing(#"["single-room"]"#, with: "[]")
    #expect(try run(plain, trip).out.contains("Options: single-room → (nothing)"))
  }

  @Test("categories, options of the company, own flights and extra nights reach their columns")
  func otherColumns() throws {
    let trip = try TripCopy()
    try trip.edit("trip.json") {
      $0.replacing(
        #""options": ["#,
        with:
          #""categories": [{ "id": "member", "title": "會員" }], "options": [{ "id": "booth", "per": "company", "title": "攤位", "price": "TWD 100" },"#
      )
    }
    let text = Self.form.replacing(#""categories": []"#, with: #""categories": ["member"]"#)
      .replacing(#""options": [],"#, with: #""options": ["booth"],"#)
      .replacing(#""room": "single""#, with: #""own_flight": "yes", "extra_nights": "2""#)
    let run = try run(text, trip)
    #expect(run.out.contains("Interpreter at tokyo, Options booth, Category member"), "\(run.out)\(run.error)")
    #expect(run.out.contains("Options single-room, Own flight yes, Extra nights 2"))
  }

  @Test(
    "a value that makes no sense is refused with line and column, and the rest is taken",
    arguments: [
      (
        #""interpreters": ["tokyo"]"#, #""interpreters": ["osaka"]"#,
        "form.json:7:19: Interpreter at 'osaka' is not taken over: use one of: tokyo, tohoku"
      ),
      (
        #"["single-room"]"#, #"["bento"]"#,
        "form.json:13:18: Options 'bento' is not taken over: use one of: single-room"
      ),
      (
        #""民國70年1月2日""#, #""70/1/2""#,
        "form.json:11:87: Date of birth '70/1/2' is not taken over: may be a ROC or a Western year; write the year with four digits, or 民國69年8月12日"
      ),
      (#""男""#, "5", "form.json:11:68: Sex '5' is not taken over: use one of: M, F, X"),
      (
        #""02-2345-0000""#, "912000999",
        "Telephone '912000999' is not taken over: write it as text with its 0 in front"
      ),
      (#""02-2345-0000""#, "true", "Telephone: not a text; put it in quotes"),
      (#"["tokyo"]"#, #""tokyo""#, "Interpreter at: not a list of texts"),
      (
        #""passport_expiry""#, #""passport""#,
        "form.json:12:39: key 'passport' is not taken over: the form has no such key; did you mean 'passport_number'?"
      ),
      (
        #""language""#, #""langauge""#,
        "form.json:4:3: key 'langauge' is not taken over: the form has no such key; did you mean 'language'?"
      ),
      (#""title""#, #""tittle""#, "key 'tittle'"),
      (
        #""people": ["#, #""people": [{}, { "phone": "0912-000-901" },"#,
        "form.json:9:14: Name: not filled in yet, so the row is left out; ask the company"
      ),
      (#""people": ["#, #""people": [{ "phone": "0912-000-901" },"#, "form.json:9:14: Name: not filled in yet"),
      (
        #""ubn": "04595257""#, #""ubn": "4595257""#,
        "Uniform number '4595257' is not taken over: a 統一編號 has eight digits; here are 7"
      ),
      (#""３９９９９０９０１""#, #""3.999E+08""#, "is not taken over: its digits are lost; write the number as the passport"),
    ])
  func refused(old: String, new: String, message: String) throws {
    let trip = try TripCopy()
    #expect(Self.form.contains(old))
    let run = try run(Self.form.replacing(old, with: new, maxReplacements: 1), trip)
    #expect(run.exit == .tripHasErrors)
    #expect(run.out.contains("! ") && run.out.contains(message), "\(run.out)\(run.error)")
    #expect(try trip.text("delegates.csv").contains("C16,範例甲,CHIA"))
  }

  @Test(
    "a file that is not a form of this trip is not taken at all, and says what to do",
    arguments: [
      (#""trip-form""#, #""other""#, "form.json: this is no form saved from the trip's page"),
      (#""version": 1"#, #""version": 2"#, "form.json:2:37: version 2 of the form is not known, only 1"),
      (#""version": 1,"#, "", "form.json: the form names no version"),
      (
        "2026-07-13", "2027-03-02",
        "form.json:3:11: the form is for another trip, '日本拓訪團' from 2027-03-02 to 2026-07-17; this one is from 2026-07-13"
      ),
      (#""people": ["#, #""people": ["x", "#, "form.json:9:14: 'people' must be an object"),
      (#""company": {"#, #""company": 7, "zzz": {"#, "form.json:5:14: 'company' must be an object"),
      (
        #""範例甲","#, #""範例甲""#,
        "form.json:11:19: a ',' is missing here; put it there\nThe file was changed after the page saved it"
      ),
      (#""surname""#, #""name""#, "form.json:11:22: key 'name' stands here again"),
    ])
  func notTaken(old: String, new: String, message: String) throws {
    let trip = try TripCopy()
    #expect(Self.form.contains(old))
    let run = try run(Self.form.replacing(old, with: new, maxReplacements: 1), trip)
    #expect(run.exit == .badData)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(trip.run("undo", "--list").out == "there is nothing to take back\n")
  }

  @Test("who is in doubt is asked about by the number of the person on the form")
  func doubt() throws {
    let trip = try TripCopy()
    let text = Self.form.replacing("３９９９９０９０１", with: "399990001")
    let run = try run(text, trip)
    #expect(run.out.contains("? form.json:10:5: 範例甲: has the passport number of 範例王志明"), "\(run.out)")
    #expect(run.out.contains("say --same 1=2 if it is that person, or --new 1 for another one"))
  }

  @Test("a form is known without its ending, and messages follow the language")
  func renamed() throws {
    let trip = try TripCopy()
    try trip.write("\n " + Self.form.replacing("tokyo", with: "osaka"), to: "attachment.dat")
    let run = trip.run("import", "attachment.dat", "--language", "zh-Hant", "--dry-run")
    #expect(run.out.contains("! attachment.dat:8:19：需要口譯場次「osaka」未匯入：可用：tokyo、tohoku"), "\(run.out)")
    #expect(run.out.contains("→ 新的公司，給予下一個可用代號 C16"))
  }
}
