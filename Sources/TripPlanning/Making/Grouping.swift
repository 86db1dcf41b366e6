import TripModel

/// Splits the sleepers into those who share and those alone, so that the fewest have to move.
///
/// 1. Wishes: two who name each other share; who asks for a single, or cannot be paired by sex, is alone.
/// 2. Two who shared before and still may go on sharing: parting them never lets more people stay.
/// 3. The rest pair within their sex, nearest first, but only where as many former rooms can still be kept.
/// 4. At most one of each sex is left alone.
struct Grouping {
  let wishes: Wishes
  private(set) var tenancy: Tenancy
  /// In the order of the roster, as are the people in each.
  private(set) var groups: [[Int]] = []
  /// Those still without a group.
  private var waiting: [Int]
  private var most = 0

  init(_ wishes: Wishes, _ tenancy: Tenancy) {
    self.wishes = wishes
    self.tenancy = tenancy
    waiting = wishes.pools.indices.filter { wishes.pools[$0] != nil }
    followWishes()
    keepTogether()
    pairNearest()
    groups += waiting.map { [$0] }
    groups.sort { $0[0] < $1[0] }
  }

  private mutating func followWishes() {
    for sleeper in wishes.pools.indices where wishes.pools[sleeper] == nil {
      guard let mate = wishes.mate(of: sleeper) else {
        groups.append([sleeper])
        continue
      }
      if sleeper < mate { groups.append([sleeper, mate]) }
    }
  }

  private mutating func keepTogether() {
    for (room, tenants) in tenancy.tenants.enumerated() {
      guard let pair = nearestPair(of: tenants.sorted()) else { continue }
      tenancy.leave(room, to: pair)
      if wishes.mate(of: pair[0]) == nil { join(pair) }
    }
  }

  /// Two of a former room who still share: by wish, else the nearest.
  private func nearestPair(of tenants: [Int]) -> [Int]? {
    let pairs = tenants.flatMap { first in tenants.filter { first < $0 }.map { [first, $0] } }
    if let wished = pairs.first(where: { wishes.mate(of: $0[0]) == $0[1] }) { return wished }
    return pairs.filter { wishes.mayPair($0[0], $0[1]) }.min { distance($0) < distance($1) }
  }

  private func distance(_ pair: [Int]) -> Int { wishes.distance(pair[0], pair[1]) }

  private mutating func join(_ pair: [Int]) {
    groups.append(pair)
    waiting.removeAll(where: pair.contains)
  }
}

extension Grouping {
  private mutating func pairNearest() {
    most = roomsKept()
    for distance in Wishes.distances {
      for sleeper in waiting { pair(sleeper, at: distance) }
    }
  }

  private mutating func pair(_ sleeper: Int, at distance: Int) {
    guard waiting.contains(sleeper) else { return }
    let mate = waiting.first { other in
      sleeper < other && wishes.mayPair(sleeper, other) && wishes.distance(sleeper, other) == distance
        && (tenancy.numbers.isEmpty || roomsKept(joining: [sleeper, other]) == most)
    }
    if let mate { join([sleeper, mate]) }
  }

  /// How many former rooms somebody can keep, however the others are paired.
  ///
  /// Within a pool anybody may share with anybody, so that only its number of rooms limits who stays.
  private func roomsKept(joining pair: [Int] = []) -> Int {
    var claims = Claims(tenancy)
    for group in groups { claims.add(group, groups: 1) }
    if !pair.isEmpty { claims.add(pair, groups: 1) }
    for sex in Sex.allCases {
      let pool = waiting.filter { wishes.pools[$0] == sex && !pair.contains($0) }
      claims.add(pool, groups: (pool.count + 1) / 2)
    }
    return claims.settle()
  }
}
