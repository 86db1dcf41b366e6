import Testing
import TripDocuments
import TripCosting
import TripTestSupport

@testable import TripCommands

@Suite struct StatementTests {
  @Test("payments fill what is due first; what is too much stands with the last, and sums tie")
  func spread() {
    #expect(InvoiceRecord.spread(0, over: [20, 5, 78]) == [0, 0, 0])
    #expect(InvoiceRecord.spread(23, over: [20, 5, 78]) == [20, 3, 0])
    #expect(InvoiceRecord.spread(110, over: [20, 5, 78]) == [20, 5, 85])
    #expect(InvoiceRecord.spread(10, over: [20, -4, 30]) == [14, -4, 0])
    #expect(InvoiceRecord.spread(-3, over: [20, 5]) == [-3, 0])
    #expect(InvoiceRecord.spread(.max, over: [1, -1]).reduce(0, &+) == .max)
    for received in Int64(-9)...40 {
      for parts in [[20], [10, 10], [-5, 7, 9], [7, 9, -5], [0, 3]] as [[Int64]] {
        #expect(InvoiceRecord.spread(received, over: parts).reduce(0, +) == received, "\(received) over \(parts)")
      }
    }
  }

  @Test("ages begin the day after the day of payment, and each ends where the next begins")
  func ages() {
    #expect(
      [0, 1, 30, 31, 60, 61, 90, 91].map(StatementTotal.Age.init(days:)) == [
        .notDue, .to30, .to30, .to60, .to60, .to90, .to90, .over90,
      ])
  }

  @Test("what a company owes on one invoice and has paid too much on another is told together; totals tie")
  func totals() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    for company in ["A01", "A02"] { _ = trip.run("invoice", "issue", company) }
    _ = trip.run("pay", "1", "TWD 104000")
    _ = trip.run("pay", "2", "TWD 800")
    let run = CommandRun(["statement", "--today", "2027-02-06", "--language", "en"], in: trip.path)
    #expect(
      run.out.hasSuffix(
        "NT$149,000  NT$104,800  NT$44,200\n\nopen NT$45,000: overdue 1–30 days NT$45,000\n"
          + "in favour of companies NT$800\n"), "\(run.out)")
    let json = CommandRun(["statement", "A02", "--today", "2027-02-06", "--format", "json"], in: trip.path).out
    for part in ["\"daysOverdue\": 1", "\"payee\": \"agency\"", "\"to30\": 45000", "\"kind\": \"payment\""] {
      #expect(json.contains(part), "\(part)")
    }
    #expect(!json.contains("A01"))
  }
}
