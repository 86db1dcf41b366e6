import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel

/// What several papers of a trip need, worked out before any is made.
struct PaperDesk: Sendable {
  let maker: BillMaker
  let groups: [[Int]]
  /// Companies that have people, as places in the trip.
  let sending: [Int]
  /// Companies that send nobody: they get their notice alone, where something was charged or a notice stands.
  let gone: [Int]
  /// Of the companies that have people, then of those that have none any more.
  let bills: [Bill]
  let cash: CashPlan
  let meetings: MeetingPapers
  /// Companies with papers, each with the name of its folder.
  let listed: [(Company, String)]
  /// The same for everybody, so made once; nil where no day is known.
  let itinerary: [UInt8]?
  private let names: [String]

  init(_ room: PaperRoom) throws {
    let trip = room.trip
    let maker = BillMaker(trip)
    let groups = trip.delegatesByCompany
    let sending = trip.companies.indices.filter { !groups[$0].isEmpty }
    let billed = Set(trip.billedCompanies)
    let gone = trip.companies.indices.filter { number in
      groups[number].isEmpty
        && (billed.contains(number) || room.loaded.ledger.standing(trip.companies[number].id) != nil)
    }
    let bills = try (sending + gone).map { number throws(CostingError) in try maker.bill(ofCompany: number) }
    let names = PaperName.unique(trip.companies)
    cash = try CashPlan(bills, trip, reserve: room.settings.reserve)
    if let code = cash.unused(room.settings.reserve).map(CurrencyCodes.code) {
      throw CommandFailure.badData(Messages.reserveUnused(code))
    }
    meetings = MeetingPapers(trip, room.settings)
    itinerary = trip.days.isEmpty ? nil : try HTMLWriter.bytes(ItineraryPaper(trip, room.settings).page())
    listed = (sending + gone).sorted().map { (trip.companies[$0], names[$0]) }
    (self.maker, self.groups, self.sending) = (maker, groups, sending)
    (self.gone, self.bills, self.names) = (gone, bills, names)
  }

  func folder(of company: Int) -> String { "companies/" + names[company] }
}
