import Foundation
import Testing
import TripTestSupport

@testable import TripCommands

@Suite struct WithdrawTests {
  private func run(_ words: String..., language: String = "en") throws -> CommandRun {
    let trip = try TripCopy()
    return CommandRun(words + ["--today", "2026-05-01", "--language", language], in: trip.path)
  }

  @Test("a company: seats, companies, rooms and interpreters first, then what each person is charged")
  func company() throws {
    let run = try run("withdraw", "C03", "--on", "2026-06-20")
    #expect(run.exit == .fine, "\(run.error)")
    for part in [
      "trial, nothing is written", "23 days before departure", "31 → 28 of 35, 7 left",
      "15 → 14, at least 12: still formed",
      "twin 15 → 13, single 1 → 2", "nobody moves", "WU, SHIH-HAN SPECIMEN has no room-mate", "7/14 (Tue) Tokyo",
      "6/13 (Sat)–6/22 (Mon), 20%", "from NT$200,400          NT$40,080                      NT$160,320",
      "Maximum refund if paid in full",
      "both grow once", "Taipei time",
      "At least: a larger loss", "nobody is agreed on yet, so nobody is owed anything",
    ] { #expect(run.out.contains(part), "\(part)") }
    let places = ["Seats", "Rooms", "What it costs"].compactMap { run.out.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
  }

  @Test("a person, by any one name: only theirs counts, and the company stays")
  func person() throws {
    for name in ["範例李雅婷", "lee ya-ting specimen", "李雅婷"] {
      let run = try run("withdraw", name, "--on", "2026-07-12")
      #expect(
        run.out.contains("from NT$66,800          NT$33,400                       NT$33,400"), "\(name): \(run.error)")
      #expect(run.out.contains("15, at least 12: still formed") && !run.out.contains("Interpreters"))
    }
  }

  /// Kyushu takes 2.5 % off K1's fares, for the company as a whole; here with a ladder of these steps.
  static func discounted(_ steps: String) throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-kyushu")
    try trip.edit("trip.json") { text in
      text.replacing(
        "  \"options\": [",
        with: "  \"withdrawal\": { \"source\": { \"en\": \"Terms\", \"zh-Hant\": \"條款\", \"ja\": \"約款\" }, "
          + "\"steps\": [\(steps)] },\n  \"options\": [", maxReplacements: 1)
    }
    return trip
  }

  @Test("one person takes the own part of the company's discount along: leaving alone costs no more than all going")
  func partOfDiscount() throws {
    let trip = try Self.discounted("{ \"percent\": 100 }")
    let out = trip.run("withdraw", "範例黃三", "--on", "2027-06-08", "--language", "en").out
    for part in ["HUANG, SAN SPECIMEN  NT$44,620", "fees of who stays            NT$95,039", "NT$139,659"] {
      #expect(out.contains(part), "\(out)")
    }
  }

  @Test(
    "of two who left, the one who is not settled owes the own part of the company's discount, whoever stands first",
    arguments: [("範例林一", "範例陳二"), ("範例陳二", "範例林一")])
  func partsOfTwo(settled: String, open: String) throws {
    let trip = try TripCopy("Examples/2027-kyushu")
    // The ladder binds the association alone, so what the agency keeps is settled by hand.
    try trip.edit("trip.json") { text in
      text.replacing(
        "  \"options\": [",
        with: "  \"withdrawal\": { \"source\": { \"en\": \"Terms\" }, \"payee\": \"association\", "
          + "\"steps\": [{ \"percent\": 100 }] },\n  \"options\": [", maxReplacements: 1)
    }
    try trip.write(
      "company,name,on,charge,others\nK1,\(settled),2027-02-01,TWD 0,TWD 0\nK1,\(open),2027-02-01,TWD 0,\n",
      to: "withdrawals.csv")
    let out = trip.run("quote", "K1", "--language", "en").out
    // Two and a half percent of 47,815 is 1,195.4: one part, neither none nor both.
    let parts = out.split(separator: "\n").filter { $0.contains("2.5% (withdrawn") }
    #expect(parts.count == 1 && parts[0].contains("-NT$1,19"), "\(out)")
  }

  @Test("prices before are what those who stay pay today, by invoice and in cash")
  func prices() throws {
    let kyushu = try TripCopy("Examples/2027-kyushu").run("withdraw", "範例林一", "--on", "2027-02-01", "--language", "en")
      .out
    #expect(kyushu.contains("K1 NT$93,039 → NT$95,039"), "\(kyushu)")
    let seoul = try TripCopy("Examples/2027-seoul").run("withdraw", "範例林一", "--on", "2027-02-01", "--language", "en")
      .out
    #expect(seoul.contains("S1 KRW 2,279,500 → KRW 2,522,000"), "\(seoul)")
    let trip = try TripCopy()
    try trip.edit("companies.csv") { text in
      var lines = text.components(separatedBy: "\n")
      for place in 1...3 {
        lines[place] = lines[place].replacing(",tokyo tohoku,", with: ",tokyo@1,").replacing(
          ",tokyo,", with: ",tokyo@1,")
      }
      return lines.joined(separator: "\n")
    }
    let shared = trip.run("withdraw", "C03", "--on", "2026-05-01", "--language", "en").out
    #expect(shared.contains("C01 in cash"), "\(shared)")
  }

  @Test("a discount of the whole company: all of the fee is the fee, and not formed gives all of it back")
  func companyDiscount() throws {
    let trip = try Self.discounted("{ \"daysBefore\": 41, \"percent\": 5 }, { \"percent\": 100 }")
    let out = trip.run("withdraw", "K1", "--on", "2027-06-07", "--language", "en").out
    let row = out.split(separator: "\n").first { $0.contains("  Sum ") }
    let shown = try #require(row).split(separator: " ").filter { $0.hasPrefix("NT$") }
    #expect(shown == ["NT$139,659", "NT$139,659", "NT$0"])
    let all = trip.run("withdraw", "--all")
    #expect(all.out.contains("NT$139,659") && !all.out.contains("NT$143,245"), "\(all.out)")
  }

  @Test("nothing is written")
  func trial() throws {
    let trip = try TripCopy()
    let before = Repository.tree(below: trip.path)
    #expect(trip.run("withdraw", "C03").exit == .fine)
    #expect(Repository.tree(below: trip.path) == before)
  }

  @Test("the fourth company to leave breaks the minimum of twelve, and the last day of notice is told")
  func minimum() throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") { text in
      text.split(separator: "\n").filter { !$0.hasPrefix("C13") && !$0.hasPrefix("C14") && !$0.hasPrefix("C15") }
        .joined(separator: "\n") + "\n"
    }
    let run = trip.run("withdraw", "C01", "--on", "2026-06-20", "--language", "en")
    #expect(run.out.contains("12 → 11, at least 12: no longer formed, 1 missing; notice to all by 2026-07-05 (Sun)"))
  }

  @Test("not formed: notice by 5 July (plain subtraction 6 July), and everything paid comes back")
  func all() throws {
    let run = try run("withdraw", "--all")
    for part in [
      "by 2026-07-05 (Sun): 7 days before departure", "would give 2026-07-06 (Mon)", "from NT$133,600",
      "at least NT$2,070,800 plus 1 item on request", "new contract",
    ] { #expect(run.out.contains(part), "\(part)") }
    #expect(try self.run("withdraw", "--all", "--on", "2026-07-06").out.contains("is too late"))
    #expect(try self.run("withdraw", "C01", "--all").exit == .wrongUsage)
  }

  @Test("by day and hour, of the deposit and administrative costs first: the ladder of the Osaka example")
  func hours() {
    let folder = Repository.itineraries + "/Examples"
    func run(_ on: String, _ at: String) -> String {
      CommandRun(
        ["withdraw", "A02", "2027-osaka", "--on", on, "--at", at, "--language", "en", "--today", "2027-01-20"],
        in: folder
      ).out
    }
    #expect(run("2027-01-29", "17:00").contains("to 1/29 (Fri) 17:00, NT$500"))
    #expect(run("2027-01-29", "17:00").contains("NT$45,800  NT$1,300"))
    #expect(run("2027-01-29", "17:01").contains("50% of the deposit"))
    #expect(run("2027-01-29", "17:01").contains("NT$45,800  NT$5,800"))
    #expect(run("2027-02-20", "09:00").contains("NT$45,800  NT$10,800"))
    #expect(run("2027-03-01", "12:00").contains("60%"))
    #expect(run("2027-03-01", "12:01").contains("NT$45,800  NT$45,800"))
  }

  @Test("what the ledger says was paid is set against what is owed: still to pay, or it comes back; to the payee alone")
  func settlement() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    /// With one space between words, however wide the columns are.
    func run(_ words: String...) -> String {
      let run = CommandRun(words + ["--today", "2027-02-15", "--language", "en"], in: trip.path)
      return run.out.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        .joined(separator: "\n") + "\n"
    }
    #expect(run("withdraw", "A01").contains("\nstill to pay NT$11,600\nno invoice was issued"))
    _ = run("invoice", "issue", "A01")
    _ = run("pay", "1", "TWD 9000")
    // The association's part is due first.
    #expect(
      run("withdraw", "A01").contains(
        """
        charged for leaving NT$11,600
        paid so far, by the ledger NT$4,000
        still to pay NT$7,600
        paid to the association, apart from this NT$5,000
        """))
    _ = run("pay", "1", "TWD 94200")
    #expect(run("withdraw", "A01").contains("\npaid so far, by the ledger NT$98,200\n"))
    #expect(run("withdraw", "A01").contains("\ncomes back NT$86,600\n"))
    #expect(run("withdraw", "範例林一").contains("\ncomes back NT$46,600\n"))
    #expect(run("withdraw", "--all").contains("the travel agency NT$96,600 NT$98,200 NT$96,600\n"))
    let json = run("withdraw", "A01", "--format", "json")
    #expect(json.contains("\"rest\"") && json.contains("\"low\": -86600"))
    _ = run("invoice", "credit", "1", "--reason", "退出")
    // What waits on a credited notice is still with who has it.
    let waiting = run("withdraw", "A01")
    #expect(waiting.contains("paid so far, by the ledger NT$98,200") && waiting.contains("apart from this NT$5,000"))
  }

  @Test(
    "interpreters who are called off are owed by their provider's steps, at least",
    arguments: [
      ("2027-05-27", "11 days before: nothing is owed yet"), ("2027-05-28", "10 days before, 30%: at least JPY 18,600"),
      ("2027-06-04", "3 days before, 50%: at least JPY 31,000"),
      ("2027-06-06", "1 day before, 100%: at least JPY 62,000"),
    ])
  func calledOff(on: String, owed: String) throws {
    let trip = try TripCopy("Examples/2027-kyushu")
    let run = CommandRun(["withdraw", "K1", "--on", on, "--language", "en"], in: trip.path)
    #expect(run.out.contains("範例 花子 (B)  JPY 62,000  \(owed)"), "\(run.out)")
  }

  @Test("nobody agreed, no steps, or others who share: each is told apart")
  func calledOffOtherwise() throws {
    let trip = try TripCopy()
    try trip.edit("companies.csv") { $0.replacing("2026-04-08,tokyo", with: "2026-04-08,tokyo@1") }
    try trip.edit("companies.csv") { $0.replacing("2026-04-10,tokyo tohoku", with: "2026-04-10,tokyo@1 tohoku") }
    try trip.write(
      "booking,company,name,grade,half_day,on,by\ntohoku,C03,範例 花子,B,JPY 42000,2026-05-01,x\n", to: "interpreters.csv")
    let run = trip.run("withdraw", "C03", "--on", "2026-07-10", "--language", "en")
    #expect(run.out.contains("comes all the same: 1 other company pays the whole fee"), "\(run.out)")
    #expect(run.out.contains("what calling off costs is not known: ask the interpreter"))
    let json = trip.run("withdraw", "C03", "--on", "2026-07-10", "--format", "json").out
    #expect(json.contains("\"state\": \"goesOn\"") && json.contains("\"state\": \"notKnown\""))
    #expect(!trip.run("withdraw", "範例李雅婷", "--on", "2026-07-10", "--language", "en").out.contains("called off"))
  }

  @Test("the cost in a program's words, amounts as everywhere")
  func json() throws {
    let run = try run("withdraw", "C03", "--on", "2026-06-20", "--format", "json")
    for part in [
      "\"isTrial\": true", "\"daysBefore\": 23", "\"twinsAfter\": 13", "\"percent\": 20", "\"low\": 40080",
      "\"notUnderLadder\": [\n      \"interpreter\"",
    ] { #expect(run.out.contains(part), "\(part)") }
  }

  @Test("who is not on the roster, or may be several, is told")
  func unknown() throws {
    #expect(try run("withdraw", "C99").exit == .badData)
    #expect(try run("withdraw", "範例王").error.contains("may be several people"))
    #expect(try run("withdraw").exit == .wrongUsage)
    #expect(try run("withdraw", "C01", "--at", "25:00").exit == .wrongUsage)
  }

  @Test("a trip without a ladder says that nothing is known, and quotes none")
  func noLadder() {
    let folder = Repository.itineraries + "/Examples"
    let words = ["2027-hanoi", "--language", "en", "--today", "2027-01-20"]
    let run = CommandRun(["withdraw", "H1"] + words, in: folder)
    #expect(run.exit == .fine && run.out.contains("what withdrawing costs is not known"))
    #expect(CommandRun(["quote", "H1", "--leave-by"] + words, in: folder).exit == .badData)
  }

  @Test("from 20 people to 19 the fare tips: who stays pays what a quote without that person says")
  func bands() throws {
    let trip = try Self.discounted("{ \"percent\": 100 }")
    func person(_ company: String, _ number: Int) -> String {
      "\(company),多\(number),TUO,N\(number) SPECIMEN,F,1985-05-05,TWN,3998\(10000 + number),2031-06-30,,"
    }
    let roster = try trip.text("delegates.csv")
    let others = (1...9).map { person("K1", $0) } + (10...15).map { person("K2", $0) }
    try trip.write(roster + (others + [person("K1", 16), ""]).joined(separator: "\n"), to: "delegates.csv")
    let run = trip.run("withdraw", "多16", "--language", "en")
    let json = trip.run("withdraw", "多16", "--format", "json").out
    try trip.write(roster + (others + [""]).joined(separator: "\n"), to: "delegates.csv")
    let quote = trip.run("quote", "K1", "--language", "en").out
    let sum = try #require(run.out.split(separator: "\n").first { $0.contains("fees of who stays") })
    let stays = try #require(sum.split(separator: " ").last)
    #expect(quote.contains(stays), "\(stays)\n\(quote)")
    #expect(run.out.contains("→ \(stays)\n") && run.out.contains("Prices "), "\(run.out)")
    #expect(json.contains("\"prices\": [") && json.contains("\"before\""))
    let same = trip.run("withdraw", "多1", "--language", "en").out
    #expect(same.contains("nobody who stays pays another price"), "\(same)")
  }
}
