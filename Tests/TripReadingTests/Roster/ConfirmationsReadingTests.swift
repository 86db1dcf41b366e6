import Testing
import TripCosting
import TripModel

@testable import TripReading

@Suite struct ConfirmationsReadingTests {
  private func read(_ rows: String...) -> TripReading {
    SmallTrip.read(["confirmations.csv": "company,name,item,price,on,by\n" + rows.joined(separator: "\n") + "\n"])
  }

  private func price(_ trip: Trip, _ person: Int) -> Int64? {
    ConfirmedPrices(trip).latest(of: .fare(0), company: trip.delegates[person].company, person: person)?.price.units
  }

  @Test("the line of the latest day counts, on the same day the lower one, and all lines stay")
  func latest() throws {
    let reading = read(
      ",,standard,TWD 70000,2026-04-02,範例", "C01,範例甲,,TWD 69000,2026-04-03,範例",
      "C01,,fare:standard,TWD 68500,2026-04-03,範例", "C01,範例甲,,TWD 99999,2026-04-01,範例",
      "C02,範例乙,Standard,TWD 71000,2026-04-02,範例")
    let trip = try #require(reading.trip)
    #expect(reading.diagnostics == [])
    #expect(trip.confirmations.count == 5)
    #expect(price(trip, 0) == 68_500 && price(trip, 1) == 71_000)
  }

  @Test("prices become exact person by person, and the company is confirmed once all are")
  func pricing() throws {
    let trip = try #require(read("C01,範例甲,,TWD 69000,2026-04-03,範例").trip)
    let charges = try trip.parties.map { try trip.priceList.charges(for: $0)[0] }
    #expect(charges.map(\.amount) == [.exact(Money(69_000, .newTaiwanDollar)), trip.fares[0].price.amount])
    #expect(trip.parties.map(\.confirmed) == [Day(iso: "2026-04-03"), nil])
    #expect(charges[0].because.count == 3)
  }

  @Test("an option's price for everybody stands in the price list; for one company it goes with its party alone")
  func items() throws {
    let trip = try #require(
      read(",,single-room,TWD 9000,2026-04-03,範例", "C01,,booth,TWD 5500,2026-04-03,範例").trip)
    #expect(trip.priceList.options.map(\.amount) == [9_000, 5_000].map { .exact(Money($0, .newTaiwanDollar)) })
    #expect(trip.announcedPrices.options[0].amount == .onRequest(.newTaiwanDollar))
    var companies = trip
    companies.companies[0].options = [1]
    companies.companies[1].options = [1]
    let booths = try companies.parties.map { try companies.priceList.charges(for: $0).last?.amount.low }
    #expect(booths == [5_500, 5_000])
  }

  @Test(
    "what makes no sense is told",
    arguments: [
      ("C09,,standard,TWD 1,2026-04-03,x", "KnownCompany"), ("C01,範例乙,,TWD 1,2026-04-03,x", "KnownChoice"),
      (",範例甲,,TWD 1,2026-04-03,x", "KnownChoice"), ("C01,,fares,TWD 1,2026-04-03,x", "KnownChoice"),
      ("C01,範例甲,,TWD 1-2,2026-04-03,x", "ValidAmount"), ("C01,範例甲,,TWD 1,soon,x", "ValidDate"),
      ("C01,範例甲,,TWD 1,2026-04-03,", "RequiredCell"), ("C01,,,TWD 1,2026-04-03,x", "RequiredCell"),
    ])
  func mistakes(row: String, rule: String) {
    #expect(read(row).diagnostics.map(\.rule) == [rule])
  }
}
