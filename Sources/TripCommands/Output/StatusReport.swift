import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel

/// The state of a delegation at a glance.
struct StatusReport {
  let loaded: LoadedTrip
  /// Companies that send people.
  let companies: Int
  let payable: [Amount]
  let cash: [Amount]
  /// Companies whose price could not be worked out; check says why.
  let unpriced: Int
  let converted: Exchanged?
  /// By the ledger, one a currency, as `trip statement` adds it up; or why that cannot be told.
  let account: Result<[StatementTotal], CommandFailure>

  init(_ loaded: LoadedTrip, exchange: Exchange?) throws(CostingError) {
    self.loaded = loaded
    companies = loaded.trip.delegatesByCompany.count { !$0.isEmpty }
    let maker = BillMaker(loaded.trip)
    var charges: [Charge] = []
    var unpriced = 0
    for number in loaded.trip.companies.indices {
      if let bill = try? maker.bill(ofCompany: number) { charges += bill.charges } else { unpriced += 1 }
    }
    self.unpriced = unpriced
    payable = try Total.amounts(of: charges.filter { !$0.payment.isCash })
    cash = try Total.amounts(of: charges.filter { $0.payment.isCash })
    converted = try Exchanged(charges, exchange)
    account = Result { () throws(CommandFailure) in try Self.account(loaded) }
  }

  private static func account(_ loaded: LoadedTrip) throws(CommandFailure) -> [StatementTotal] {
    try loaded.requireLedger()
    return StatementTotal.all(try StatementLine.all(InvoiceStore(loaded: loaded)))
  }

  /// What issued notices ask for and was to be paid before today, one sum a currency; nil where that is not known.
  var overdue: [Money]? {
    (try? account.get())?.filter { $0.overdue > 0 }.map { Money($0.overdue, $0.currency) }
  }

  var isOver: Bool { trip.lastDay.map { $0 < loaded.today } ?? false }

  var trip: Trip { loaded.trip }

  /// Days by which companies without people must reply, nearest first, with their codes.
  var replies: [(day: Day, companies: [String])] {
    let groups = trip.delegatesByCompany
    let waiting = trip.companies.indices.filter { groups[$0].isEmpty }.map { trip.companies[$0] }
    return Set(waiting.compactMap(\.replyBy)).filter { $0 >= loaded.today }.sorted().map { day in
      (day, waiting.filter { $0.replyBy == day }.map(\.id))
    }
  }

  var missingCompanies: Int { max(0, (trip.caps.minimumCompanies ?? 0) - companies) }

  /// Negative where the delegation is over its cap.
  var seatsLeft: Int? { trip.caps.maximumPeople.map { $0 - trip.delegates.count } }

  var lastDayOfNotice: Day? { trip.firstDay.map { trip.caps.lastDayOfNotice(beforeDeparture: $0) } }

  /// Deadlines that are not over, nearest first.
  var nextDeadlines: [Deadline] {
    trip.deadlines.filter { $0.due.lastDay >= loaded.today }.sorted { $0.due.lastDay < $1.due.lastDay }
  }
}
