import TripModel
import TripPlanning

/// Tries every lawful way to share rooms and every way to number them; written apart from the code it judges.
struct ExhaustiveSearch {
  let sleepers: [Sleeper]
  let former: [Int?]
  private(set) var fewestMoves = Int.max
  /// Most pairs of colleagues among the pairs that nobody wished, over all lawful ways.
  private(set) var mostColleagues = 0

  init(_ request: RoomingRequest) {
    sleepers = request.sleepers
    var former = [Int?](repeating: nil, count: sleepers.count)
    for room in request.previous { for sleeper in room.sleepers { former[sleeper] = room.number } }
    self.former = former
    split(Array(sleepers.indices), [])
  }

  private mutating func split(_ left: [Int], _ groups: [[Int]]) {
    guard let first = left.first else { return judge(groups) }
    let rest = Array(left.dropFirst())
    if mate(first) == nil { split(rest, groups + [[first]]) }
    for other in rest where mayShare(first, other) { split(rest.filter { $0 != other }, groups + [[first, other]]) }
  }

  private mutating func judge(_ groups: [[Int]]) {
    let alone = groups.filter { $0.count == 1 }.map { $0[0] }
    for sex in [Sex.male, .female] where alone.count(where: { isPaired($0, by: sex) }) > 1 { return }
    let moves = former.count { $0 != nil } - kept(groups[...], [])
    mostColleagues = max(mostColleagues, groups.count { isPairOfColleagues($0) })
    fewestMoves = min(fewestMoves, moves)
  }

  /// The most people who stay, over all ways to give each group one of its former numbers or a new one.
  private func kept(_ groups: ArraySlice<[Int]>, _ used: Set<Int>) -> Int {
    guard let group = groups.first else { return 0 }
    var best = kept(groups.dropFirst(), used)
    for number in Set(group.compactMap { former[$0] }).subtracting(used) {
      let staying = group.count { former[$0] == number }
      best = max(best, staying + kept(groups.dropFirst(), used.union([number])))
    }
    return best
  }

  func isPairOfColleagues(_ group: [Int]) -> Bool {
    guard group.count == 2, mate(group[0]) == nil, let company = sleepers[group[0]].company else { return false }
    return company == sleepers[group[1]].company
  }

  func mate(_ sleeper: Int) -> Int? {
    guard let other = sleepers[sleeper].mate, sleepers.indices.contains(other), other != sleeper,
      sleepers[other].mate == sleeper, sleepers[sleeper].wish == .twin, sleepers[other].wish == .twin
    else { return nil }
    if sleepers[sleeper].isMinor || sleepers[other].isMinor,
      sleepers[sleeper].company.map({ $0 != sleepers[other].company }) ?? true
    {
      return nil
    }
    return other
  }

  func mayShare(_ first: Int, _ second: Int) -> Bool {
    if mate(first) != nil || mate(second) != nil { return mate(first) == second }
    return [Sex.male, .female].contains { isPaired(first, by: $0) && isPaired(second, by: $0) }
  }

  private func isPaired(_ sleeper: Int, by sex: Sex) -> Bool {
    sleepers[sleeper].wish == .twin && sleepers[sleeper].sex == sex && mate(sleeper) == nil
      && !sleepers[sleeper].isMinor
  }
}
