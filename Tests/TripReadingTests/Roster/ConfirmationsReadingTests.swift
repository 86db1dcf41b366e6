import Testing
import TripCosting
import TripModel

@testable import TripReading

@Suite struct ConfirmationsReadingTests {
  private func read(_ rows: String...) -> TripReading {
    SmallTrip.read(["confirmations.csv": "company,name,price,on,by\n" + rows.joined(separator: "\n") + "\n"])
  }

  private func price(_ trip: Trip, _ person: Int) -> Int64? {
    trip.confirmation(ofPerson: person, fare: 0)?.price.units
  }

  @Test("the line of the latest day counts, on the same day the lower one, and all lines stay")
  func latest() throws {
    let reading = read(
      ",standard,TWD 70000,2026-04-02,範例", "C01,範例甲,TWD 69000,2026-04-03,範例", "C01,standard,TWD 68500,2026-04-03,範例",
      "C01,範例甲,TWD 99999,2026-04-01,範例", "C02,範例乙,TWD 71000,2026-04-02,範例")
    let trip = try #require(reading.trip)
    #expect(reading.diagnostics == [])
    #expect(trip.confirmations.count == 5)
    #expect(price(trip, 0) == 68_500 && price(trip, 1) == 71_000)
  }

  @Test("prices become exact person by person, and the company is confirmed once all are")
  func pricing() throws {
    let trip = try #require(read("C01,範例甲,TWD 69000,2026-04-03,範例").trip)
    let charges = try trip.parties.map { try trip.priceList.charges(for: $0)[0] }
    #expect(charges.map(\.amount) == [.exact(Money(69_000, .newTaiwanDollar)), trip.fares[0].price.amount])
    #expect(trip.parties.map(\.confirmed) == [Day(iso: "2026-04-03"), nil])
    #expect(charges[0].because.count == 3)
  }

  @Test(
    "what makes no sense is told",
    arguments: [
      ("C09,範例甲,TWD 1,2026-04-03,x", "KnownCompany"), ("C01,範例乙,TWD 1,2026-04-03,x", "KnownChoice"),
      (",範例甲,TWD 1,2026-04-03,x", "KnownChoice"), ("C01,範例甲,TWD 1-2,2026-04-03,x", "ValidAmount"),
      ("C01,範例甲,TWD 1,soon,x", "ValidDate"), ("C01,範例甲,TWD 1,2026-04-03,", "RequiredCell"),
      ("C01,,TWD 1,2026-04-03,x", "RequiredCell"),
    ])
  func mistakes(row: String, rule: String) {
    #expect(read(row).diagnostics.map(\.rule) == [rule])
  }
}
