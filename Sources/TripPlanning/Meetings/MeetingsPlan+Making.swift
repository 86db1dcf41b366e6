extension MeetingsPlan {
  /// The best timetable that is found, the same for the same request on every machine.
  ///
  /// - Parameter isKeeping: every saved meeting that still can be stays in its slot, and only what is left is filled.
  package init(for request: MeetingsRequest, isKeeping: Bool = false) {
    let request = isKeeping ? request.keepingSaved : request
    let weights = MeetingWeights(request)
    var savedSlots = [Int](repeating: -1, count: request.pairs.count)
    for saved in request.saved { savedSlots[saved.pair] = saved.slot }
    let arranged = Self.arrange(request, weights, savedSlots)
    let needing = request.pairs.indices.count {
      arranged.timetable.slotOf[$0] >= 0 && request.pairs[$0].needsInterpreter
    }
    let least = needing == 0 ? 0 : (needing + request.slots - 1) / request.slots
    var dice = Dice(seed: 2)
    let timetable = Smoothing(request: request, savedSlots: savedSlots, leastInterpreters: least)
      .improve(arranged.timetable, rounds: 200 * request.pairs.count, &dice)
    self.init(timetable, weights, bound: arranged.bound, leastInterpreters: least)
  }

  /// Meetings in slots: as chosen by numbers alone where that can be, else as good as is found, with a bound.
  private static func arrange(
    _ request: MeetingsRequest, _ weights: MeetingWeights, _ savedSlots: [Int]
  ) -> (timetable: Timetable, bound: Int) {
    let isSaved = savedSlots.map { $0 >= 0 }
    let choice = MeetingChoice(request, weights, isSaved: isSaved)
    var timetable = Timetable(request)
    let chosen = request.pairs.indices.filter { choice.isChosen[$0] && request.pairs[$0].fixed == nil }
    // Saved ones first and where they were, then those with the fewest slots to choose from.
    let order = chosen.sorted { left, right in
      let keys = [left, right].map { (isSaved[$0] ? 0 : 1, request.common(request.pairs[$0]).count, $0) }
      return keys[0] < keys[1]
    }
    var isWhole = true
    for pair in order {
      let wanted = savedSlots[pair] >= 0 ? savedSlots[pair] : nil
      if !timetable.insert(pair, preferring: wanted) { isWhole = false }
    }
    let fixed = request.pairs.reduce(0) { $0 + ($1.fixed == nil ? 0 : $1.value) }
    let bound = fixed + chosen.reduce(0) { $0 + request.pairs[$1].value }
    guard !isWhole else { return (timetable, bound) }
    return improve(timetable, weights, isSaved, choice, bound)
  }

  private static func improve(
    _ start: Timetable, _ weights: MeetingWeights, _ isSaved: [Bool], _ choice: MeetingChoice, _ bound: Int
  ) -> (timetable: Timetable, bound: Int) {
    let request = start.request
    // What the fairness of those who miss nothing costs stands in neither worth, so the two can be compared.
    let missingAtStart = Timetable(request).missing(weights) * weights.fairness
    var timetable = start
    if request.pairs.count <= 24 {
      let search = TimetableSearch(from: timetable, weights, isSaved: isSaved, nodes: 50_000)
      timetable = search.best
      if search.isComplete { return (timetable, timetable.value) }
    }
    let rounds = min(3_000, 30 * request.pairs.count)
    var dice = Dice(seed: 1)
    var bounds = MeetingBound(request, known: bound)
    var filling = SlotFilling(
      request: request, weights: weights, isSaved: isSaved, bound: choice.worth - missingAtStart, prices: bounds.prices)
    for patience in [3, 2, 4, 1, 3, 2, 5, 1] where timetable.value < bounds.value {
      bounds.tighten(reached: timetable.value, rounds: 300)
      filling.prices = bounds.prices
      filling.patience = patience
      timetable = filling.improve(timetable, rounds: rounds, &dice)
    }
    // The value is settled; who misses what may still be fairer.
    filling.patience = 0
    timetable = filling.improve(timetable, rounds: rounds / 2, &dice)
    bounds.tighten(reached: timetable.value, rounds: 1_500)
    return (timetable, bounds.value)
  }

  private init(_ timetable: Timetable, _ weights: MeetingWeights, bound: Int, leastInterpreters: Int) {
    let request = timetable.request
    var before: [Int: Int] = [:]
    for saved in request.saved where saved.interpreter > 0 && before[request.pairs[saved.pair].company] == nil {
      before[request.pairs[saved.pair].company] = saved.interpreter
    }
    let assignment = InterpreterAssignment(timetable, before: before)
    let tables = TableAssignment(timetable).table
    let held = request.pairs.indices.filter { timetable.slotOf[$0] >= 0 }
    self.init(
      request: request,
      meetings: held.map { pair in
        Meeting(
          pair: pair, slot: timetable.slotOf[pair], table: tables[pair] ?? 1,
          interpreter: assignment.interpreter[pair] ?? 0)
      }.sorted { ($0.slot, $0.table) < ($1.slot, $1.table) },
      value: timetable.value, bound: bound, missing: timetable.missing(weights),
      leastInterpreters: max(leastInterpreters, assignment.rivals))
  }
}

extension Timetable {
  /// The sum of the values of its meetings.
  var value: Int { request.pairs.indices.reduce(0) { $0 + (slotOf[$1] >= 0 ? request.pairs[$1].value : 0) } }
}

extension MeetingsRequest {
  /// Saved meetings that can still be held in their slot, as if they were fixed.
  var keepingSaved: MeetingsRequest {
    var kept = self
    var timetable = Timetable(self)
    for place in saved.sorted(by: { ($0.slot, $0.table) < ($1.slot, $1.table) })
    where pairs[place.pair].fixed == nil && timetable.slotOf[place.pair] < 0 && place.slot < slots {
      let (company, host) = timetable.ends(place.pair)
      guard timetable.mayHoldMore(company), timetable.mayHoldMore(host), timetable.canPlace(place.pair, in: place.slot)
      else { continue }
      timetable.place(place.pair, in: place.slot)
      kept.pairs[place.pair].fixed = place.slot
    }
    return kept
  }
}
