import Foundation
import Testing
import TripTestSupport

@testable import TripCommands

/// What was issued, recorded or confirmed, held against what the folder says today.
@Suite struct AgreementTests {
  private func run(_ trip: borrowing TripCopy, _ words: String...) -> CommandRun {
    CommandRun(words + ["--today", "2027-01-20", "--language", "en"], in: trip.path)
  }

  private func issued() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    try #require(run(trip, "invoice", "issue", "A01").exit == .fine)
    return trip
  }

  /// The rosters of this trip are not UTF-8, so they are changed byte by byte.
  private func edit(_ trip: borrowing TripCopy, _ name: String, _ old: String, _ new: String) throws {
    let file = URL(fileURLWithPath: trip.path + "/" + name)
    let text = try #require(String(data: Data(contentsOf: file), encoding: .isoLatin1))
    #expect(text.contains(old), "\(name)")
    try #require(text.replacing(old, with: new).data(using: .isoLatin1)).write(to: file)
  }

  @Test("a notice that asks for other prices than today's is told with both sums, and its folder keeps the issued one")
  func prices() throws {
    let trip = try issued()
    try trip.edit("trip.json") { $0.replacing("TWD 45,800", with: "TWD 46,800") }
    let check = run(trip, "check").out
    #expect(check.contains("1 invoice differs from today's prices: 2027-001 (NT$103,200 → NT$104,200)"), "\(check)")
    _ = run(trip, "build")
    let paper = try trip.text("papers/companies/A01/invoice.html")
    #expect(paper.contains("2027-001") && paper.contains("103,200"))
    let draft = try trip.text("papers/companies/A01/invoice-draft.html")
    #expect(draft.contains("2027-001") && draft.contains("104,200") && draft.contains("draft, not issued"), "\(draft)")
  }

  @Test("where only the head of a notice changed, that is what is told")
  func head() throws {
    let trip = try issued()
    try edit(trip, "companies.csv", "Specimen Alpha", "Specimen Beta")
    let check = run(trip, "check").out
    #expect(
      check.contains("2027-001 (Company: A01 Specimen Alpha Co., Ltd. → A01 Specimen Beta Co., Ltd.)"), "\(check)")
    let state = run(trip, "invoice", "A01").out
    #expect(state.contains("it asks for the same sums, but reads otherwise today") && state.contains("Specimen Beta"))
  }

  @Test("a notice whose company has another code now is told before it is invoiced twice")
  func renamed() throws {
    let trip = try issued()
    for file in ["companies.csv", "delegates.csv"] { try edit(trip, file, "A01", "Z01") }
    #expect(run(trip, "check").out.contains("2027-001 stands for A01, which is not in companies.csv any more"))
  }

  @Test("a charge that was edited by hand is not issued")
  func editedCharge() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(run(trip, "withdraw", "範例陳二", "--record").exit == .fine)
    #expect(run(trip, "invoice", "A01").exit == .fine)
    try trip.edit("withdrawals.csv") { $0.replacing("TWD 1300", with: "TWD 1") }
    let refused = run(trip, "invoice", "issue", "A01")
    #expect(refused.error.contains("withdrawals.csv and the ledger differ on A01"), "\(refused.out)\(refused.error)")
  }

  @Test("not formed: who left before keeps owing what was charged")
  func notFormed() throws {
    let trip = try issued()
    _ = run(trip, "pay", "1", "TWD 98200")
    let left = run(trip, "withdraw", "A01", "--record", "--charge", "TWD 6000").out
    #expect(left.contains("comes back"), "\(left)")
    let all = run(trip, "withdraw", "--all").out
    #expect(all.contains("charged for who left before: NT$6,000") && all.contains("NT$92,200"), "\(all)")
  }

  @Test("interpreters who were called off for a fee are owed it on the bill of the company that left")
  func calledOff() throws {
    let trip = try WithdrawTests.discounted("{ \"percent\": 100 }")
    let words = ["--today", "2027-06-06", "--language", "en"]
    let charge = CommandRun(
      ["withdraw", "K1", "--on", "2027-06-06", "--record", "--charge", "TWD 139659"] + words, in: trip.path)
    #expect(charge.exit == .fine, "\(charge.error)")
    let quote = CommandRun(["quote", "K1"] + words, in: trip.path).out
    #expect(quote.contains("Interpreters called off") && quote.contains("JPY 62,000"), "\(quote)")
    let cash = CommandRun(["cash"] + words, in: trip.path).out
    #expect(cash.contains("owed in cash for interpreters called off: K1 JPY 62,000. Settle"), "\(cash)")
  }

  @Test("what cannot be is refused: notice before registration, payment before notice; a charge above the fee is told")
  func odd() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    let early = run(trip, "withdraw", "A01", "--on", "2020-01-01", "--record")
    #expect(early.error.contains("before they registered"), "\(early.out)\(early.error)")
    let due = run(trip, "withdraw", "A01", "--record", "--due", "2020-01-01")
    #expect(due.error.contains("--due 2020-01-01 is before the notice"), "\(due.out)\(due.error)")
    let much = run(trip, "withdraw", "A01", "--record", "--charge", "TWD 9000000")
    #expect(much.out.contains("is more than the whole fee"), "\(much.out)\(much.error)")
    let line = try trip.text("withdrawals.csv")
    #expect(run(trip, "withdraw", "--undo", "1", "--reason", "x").exit == .fine)
    let again = run(trip, "withdraw", "--undo", "1", "--reason", "x")
    #expect(again.error.contains("the withdrawal on line 1 was taken back"))
    #expect(try trip.text("withdrawals.csv").split(whereSeparator: \.isNewline).count == 1, "\(line)")
  }

  @Test("the ledger keeps the machine's time beside the day of the paper, and no day far behind the trip")
  func clock() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    let ahead = CommandRun(["invoice", "issue", "A01", "--today", "2027-01-20", "--language", "en"], in: trip.path)
    #expect(ahead.exit == .fine)
    let line = try trip.text("ledger.jsonl")
    #expect(line.contains("\"at\":\"2026-05-01T") && line.contains("\"dated\":\"2027-01-20\""), "\(line)")
    #expect(CommandRun(["statement", "--today", "2027-01-20"], in: trip.path).out.contains("2027-01-20"))
    let far = CommandRun(["invoice", "issue", "A02", "--today", "2062-05-20", "--language", "en"], in: trip.path)
    #expect(far.error.contains("--today 2062-05-20 is more than a year after the trip"))
    #expect(CommandRun(["invoice", "issue", "A02", "--today", "2026-05-01"], in: trip.path).exit == .badData)
  }

  @Test("a day to come confirms nothing; in a file it is a warning")
  func confirmedDay() throws {
    let trip = try TripCopy()
    let refused = run(trip, "confirm", "standard", "TWD 68500", "--by", "x", "--on", "2027-01-21")
    #expect(refused.error.contains("2027-01-21 is still to come"))
  }

  @Test("a notice keeps how its interpreters are reckoned; a credit note does not say how to pay")
  func frozen() throws {
    let trip = try TripCopy("Examples/2027-kyushu")
    let issue = run(trip, "invoice", "issue", "K1", "--cash-open")
    #expect(issue.exit == .fine, "\(issue.error)")
    let code = try #require(issue.out.firstMatch(of: /issued ([^:]+):/)?.1)
    #expect(try trip.text("issued/\(code).json").contains("41,000"))
    let credit = run(trip, "invoice", "credit", String(code), "--reason", "x")
    let note = try #require(credit.out.firstMatch(of: /issued\/[^ \n]+html/)?.0)
    #expect(try !trip.text(String(note)).contains("tells you"))
  }

  @Test("papers that change with a person are those that differ when they are made")
  func replaced() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    let out = run(trip, "replace", "範例林一").out
    let told = try #require(out.split(separator: "\n").first { $0.contains("agency/manifest") })
    _ = run(trip, "build")
    let before = try Self.papers(trip.path)
    try edit(trip, "delegates.csv", "LIN", "NEW")
    _ = run(trip, "build")
    let after = try Self.papers(trip.path)
    let changed = after.filter { before[$0.key] != $0.value }
    #expect(changed.count > 3, "\(changed.keys)")
    for path in changed.keys {
      #expect(told.contains(path.split(separator: ".")[0]), "\(path): \(told)")
    }
  }

  private static func papers(_ folder: String) throws -> [String: Data] {
    let root = folder + "/papers"
    var papers: [String: Data] = [:]
    for path in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }) ?? [] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      papers[path] = try Data(contentsOf: URL(fileURLWithPath: root + "/" + path))
    }
    return papers
  }

  @Test("of two words that name folders the last one is the trip's")
  func folders() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try FileManager.default.createDirectory(atPath: trip.path + "/A01", withIntermediateDirectories: true)
    try trip.write("{}", to: "A01/trip.json")
    #expect(run(trip, "quote", "A01", ".").out.contains("A01"))
  }
}
