/// Tries everything that may be better, for timetables so small that this can be done.
struct TimetableSearch {
  private let weights: MeetingWeights
  private let isSaved: [Bool]
  private let order: [Int]
  private var nodes: Int
  private(set) var best: Timetable
  private var bestWorth: Int
  /// Whether all has been tried, so that nothing is better.
  var isComplete: Bool { nodes > 0 }

  /// - Parameter nodes: steps after which it gives up.
  init(from best: Timetable, _ weights: MeetingWeights, isSaved: [Bool], nodes: Int) {
    self.weights = weights
    self.isSaved = isSaved
    self.best = best
    self.nodes = nodes
    bestWorth = best.worth(weights, isSaved: isSaved)
    let pairs = best.request.pairs
    order = pairs.indices.filter { pairs[$0].fixed == nil }.sorted { (-pairs[$0].value, $0) < (-pairs[$1].value, $1) }
    var empty = Timetable(best.request)
    search(0, &empty)
  }

  private mutating func search(_ place: Int, _ timetable: inout Timetable) {
    guard nodes > 0 else { return }
    nodes -= 1
    guard place < order.count else {
      let worth = timetable.worth(weights, isSaved: isSaved)
      if worth > bestWorth { (best, bestWorth) = (timetable, worth) }
      return
    }
    guard most(place, timetable) > bestWorth else { return }
    let (company, host) = timetable.ends(order[place])
    if timetable.mayHoldMore(company), timetable.mayHoldMore(host) {
      for slot in 0..<timetable.request.slots where timetable.canPlace(order[place], in: slot) {
        timetable.place(order[place], in: slot)
        search(place + 1, &timetable)
        timetable.remove(order[place])
      }
    }
    search(place + 1, &timetable)
  }

  /// As if everything left could be held.
  private func most(_ place: Int, _ timetable: Timetable) -> Int {
    var left = timetable.held
    var worth = 0
    for number in order[..<place] where timetable.slotOf[number] >= 0 {
      worth += weights.worth(timetable.request.pairs[number], isSaved: isSaved[number])
    }
    for number in order[place...] {
      let (company, host) = timetable.ends(number)
      left[company] += 1
      left[host] += 1
      worth += max(0, weights.worth(timetable.request.pairs[number], isSaved: isSaved[number]))
    }
    let missing = zip(weights.wanted, left).reduce(0) { $0 + max(0, $1.0 - $1.1) * max(0, $1.0 - $1.1) }
    return worth - missing * weights.fairness
  }
}
