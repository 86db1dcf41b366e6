/// Gives each group its room number: the former one of somebody in it where it can be kept, else the lowest unused.
struct Numbering {
  /// By group.
  private(set) var numbers: [Int] = []

  init(_ groups: [[Int]], _ tenancy: Tenancy) {
    let kept = Numbering.kept(groups, tenancy)
    var used = Set(kept.compactMap(\.self))
    var lowest = 1
    for number in kept {
      while used.contains(lowest) { lowest += 1 }
      numbers.append(number ?? lowest)
      used.insert(number ?? lowest)
    }
  }

  private static func kept(_ groups: [[Int]], _ tenancy: Tenancy) -> [Int?] {
    var claims = Claims(tenancy)
    for group in groups { claims.add(group, groups: 1) }
    _ = claims.settle()
    return claims.kept.map { rooms in rooms.first.map { tenancy.numbers[$0] } }
  }
}
