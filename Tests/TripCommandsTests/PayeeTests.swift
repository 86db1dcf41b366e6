import Foundation
import Testing
import TripTestSupport

@testable import TripCommands

/// Money for one of two payees of a notice is that payee's, from the bank's list to the journal.
@Suite struct PayeeTests {
  /// The Osaka trip with an invoice over NT$98,200 for the agency and NT$5,000 for the association.
  private func issued() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    try #require(trip.run("invoice", "issue", "A01").exit == .fine)
    return trip
  }

  private func open(_ trip: borrowing TripCopy) -> [String] {
    trip.run("statement", "A01").out.split(separator: "\n").filter { $0.hasPrefix("2027-001") }.map { line in
      let money = line.split(separator: " ").map(String.init).filter { $0.contains("NT$") }
      return money.suffix(1).joined()
    }
  }

  @Test("a bank's sum that is just one payee's counts for that payee, by hand as from a list")
  func bank() throws {
    for sum in ["98,200", "5,000"] {
      let trip = try issued()
      try trip.write("日期,備註,存入金額\n2026/5/1,2027-001,\"\(sum)\"\n", to: "bank.csv")
      #expect(trip.run("pay", "--bank", trip.path + "/bank.csv").exit == .fine)
      #expect(open(trip).sorted() == (sum == "5,000" ? ["NT$0", "NT$98,200"] : ["NT$0", "NT$5,000"]), "\(sum)")
      let payee = sum == "5,000" ? "association" : "agency"
      #expect(try trip.text("ledger.jsonl").contains("\"payee\":\"\(payee)\""))
    }
    let trip = try issued()
    #expect(trip.run("pay", "1", "TWD 5000").out.contains("counts for the association: NT$5,000\n"))
    #expect(trip.run("pay", "1", "TWD 98200").out.contains("counts for the travel agency: NT$98,200\n"))
    #expect(open(trip) == ["NT$0", "NT$0"])
  }

  @Test("a sum that nobody waits for counts for what is due first, and is told; --payee says it otherwise")
  func named() throws {
    let trip = try issued()
    #expect(
      trip.run("pay", "1", "TWD 6000").out.contains(
        "counts for the association: NT$5,000; the travel agency: NT$1,000 (nobody"))
    #expect(trip.run("pay", "1", "TWD 7", "--payee", "interpreter").exit == .wrongUsage)
    #expect(trip.run("pay", "1", "TWD 7", "--payee", "association").out.contains("the association: NT$7\n"))
    #expect(open(trip).sorted() == ["-NT$7", "NT$97,200"])
    #expect(trip.run("pay", "1", "TWD 7", "--refund").out.contains("counts for the association: -NT$7\n"))
  }

  @Test("what the agency got never comes to the association's bank, and what it is owed is settled")
  func journal() throws {
    let trip = try issued()
    _ = trip.run("pay", "1", "TWD 98200")
    _ = trip.run("pay", "1", "TWD 5000")
    let journal = trip.run("export", "hledger").out
    #expect(
      journal.contains("receivable:C-A01:2027-001  -98200. TWD\n    liabilities:Agency  98200. TWD")
        || journal.contains("C-A01:2027-001  -98200 TWD\n    liabilities:Agency  98200 TWD"), "\(journal)")
    #expect(journal.contains("assets:Bank  5000"), "\(journal)")
    #expect(!journal.contains("assets:Bank  98200"), "\(journal)")
    let list = trip.run("export", "csv").out
    #expect(list.contains("payment,agency,TWD,-98200") && list.contains("payment,association,TWD,-5000"), "\(list)")
  }

  @Test("business tax in the association's prices is a debt, not income")
  func tax() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.edit("trip.json") {
      $0.replacing(
        "\"interpreters\": {",
        with:
          "\"invoices\": { \"taxIncluded\": [{ \"payee\": \"association\", \"percent\": \"5 %\" }] },\n  \"interpreters\": {"
      )
    }
    let answer = trip.run("invoice", "issue", "A01")
    #expect(answer.exit == .fine, "\(answer.error)")
    let journal = trip.run("export", "beancount").out
    #expect(journal.contains("Income:Delegation  -4762 TWD\n  Liabilities:Tax  -238 TWD\n"), "\(journal)")
    #expect(trip.run("export", "csv").out.contains(",4762,238\r\n"))
  }

  @Test("settlement and new invoice agree: what is not under the ladder stays until it is settled")
  func withdrawal() throws {
    let trip = try issued()
    _ = trip.run("pay", "1", "TWD 103200")
    let words = ["--today", "2027-01-20", "--language", "en"]
    let left = CommandRun(["withdraw", "A01", "--record"] + words, in: trip.path).out
    let back = try #require(left.split(separator: "\n").first { $0.contains("comes back") }?.split(separator: "$").last)
    _ = CommandRun(["invoice", "credit", "1", "--reason", "退出"] + words, in: trip.path)
    let issued = CommandRun(["invoice", "issue", "A01"] + words, in: trip.path).out
    #expect(issued.contains("NT$\(back) in the company's favour"), "\(left)\n\(issued)")
    #expect(try trip.text("issued/2027-002.json").contains("until it is settled"))
    try trip.edit("withdrawals.csv") { text in
      var lines = text.components(separatedBy: "\r\n")
      var cells = lines[1].components(separatedBy: ",")
      cells[5] = "TWD 1000"
      lines[1] = cells.joined(separator: ",")
      return lines.joined(separator: "\r\n")
    }
    #expect(CommandRun(["quote", "A01"] + words, in: trip.path).out.contains("NT$1,000"))
  }
}
