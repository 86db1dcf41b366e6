/// The most former rooms that can be kept at once: each goes to one party, a party takes as many as it has groups.
///
/// A party is a group of people who will share a room, or a pool of people not paired yet. A room goes to
/// a party of its tenants that has place, else one of them sends a room elsewhere (augmenting paths, as in bipartite
/// matching).
struct Claims {
  private let tenants: [[Int]]
  private var party: [Int]
  private var capacity: [Int] = []
  /// The rooms that each party keeps.
  private(set) var kept: [[Int]] = []

  init(_ tenancy: Tenancy) {
    tenants = tenancy.tenants
    party = Array(repeating: 0, count: tenancy.former.count)
  }

  mutating func add(_ members: [Int], groups: Int) {
    for member in members { party[member] = capacity.count }
    capacity.append(groups)
    kept.append([])
  }

  /// Gives away all rooms that can be kept and counts them.
  mutating func settle() -> Int {
    var count = 0
    for room in tenants.indices {
      var asked = Array(repeating: false, count: capacity.count)
      if settle(room, &asked) { count += 1 }
    }
    return count
  }

  private mutating func settle(_ room: Int, _ asked: inout [Bool]) -> Bool {
    let parties = tenants[room].map { party[$0] }
    if let party = parties.first(where: { kept[$0].count < capacity[$0] }) {
      kept[party].append(room)
      return true
    }
    for party in parties where !asked[party] {
      asked[party] = true
      if makePlace(for: room, in: party, &asked) { return true }
    }
    return false
  }

  private mutating func makePlace(for room: Int, in party: Int, _ asked: inout [Bool]) -> Bool {
    for (place, other) in kept[party].enumerated() where settle(other, &asked) {
      kept[party][place] = room
      return true
    }
    return false
  }
}
