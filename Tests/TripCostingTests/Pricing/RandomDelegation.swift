import TripCosting
import TripTestSupport

/// A price list with every rule in it, and a few companies, made up from a number.
struct RandomDelegation {
  var prices = PriceList()
  var parties: [Party] = []
  private var chance: SeededGenerator

  init(seed: UInt64) {
    chance = SeededGenerator(seed: seed)
    makePrices()
    let sizes = (0..<number(1...2)).map { _ in number(0...3) }
    for (index, size) in sizes.enumerated() { parties.append(party(index, size, sizes.reduce(0, +))) }
  }

  /// Plainer than Int.random, which takes most of the time of 100,000 delegations in a debug build.
  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(chance.next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  private mutating func isLucky(_ percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func day() -> Day? { isLucky(50) ? Day(number: Int32(number(0...9))) : nil }

  /// One in a hundred is so large that sums of it do not fit.
  private mutating func amount() -> Amount {
    let low = isLucky(1) ? Int64.max / Int64(number(1...4)) : Int64(number(0...200_001))
    let currency: Currency = isLucky(80) ? .newTaiwanDollar : .usDollar
    switch number(0...5) {
    case 0: return .from(Money(low, currency))
    case 1: return .range(low, low + Int64(number(0...999)) % max(1, Int64.max - low), currency)
    case 2: return .onRequest(currency)
    default: return .exact(Money(low, currency))
    }
  }

  private mutating func payee() -> Payee { isLucky(70) ? .agency : .association }

  private mutating func span(_ most: Int) -> CountSpan {
    guard isLucky(40) else { return CountSpan() }
    return CountSpan(from: isLucky(60) ? number(0...most) : nil, until: isLucky(60) ? number(0...most) : nil)
  }

  private mutating func condition() -> Condition {
    var condition = Condition(place: span(3), people: span(9))
    if isLucky(40) { (condition.from, condition.until) = (day(), day()) }
    if isLucky(40) { condition.categories = isLucky(50) ? [number(0...1)] : [0, 1] }
    if isLucky(30) { condition.ownFlight = isLucky(50) }
    return condition
  }

  private mutating func origin(_ start: Int, _ index: Int) -> Origin { Origin(number: UInt32(start + index)) }

  private mutating func makePrices() {
    for index in 0..<number(0...3) {
      prices.fares.append(
        .init(origin: origin(100, index), amount: amount(), payee: payee(), due: day(), when: condition()))
    }
    if isLucky(95) { prices.fares.append(.init(origin: origin(100, 9), amount: amount(), due: day())) }
    for index in 0..<2 {
      prices.options.append(.init(origin: origin(200, index), amount: amount(), payee: payee(), due: day()))
      prices.rooms.append(
        .init(origin: origin(300, index), amount: amount(), sleeps: index + 1, nights: number(0...4), due: day()))
      prices.interpreters.append(
        .init(origin: origin(400, 0), session: origin(410, index), day: day(), amount: amount()))
    }
    if isLucky(90) { prices.extraNight = .init(origin: origin(500, 0), amount: amount(), payee: payee(), due: day()) }
    for index in 0..<number(0...3) { prices.adjustments.append(adjustment(index)) }
    for index in 0..<number(0...3) { prices.instalments.append(instalment(index)) }
    prices.departure = day()
  }

  private mutating func adjustment(_ index: Int) -> PriceList.Adjustment {
    let value: PriceList.Adjustment.Value =
      isLucky(50)
      ? .money(amount(), payee: payee(), due: day()) : .percent(Percent(millionths: Int64(number(0...1_000_000))))
    return .init(
      origin: origin(600, index), value: value, isDiscount: isLucky(50), isPerCompany: isLucky(40), when: condition())
  }

  private mutating func instalment(_ index: Int) -> PriceList.Instalment {
    let share: PriceList.Instalment.Share =
      switch number(0...3) {
      case 0: .money(Money(Int64(number(0...50_000)), .newTaiwanDollar), isPerCompany: isLucky(50))
      case 1: .rest
      default: .percent(Percent(millionths: Int64(number(0...600_000))))
      }
    let due: PriceList.Instalment.Due =
      switch number(0...2) {
      case 0: .on(day())
      case 1: .daysAfterConfirmation(number(0...30))
      default: .daysBeforeDeparture(number(0...30))
      }
    return .init(origin: origin(700, index), payee: payee(), share: share, due: due)
  }

  private mutating func party(_ index: Int, _ size: Int, _ people: Int) -> Party {
    var party = Party(company: origin(1, index), members: (0..<size).map { member(index, $0) })
    party.delegation = people
    party.registered = day()
    party.confirmed = day()
    party.categories = (0...1).filter { _ in isLucky(50) }
    party.options = (0...1).filter { _ in isLucky(30) }
    party.interpreters = (0...1).filter { _ in isLucky(30) }
    return party
  }

  /// Confirms prices of some things, which words and reordered lists do not carry.
  mutating func settle() {
    for index in parties.indices {
      let size = parties[index].members.count
      parties[index].settled = (0..<number(0...4)).map { settled($0, size) }
    }
  }

  /// Of anything that may be booked, whether this party has it or not.
  private mutating func settled(_ line: Int, _ size: Int) -> Party.Settled {
    let steps: [(PricingStep, Int)] =
      [(.option, 0), (.option, 1), (.room, 0), (.room, 1)] + (prices.extraNight == nil ? [] : [(.night, 0)])
      + prices.adjustments.indices.map { (prices.adjustments[$0].step, $0) }
    let (step, index) = steps[number(0...steps.count - 1)]
    let member = isLucky(30) || size == 0 ? nil : number(0...size - 1)
    return Party.Settled(
      step: step, index: index, member: member,
      confirmed: .init(origin: origin(850, line), price: Money(Int64(number(0...99_999)), .newTaiwanDollar)))
  }

  private mutating func member(_ company: Int, _ index: Int) -> Party.Member {
    var member = Party.Member(origin: origin(10 + company * 10, index), registered: day())
    member.options = (0...1).filter { _ in isLucky(30) }
    member.ownFlight = isLucky(30)
    if isLucky(30) { member.extraNights = number(0...3) }
    if isLucky(50) { member.bed = isLucky(50) ? .init(room: 0, part: 0) : .init(room: 1, part: number(0...1)) }
    if isLucky(30) {
      member.confirmed = .init(
        origin: origin(800, index), price: Money(Int64(number(0...99_999)), .newTaiwanDollar))
    }
    return member
  }
}
