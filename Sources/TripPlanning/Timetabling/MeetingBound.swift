/// What the values of any timetable's meetings can add up to at most, slot by slot: each slot is filled at its best, and
/// a pair that would meet in several slots pays a price for it (a Lagrangian relaxation).
struct MeetingBound {
  let request: MeetingsRequest
  private(set) var value: Int
  /// What a pair's second slot would be worth, for each pair, in parts of a unit of value.
  private(set) var prices: [Int]
  private var leastTotal = Int.max
  static let parts = 1_024

  /// - Parameter known: a bound from elsewhere.
  init(_ request: MeetingsRequest, known: Int) {
    self.request = request
    value = known
    prices = [Int](repeating: 0, count: request.pairs.count)
  }

  /// Stops at `reached`, which some timetable is worth.
  mutating func tighten(reached: Int, rounds: Int) {
    var prices = self.prices
    // The share of the way to what is reached that a step goes (Polyak), in eighths.
    var (eighths, idle) = (8, 0)
    for _ in 0..<rounds where value > reached {
      var times = [Int](repeating: 0, count: prices.count)
      let filled = (0..<request.slots).reduce(0) { $0 + fill($1, prices, &times) }
      let total = prices.reduce(filled, +)
      idle = total < leastTotal ? 0 : idle + 1
      if total < leastTotal { (leastTotal, self.prices) = (total, prices) }
      value = min(value, total / Self.parts)
      if idle > 15 {
        (eighths, idle, prices) = (max(1, eighths - 1), 0, self.prices)
        continue
      }
      let slopes = times.indices.map { times[$0] > 0 || prices[$0] > 0 ? times[$0] - 1 : 0 }
      let length = slopes.reduce(0) { $0 + $1 * $1 }
      guard length > 0 else { break }
      let step = max(1, (total - reached * Self.parts) * eighths / (8 * length))
      for pair in prices.indices { prices[pair] = max(0, prices[pair] + slopes[pair] * step) }
    }
    value = max(value, reached)
  }

  private func fill(_ slot: Int, _ prices: [Int], _ times: inout [Int]) -> Int {
    let (companies, hosts) = (request.companies.count, request.hosts.count)
    let (source, door, sink) = (companies + hosts, companies + hosts + 1, companies + hosts + 2)
    var flow = MinCostFlow(nodes: sink + 1, arcs: request.pairs.count + sink)
    _ = flow.add(from: source, to: door, room: request.tables, cost: 0)
    for node in 0..<companies { _ = flow.add(from: door, to: node, room: 1, cost: 0) }
    for node in 0..<hosts { _ = flow.add(from: companies + node, to: sink, room: 1, cost: 0) }
    var arcs: [(pair: Int, arc: Int)] = []
    // Dearer than all else, so that a fixed meeting is in its slot and in no other.
    let must = 1_000_000 * Self.parts
    var fixed = 0
    for (number, pair) in request.pairs.enumerated() where request.common(pair).contains(slot) {
      if let place = pair.fixed {
        guard place == slot else { continue }
        fixed += 1
      }
      let gain = pair.value * Self.parts - prices[number] + (pair.fixed == nil ? 0 : must)
      guard gain > 0 else { continue }
      arcs.append((number, flow.add(from: pair.company, to: companies + pair.host, room: 1, cost: -gain)))
    }
    let worth = -flow.run(from: source, to: sink)
    for (pair, arc) in arcs where flow.flow(arc) > 0 { times[pair] += 1 }
    return worth - fixed * must
  }
}
