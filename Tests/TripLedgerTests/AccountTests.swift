import Testing
import TripCosting

@testable import TripLedger

@Suite struct AccountTests {
  static let day = Day(number: 20_000)

  private static func twd(_ units: Int64) -> Money { Money(units, .newTaiwanDollar) }

  /// Lines as a user would get them, one change after the other.
  private struct Book {
    private(set) var ledger = Ledger()

    mutating func add(_ facts: [Fact]) throws {
      ledger = try #require(ledger.adding(facts, at: 1_777_608_000, by: "範例")).ledger
    }

    mutating func issue(_ invoice: Int, _ units: Int64, company: String = "C01") throws {
      try add([.issued(invoice: invoice, company: company, total: [twd(units)], paper: .none)])
    }

    mutating func pay(_ invoice: Int, _ units: Int64) throws {
      let account = try #require(ledger.accounts.first { $0.invoice == invoice })
      try add(ledger.payment(of: twd(units), for: account, on: day, reference: ""))
    }

    mutating func credit(_ invoice: Int) throws {
      try add([.credited(note: ledger.nextCreditNote, invoice: invoice, paper: .none)])
    }

    mutating func undo(_ line: Int) throws {
      try add(try #require(ledger.reversal(ofLine: line, on: day, reason: "誤登")))
    }

    /// What is owed on each invoice.
    var balances: [Int64?] { ledger.accounts.map { $0.balance(.newTaiwanDollar) } }
    var received: [Int64?] { ledger.accounts.map { $0.received(.newTaiwanDollar) } }
  }

  @Test("a payment taken back does not count; both lines stay, and it cannot be taken back again")
  func reversal() throws {
    var book = Book()
    try book.issue(1, 100)
    try book.pay(1, 40)
    try book.pay(1, 40)
    try book.undo(3)
    #expect(book.balances == [60])
    #expect(book.ledger.entries.count == 4 && book.ledger.problems == [])
    #expect(book.ledger.accounts[0].payments.map { $0.reversal?.reason } == [nil, "誤登"])
    #expect(book.ledger.reversal(ofLine: 3, on: Self.day, reason: "") == nil)
    #expect(book.ledger.reversal(ofLine: 1, on: Self.day, reason: "") == nil)
    #expect(book.ledger.reversal(ofLine: 99, on: Self.day, reason: "") == nil)
  }

  @Test("a credited invoice asks for nothing, so that what was paid for it waits")
  func credit() throws {
    var book = Book()
    try book.issue(1, 100)
    try book.pay(1, 40)
    try book.credit(1)
    #expect(book.balances == [-40])
    #expect(book.ledger.standing("C01") == nil)
  }

  @Test("what comes in later for a credited invoice is carried on to the one that stands, of the same company alone")
  func carriedOn() throws {
    var book = Book()
    try book.issue(1, 100)
    try book.credit(1)
    try book.issue(2, 80, company: "C02")
    try book.pay(1, 40)
    #expect(book.balances == [-40, 80])
    try book.issue(3, 90)
    try book.pay(1, 50)
    #expect(book.balances == [-40, 80, 40])
  }

  @Test("a payment whose money was carried on is taken back where the money is now, over several invoices")
  func carriedBack() throws {
    var book = Book()
    try book.issue(1, 100)
    try book.pay(1, 40)
    try book.pay(1, 25)
    try book.credit(1)
    try book.issue(2, 90)
    try book.add([.carried(from: 1, to: 2, [Self.twd(65)])])
    try book.credit(2)
    try book.issue(3, 80)
    try book.add([.carried(from: 2, to: 3, [Self.twd(65)])])
    #expect(book.received == [0, 0, 65])
    try book.undo(2)
    #expect(book.received == [0, 0, 25])
    #expect(book.balances == [0, 0, 55])
    try book.undo(3)
    #expect(book.received == [0, 0, 0])
  }

  @Test("money given back and then found not to be is carried on like a payment")
  func refundTakenBack() throws {
    var book = Book()
    try book.issue(1, 100)
    try book.pay(1, 40)
    try book.credit(1)
    try book.pay(1, -40)
    #expect(book.received == [0])
    try book.issue(2, 90)
    try book.undo(4)
    #expect(book.received == [0, 40])
  }

  @Test("sums that do not fit are no sums")
  func overflow() {
    let entered = Account.Entered(line: 1, day: Self.day, by: "範例")
    var account = Account(invoice: 1, company: "C01", total: [Self.twd(1)], issued: entered)
    account.payments = Array(repeating: .init(money: Self.twd(.max), reference: "", entered: entered), count: 2)
    #expect(account.received(.newTaiwanDollar) == nil && account.balance(.newTaiwanDollar) == nil)
  }
}
