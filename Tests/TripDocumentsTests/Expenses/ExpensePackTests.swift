import Testing
import TripCosting
import TripFormats
import TripModel
import TripTestSupport

@testable import TripDocuments

@Suite struct ExpensePackTests {
  @Test("a payee whose prices hold business tax gives a uniform invoice, as the notice says")
  func taxed() throws {
    let trip = try ExampleTrip.read("Examples/2027-hannover")
    let kinds = VoucherList.all(
      try BillMaker(trip).bill(ofCompany: 0), ubn: "", taxed: Set(trip.invoicing.taxes.map(\.payee))
    ).map(\.kind)
    #expect(kinds.contains(.associationInvoice) && !kinds.contains(.associationReceipt))
  }

  @Test("every line of every bill has a paper that proves it, made out to the company", arguments: CostCardTests.trips)
  func proved(example: String) throws {
    let trip = try ExampleTrip.read(example)
    for number in trip.companies.indices {
      let bill = try BillMaker(trip).bill(ofCompany: number)
      let vouchers = VoucherList.all(bill, ubn: bill.company?.ubn ?? "", taxed: [])
      for (line, item) in bill.lines.enumerated() {
        let receipts = vouchers.filter { $0.lines.contains(line) && $0.kind != .exchangeSlip }
        #expect(receipts.count == (item.payment.isCash ? item.count : 1))
        #expect(receipts.allSatisfy { $0.title == bill.company?.billingName })
      }
      let ubn = vouchers.first { $0.kind == .agencyReceipt }?.ubn
      #expect(ubn == bill.company?.ubn)
    }
  }

  @Test("who has a ticket of one's own proves its payment, others do not")
  func ownFlight() throws {
    var trip = try ExampleTrip.read("2026-07-japan")
    trip.delegates[0].ownTicket = .bothWays
    let vouchers = VoucherList.all(try BillMaker(trip).bill(ofCompany: 0), ubn: "", taxed: [])
    #expect(vouchers.first { $0.kind == .ownTicket }?.people.map(\.name) == [trip.delegates[0].name])
    #expect(vouchers.first { $0.kind == .ticket }?.people.map(\.name) == [trip.delegates[1].name])
    #expect(vouchers.first { $0.kind == .boardingPass }?.people.count == 2)
  }

  @Test("a known rate is a number with its source; without one the cell is empty and says where it comes from")
  func rate() throws {
    let trip = try ExampleTrip.read("Examples/2027-kyushu")
    let bill = try BillMaker(trip).bill(ofCompany: 0)
    var settings = CostCardTests.settings()
    #expect(try rates(bill, trip, settings) == [.empty, .words(ExpenseWords.noRate.en)])
    let day = try #require(Day(iso: "2027-01-20"))
    settings.exchange = Exchange(into: .newTaiwanDollar, day: day, quoted: trip.rates)
    #expect(
      try rates(bill, trip, settings)
        == [.decimal(2085, digits: 4), .words("範例銀行 現金賣出 (specimen bank), 2027-01-18")])
  }

  /// The rate's two cells in the interpreter's row.
  private func rates(_ bill: Bill, _ trip: Trip, _ settings: PaperSettings) throws -> [Cell] {
    let sheet = try ExpenseSheets(bill, PaperParts(trip: trip, settings: settings)).amounts()
    return Array(sheet.row(bill.lines.count - 1).cells[9...10])
  }

  @Test("the trip report has a row a day, with the places of the route on a day of moving")
  func report() throws {
    let trip = try ExampleTrip.read("2026-07-japan")
    let bill = try BillMaker(trip).bill(ofCompany: 0)
    let sheet = ExpenseSheets(bill, PaperParts(trip: trip, settings: CostCardTests.settings())).days
    #expect(sheet.count == 5)
    #expect(sheet.row(2).cells[1] == .words("Tokyo, Fukushima, Sendai"))
    #expect(sheet.row(2).cells.suffix(2) == [.empty, .empty])
  }
}
