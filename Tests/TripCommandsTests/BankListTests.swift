import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

/// What a bank's list says is booked where number and sum fit; everything else is asked.
@Suite struct BankListTests {
  /// The Osaka trip with an invoice over NT$103,200, of which NT$5,000 go to the association, and the list.
  private func bank(_ rows: String) throws -> (run: CommandRun, booked: Int) {
    let trip = try TripCopy("Examples/2027-osaka")
    try #require(trip.run("invoice", "issue", "A01").exit == .fine)
    try trip.write(rows, to: "bank.csv")
    let run = trip.run("pay", "--bank", "bank.csv")
    return (run, try trip.text("ledger.jsonl").split(separator: "\n").count - 1)
  }

  @Test("a row's currency is read: another than the invoice's, or one that is not known, is asked")
  func currency() throws {
    let (run, booked) = try bank(
      "日期,幣別,備註,存入金額\n2026/5/1,JPY,2027-001,103200\n2026/5/1,XYZ,2027-001,103200\n2026/5/1,新臺幣,2027-001,5000\n")
    #expect(run.exit == .tripHasErrors && booked == 1)
    #expect(run.out.contains("? row 2: its currency 'JPY' is not one that 2027-001 asks for"))
    #expect(run.out.contains("? row 3: its currency 'XYZ'"))
  }

  @Test("where the record of an invoice is lost, nobody knows into whose account a sum went: the row is asked about")
  func lostRecord() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try #require(trip.run("invoice", "issue", "A01").exit == .fine)
    try trip.write("日期,備註,存入金額\n2026/5/1,2027-001,5000\n", to: "bank.csv")
    try PosixDisk().remove(trip.path + "/issued/2027-001.json")
    let run = trip.run("pay", "--bank", "bank.csv")
    #expect(run.exit == .tripHasErrors && run.out.contains("? row 2: the ledger says that issued/2027-001.json"))
    #expect(try trip.text("ledger.jsonl").split(separator: "\n").count == 1, "\(run.out)")
    #expect(trip.run("pay", "2027-001", "TWD 5000").error.contains("issued/2027-001.json"))
  }

  @Test("a number is matched whole", arguments: ["12027-0019", "CN-2027-001", "2027-0011", "2027-001-2", "A2027-001"])
  func number(text: String) throws {
    let (run, booked) = try bank("日期,備註,存入金額\n2026/5/1,\(text),103200\n")
    #expect(run.out.contains("? row 2: its text names no invoice") && booked == 0)
  }

  @Test(
    "a number without its hyphens, in full-width or in small letters, is that number",
    arguments: ["2027001", "２０２７－００１", "範例甲2027001貨款", "2027–001"])
  func withoutHyphens(text: String) throws {
    #expect(try bank("日期,備註,存入金額\n2026/5/1,\(text),103200\n").booked == 1)
    for other in ["12027001", "20-27001"] {
      #expect(try bank("日期,備註,存入金額\n2026/5/1,\(other),103200\n").booked == 0, "\(other)")
    }
    #expect(try bank("日期,備註,存入金額\n2026/5/1,\(text),103\n").booked == 0)
  }

  @Test(
    "beside Han characters and marks a number is whole", arguments: ["範例甲2027-001貨款", "(2027-001)", "No.2027-001。"])
  func wholeNumber(text: String) throws {
    #expect(try bank("日期,備註,存入金額\n2026/5/1,\(text),103200\n").booked == 1)
  }

  @Test("a sum that fits neither what is open nor a part is asked, with the command that books it")
  func sum() throws {
    let (run, booked) = try bank("日期,備註,存入金額\n2026/5/1,甲 2027-001,5000\n2026/5/1,甲 2027-001,103200\n")
    #expect(run.exit == .tripHasErrors && booked == 1)
    let doubt =
      "? row 3: NT$103,200 is neither what is open of 2027-001 (NT$98,200) nor one of its parts; not recorded; "
    #expect(
      run.out.contains(
        doubt + "if it is right: trip pay 2027-001 'TWD 103200' --on 2026-05-01 --reference '甲 2027-001'\n"),
      "\(run.out)")
  }

  @Test("rows that say the same are told with both numbers, and known once both are booked")
  func twins() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    try trip.write("日期,備註,存入金額\n2026/5/1,2027-001,5000\n2026/5/1,2027-001,5000\n", to: "bank.csv")
    for _ in 1...2 {
      let run = trip.run("pay", "--bank", "bank.csv")
      #expect(run.exit == .tripHasErrors && run.out.contains("? row 3: the same as row 2"), "\(run.out)")
    }
    _ = trip.run("pay", "2027-001", "TWD 5000", "--on", "2026-05-01", "--reference", "2027-001", "--again")
    #expect(trip.run("pay", "--bank", "bank.csv").exit == .fine)
  }

  @Test(
    "money that went out is left out, and the rest is booked",
    arguments: [
      "日期,借貸,金額,備註\n2026/5/1,借,103200,2027-001\n2026/5/1,貸,5000,2027-001\n",
      "日期,支出金額,存入金額,備註\n2026/5/1,\"103,200\",,2027-001\n2026/5/1,0,5000,2027-001\n",
      "date,debit/credit,amount,memo\n2026-05-01,D,103200,2027-001\n2026-05-01,C,5000,2027-001\n",
      "日期,借方金額,貸方金額,備註\n2026/5/1,103200,,2027-001\n2026/5/1,,5000,2027-001\n",
      "日期,提,存,結餘,附註\n2026/5/1,103200,,9,2027-001\n2026/5/1,,5000,9,2027-001\n",
      "交易日,收/支,金額,餘額,備註\n2026/5/1,支,103200,9,2027-001\n2026/5/1,收,5000,9,2027-001\n",
      "交易日期,借貸別,金額,備註\n2026/5/1,提款,103200,2027-001\n2026/5/1,存,5000,2027-001\n",
      "交易日期,交易別,金額,備註\n2026/5/1,支出,103200,2027-001\n2026/5/1,轉帳存入,5000,2027-001\n",
      "日期,DC,金額,備註\n2026/5/1,DR,103200,2027-001\n2026/5/1,CR,5000,2027-001\n",
      "取引日,お支払金額,お預り金額,差引残高,摘要\n2026/5/1,103200,,9,2027-001\n2026/5/1,,5000,9,2027-001\n",
    ])
  func debit(rows: String) throws {
    let (run, booked) = try bank(rows)
    #expect(run.exit == .fine && booked == 1)
    #expect(run.out.hasPrefix("row 2: money that went out, left out\n2027-001: NT$5,000 paid"), "\(run.out)")
  }

  @Test(
    "a mark that does not tell the side is asked about, never taken as received",
    arguments: [
      "日期,收支別,金額,備註\n2026/5/1,轉帳,5000,2027-001\n", "日期,借/貸,金額,備註\n2026/5/1,?,5000,2027-001\n",
      "日期,存提別,金額,備註\n2026/5/1,,5000,2027-001\n", "日期,交易金額,交易說明,備註\n2026/5/1,5000,轉帳支出,2027-001\n",
      "日期,借方,貸方,備註\n2026/5/1,5000,5000,2027-001\n",
    ])
  func unknownSide(rows: String) throws {
    let (run, booked) = try bank(rows)
    #expect(run.exit == .tripHasErrors && booked == 0)
    #expect(run.out.contains("whether the money came in or went out; write 收 or 支 there"), "\(run.out)")
  }

  @Test("a payment entered by hand in other words is the row of that sum, day and invoice, once")
  func byHand() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    _ = trip.run("pay", "2027-001", "TWD 5000", "--on", "2026-05-01", "--reference", "現金")
    try trip.write("日期,備註,存入金額\n2026/5/1,甲 2027-001,5000\n", to: "bank.csv")
    let run = trip.run("pay", "--bank", "bank.csv")
    #expect(
      run.exit == .fine && run.out == "row 2: already there for 2027-001 (line 2 of the ledger)\n", "\(run.out)")
    try trip.write("日期,備註,存入金額\n2026/5/1,甲 2027-001,5000\n2026/5/1,乙 2027-001,5000\n", to: "bank.csv")
    let two = trip.run("pay", "--bank", "bank.csv")
    #expect(two.exit == .tripHasErrors && two.out.contains("row 2: already there"), "\(two.out)")
    #expect(two.out.contains("? row 3: NT$5,000 is neither what is open"), "\(two.out)")
  }

  @Test("the same sum on the same day is not entered twice in silence, whatever the reference; --again records it")
  func twiceByHand() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    _ = trip.run("pay", "2027-001", "TWD 5000", "--on", "2026-05-01", "--reference", "甲")
    let run = trip.run("pay", "2027-001", "TWD 5000", "--on", "2026-05-01")
    #expect(run.exit == .badData && run.error.contains("line 2 of the ledger has the same sum on the same day ('甲')"))
    #expect(trip.run("pay", "2027-001", "TWD 5000", "--on", "2026-05-01", "--again").exit == .fine)
    let yen = trip.run("pay", "2027-001", "JPY 25000")
    #expect(yen.exit == .badData && yen.error.contains("record what the bank credited after exchange"), "\(yen.error)")
  }

  @Test("what a bank took on the way is borne: the notice is settled, and the bank's account is not touched")
  func charges() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    _ = trip.run("pay", "2027-001", "TWD 103170", "--on", "2026-05-01", "--reference", "匯款")
    #expect(trip.run("pay", "2027-001", "TWD 31", "--charges").exit == .badData)
    #expect(trip.run("pay", "2027-001", "TWD 30", "--charges", "--refund").exit == .wrongUsage)
    let run = trip.run("pay", "2027-001", "TWD 30", "--charges", "--on", "2026-05-01")
    #expect(
      run.exit == .fine && run.out.hasPrefix("2027-001: NT$30 of bank charges borne, NT$0 left to pay\n"), "\(run.out)")
    #expect(try trip.text("ledger.jsonl").contains("\"charges\":true"))
    #expect(trip.run("statement", "A01").out.contains("匯費（主辦單位負擔），抵付：旅行社"))
    let journal = trip.run("export", "hledger").out
    #expect(journal.contains("    expenses:BankCharges  30 TWD\n"), "\(journal)")
    #expect(trip.run("export", "beancount").out.contains("open Expenses:BankCharges\n"))
    #expect(trip.run("export", "csv").out.contains(",charges,"))
    // Taken back, the sum is open again and no charges are left.
    let line = try trip.text("ledger.jsonl").split(separator: "\n").count
    #expect(trip.run("pay", "--undo", "\(line)", "--reason", "補匯").out.contains("NT$30 left to pay"))
    #expect(trip.run("export", "hledger").out.contains("    expenses:BankCharges  -30 TWD\n"))
  }

  @Test("a row below zero names the payment that it may take back, and is known once that is taken back")
  func reversal() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    _ = trip.run("pay", "2027-001", "TWD 5000", "--reference", "甲")
    try trip.write("日期,備註,存入金額\n2026/5/1,沖正 2027-001,\"-5,000\"\n", to: "bank.csv")
    let run = trip.run("pay", "--bank", "bank.csv")
    #expect(run.exit == .tripHasErrors && !run.out.contains("is not a sum"))
    #expect(run.out.contains("? row 2: '-5,000' takes money back, which a list does not book; "), "\(run.out)")
    #expect(run.out.contains("trip pay --undo 2 --reason TEXT (2026-05-01 NT$5,000)"))
    #expect(run.out.contains("trip pay 2027-001 'TWD 5000' --refund --on 2026-05-01"))
    #expect(trip.run("pay", "--undo", "2", "--reason", "沖正").exit == .fine)
    let again = trip.run("pay", "--bank", "bank.csv")
    #expect(again.exit == .fine && again.out == "row 2: taken back or given back for 2027-001 before\n", "\(again.out)")
    // Paid again and gone again: what was taken back earlier answers for no later row.
    func later(_ words: String...) -> CommandRun { CommandRun(words + ["--today", "2026-06-10"], in: trip.path) }
    _ = later("pay", "2027-001", "TWD 5000", "--reference", "乙", "--on", "2026-06-05")
    try trip.write("日期,備註,存入金額\n2026/6/9,沖正 2027-001,\"-5,000\"\n", to: "june.csv")
    let second = later("pay", "--bank", "june.csv")
    #expect(second.exit == .tripHasErrors && second.out.contains("--undo 4"), "\(second.out)\(second.error)")
  }

  @Test(
    "a row below zero of which no payment is known says where to look",
    arguments: ["(5,000)", "△5000", "－5,000", "5,000-"])
  func unknownReversal(amount: String) throws {
    let (run, booked) = try bank("日期,備註,存入金額\n2026/5/1,2027-001,\"\(amount)\"\n2026/5/1,甲,\"\(amount)\"\n")
    #expect(run.exit == .tripHasErrors && booked == 0)
    #expect(
      run.out.contains("no such payment is booked for 2027-001; 'trip statement A01' lists payments"), "\(run.out)")
    #expect(
      run.out.contains("? row 3: '\(amount)' takes money back, which a list does not book; its text names no invoice"))
  }

  @Test("a day that is to come or before the invoice is asked")
  func day() throws {
    let (run, booked) = try bank("日期,備註,存入金額\n2026/5/2,2027-001,5000\n2026/4/30,2027-001,98200\n")
    #expect(run.exit == .tripHasErrors && booked == 0)
    #expect(run.out.contains("? row 2: 2026-05-02 is still to come") && run.out.contains("--again\n"))
    #expect(run.out.contains("? row 3: 2026-04-30 is before 2027-001 was issued (2026-05-01)"))
  }
}
