import TripModel

/// Finds what the rooming may not decide, and the choices for each.
struct Asking {
  let wishes: Wishes
  let groups: [[Int]]
  let lodgings: [Lodging]

  var questions: [RoomQuestion] {
    groups.compactMap { $0.count == 1 ? question($0[0]) : nil }
  }

  private func question(_ sleeper: Int) -> RoomQuestion? {
    let person = wishes.sleepers[sleeper]
    guard person.wish == .twin, wishes.needsBed(sleeper) else { return nil }
    if person.isMinor { return RoomQuestion(sleeper: sleeper, reason: .minor, choices: [.nameColleague, .single]) }
    switch person.sex {
    case nil:
      return RoomQuestion(sleeper: sleeper, reason: .sexUnknown, choices: [.stateSex, .nameMate, .single])
    case .unspecified:
      return RoomQuestion(sleeper: sleeper, reason: .sexUnspecified, choices: [.nameMate, .single])
    case .male?, .female?: return oddOneOut(sleeper)
    }
  }

  private func oddOneOut(_ sleeper: Int) -> RoomQuestion? {
    guard let sex = wishes.pools[sleeper] else { return nil }
    let count = wishes.pools.count { $0 == sex }
    let choices = [.single] + sharing(sleeper, sex) + triple(sleeper)
    return RoomQuestion(sleeper: sleeper, reason: .oddOneOut(sex, of: count), choices: choices)
  }

  /// People of the same sex who asked for a single, nearest first.
  private func sharing(_ sleeper: Int, _ sex: Sex) -> [RoomChoice] {
    let alone = wishes.sleepers.indices.filter {
      wishes.sleepers[$0].wish == .single && wishes.sleepers[$0].sex == sex && wishes.needsBed($0)
        && !wishes.sleepers[$0].isMinor
    }
    return nearest(alone.map { [$0] }, to: sleeper).map { .share(with: $0[0]) }
  }

  /// The nearest room of two by sex, unless a hotel is known to have no triples.
  private func triple(_ sleeper: Int) -> [RoomChoice] {
    guard !lodgings.contains(where: { $0.hasTriples == false }) else { return [] }
    let twins = groups.filter { $0.count == 2 && wishes.mayPair($0[0], sleeper) }
    let isCertain = lodgings.allSatisfy { $0.hasTriples == true }
    return nearest(twins, to: sleeper).prefix(1).map { .triple(with: $0, isCertain: isCertain) }
  }

  private func nearest(_ groups: [[Int]], to sleeper: Int) -> [[Int]] {
    func distance(_ group: [Int]) -> Int { group.reduce(0) { $0 + wishes.distance($1, sleeper) } }
    return groups.sorted { (distance($0), $0[0]) < (distance($1), $1[0]) }
  }
}
