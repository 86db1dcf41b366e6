import TripCosting
package import TripModel

/// One day of the trip with whoever takes part in what.
package struct DayPlan: Sendable {
  package let trip: Trip
  /// In the trip's days.
  package let number: Int
  /// Whoever is with the delegation on this day, company by company, as the delegation roster lists them.
  package let people: [Int]

  package init(_ trip: Trip, day number: Int) {
    self.trip = trip
    self.number = number
    people = trip.people(on: trip.days[number].day)
  }

  package var day: ItineraryDay { trip.days[number] }

  package var flights: [Flight] { trip.flights.filter { $0.day == day.day } }

  /// In the order of the day, as far as times or the halves of the day tell it; a transfer of which nothing else is known
  /// is a way, too.
  package var legs: [DayLeg] {
    let flights = flights.map {
      DayLeg(way: .flight($0), people: people.filter(flies))
    }
    let ground = day.legs.map { DayLeg(way: .ground($0), people: people) }
    let transfers = ground.isEmpty ? day.sessions.filter { $0.kind == .transfer } : []
    let all = flights + ground + transfers.map { DayLeg(way: .open($0), people: people) }
    return all.enumerated().sorted { left, right in
      (time(of: left.element), left.offset) < (time(of: right.element), right.offset)
    }.map(\.element)
  }

  /// Whether somebody, in the trip's delegates, takes the delegation's flights of the day.
  func flies(_ place: Int) -> Bool { trip.flies(trip.delegates[place], on: day.day) }

  /// Seconds since 1970 in UTC, for sorting: the departure's, else of the half of the day.
  private func time(of leg: DayLeg) -> Int64 {
    let known = leg.times.departs ?? leg.times.meetAt
    switch leg.way {
    case .flight(let flight):
      // An arrival is told by the clock of where it is.
      if known == nil, let arrives = leg.times.arrives { return seconds(arrives, Airport.zone(flight.to)) }
      return seconds(known ?? half(of: .flight).map(Self.start) ?? 0, Airport.zone(flight.from))
    case .ground(let ground): return seconds(known ?? leg.times.arrives ?? unknownStart, ground.zone)
    case .open(let session): return seconds(Self.start(session.half), nil)
    }
  }

  /// Of a place whose clock nobody told: that of the country visited, else the one at home.
  private func seconds(_ minutes: Int, _ zone: Zone?) -> Int64 {
    (zone ?? abroad ?? .taipei).seconds(day.day, second: minutes * 60)
  }

  /// Where nothing is told of a coach: that of the transfer, else after a flight in the morning and before a later one.
  private var unknownStart: Int {
    half(of: .transfer).map(Self.start) ?? (half(of: .flight) == .morning ? Self.start(.afternoon) : 0)
  }

  private func half(of kind: Session.Kind) -> HalfDay? { day.sessions.first { $0.kind == kind }?.half }

  private static func start(_ half: HalfDay) -> Int {
    switch half {
    case .morning: 8 * 60
    case .afternoon: 13 * 60
    case .dinner: 18 * 60
    }
  }

  package var meals: [DayMeal] {
    Meal.allCases.filter(day.meals.contains).map { DayMeal($0, self) }
  }

  package var stay: Stay? { trip.stays.first { $0.checkIn <= day.day && day.day < $0.checkOut } }

  /// The clock of the country visited; nil where neither the file nor the flights tell it.
  package var abroad: Zone? { trip.zoneAbroad }
}

/// A way of the day with who takes it.
package struct DayLeg: Sendable {
  package enum Way: Sendable {
    case flight(Flight)
    case ground(Leg)
    /// A transfer of which only the programme's line is known.
    case open(Session)
  }

  package let way: Way
  /// On the roster.
  package let people: [Int]

  package var times: Leg.Times {
    switch way {
    case .flight(let flight): flight.times
    case .ground(let leg): leg.times
    case .open: Leg.Times()
    }
  }

  /// On the clock of where it ends, since midnight of the day on which it begins.
  var lands: Int? {
    if case .flight(let flight) = way { flight.landing } else { times.arrives }
  }

  package var coach: Coach? {
    if case .ground(let leg) = way { leg.coach } else { nil }
  }
}

/// A meal of the day that the fare includes, with who sits where.
package struct DayMeal: Sendable {
  package let meal: Meal
  package let people: [Int]
  /// Tables in the order of the file, each with its people; those without a seat stand under nil, last.
  let tables: [(table: String?, people: [Int])]

  init(_ meal: Meal, _ plan: DayPlan) {
    self.meal = meal
    people = plan.trip.people(at: meal, on: plan.day.day)
    var seats: [(table: String?, people: [Int])] = []
    var seated: Set<Int> = []
    let present = Set(people)
    for seat in plan.trip.tables where seat.day == plan.day.day && seat.meal == meal {
      guard present.contains(seat.delegate), seated.insert(seat.delegate).inserted else { continue }
      if let place = seats.firstIndex(where: { $0.table == seat.table }) {
        seats[place].people.append(seat.delegate)
      } else {
        seats.append((seat.table, [seat.delegate]))
      }
    }
    let left = people.filter { !seated.contains($0) }
    tables = seats.isEmpty || left.isEmpty ? seats : seats + [(nil, left)]
  }
}
