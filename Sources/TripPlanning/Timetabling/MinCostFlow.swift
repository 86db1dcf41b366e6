/// The cheapest flow in a small network, by successive shortest paths; arcs of negative cost are gains.
struct MinCostFlow {
  private var head: [[Int]]
  private var target: [Int] = []
  private var room: [Int] = []
  private var cost: [Int] = []

  init(nodes: Int) { head = [[Int]](repeating: [], count: nodes) }

  /// The number by which the arc's flow is asked for; arcs of one pair of nodes may stand side by side.
  mutating func add(from source: Int, to sink: Int, room capacity: Int, cost price: Int) -> Int {
    head[source].append(target.count)
    head[sink].append(target.count + 1)
    target += [sink, source]
    room += [capacity, 0]
    cost += [price, -price]
    return target.count - 2
  }

  func flow(_ arc: Int) -> Int { room[arc + 1] }

  /// Sends flow as long as each unit more lowers the cost, and says what all of it costs.
  mutating func run(from source: Int, to sink: Int) -> Int {
    var total = 0
    while let path = shortestPath(from: source, to: sink), path.cost < 0 {
      var node = sink
      while node != source {
        let arc = path.arcs[node]
        room[arc] -= 1
        room[arc ^ 1] += 1
        node = target[arc ^ 1]
      }
      total += path.cost
    }
    return total
  }

  /// Bellman and Ford with a queue: gains make costs negative, but there is never a cycle of gain.
  private func shortestPath(from source: Int, to sink: Int) -> (cost: Int, arcs: [Int])? {
    var distance = [Int](repeating: .max, count: head.count)
    var arcs = [Int](repeating: -1, count: head.count)
    var isWaiting = [Bool](repeating: false, count: head.count)
    var (queue, next) = ([source], 0)
    distance[source] = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      isWaiting[node] = false
      for arc in head[node] where room[arc] > 0 {
        let (end, reached) = (target[arc], distance[node] + cost[arc])
        guard reached < distance[end] else { continue }
        distance[end] = reached
        arcs[end] = arc
        if !isWaiting[end] {
          isWaiting[end] = true
          queue.append(end)
        }
      }
    }
    return distance[sink] == .max ? nil : (distance[sink], arcs)
  }
}
