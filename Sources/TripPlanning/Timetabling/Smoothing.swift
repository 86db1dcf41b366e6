/// Moves meetings from slot to slot, none of them lost: first so that the fewest need an interpreter at once, then so that
/// as few as can be leave the slot they were saved in, then so that nobody waits long between two.
struct Smoothing {
  let request: MeetingsRequest
  /// The slot in which each pair was saved, or -1.
  let savedSlots: [Int]
  /// Fewer interpreters than this are not worth trying.
  let leastInterpreters: Int

  /// Ranked as in the type's comment.
  private struct Cost: Comparable {
    var crowd: Int
    var moves: Int
    var gaps: Int

    static func < (left: Cost, right: Cost) -> Bool {
      (left.crowd, left.moves, left.gaps) < (right.crowd, right.moves, right.gaps)
    }

    /// For comparing two that are near each other.
    var sum: Int { crowd * 1_000_000 + moves * 1_000 + gaps }
  }

  func improve(_ start: Timetable, rounds: Int, _ dice: inout Dice) -> Timetable {
    var (current, best) = (start, start)
    var cost = self.cost(start)
    var bestCost = cost
    let movable = request.pairs.indices.filter { start.slotOf[$0] >= 0 && request.pairs[$0].fixed == nil }
    guard !movable.isEmpty, request.slots > 1 else { return start }
    for round in 0..<rounds where bestCost.sum > 0 {
      let pair = movable[dice.roll(movable.count)]
      let (first, second) = (current.slotOf[pair], dice.roll(request.slots))
      guard first != second, let chain = current.chain(from: pair, first, second) else { continue }
      let growth = current.growth(of: chain, in: first)
      guard current.count[first] + growth <= request.tables, current.count[second] - growth <= request.tables else {
        continue
      }
      current.exchange(chain, first, second)
      let new = self.cost(current)
      // Up to so much worse is gone through, less and less of it.
      let patience = 6 * (rounds - round) / rounds
      guard new.crowd <= cost.crowd, new.moves <= cost.moves + (new.crowd < cost.crowd ? request.pairs.count : 0),
        new < cost || new.gaps <= cost.gaps + dice.roll(patience + 1)
      else {
        current.exchange(chain, first, second)
        continue
      }
      cost = new
      if new < bestCost { (best, bestCost) = (current, new) }
    }
    return best
  }

  private func cost(_ timetable: Timetable) -> Cost {
    let peak = timetable.interpreted.max() ?? 0
    // Beside the fullest slot all that stand above the least count, so that each step down is seen.
    let crowd = timetable.interpreted.reduce(0) { $0 + max(0, $1 - leastInterpreters) }
    var moves = 0
    for pair in savedSlots.indices where savedSlots[pair] >= 0 && timetable.slotOf[pair] != savedSlots[pair] {
      moves += 1
    }
    return Cost(crowd: max(0, peak - leastInterpreters) * 100 + crowd, moves: moves, gaps: gaps(timetable))
  }

  private func gaps(_ timetable: Timetable) -> Int {
    var gaps = 0
    for participant in timetable.held.indices where timetable.held[participant] > 1 {
      var (first, last) = (-1, -1)
      for slot in 0..<request.slots where timetable.pair(of: participant, in: slot) >= 0 {
        if first < 0 { first = slot }
        last = slot
      }
      gaps += last - first + 1 - timetable.held[participant]
    }
    return gaps
  }
}
