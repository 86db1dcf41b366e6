/// The best meetings by numbers alone: as many for each as it has free slots, as many in all as there are tables, whoever
/// is free when. No timetable is better, and where all of them find a slot, they are the best timetable.
struct MeetingChoice {
  /// For each pair.
  private(set) var isChosen: [Bool]
  /// As ``MeetingWeights`` measures, fixed meetings left out.
  private(set) var worth = 0

  init(_ request: MeetingsRequest, _ weights: MeetingWeights, isSaved: [Bool]) {
    isChosen = request.pairs.map { $0.fixed != nil }
    let companies = request.companies.count
    let start = companies + request.hosts.count
    let (source, door, sink) = (start, start + 1, start + 2)
    var held = [Int](repeating: 0, count: start)
    for pair in request.pairs where pair.fixed != nil {
      held[pair.company] += 1
      held[companies + pair.host] += 1
    }
    var flow = MinCostFlow(nodes: start + 3, arcs: request.pairs.count + start * request.slots)
    let places = request.slots * request.tables - isChosen.count { $0 }
    _ = flow.add(from: source, to: door, room: max(0, places), cost: 0)
    for node in 0..<start where held[node] < weights.wanted[node] {
      for count in held[node]..<weights.wanted[node] {
        let ends = node < companies ? (door, node) : (node, sink)
        _ = flow.add(from: ends.0, to: ends.1, room: 1, cost: -weights.gain(of: node, holding: count))
      }
    }
    var arcs: [Int: Int] = [:]
    for (number, pair) in request.pairs.enumerated() where pair.fixed == nil && !request.common(pair).isEmpty {
      arcs[number] = flow.add(
        from: pair.company, to: companies + pair.host, room: 1, cost: -weights.worth(pair, isSaved: isSaved[number]))
    }
    worth = -flow.run(from: source, to: sink)
    for (number, arc) in arcs where flow.flow(arc) > 0 { isChosen[number] = true }
  }
}
