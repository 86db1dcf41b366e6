/// What an engagement costs, part by part, so that each can be told.
package struct InterpreterReckoning: Hashable, Sendable {
  /// Why a full day is charged.
  package enum FullDay: Hashable, Sendable {
    case noon, length, outOfTown
    /// Half a day and its steps would be dearer.
    case cheaper
  }

  /// One part of the fee.
  package enum Part: Hashable, Sendable {
    case halfDay
    case fullDay(FullDay)
    /// So many steps beyond half a day, or of overtime after a full day.
    case steps(Int, isOvertime: Bool)
    /// Fares, time on the road and allowance.
    case travel
  }

  /// A part with what it costs.
  package struct Line: Hashable, Sendable {
    package var part: Part
    package var amount: Amount
  }

  /// How a provider counts an engagement, before any price.
  package struct Count: Hashable, Sendable {
    package var units: InterpreterUnits
    /// Nil where it is half a day.
    package var fullDay: FullDay?

    package init(_ terms: InterpreterTerms?, _ hours: Engagement?, kilometres: Int = 0, nights: Int = 0) {
      let half = InterpreterUnits(base: .halfDay)
      let timed = hours.flatMap { terms?.units(for: $0) } ?? half
      units = terms?.travel.units(timed, kilometres: kilometres, nights: nights) ?? timed
      guard units.base == .fullDay else { return }
      let isNoon = hours.map { terms?.noon.makesFullDay($0) ?? false } ?? false
      fullDay = timed.base == .halfDay ? .outOfTown : isNoon ? .noon : .length
    }
  }

  package private(set) var lines: [Line] = []
  package private(set) var fee: Amount
  /// The fee without travel, on which a fee for calling off rests.
  package private(set) var work: Amount

  /// Half a day where the hours are not known; nothing is added for what nobody has said.
  ///
  /// - Parameters:
  ///   - terms: how the provider counts; nil where no provider is named.
  ///   - kilometres: from where the interpreter lives to the session; 0 is in town.
  ///   - nights: away from home for it.
  ///   - travel: nil is not known yet; then it is on request where the provider charges it at cost.
  package init(
    _ prices: InterpreterPrices, _ terms: InterpreterTerms? = nil, hours: Engagement? = nil, kilometres: Int = 0,
    nights: Int = 0, travel: Amount? = nil
  ) throws(CostingError) {
    fee = .zero(prices.halfDay.currency)
    work = fee
    let counted = Count(terms, hours, kilometres: kilometres, nights: nights)
    let steps = try prices.step.times(counted.units.steps)
    if let why = counted.fullDay {
      try add(.fullDay(why), prices.fullDay)
      if counted.units.steps > 0 { try add(.steps(counted.units.steps, isOvertime: true), steps) }
    } else if try prices.fee(for: counted.units) != prices.halfDay.adding(steps) {
      try add(.fullDay(.cheaper), prices.fullDay)
    } else {
      try add(.halfDay, prices.halfDay)
      if counted.units.steps > 0 { try add(.steps(counted.units.steps, isOvertime: false), steps) }
    }
    let atCost: Amount? = terms?.travel.isAtCost ?? false ? .onRequest(fee.currency) : nil
    if let travel = travel ?? atCost { try add(.travel, travel) }
  }

  package var isFullDay: Bool {
    for line in lines { if case .fullDay = line.part { return true } }
    return false
  }

  /// A full day, or half a day and steps beyond it.
  package var isMoreThanHalfADay: Bool {
    lines.contains { line in
      switch line.part {
      case .fullDay, .steps: true
      case .halfDay, .travel: false
      }
    }
  }

  /// Nothing is told of travel that costs nothing.
  private mutating func add(_ part: Part, _ amount: Amount) throws(CostingError) {
    fee = try fee.adding(amount)
    if part != .travel { work = try work.adding(amount) }
    if part != .travel || amount != .zero(amount.currency) { lines.append(Line(part: part, amount: amount)) }
  }
}
