import Testing
import TripFormats
import TripLedger
import TripModel
import TripReading
import TripStorage
import TripTestSupport

@testable import TripCommands

/// `trip page` without a browser; what it does in one is judged in TripPrintingTests and by `.ci/check_page.py`.
@Suite struct PageTests {
  private func page(_ trip: borrowing TripCopy, _ words: String...) throws -> String {
    let run = CommandRun(["page", "--output", "page.html", "--today", "2026-05-01"] + words, in: trip.path)
    #expect(run.exit == .fine, "\(run.error)")
    return try trip.text("page.html")
  }

  @Test(
    "one file of at most 120 KB for every trip",
    arguments: ["2026-07-japan"] + Repository.folders(in: Repository.itineraries + "/Examples").map { "Examples/" + $0 }
  )
  func size(name: String) throws {
    let page = try page(try TripCopy(name))
    #expect(page.utf8.count <= 120_000)
    #expect(page.utf8.count > 80_000)
  }

  @Test("where it was written, how large and what it is for are told, and that applications are closed once they are")
  func told() throws {
    let trip = try TripCopy()
    let open = CommandRun(["page", "--today", "2026-05-04", "--language", "en"], in: trip.path)
    #expect(open.out.isEmpty)
    #expect(
      open.error.wholeMatch(of: /page\.html \(\d+ KB\): mail it to the companies, or put it on a web server\n/) != nil,
      "\(open.error)")
    let closed = CommandRun(["page", "--today", "2026-05-05", "--language", "en", "--output", "-"], in: trip.path)
    #expect(closed.error == "note: applications closed on 2026-05-04; whoever signs up now comes late\n")
    #expect(CommandRun(["help", "page"], in: trip.path).out.contains("page.html"))
  }

  @Test("the policy lets its one script and WebAssembly run, and nothing reach a network")
  func policy() throws {
    let page = try page(try TripCopy())
    let script = try #require(page.firstMatch(of: #/<script>((?s).*?)</script>/#)).output.1
    let digest = Base64.text(Digest(of: Array(script.utf8)).bytes)
    #expect(
      page.contains(
        "content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(digest)' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'\""
      ))
    #expect(!page.contains("http://") && !page.contains("https://"))
    #expect(!page.contains(#/(src|href)="[^#]/#))
    #expect(!page.contains(#/\son\w+="/#))
  }

  @Test("it names nobody of the roster: other people make the same page")
  func anonymous() throws {
    let trip = try TripCopy()
    let known = try page(trip)
    try trip.edit("companies.csv") { $0.replacing("範例", with: "另外").replacing("99291413", with: "") }
    try trip.edit("delegates.csv") { $0.replacing("範例", with: "另外") }
    #expect(try page(trip) == known)
  }

  @Test("the words of rules come from the rules, with places for what was typed")
  func rules() throws {
    let files = TripFiles(contents: Repository.files(in: Repository.itineraries + "/2026-07-japan"))
    let sentences = PageRules(try #require(TripReader.read(files).trip)).sentences
    for (key, sentence) in sentences {
      for language in Language.allCases { #expect(!sentence.text(language).isEmpty, "\(key)") }
    }
    func text(_ key: String) -> String { sentences.first { $0.key == key }?.sentence.en ?? "" }
    #expect(text("tooMany") == "{count} people, but the delegation takes at most {most}")
    #expect(text("uniformNumber") == "{company}: '{value}' does not pass the check of a uniform number (統一編號)")
    #expect(text("passportNine") == "'{value}' of {name}: a Taiwan passport number has nine digits")
    #expect(text("passportExpired").hasPrefix("the passport of {name} expires before leaving Japan on 2026-07-17"))
    #expect(text("nameDigit").hasPrefix("'{value}' holds a digit"))
  }

  @Test("a trip with errors gets no page, and is told why")
  func errors() throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") { $0.replacing("2031-", with: "2021-") }
    let run = trip.run("page")
    #expect(run.exit == .tripHasErrors)
    #expect(run.error.contains("[PassportValidForTrip]"))
    #expect(!PosixDisk().exists(trip.path + "/page.html"))
  }

  @Test("it stands among the papers, for everybody to read, and is not printed")
  func paper() throws {
    let trip = try TripCopy()
    #expect(trip.run("build").exit == .fine)
    let alone = try page(trip, "--language", "zh-Hant")
    #expect(try trip.text("papers/page.html") == alone)
    #expect(try trip.text("papers/index.html").contains("href=\"page.html\""))
  }
}
