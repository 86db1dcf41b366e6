/// Who had which room before; each person counts once and each number once.
struct Tenancy {
  /// Former rooms by number, in the order given.
  private(set) var numbers: [Int] = []
  /// Those who may stay in each of them.
  private(set) var tenants: [[Int]] = []
  /// The former number of each sleeper; nil for those who join.
  private(set) var former: [Int?]

  init(_ previous: [PreviousRoom], count: Int) {
    former = Array(repeating: nil, count: count)
    for room in previous {
      for sleeper in room.sleepers where former.indices.contains(sleeper) { add(sleeper, room.number) }
    }
  }

  private mutating func add(_ sleeper: Int, _ number: Int) {
    guard former[sleeper] == nil else { return }
    former[sleeper] = number
    if let room = numbers.firstIndex(of: number) {
      tenants[room].append(sleeper)
    } else {
      numbers.append(number)
      tenants.append([sleeper])
    }
  }

  /// Leaves a room to two who had it together, where a third had it too.
  mutating func leave(_ room: Int, to pair: [Int]) { tenants[room] = pair }
}
