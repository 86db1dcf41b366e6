import Testing
import TripTestSupport

@testable import TripCommands

/// One company's money from the first notice to the last line of the journal, as its clerk would do it.
@Suite struct LedgerStoryTests {
  private static let deposits = """
    "instalments": [
        { "id": "deposit", "title": { "zh-Hant": "訂金", "en": "Deposit", "ja": "申込金" }, "price": "TWD 10,000", "due": "2027-01-22" },
        { "id": "balance", "title": { "zh-Hant": "尾款", "en": "Balance", "ja": "残金" }, "due": "2027-02-05" },
      ],
    """

  private func run(_ trip: borrowing TripCopy, _ day: String, _ words: String..., by: String = "陳秘書") -> String {
    let run = CommandRun(
      words + ["--today", day, "--language", "en"], in: trip.path, environment: ["TRIP_BY": by, "USER": "tester"])
    return run.out + run.error
  }

  @Test("issue, part payment, an error taken back, a withdrawal, credit note, new invoice, statement, journals")
  func story() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.edit("trip.json") {
      $0.replacing("TWD 42,800\",\n      \"due\": \"2027-02-05\",", with: "TWD 42,800\",")
        .replacing("TWD 45,800\",\n      \"due\": \"2027-02-05\",", with: "TWD 45,800\",")
        .replacing("TWD 9,600\",\n      \"due\": \"2027-02-05\",", with: "TWD 9,600\",")
        .replacing("\"interpreters\": {", with: Self.deposits + "\n  \"interpreters\": {")
    }
    #expect(run(trip, "2027-01-15", "invoice", "issue", "A01") == "issued 2027-001: issued/2027-001.html\n")
    _ = run(trip, "2027-01-20", "pay", "1", "TWD 20000", "--reference", "匯款 \"12/3\"")
    _ = run(trip, "2027-01-25", "pay", "1", "TWD 30000", by: "林會計")
    _ = run(trip, "2027-01-25", "pay", "1", "TWD 3000")
    _ = run(trip, "2027-01-26", "pay", "--undo", "4", "--reason", "誤登", by: "林會計")
    #expect(run(trip, "2027-02-10", "statement", "A01") == Self.firstStatement)

    let leaving = run(trip, "2027-02-15", "withdraw", "範例陳二", "--record", "--due", "2027-02-26")
    #expect(leaving.contains(Self.settlement), "\(leaving)")
    #expect(
      run(trip, "2027-02-16", "invoice", "credit", "1", "--reason", "陳二退出").hasPrefix("CN-2027-001 ends 2027-001"))
    #expect(
      run(trip, "2027-02-16", "invoice", "issue", "A01")
        == "issued 2027-002: issued/2027-002.html\n"
        + "NT$50,000 received for 2027-001 carried over; NT$13,200 left to pay\n"
        + "due before today: 2027-02-05; the company sees a day that is over ('issue --due DAY' gives another)\n")
    #expect(run(trip, "2027-02-20", "statement", "A01") == Self.lastStatement)
    #expect(run(trip, "2027-02-20", "export", "hledger") == Self.journal)
    let balances = try Self.balances(run(trip, "2027-02-20", "export", "csv"))
    #expect(balances == ["2027-001": 0, "2027-002": 13_200])
    #expect(run(trip, "2027-02-20", "check") == "0 errors, 0 warnings, 0 notes, 0 waived\n")
  }

  /// Sums of the list by invoice, which the statement must show as balances.
  private static func balances(_ csv: String) throws -> [String: Int] {
    var sums: [String: Int] = [:]
    for line in csv.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      sums[String(cells[2]), default: 0] += try #require(Int(cells[7]))
    }
    return sums
  }

  private static let firstStatement = """
    Invoice   Company  Issued      Part             Due              Asked       Paid    Balance  State
    2027-001  A01      2027-01-15  Deposit          2027-01-22   NT$20,000  NT$20,000       NT$0  paid
    2027-001  A01      2027-01-15  the association  2027-01-29    NT$5,000   NT$5,000       NT$0  paid
    2027-001  A01      2027-01-15  Balance          2027-02-05   NT$78,200  NT$25,000  NT$53,200  overdue by 5 days
    Sum                                                         NT$103,200  NT$50,000  NT$53,200

    Line  Day         Document  What                                       Amount  By      Reference
       1  2027-01-15  2027-001  invoice: the travel agency              NT$98,200  陳秘書
       1  2027-01-15  2027-001  invoice: the association                 NT$5,000  陳秘書
       2  2027-01-20  2027-001  payment: the travel agency             -NT$20,000  陳秘書  匯款 "12/3"
       3  2027-01-25  2027-001  payment: the travel agency             -NT$25,000  林會計
       3  2027-01-25  2027-001  payment: the association                -NT$5,000  林會計
       4  2027-01-25  2027-001  payment: the travel agency              -NT$3,000  陳秘書
       5  2027-01-26  2027-001  payment taken back: the travel agency    NT$3,000  林會計  4: 誤登

    open NT$53,200: overdue 1–30 days NT$53,200

    """
  private static let settlement = """
    What is still to pay (the travel agency)
      fees of who stays                         NT$52,400
      charged for leaving                        NT$5,800
      paid so far, by the ledger                NT$45,000
      still to pay                              NT$13,200
      paid to the association, apart from this   NT$5,000
      payments count for the part that is due first

    """
  private static let lastStatement = """
    Invoice   Company  Issued      Part               Due             Asked       Paid    Balance  State
    2027-001  A01      2027-01-15                     –                NT$0       NT$0       NT$0  ended by CN-2027-001
    2027-002  A01      2027-02-16  Deposit            2027-01-22  NT$10,000  NT$10,000       NT$0  paid
    2027-002  A01      2027-02-16  the association    2027-01-29   NT$5,000   NT$5,000       NT$0  paid
    2027-002  A01      2027-02-16  Balance            2027-02-05  NT$42,400  NT$35,000   NT$7,400  overdue by 15 days
    2027-002  A01      2027-02-16  the travel agency  2027-02-26   NT$5,800       NT$0   NT$5,800  open
    Sum                                                           NT$63,200  NT$50,000  NT$13,200

    Line  Day         Document     What                                       Amount  By      Reference
       1  2027-01-15  2027-001     invoice: the travel agency              NT$98,200  陳秘書
       1  2027-01-15  2027-001     invoice: the association                 NT$5,000  陳秘書
       2  2027-01-20  2027-001     payment: the travel agency             -NT$20,000  陳秘書  匯款 "12/3"
       3  2027-01-25  2027-001     payment: the travel agency             -NT$25,000  林會計
       3  2027-01-25  2027-001     payment: the association                -NT$5,000  林會計
       4  2027-01-25  2027-001     payment: the travel agency              -NT$3,000  陳秘書
       5  2027-01-26  2027-001     payment taken back: the travel agency    NT$3,000  林會計  4: 誤登
       7  2027-02-16  CN-2027-001  credit note: the travel agency         -NT$98,200  陳秘書  陳二退出
       7  2027-02-16  CN-2027-001  credit note: the association            -NT$5,000  陳秘書  陳二退出
       8  2027-02-16  2027-002     invoice: the travel agency              NT$58,200  陳秘書
       8  2027-02-16  2027-002     invoice: the association                 NT$5,000  陳秘書
       9  2027-02-16  2027-001     carried on to                           NT$45,000  陳秘書  2027-002
       9  2027-02-16  2027-002     carried over from                      -NT$45,000  陳秘書  2027-001
      10  2027-02-16  2027-001     carried on to                            NT$5,000  陳秘書  2027-002
      10  2027-02-16  2027-002     carried over from                       -NT$5,000  陳秘書  2027-001

    open NT$13,200: not overdue NT$5,800, overdue 1–30 days NT$7,400

    """
  private static let journal = """
    commodity 1,000. TWD
    account assets:Bank
    account assets:Receivable:C-A01:2027-001
    account assets:Receivable:C-A01:2027-002
    account income:Delegation
    account liabilities:Agency

    2027-01-15 (2027-001) A01 invoice
        assets:Receivable:C-A01:2027-001  98200 TWD
        liabilities:Agency  -98200 TWD

    2027-01-15 (2027-001) A01 invoice
        assets:Receivable:C-A01:2027-001  5000 TWD
        income:Delegation  -5000 TWD

    2027-01-20 (2027-001) A01 payment  ; 匯款 "12/3"
        assets:Receivable:C-A01:2027-001  -20000 TWD
        liabilities:Agency  20000 TWD

    2027-01-25 (2027-001) A01 payment
        assets:Receivable:C-A01:2027-001  -25000 TWD
        liabilities:Agency  25000 TWD

    2027-01-25 (2027-001) A01 payment
        assets:Receivable:C-A01:2027-001  -5000 TWD
        assets:Bank  5000 TWD

    2027-01-25 (2027-001) A01 payment
        assets:Receivable:C-A01:2027-001  -3000 TWD
        liabilities:Agency  3000 TWD

    2027-01-26 (2027-001) A01 reversal  ; 4: 誤登
        assets:Receivable:C-A01:2027-001  3000 TWD
        liabilities:Agency  -3000 TWD

    2027-02-16 (CN-2027-001) A01 credit  ; 陳二退出
        assets:Receivable:C-A01:2027-001  -98200 TWD
        liabilities:Agency  98200 TWD

    2027-02-16 (CN-2027-001) A01 credit  ; 陳二退出
        assets:Receivable:C-A01:2027-001  -5000 TWD
        income:Delegation  5000 TWD

    2027-02-16 (2027-002) A01 invoice
        assets:Receivable:C-A01:2027-002  58200 TWD
        liabilities:Agency  -58200 TWD

    2027-02-16 (2027-002) A01 invoice
        assets:Receivable:C-A01:2027-002  5000 TWD
        income:Delegation  -5000 TWD

    2027-02-16 (2027-002) A01 carriedHere  ; 2027-001
        assets:Receivable:C-A01:2027-002  -45000 TWD
        assets:Receivable:C-A01:2027-001  45000 TWD

    2027-02-16 (2027-002) A01 carriedHere  ; 2027-001
        assets:Receivable:C-A01:2027-002  -5000 TWD
        assets:Receivable:C-A01:2027-001  5000 TWD

    """
}
