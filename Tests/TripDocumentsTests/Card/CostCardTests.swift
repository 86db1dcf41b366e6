import Testing
import TripCosting
import TripFormats
import TripModel
import TripTestSupport

@testable import TripDocuments

@Suite struct CostCardTests {
  static let trips =
    ["2026-07-japan"] + Repository.folders(in: Repository.itineraries + "/Examples").map { "Examples/\($0)" }

  static func settings(_ language: Language = .en) -> PaperSettings {
    PaperSettings(language: language, today: Day(number: 20_574))
  }

  @Test("what is paid by day adds up to all charges, for every company", arguments: trips)
  func byDay(example: String) throws {
    let trip = try ExampleTrip.read(example)
    for number in trip.companies.indices {
      let bill = try BillMaker(trip).bill(ofCompany: number)
      var sums: [Amount] = []
      for entry in CardEntry.all(bill, trip) { try Total.add(entry.amount, to: &sums) }
      let expected = try Total.amounts(of: bill.charges)
      for sum in sums {
        let whole = try #require(expected.first { $0.currency == sum.currency })
        #expect(sum.low == whole.low, "\(bill.company?.id ?? "")")
        // Percent of a sum with an open part have no upper end.
        #expect(sum.high == whole.high || whole.open > 0, "\(bill.company?.id ?? "")")
      }
      #expect(sums.count == expected.count)
    }
  }

  @Test("days stand in order, and what has no day yet before them")
  func order() throws {
    var trip = try ExampleTrip.read("Examples/2027-kyushu")
    #expect(try BillMaker(trip).bill(ofCompany: 0).parts.first?.due?.iso == "2027-01-26", "14 days after registration")
    for index in trip.companies.indices { trip.companies[index].registered = nil }
    for index in trip.delegates.indices { trip.delegates[index].registered = nil }
    let days = CardEntry.all(try BillMaker(trip).bill(ofCompany: 0), trip).map { $0.day?.iso ?? "" }
    #expect(days == ["", "2027-05-08", "2027-06-07"])
  }

  @Test("a minimum has no high end, a range has both, and the association's nothing is said")
  func ends() throws {
    let trip = try ExampleTrip.read("2026-07-japan")
    let bill = try BillMaker(trip).bill(ofCompany: 0)
    let sheet = try CardSheets(bill: bill, parts: PaperParts(trip: trip, settings: Self.settings())).whole()
    let rows = (0..<sheet.count).map { sheet.row($0).cells.map(CellText.plain) }
    #expect(
      rows == [
        ["to the travel agency", "NT$133,600", "not known yet"], ["to the association", "nothing", "nothing"],
        ["cash for interpreters", "JPY 70,000", "JPY 100,000"],
      ])
  }

  @Test("a likely figure stands between the ends; without one for every part the sum has none")
  func likely() throws {
    let trip = try ExampleTrip.read("Examples/2027-hannover")
    let maker = BillMaker(trip)
    let dinner = try #require(trip.options.firstIndex { $0.id == "dinner" })
    let bill = try maker.whatIf(people: 2, interpreters: 0, options: [dinner], registered: Day(iso: "2027-01-08"))
    let (figures, euro) = (LikelyFigures(bill: bill, trip: trip), bill.charges[0].amount.currency)
    let open = try #require(bill.lines.first { !$0.sum.isExact })
    #expect(try figures.figure(open) == .exact(Money(11_000, euro)))
    #expect(try figures.sum(bill.charges, euro)?.low == Total.amounts(of: bill.charges)[0].low + 11_000)
    var without = trip
    without.options[dinner].likely = nil
    #expect(try LikelyFigures(bill: bill, trip: without).sum(bill.charges, euro) == nil)
  }

  @Test("extra nights are told night by night: how many, and what one costs")
  func nights() throws {
    let trip = try ExampleTrip.read("Examples/2027-hannover")
    let line = try #require(try BillMaker(trip).bill(ofCompany: 0).lines.first { $0.step == .night })
    let euro = line.sum.currency
    #expect(line.count == 2 && line.unit == .exact(Money(11_900, euro)) && line.sum == .exact(Money(23_800, euro)))
  }

  @Test("every figure names its reason")
  func reasons() throws {
    let trip = try ExampleTrip.read("2026-07-japan")
    let bill = try BillMaker(trip).bill(ofCompany: 2)
    let sheet = try CardSheets(bill: bill, parts: PaperParts(trip: trip, settings: Self.settings())).why()
    #expect(sheet.count == bill.lines.count)
    #expect((0..<sheet.count).allSatisfy { sheet.row($0).cells[4] != .empty })
  }

  @Test("what is not booked is not in here, and says what it would cost")
  func notHere() throws {
    let trip = try ExampleTrip.read("2026-07-japan")
    let parts = PaperParts(trip: trip, settings: Self.settings())
    let without = try BillMaker(trip).whatIf(people: 2, interpreters: 0, options: [], registered: nil)
    let with = try BillMaker(trip).whatIf(people: 2, interpreters: 2, options: [0], registered: nil)
    let items = NotInCard(bill: without, parts: parts).items
    #expect(items.contains("interpreters, none booked: JPY 35,000–50,000 for half a day"))
    #expect(items.contains("Single room (single supplement), not booked: on request each"))
    #expect(!NotInCard(bill: with, parts: parts).items.contains { $0.contains("none booked") || $0.contains("Single") })
  }
}
