import Foundation
import Testing
import TripTestSupport

@testable import TripCommands

/// Who signs up after others have left travels, and what others booked does not stand in anybody's way.
@Suite struct LeaversAndNewcomersTests {
  private func run(_ trip: borrowing TripCopy, _ words: String...) -> CommandRun { run(trip, words) }

  private func run(_ trip: borrowing TripCopy, _ words: [String]) -> CommandRun {
    CommandRun(words + ["--today", "2027-02-20", "--language", "en"], in: trip.path)
  }

  @Test("the last person of a company withdraws by name, so that a newcomer of it stays on the roster")
  func named() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    let people = try trip.text("delegates.csv").split(whereSeparator: \.isNewline).filter { $0.hasPrefix("S2,") }
    for (number, person) in people.enumerated() {
      let name = String(person.split(separator: ",")[1])
      let run = run(trip, "withdraw", name, "--on", "2027-02-\(10 + number)", "--record", "--charge", "TWD 0")
      #expect(run.exit == .fine, "\(run.error)")
    }
    let lines = try trip.text("withdrawals.csv").split(whereSeparator: \.isNewline).dropFirst()
    #expect(!lines.isEmpty && lines.allSatisfy { !$0.contains("S2,,") }, "\(lines)")
    let before = trip.run("quote", "S2", "--format", "json").out
    try trip.edit("delegates.csv") { text in
      let row = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("S2,") }.map(String.init) ?? ""
      let name = String(row.split(separator: ",")[1])
      return text + row.replacing(name, with: "範例周九") + "\n"
    }
    #expect(trip.run("quote", "S2", "--format", "json").out != before)
    #expect(trip.run("quote", "S2").out.contains("1 人"))
  }

  @Test("a line that takes off more people than withdrew is told")
  func grown() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    #expect(run(trip, "withdraw", "S2", "--on", "2027-02-10", "--record", "--charge", "TWD 0").exit == .fine)
    #expect(!run(trip, "check").out.contains("off the roster, but only"))
    try trip.edit("delegates.csv") { text in
      let row = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("S2,") }.map(String.init) ?? ""
      return text + row.replacing(String(row.split(separator: ",")[1]), with: "範例周九") + "\n"
    }
    let told = run(trip, "check").out
    #expect(told.contains("off the roster, but only") && told.contains("[WithdrawalsAgree]"), "\(told)")
  }

  @Test("a company that leaves takes its wishes along, so that papers still come out")
  func wishes() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    try FileManager.default.removeItem(atPath: trip.path + "/results.csv")
    #expect(run(trip, "withdraw", "S1", "--on", "2027-02-10", "--record", "--charge", "TWD 0").exit == .fine)
    let build = run(trip, "build")
    #expect(build.exit == .fine, "\(build.out)\n\(build.error)")
  }

  @Test("who sends nobody pays for nothing, wherever it is asked; a notice that stands has its paper")
  func empty() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    let sums = trip.run("portfolio", "--format", "json").out
    try trip.edit("companies.csv") { text in
      let row = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("S1,") }.map(String.init) ?? ""
      return text + row.replacing("S1,", with: "S9,") + "\n"
    }
    #expect(trip.run("quote", "S9", "--format", "json").out.contains("\"charges\": []"))
    #expect(trip.run("invoice", "issue", "S9").exit == .badData)
    let now = trip.run("portfolio", "--format", "json").out
    func money(_ text: String) -> [Substring] { text.split(separator: "\n").filter { $0.contains("\"low\"") } }
    #expect(money(now) == money(sums))
  }

  @Test("the board tells a change on the first build, in the language of the paper")
  func board() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    #expect(trip.run("build", "--language", "en").exit == .fine)
    try trip.edit("calendar.csv") { text in
      // As if written before the event was what it is today.
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      return lines.map { $0.hasPrefix("stay 1,") ? String($0).replacing(",0,", with: ",0,0") : String($0) }.joined(
        separator: "\r\n")
    }
    #expect(trip.run("build", "--language", "ja").exit == .fine)
    let board = try trip.text("papers/board.html")
    #expect(board.contains("変更：宿泊"), "\(board.split(separator: "\n").filter { $0.contains("変更") })")
    #expect(trip.run("build", "--language", "ja").exit == .fine)
    #expect(try trip.text("papers/board.html") == board)
  }

  @Test("the change sheet names an option by its title, as the list does")
  func options() throws {
    let trip = try TripCopy("Examples/2027-hannover")
    #expect(trip.run("manifest", "send", "--to", "T").exit == .fine)
    try trip.edit("delegates.csv") { $0.replacing(",ticket dinner", with: ",ticket") }
    let told = trip.run("manifest").out
    #expect(told.contains("Evening at the maypole") && !told.contains("ticket dinner"), "\(told)")
  }

  @Test func `a company that comes back has its events confirmed with a higher sequence than they were cancelled with`()
    throws
  {
    let trip = try TripCopy("Examples/2027-osaka")
    func sequences(_ today: String, _ words: String...) throws -> (Set<Substring>, Bool) {
      for command in [words, ["build"]] where !command.isEmpty {
        let run = CommandRun(command + ["--today", today], in: trip.path)
        #expect(run.exit == .fine, "\(run.error)")
      }
      let text = try trip.text("papers/companies/A02/calendar.ics")
      let lines = text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("SEQUENCE:") }
      return (Set(lines.map { $0.dropFirst(9) }), text.contains("STATUS:CANCELLED"))
    }
    #expect(try sequences("2027-01-15") == (["0"], false))
    #expect(try sequences("2027-01-20", "withdraw", "A02", "--on", "2027-01-20", "--record") == (["1"], true))
    let back = try sequences("2027-01-22", "withdraw", "--undo", "1", "--reason", "範例")
    #expect(back.0.contains("2") && !back.0.contains("0") && !back.0.contains("1") && !back.1, "\(back)")
  }

  @Test("those of a withdrawal may be named line by line, as the remedy says: it stays one, and is taken back as one")
  func lineByLine() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    let roster = try trip.text("delegates.csv")
    #expect(run(trip, "withdraw", "S3", "--on", "2027-02-10", "--record", "--charge", "TWD 3000").exit == .fine)
    let people = roster.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("S3,") }
    try #require(people.count == 2)
    let first = String(people[0].split(separator: ",")[1])
    try trip.edit("delegates.csv") { $0 + people[0].replacing(first, with: "範例周九") + "\n" }
    let told = run(trip, "check").out
    #expect(told.contains("[WithdrawalsAgree]") && told.contains("one line each"), "\(told)")
    try trip.edit("withdrawals.csv") { text in
      text.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
        guard line.hasPrefix("S3,,") else { return [String(line)] }
        let rest = line.dropFirst(4)
        let second = String(people[1].split(separator: ",")[1])
        return ["S3,\(first),\(rest)", "S3,\(second),\(rest.replacing("TWD 3000", with: ""))"]
      }.joined(separator: "\n") + "\n"
    }
    #expect(!run(trip, "check").out.contains("[WithdrawalsAgree]"), "\(run(trip, "check").out)")
    #expect(run(trip, "quote", "S3").out.contains("NT$3,000"))
    let undone = run(trip, "withdraw", "--undo", "1", "--reason", "範例")
    #expect(undone.exit == .fine, "\(undone.error)")
    #expect(try !trip.text("withdrawals.csv").contains("S3,"))
    #expect(!run(trip, "check").out.contains("[WithdrawalsAgree]"))
  }

  @Test("a notice that stands is told also where today's data could not be issued")
  func standsAnyway() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    let issued = run(trip, "invoice", "issue", "A01", "--cash-open")
    #expect(issued.exit == .fine, "\(issued.error)")
    try trip.edit("trip.json") { $0.replacing("\"TWD 9,600\"", with: "\"from TWD 9,600\"") }
    let told = run(trip, "invoice", "A01")
    #expect(told.exit == .fine && told.out.contains("issued as 2027-001, which stands"), "\(told.error)\(told.out)")
    #expect(run(trip, "invoice", "issue", "A01").exit == .badData)
  }

  @Test("what a company's calendar says since it left, or is there again, is stamped with that day and no other")
  func stamps() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    func stamps(_ today: String, _ words: String...) throws -> Set<Substring> {
      for command in [words, ["build"]] where !command.isEmpty {
        let run = CommandRun(command + ["--today", today], in: trip.path)
        #expect(run.exit == .fine, "\(run.error)")
      }
      let events = try trip.text("papers/companies/A02/calendar.ics").split(separator: "BEGIN:VEVENT").dropFirst()
      let programme = events.filter { $0.contains("媒合會") }
      #expect(!programme.isEmpty)
      return Set(programme.flatMap { $0.matches(of: /DTSTAMP:(\d+)T/).map(\.1) })
    }
    // A stamp is the day's beginning in Taipei, so it stands as the evening before.
    #expect(try stamps("2027-01-15") == ["20270114"])
    #expect(try stamps("2027-01-20", "withdraw", "A02", "--on", "2027-01-20", "--record") == ["20270119"])
    let before = try trip.text("trip.json")
    try trip.edit("trip.json") { text in
      text.replacing("\"kind\": \"matchmaking\",", with: "\"kind\": \"matchmaking\", \"cancelled\": true,")
    }
    #expect(try trip.text("trip.json") != before)
    #expect(try stamps("2027-01-21") == ["20270120"], "cancelled for all")
    try trip.edit("trip.json") { _ in before }
    #expect(try stamps("2027-01-22", "withdraw", "--undo", "1", "--reason", "範例") == ["20270121"])
  }

  @Test(
    "a company for which somebody signs up again after all its people left has events that take the cancelled ones' place"
  )
  func signsUpAgain() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    func sequences(_ today: String, _ words: String...) throws -> (Set<Int>, Bool) {
      for command in [words, ["build"]] where !command.isEmpty {
        let run = CommandRun(command + ["--today", today], in: trip.path)
        #expect(run.exit == .fine, "\(run.error)")
      }
      let text = try trip.text("papers/companies/S2/calendar.ics")
      let flights = text.split(separator: "BEGIN:VEVENT").dropFirst().filter { $0.contains("住宿") }
      let numbers = flights.flatMap { $0.matches(of: /SEQUENCE:(\d+)/).compactMap { Int($0.1) } }
      return (Set(numbers), flights.contains { $0.contains("STATUS:CANCELLED") })
    }
    #expect(try sequences("2027-01-15") == ([0], false))
    let left = try sequences("2027-01-20", "withdraw", "範例黃三", "--record", "--charge", "TWD 0")
    #expect(left == ([1], true), "\(left)")
    try trip.edit("delegates.csv") { text in
      let row = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("S2,") }.map(String.init) ?? ""
      return text + row.replacing("範例黃三", with: "範例周九") + "\n"
    }
    let back = try sequences("2027-01-25")
    #expect(back == ([2], false), "\(back)")
  }

  @Test("who moves up in a company's list gets no colleague's calendar file, which remembers what was told")
  func ownFiles() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    func calendar(_ name: String, _ day: String) throws -> [String: String] {
      let run = CommandRun(["calendar", name, "--today", day], in: trip.path)
      #expect(run.exit == .fine, "\(run.error)")
      return Repository.files(in: trip.path + "/calendars").filter { $0.key.hasSuffix(".ics") }
        .mapValues {
          String(decoding: $0, as: UTF8.self).matches(of: /X-TRIP-READER:(\w+)/).first.map { String($0.1) } ?? ""
        }
    }
    let first = try calendar("範例林一", "2027-01-16")
    #expect(first.count == 1)
    #expect(run(trip, "withdraw", "範例林一", "--record").exit == .fine)
    let second = try calendar("範例陳二", "2027-02-20")
    #expect(second.count == 2 && Set(second.values).count == 2 && second.merging(first) { $1 } == second, "\(second)")
    #expect(try calendar("範例陳二", "2027-02-21") == second)
  }

  @Test(
    "the agency, to whom it is owed, has what a withdrawal costs in its copy, and no word of a ledger that is not there"
  )
  func agencyCopy() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(run(trip, "withdraw", "範例陳二", "--record").exit == .fine)
    #expect(run(trip, "share", "agency", "--output", "copy").exit == .fine)
    let (own, copy) = (run(trip, "quote", "A01").out, run(trip, "quote", "A01", "copy").out)
    #expect(own.contains("NT$10,800") && copy.contains("NT$10,800"), "\(copy)")
    #expect(!run(trip, "check", "copy").out.contains("[WithdrawalsAgree]"))
  }

  @Test("a copy without the ledger says that it cannot tell what was issued, paid or sent, never that nothing was")
  func copyWithoutLedger() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(run(trip, "invoice", "issue", "A01", "--cash-open").exit == .fine)
    #expect(run(trip, "manifest", "send", "--to", "agency").exit == .fine)
    #expect(run(trip, "share", "agency", "--output", "copy").exit == .fine)
    for words in [["statement"], ["export", "csv"]] {
      let asked = CommandRun(words + ["copy", "--language", "en"], in: trip.path)
      #expect(asked.exit == .badData && asked.error.contains("made without the ledger"), "\(asked.out)")
    }
    for words in [["invoice", "A01"], ["status"]] {
      let asked = run(trip, words + ["copy"])
      #expect(asked.exit == .fine && asked.out.contains("made without the ledger"), "\(asked.out)\(asked.error)")
      #expect(!asked.out.contains("draft;"))
    }
    let manifest = run(trip, ["manifest", "copy"])
    #expect(manifest.out.contains("made without the manifests that were sent"), "\(manifest.out)")
    #expect(run(trip, ["build", "copy"]).exit == .fine)
    #expect(try trip.text("copy/papers/board.html").contains("not in this copy, which is without the ledger"))
  }

  @Test("no mail asks for a notice that a withdrawal overtook; the settlement goes")
  func overtaken() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(run(trip, "invoice", "issue", "A01", "--cash-open").exit == .fine)
    #expect(run(trip, "withdraw", "範例陳二", "--record").exit == .fine)
    let statement = run(trip, "statement")
    #expect(statement.out.contains("days *\n"))
    #expect(statement.out.contains("* 2027-001 asks for people who have left since (W-2027-001)"))
    #expect(run(trip, "statement", "--format", "json").out.contains("\"overtakenBy\": [\n        \"W-2027-001\""))
    let mail = run(trip, "mail")
    #expect(mail.exit == .fine && mail.out.contains("A01: 2027-001 is from before a withdrawal"), "\(mail.out)")
    #expect(trip.mailDrafts["invoice-A01.eml"] == nil && trip.mailDrafts["settlement-A01.eml"] != nil)
    #expect(run(trip, "invoice", "credit", "2027-001", "--reason", "x").exit == .fine)
    #expect(run(trip, "invoice", "issue", "A01", "--cash-open").exit == .fine)
    #expect(run(trip, "mail").exit == .fine && trip.mailDrafts["invoice-A01.eml"] != nil)
    #expect(!run(trip, "statement").out.contains("*"))
  }

  @Test("a withdrawal is taken back also where the trip's language is another by then")
  func otherLanguage() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(run(trip, "withdraw", "範例陳二", "--record").exit == .fine)
    try trip.edit("trip.json") { $0.replacing("\"language\": \"zh-Hant\"", with: "\"language\": \"en\"") }
    let undone = run(trip, "withdraw", "--undo", "1", "--reason", "x")
    #expect(undone.exit == .fine, "\(undone.error)")
  }

  @Test(
    "a company that left is asked for one sum, and none of it is told to be paid in parts",
    arguments: ["zh-Hant", "en", "ja"])
  func inOneSum(language: String) throws {
    let trip = try TripCopy("Examples/2027-seoul")
    let words = ["--today", "2027-01-20", "--language", language]
    let left = CommandRun(["withdraw", "S1", "--record", "--charge", "TWD 1000"] + words, in: trip.path)
    #expect(left.exit == .fine, "\(left.error)")
    #expect(CommandRun(["build"] + words, in: trip.path).exit == .fine)
    let parts = ["zh-Hant": "分期繳款", "en": "Instalments", "ja": "分割払い"][language] ?? ""
    let (gone, travelling) = (
      try trip.text("papers/companies/S1/invoice.html"), try trip.text("papers/companies/S2/invoice.html")
    )
    #expect(gone.contains("1,000") && !gone.contains(parts) && travelling.contains(parts))
  }

  @Test("a receipt goes to the registered name in every language", arguments: ["zh-Hant", "en", "ja"])
  func receiptTitle(language: String) throws {
    let trip = try TripCopy("Examples/2027-seoul")
    #expect(CommandRun(["build", "--today", "2027-01-20", "--language", language], in: trip.path).exit == .fine)
    #expect(try trip.text("papers/companies/S1/invoice.html").contains("<dd>範例甲股份有限公司</dd>"))
  }

  @Test func `a ladder whose payee only takes something off charges nobody below nothing`() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.edit("trip.json") { text in
      text.replacing("\"withdrawal\": {", with: "\"withdrawal\": { \"payee\": \"association\",").replacing(
        "\"fares\": [",
        with: """
          "discounts": [{ "id": "help", "title": "公會補助", "price": "TWD 500", "payee": "association" }],
            "fares": [
          """)
    }
    let day = ["--on", "2027-03-01", "--today", "2027-03-01", "--record"]
    let refused = CommandRun(["withdraw", "範例黃三"] + day, in: trip.path)
    #expect(refused.exit == .badData && refused.error.contains("--charge 'TWD 0'"), "\(refused.error)\(refused.out)")
    #expect(CommandRun(["withdraw", "範例黃三", "--charge", "TWD 0"] + day, in: trip.path).exit == .fine)
    #expect(trip.run("build").exit == .fine)
  }
}
