/// Fills emptied slots as well as can be, again and again, and keeps what is no worse: for timetables in which not all
/// of the chosen meetings find a slot.
struct SlotFilling {
  let request: MeetingsRequest
  let weights: MeetingWeights
  let isSaved: [Bool]
  /// What cannot be surpassed, as ``MeetingWeights`` measures.
  let bound: Int
  /// What other slots would give for a pair, in ``MeetingBound/parts``; zero is not known.
  var prices: [Int]
  /// So many units of value may be lost on the way.
  var patience = 0

  func improve(_ start: Timetable, rounds: Int, _ dice: inout Dice) -> Timetable {
    var (best, current) = (start, start)
    var bestWorth = start.worth(weights, isSaved: isSaved)
    var worth = bestWorth
    for _ in 0..<rounds where bestWorth < bound {
      var trial = current
      refill(&trial, &dice)
      insertMissing(&trial, &dice)
      let new = trial.worth(weights, isSaved: isSaved)
      guard new >= min(worth, bestWorth - dice.roll(patience + 1) * weights.value) else { continue }
      (current, worth) = (trial, new)
      if new > bestWorth { (best, bestWorth) = (trial, new) }
    }
    return best
  }

  /// Empties one to three slots and fills them anew, in any order.
  private func refill(_ timetable: inout Timetable, _ dice: inout Dice) {
    let slots = (0..<request.slots).shuffled(using: &dice).prefix(1 + dice.roll(4))
    for pair in request.pairs.indices
    where request.pairs[pair].fixed == nil && slots.contains(timetable.slotOf[pair]) {
      timetable.remove(pair)
    }
    // Whoever can meet in a later slot as well may wait for it.
    let share = dice.roll(5)
    for (place, slot) in slots.enumerated() {
      fill(slot, place < slots.count - 1 ? share : 0, &timetable, &dice)
    }
  }

  /// The best meetings for one slot, whatever stands in the others; equals are told apart by the dice.
  private func fill(_ slot: Int, _ share: Int, _ timetable: inout Timetable, _ dice: inout Dice) {
    let companies = request.companies.count
    let (source, door, sink) = (timetable.held.count, timetable.held.count + 1, timetable.held.count + 2)
    var flow = MinCostFlow(nodes: timetable.held.count + 3, arcs: request.pairs.count + timetable.held.count)
    _ = flow.add(from: source, to: door, room: request.tables - timetable.count[slot], cost: 0)
    var isOpen = [Bool](repeating: false, count: timetable.held.count)
    for node in isOpen.indices where timetable.isFree(node, in: slot) && timetable.mayHoldMore(node) {
      isOpen[node] = true
      let gain = -weights.gain(of: node, holding: timetable.held[node]) * Self.spread
      let ends = node < companies ? (door, node) : (node, sink)
      _ = flow.add(from: ends.0, to: ends.1, room: 1, cost: gain)
    }
    var arcs: [(pair: Int, arc: Int)] = []
    for (number, pair) in request.pairs.enumerated()
    where timetable.slotOf[number] < 0 && isOpen[pair.company] && isOpen[companies + pair.host] {
      let price = prices[number] * share / 4 * (weights.value / MeetingBound.parts)
      let worth = (weights.worth(pair, isSaved: isSaved[number]) - price) * Self.spread + dice.roll(Self.spread)
      arcs.append((number, flow.add(from: pair.company, to: companies + pair.host, room: 1, cost: -worth)))
    }
    _ = flow.run(from: source, to: sink)
    for (pair, arc) in arcs where flow.flow(arc) > 0 { timetable.place(pair, in: slot) }
  }

  private static let spread = 8

  /// So many left over are tried each time, as each costs more than filling a slot.
  private static let tries = 8

  private func insertMissing(_ timetable: inout Timetable, _ dice: inout Dice) {
    let open = request.pairs.indices.filter { pair in
      let (company, host) = timetable.ends(pair)
      return timetable.slotOf[pair] < 0 && timetable.mayHoldMore(company) && timetable.mayHoldMore(host)
    }
    for pair in open.shuffled(using: &dice).prefix(Self.tries) {
      let (company, host) = timetable.ends(pair)
      if timetable.mayHoldMore(company), timetable.mayHoldMore(host) { _ = timetable.insert(pair) }
    }
  }
}
