import TripCosting
package import TripModel

/// One day of the trip with whoever takes part in what.
package struct DayPlan: Sendable {
  package let trip: Trip
  /// In the trip's days.
  package let number: Int
  /// Everybody on the roster, company by company, as the delegation roster lists them.
  package let people: [Int]

  package init(_ trip: Trip, day number: Int) {
    self.trip = trip
    self.number = number
    people = trip.delegatesByCompany.flatMap { $0 }
  }

  package var day: ItineraryDay { trip.days[number] }

  package var flights: [Flight] { trip.flights.filter { $0.day == day.day } }

  /// Flights first, then what stands under the day; a transfer of which nothing else is known is one, too.
  package var legs: [DayLeg] {
    let flights = flights.map {
      DayLeg(way: .flight($0), people: people.filter { trip.delegates[$0].ownFlight != true })
    }
    let ground = day.legs.map { DayLeg(way: .ground($0), people: people) }
    let transfers = ground.isEmpty ? day.sessions.filter { $0.kind == .transfer } : []
    return flights + ground + transfers.map { DayLeg(way: .open($0), people: people) }
  }

  package var meals: [DayMeal] {
    Meal.allCases.filter(day.meals.contains).map { DayMeal($0, self) }
  }

  package var stay: Stay? { trip.stays.first { $0.checkIn <= day.day && day.day < $0.checkOut } }

  /// The clock of the country visited; nil where no flight tells that it is Japan.
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
    people = plan.people
    var seats: [(table: String?, people: [Int])] = []
    var seated: Set<Int> = []
    for seat in plan.trip.tables where seat.day == plan.day.day && seat.meal == meal {
      guard seated.insert(seat.delegate).inserted else { continue }
      if let place = seats.firstIndex(where: { $0.table == seat.table }) {
        seats[place].people.append(seat.delegate)
      } else {
        seats.append((seat.table, [seat.delegate]))
      }
    }
    let left = plan.people.filter { !seated.contains($0) }
    tables = seats.isEmpty || left.isEmpty ? seats : seats + [(nil, left)]
  }
}
