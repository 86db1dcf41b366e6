import Foundation
import Testing
import TripTestSupport

@testable import TripCommands

@Suite struct PaymentTests {
  /// The Osaka trip with an invoice over NT$103,200.
  private func issued() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    try #require(trip.run("invoice", "issue", "A01").exit == .fine)
    return trip
  }

  @Test("a part payment, one that seems entered twice, and one in another currency")
  func payments() throws {
    let trip = try issued()
    #expect(
      trip.run("pay", "2027-001", "TWD 50000", "--reference", "匯款").out
        .hasPrefix("2027-001: NT$50,000 paid, NT$53,200 left to pay\n"))
    #expect(trip.run("pay", "1", "TWD 50000", "--reference", "匯款").error.contains("not recorded (--again records it)"))
    #expect(trip.run("pay", "1", "TWD 50000", "--reference", "匯款", "--again").exit == .fine)
    #expect(trip.run("pay", "2027-001", "JPY 5000").error.contains("asks for TWD, not JPY; record what the bank"))
    #expect(
      trip.run("pay", "1", "TWD 7", "--on", "2026-05-02").error.contains("2026-05-02 is still to come; not recorded"))
    #expect(
      trip.run("pay", "1", "TWD 7", "--on", "2026-04-30").error.contains("before 2027-001 was issued (2026-05-01)"))
    #expect(trip.run("pay", "1", "TWD 7", "--on", "2026-04-30", "--again").exit == .fine)
    for sum in ["TWD 0", "TWD -5", "from TWD 5", "TWD 1000000000000", "5"] {
      #expect(trip.run("pay", "1", sum).exit == .wrongUsage, "\(sum)")
    }
  }

  @Test("a payment entered in error is taken back by a line of its own, once, with a reason")
  func undo() throws {
    let trip = try issued()
    _ = trip.run("pay", "1", "TWD 50000")
    let before = try trip.text("ledger.jsonl")
    #expect(trip.run("pay", "--undo", "2").error.contains("needs '--reason'"))
    #expect(trip.run("pay", "--undo", "1", "--reason", "誤登").error.contains("line 1 of the ledger is no payment"))
    #expect(
      trip.run("pay", "--undo", "2", "--reason", "誤登").out
        == "the payment of NT$50,000 on line 2 is taken back\n2027-001: NT$103,200 left to pay\n")
    #expect(try trip.text("ledger.jsonl").hasPrefix(before))
    #expect(trip.run("pay", "--undo", "2", "--reason", "誤登").error.contains("was taken back before"))
    #expect(trip.run("pay", "1", "TWD 50000").exit == .fine)
    for words in [
      ["1", "TWD 1", "--undo", "2", "--reason", "x"], ["--undo", "2", "--reason", "x", "--refund"],
      ["--undo", "2", "--bank", "list.csv"], ["1", "TWD 1", "--reason", "x"], ["--undo", "-2", "--reason", "x"],
    ] {
      #expect(CommandRun(["pay"] + words, in: trip.path).exit == .wrongUsage, "\(words)")
    }
  }

  @Test("what was received may be given back, and no more than that")
  func refund() throws {
    let trip = try issued()
    _ = trip.run("pay", "1", "TWD 105000")
    #expect(
      trip.run("pay", "1", "TWD 1800", "--refund").out
        .hasPrefix("2027-001: NT$1,800 given back\n2027-001: NT$0 left to pay\n"))
    #expect(trip.run("pay", "1", "TWD 103201", "--refund").error.contains("2027-001 holds NT$103,200 only"))
  }

  @Test("a payment for a credited invoice waits, or counts for the one that stands")
  func credited() throws {
    let trip = try issued()
    _ = trip.run("invoice", "credit", "1", "--reason", "更正")
    #expect(trip.run("pay", "1", "TWD 20000").out.hasPrefix("2027-001: NT$20,000 more than asked\n"))
    #expect(trip.run("invoice", "issue", "A01").out.contains("carried over; NT$83,200 left to pay"))
    #expect(
      trip.run("pay", "2027-001", "TWD 3200").out.hasPrefix(
        "2027-001 was credited; it counts for 2027-002\n2027-002: NT$3,200 paid, NT$80,000 left to pay\n"))
    #expect(trip.run("pay", "--undo", "3", "--reason", "誤登").out.hasSuffix("2027-002: NT$100,000 left to pay\n"))
  }

  @Test("a bank's list does not bring back what was taken back by hand, and knows lines of a credited invoice")
  func bank() throws {
    let trip = try issued()
    try trip.write("日期,備註,存入金額\n2026/5/1,範例甲 2027-001,\"5,000\"\n", to: "bank.csv")
    #expect(trip.run("pay", "--bank", "bank.csv").exit == .fine)
    _ = trip.run("pay", "--undo", "2", "--reason", "退票")
    #expect(trip.run("pay", "--bank", "bank.csv").out == "row 2: recorded for 2027-001 before\n")
    _ = trip.run("invoice", "credit", "1", "--reason", "更正")
    _ = trip.run("invoice", "issue", "A01")
    try trip.write(
      "日期,備註,存入金額\n2026/5/1,範例甲 2027-001,\"5,000\"\n2026/5/1,2027-001,5000\n2026/5/1,2027-001,98200\n", to: "bank.csv")
    #expect(
      trip.run("pay", "--bank", "bank.csv").out == """
        row 2: recorded for 2027-001 before
        2027-001 was credited; it counts for 2027-002
        2027-002: NT$5,000 paid, NT$98,200 left to pay
        2027-001 was credited; it counts for 2027-002
        2027-002: NT$98,200 paid, NT$0 left to pay

        """)
  }

  @Test("a bank's decimals are the currency's: 100 is EUR 100.00, and what the currency does not use must be zeros")
  func decimals() throws {
    let trip = try TripCopy("Examples/2027-hannover")
    try trip.edit("delegates.csv") { $0.replacing("2031-09-09,twin", with: "2031-09-09,single") }
    try #require(trip.run("invoice", "issue", "HB").exit == .fine)
    try trip.write(
      "date,memo,amount\n2026-05-01,HF116-001,100\n2026-05-01,HF116-001,0.5\n2026-05-01,HF116-001,7.255\n"
        + "2026-05-01,HF116-001,1.250\n2026-05-01,HF116-001,-3\n", to: "bank.csv")
    let lines = trip.run("pay", "--bank", "bank.csv").out.split(separator: "\n")
    #expect(
      lines.map { String($0.prefix(26)) } == [
        "? row 2: EUR 100.00 is nei", "? row 3: EUR 0.50 is neith", "? row 4: '7.255' is not a ",
        "? row 5: EUR 1.25 is neith",
        "? row 6: '-3' takes money ",
      ])
  }

  @Test("who wrote a line: --by, else TRIP_BY, else the system's user")
  func author() throws {
    let trip = try issued()
    let words = ["pay", "1", "TWD 5"]
    func by(_ more: [String], _ environment: [String: String]) throws -> String? {
      let run = CommandRun(words + more + ["--again"], in: trip.path, environment: environment)
      try #require(run.exit == .fine, "\(run.error)")
      return try trip.text("ledger.jsonl").split(separator: "\n").last?.split(separator: "\"by\":\"").last
        .map { String($0.prefix { $0 != "\"" }) }
    }
    #expect(try by(["--by", "林會計"], ["TRIP_BY": "陳秘書", "USER": "tester"]) == "林會計")
    #expect(try by([], ["TRIP_BY": "陳秘書", "USER": "tester"]) == "陳秘書")
    #expect(try by([], ["TRIP_BY": "", "USER": "tester"]) == "tester")
    #expect(trip.run("statement", "A01").out.contains("林會計"))
  }

  @Test("the account that a process runs in has a name where USER is not set")
  func account() throws {
    let name = Console.environment { _ in nil }["USER"]
    let account = try #require(getpwuid(geteuid()))
    #expect(name == String(cString: account.pointee.pw_name))
    #expect(Console.environment { $0 == "USER" ? "tester" : nil }["USER"] == "tester")
  }

  @Test("neither a reversal on a day to come nor a line dated before the ledger's last is written")
  func days() throws {
    let trip = try issued()
    _ = trip.run("pay", "1", "TWD 5")
    #expect(trip.run("pay", "--undo", "2", "--reason", "x", "--on", "2026-05-02").error.contains("2026-05-02"))
    let before = try trip.text("ledger.jsonl")
    for words in [["invoice", "credit", "1", "--reason", "x"], ["pay", "1", "TWD 6", "--again"]] {
      let run = CommandRun(words + ["--today", "2026-04-30"], in: trip.path, environment: ["LANG": "en_US.UTF-8"])
      #expect(run.exit == .badData && run.error.contains("before the last line of the ledger"), "\(run.error)")
    }
    #expect(try trip.text("ledger.jsonl") == before)
  }
}
