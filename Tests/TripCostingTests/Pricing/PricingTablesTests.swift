import Testing
import TripCosting

/// The tables in the article that is PriceList+Pricing.swift.
@Suite struct PricingTablesTests {
  static func twd(_ units: Int64) -> Amount { .exact(Money(units, .newTaiwanDollar)) }

  static func party(_ people: Int, _ change: (inout Party.Member, Int) -> Void = { _, _ in }) -> Party {
    Party(
      company: Origin(number: 1),
      members: (0..<people).map { index in
        var member = Party.Member(origin: Origin(number: UInt32(10 + index)), registered: Day(number: 60))
        change(&member, index)
        return member
      })
  }

  static let fares = [
    PriceList.Fare(
      origin: Origin(number: 101), amount: twd(10), when: Condition(until: Day(number: 50), categories: [0])),
    PriceList.Fare(
      origin: Origin(number: 102), amount: twd(20), when: Condition(place: CountSpan(from: 1, until: 1))),
    PriceList.Fare(origin: Origin(number: 103), amount: twd(30), when: Condition(people: CountSpan(from: 20))),
    PriceList.Fare(origin: Origin(number: 104), amount: twd(40)),
  ]

  @Test(
    "1: the first fare whose condition holds",
    arguments: [
      (true, 50, 0, 19, 10), (true, 51, 0, 19, 20), (false, 50, 0, 19, 20), (false, 60, 1, 20, 30),
      (false, 60, 1, 19, 40), (true, 50, 1, 20, 10),
    ])
  func fare(isMember: Bool, registered: Int32, index: Int, delegation: Int, pays: Int64) throws {
    var party = Self.party(2) { member, _ in member.registered = Day(number: registered) }
    party.categories = isMember ? [0] : [1]
    party.delegation = delegation
    #expect(try PriceList(fares: Self.fares).charges(for: party)[index].amount == Self.twd(pays))
  }

  @Test("1: with an own flight the land alone is paid, and a confirmed price takes the place of the fare's")
  func ownFlightAndConfirmed() throws {
    let land = PriceList.Fare(origin: Origin(number: 105), amount: Self.twd(7), when: Condition(ownFlight: true))
    let party = Self.party(3) { member, index in
      member.ownFlight = index == 0
      if index == 2 {
        member.confirmed = .init(origin: Origin(number: 900), price: Money(38, .newTaiwanDollar))
      }
    }
    let charges = try PriceList(fares: [land] + Self.fares.suffix(1)).charges(for: party)
    #expect(charges.map(\.amount) == [Self.twd(7), Self.twd(40), Self.twd(38)])
    #expect(charges[2].because == [Origin(number: 104), Origin(number: 12), Origin(number: 900)])
  }

  @Test(
    "2 to 6: a confirmed price takes the place of an option's, a room's, a night's and a surcharge's, for that person alone"
  )
  func settled() throws {
    var prices = PriceList(
      fares: [Self.fares[3]], options: [.init(origin: Origin(number: 200), amount: .onRequest(.newTaiwanDollar))])
    prices.rooms = [.init(origin: Origin(number: 300), amount: .onRequest(.newTaiwanDollar), sleeps: 1, nights: 3)]
    prices.extraNight = .init(origin: Origin(number: 500), amount: .onRequest(.newTaiwanDollar))
    prices.adjustments = [
      .init(
        origin: Origin(number: 600), value: .money(.onRequest(.newTaiwanDollar), payee: .agency, due: nil),
        isDiscount: false)
    ]
    var party = Self.party(2) { member, _ in
      (member.options, member.bed, member.extraNights) = ([0], .init(room: 0, part: 0), 2)
    }
    let line = Party.ConfirmedPrice(origin: Origin(number: 900), price: Money(70, .newTaiwanDollar))
    party.settled = [PricingStep.option, .room, .night, .surcharge].map {
      .init(step: $0, index: 0, member: 1, confirmed: line)
    }
    let charges = try prices.charges(for: party)
    func amounts(_ person: UInt32) -> [Int64?] {
      charges.filter { $0.person == Origin(number: person) && $0.step != .fare }.map {
        $0.amount.isExact ? $0.amount.low : nil
      }
    }
    #expect(amounts(10) == [nil, nil, nil, nil])
    #expect(amounts(11) == [210, 140, 70, 70])
    #expect(charges.filter { $0.because.contains(Origin(number: 900)) }.count == 4)
  }

  @Test("2, 3: rooms are shared to the last unit, nights are counted")
  func roomsAndNights() throws {
    var prices = PriceList(fares: [Self.fares[3]])
    prices.rooms = [.init(origin: Origin(number: 300), amount: Self.twd(101), sleeps: 2, nights: 3)]
    prices.extraNight = .init(origin: Origin(number: 500), amount: Self.twd(90))
    let party = Self.party(2) { member, index in
      member.bed = .init(room: 0, part: index)
      member.extraNights = index * 2
    }
    let charges = try prices.charges(for: party)
    #expect(charges.map(\.step) == [.fare, .fare, .room, .room, .night])
    #expect(charges[2...].map(\.amount) == [Self.twd(152), Self.twd(151), Self.twd(180)])
    #expect(charges.map(\.quantity) == [1, 1, 1, 1, 2] && charges.last?.unit == Self.twd(90))
  }

  @Test("5: percent for the company is rounded once, whoever its fares go to, and split by largest remainder")
  func percentOnce() throws {
    let first = Condition(place: CountSpan(from: 1, until: 1))
    var prices = PriceList(fares: [
      .init(origin: Origin(number: 101), amount: Self.twd(10_030), payee: .association, when: first),
      .init(origin: Origin(number: 102), amount: Self.twd(10_030), when: Condition()),
    ])
    prices.adjustments = [
      .init(
        origin: Origin(number: 600), value: .percent(Percent(millionths: 50_000)), isDiscount: true, isPerCompany: true)
    ]
    let charges = try prices.charges(for: Self.party(2))
    #expect(charges.filter { $0.step == .discount }.map(\.amount) == [Self.twd(-502), Self.twd(-501)])
    #expect(charges.filter { $0.step == .discount }.map(\.payee) == [.association, .agency])
  }

  @Test(
    "5: percent is rounded person by person, or once for the company",
    arguments: [(false, -6_682), (true, -6_681)])
  func percent(isPerCompany: Bool, off: Int64) throws {
    var prices = PriceList(fares: [.init(origin: Origin(number: 101), amount: Self.twd(66_810))])
    prices.adjustments = [
      .init(
        origin: Origin(number: 600), value: .percent(Percent(millionths: 50_000)), isDiscount: true,
        isPerCompany: isPerCompany)
    ]
    let charges = try prices.charges(for: Self.party(2))
    #expect(charges.filter { $0.step == .discount }.map(\.amount.low).reduce(0, +) == off)
    #expect(charges[2].because.prefix(2) == [Origin(number: 600), Origin(number: 101)])
  }

  @Test("6: a surcharge for late registration, and a fee for the company")
  func surcharges() throws {
    var prices = PriceList(fares: [Self.fares[3]])
    prices.adjustments = [
      .init(
        origin: Origin(number: 600), value: .money(Self.twd(5), payee: .agency, due: nil), isDiscount: false,
        when: Condition(from: Day(number: 60))),
      .init(
        origin: Origin(number: 601), value: .money(Self.twd(9), payee: .association, due: nil), isDiscount: false,
        isPerCompany: true),
    ]
    let party = Self.party(2) { member, index in member.registered = Day(number: Int32(59 + index)) }
    let late = try prices.charges(for: party).filter { $0.step == .surcharge }
    #expect(late.map(\.amount) == [Self.twd(5), Self.twd(9)])
    #expect(late.map(\.person) == [Origin(number: 11), nil])
  }
}
