/// The cheapest flow in a small network, by successive shortest paths; arcs of negative cost are gains.
struct MinCostFlow {
  /// The last arc added at each node, and for each arc the one before it; -1 ends the list.
  private var last: [Int]
  private var before: [Int] = []
  private var target: [Int] = []
  private var room: [Int] = []
  private var cost: [Int] = []
  private var distance: [Int]
  private var way: [Int]
  private var isWaiting: [Bool]
  private var queue: [Int] = []

  init(nodes: Int, arcs: Int) {
    last = [Int](repeating: -1, count: nodes)
    (distance, way) = (last, last)
    isWaiting = [Bool](repeating: false, count: nodes)
    before.reserveCapacity(2 * arcs)
    target.reserveCapacity(2 * arcs)
    room.reserveCapacity(2 * arcs)
    cost.reserveCapacity(2 * arcs)
  }

  /// The number by which the arc's flow is asked for; arcs of one pair of nodes may stand side by side.
  mutating func add(from source: Int, to sink: Int, room capacity: Int, cost price: Int) -> Int {
    append(source, sink, capacity, price)
    append(sink, source, 0, -price)
    return target.count - 2
  }

  private mutating func append(_ source: Int, _ sink: Int, _ capacity: Int, _ price: Int) {
    before.append(last[source])
    last[source] = target.count
    target.append(sink)
    room.append(capacity)
    cost.append(price)
  }

  func flow(_ arc: Int) -> Int { room[arc + 1] }

  /// Sends flow as long as each unit more lowers the cost, and says what all of it costs.
  mutating func run(from source: Int, to sink: Int) -> Int {
    var total = 0
    while true {
      findPaths(from: source)
      guard distance[sink] < 0 else { return total }
      total += distance[sink]
      var node = sink
      while node != source {
        let arc = way[node]
        room[arc] -= 1
        room[arc ^ 1] += 1
        node = target[arc ^ 1]
      }
    }
  }

  /// Bellman and Ford with a queue: gains make costs negative, but there is never a cycle of gain.
  private mutating func findPaths(from source: Int) {
    for node in distance.indices { distance[node] = .max }
    distance[source] = 0
    queue.removeAll(keepingCapacity: true)
    queue.append(source)
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      isWaiting[node] = false
      var arc = last[node]
      while arc >= 0 {
        let (end, reached) = (target[arc], distance[node] + cost[arc])
        if room[arc] > 0, reached < distance[end] {
          distance[end] = reached
          way[end] = arc
          if !isWaiting[end] {
            isWaiting[end] = true
            queue.append(end)
          }
        }
        arc = before[arc]
      }
    }
  }
}
