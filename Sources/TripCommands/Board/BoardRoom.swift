import TripCosting
import TripDocuments
import TripLedger
import TripModel
import TripPlanning

/// Gathers what the board shows from the folder, its rules, its rooming and its ledger.
struct BoardRoom {
  let loaded: LoadedTrip
  /// As the same run writes it, so that what has just changed is told at once; nil where it cannot be reckoned.
  var book: CalendarBook?

  private var trip: Trip { loaded.trip }

  /// - Parameters:
  ///   - papers: Those that stand, by their path among the papers.
  ///   - prefix: What leads from the board to them.
  func state(papers: Set<String>, prefix: String, refresh: Int? = nil) -> BoardState {
    var state = BoardState()
    let lines = StatementLine.readable(InvoiceStore(loaded: loaded))
    // What of one company cannot be reckoned takes nothing from the others.
    let maker = BillMaker(trip)
    let bills = trip.billedCompanies.compactMap { try? maker.bill(ofCompany: $0) }
    state.charges = bills.flatMap(\.charges)
    state.companies = companies(lines, trip.delegatesByCompany)
    state.income = Self.income(lines)
    state.isIncomeKnown = !loaded.lacksLedger
    state.deadlines = deadlines(bills, lines)
    state.changes = changes
    (state.papers, state.prefix, state.refresh) = (papers, prefix, refresh)
    state.dayNames = PaperRoom.dayNames(trip)
    return state
  }

  /// Invoiced and received, one a currency.
  var income: [BoardState.Income] { Self.income(StatementLine.readable(InvoiceStore(loaded: loaded))) }

  private static func income(_ lines: [StatementLine]) -> [BoardState.Income] {
    StatementTotal.all(lines).map {
      BoardState.Income(
        currency: $0.currency, asked: $0.asked, received: $0.paid, open: $0.open, inFavour: $0.inFavour)
    }
  }

  private func companies(_ lines: [StatementLine], _ groups: [[Int]]) -> [BoardState.CompanyState] {
    let names = PaperName.unique(trip.companies)
    let asking = Set(RoomingPlan(for: RoomingRequest(trip)).questions.map(\.sleeper))
    let owing = Set(lines.filter { $0.balance.units > 0 && $0.isStanding }.map(\.company))
    // Who left and still owes something is not lost sight of.
    return trip.companies.indices.filter { !trip.hasLeft($0) || owing.contains(trip.companies[$0].id) }.map { number in
      let people = groups[number]
      let id = trip.companies[number].id
      let state = BoardState.CompanyState(
        number: number, people: people.count, forms: forms(people), passports: passports(people),
        payments: payments(lines.filter { $0.company == id }),
        rooms: trip.stays.isEmpty || people.isEmpty ? .none : Self.mark(open: people.count { asking.contains($0) }),
        folder: names[number])
      return state
    }
  }

  private static func mark(open: Int) -> BoardState.Mark { open == 0 ? .done : .open(open) }

  private static let ofPassport: Set<DelegateColumn> = [.passportNumber, .passportExpiry]

  private func forms(_ people: [Int]) -> BoardState.Mark {
    guard !people.isEmpty else { return .none }
    let missing = people.map { DelegateNeeds.missing(trip.delegates[$0]).count { !Self.ofPassport.contains($0) } }
    return Self.mark(open: missing.reduce(0, +))
  }

  /// People of whose passport the rules find something that nobody has waived, or of which something is missing; an error,
  /// such as one that expires before the return, is late.
  private func passports(_ people: [Int]) -> BoardState.Mark {
    guard !people.isEmpty else { return .none }
    let found = loaded.diagnostics.filter {
      $0.waiver == nil && $0.severity > .note && $0.rule.contains("Passport")
    }
    let late = Set(found.filter { $0.severity == .error }.compactMap(\.origin))
    let open = Set(found.compactMap(\.origin))
    let errors = people.count { late.contains(trip.delegates[$0].origin) }
    guard errors == 0 else { return .late(errors) }
    return Self.mark(
      open: people.count {
        let person = trip.delegates[$0]
        return open.contains(person.origin) || !Self.ofPassport.isDisjoint(with: DelegateNeeds.missing(person))
      })
  }

  private func payments(_ lines: [StatementLine]) -> BoardState.Mark {
    let standing = lines.filter(\.isStanding)
    guard !standing.isEmpty else { return .none }
    let late = standing.count(where: \.isOverdue)
    return late > 0 ? .late(late) : Self.mark(open: standing.count { $0.state == .due })
  }

  /// What the organiser must keep, nearest first; the days of the trip themselves stand apart.
  private func deadlines(_ bills: [Bill], _ lines: [StatementLine]) -> [PlannedEvent] {
    let events =
      (try? CalendarPlan(bills, trip, notices: loaded.ledger.problems.isEmpty ? StandingNotice.byCompany(lines) : [:])
        .events())
      ?? []
    return events.filter { event in
      // A step of the follow-up stays until it is done.
      event.readers.groups.contains(.organiser)
        && (event.time.lastDay >= loaded.today || event.key.hasPrefix("step "))
        && !["session", "stay", "flight"].contains { event.key.hasPrefix($0) }
    }.enumerated().sorted { ($0.element.time.lastDay, $0.offset) < ($1.element.time.lastDay, $1.offset) }.map(\.element)
  }

  /// Lines of the ledger, rows that carry their day, and what the history tells of the other files; what somebody wrote
  /// by hand into a file without days is not known.
  private var changes: [BoardState.Change] {
    let first = loaded.today.advanced(by: -7)
    let all =
      loaded.ledger.entries.map { BoardState.Change($0.day, ChangeText.of($0.fact, loaded)) }
      + trip.companies.compactMap { company in
        company.registered.map { BoardState.Change($0, ChangeText.registered(company)) }
      }
      + trip.confirmations.map { BoardState.Change($0.on, ChangeText.confirmed($0, trip)) }
      + (book?.changes ?? []).map { BoardState.Change($0.event.changed, ChangeText.moved($0.event, $0.title)) }
      + FileChanges(loaded, since: first).changes
    let recent = all.enumerated().filter { $0.element.day > first && $0.element.day <= loaded.today }
    return recent.sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }.map(\.element)
  }
}
