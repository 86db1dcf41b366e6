extension Timetable {
  /// Puts a meeting into a slot, pushing others from slot to slot where it must; none is lost.
  ///
  /// In a room with tables enough where all are always there, this never fails (König 1916).
  mutating func insert(_ pair: Int, preferring wanted: Int? = nil) -> Bool {
    if let wanted, canPlace(pair, in: wanted) {
      place(pair, in: wanted)
      return true
    }
    let open = (0..<request.slots).filter { canPlace(pair, in: $0) }
    // Level slots leave room for the rest, and level interpreting needs the fewest interpreters.
    let needs = request.pairs[pair].needsInterpreter
    if let slot = open.min(by: { load($0, needs) < load($1, needs) }) {
      place(pair, in: slot)
      return true
    }
    return insertPushing(pair) || insertMakingRoom(pair)
  }

  private func load(_ slot: Int, _ needs: Bool) -> (Int, Int) { (needs ? interpreted[slot] : 0, count[slot]) }

  /// The company is free in one slot and the host in another: one of them is made free in the other's.
  private mutating func insertPushing(_ pair: Int) -> Bool {
    let (company, host) = ends(pair)
    let slots = 0..<request.slots
    for first in slots where isFree(company, in: first) && isThere(host, in: first) {
      for second in slots where second != first && isFree(host, in: second) {
        if push(host, from: first, to: second, for: pair) { return true }
      }
    }
    for first in slots where isFree(host, in: first) && isThere(company, in: first) {
      for second in slots where second != first && isFree(company, in: second) {
        if push(company, from: first, to: second, for: pair) { return true }
      }
    }
    return false
  }

  private mutating func push(_ participant: Int, from first: Int, to second: Int, for pair: Int) -> Bool {
    let blocking = self.pair(of: participant, in: first)
    guard blocking >= 0, let chain = chain(from: blocking, first, second) else { return false }
    let growth = growth(of: chain, in: first)
    guard count[first] + growth < request.tables, count[second] - growth <= request.tables else { return false }
    exchange(chain, first, second)
    guard canPlace(pair, in: first) else {
      exchange(chain, first, second)
      return false
    }
    place(pair, in: first)
    return true
  }

  /// Both are free, but every table is taken: a chain leads one meeting more out of the slot than into it.
  private mutating func insertMakingRoom(_ pair: Int) -> Bool {
    let (company, host) = ends(pair)
    for slot in 0..<request.slots where isFree(company, in: slot) && isFree(host, in: slot) {
      for other in 0..<request.slots where other != slot && count[other] < request.tables {
        for start in slotOf.indices where slotOf[start] == slot {
          guard let chain = chain(from: start, slot, other), growth(of: chain, in: slot) < 0 else { continue }
          exchange(chain, slot, other)
          if canPlace(pair, in: slot) {
            place(pair, in: slot)
            return true
          }
          exchange(chain, slot, other)
        }
      }
    }
    return false
  }
}
