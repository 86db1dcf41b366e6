import TripModel

/// Finds the same people in two manifests, surest sign first, and says what became of the others.
package struct ManifestComparison: Sendable {
  package private(set) var changes: [ManifestChange] = []
  /// How many passengers are exactly as they were.
  package private(set) var unchanged = 0

  private var old: [ManifestRecord?]
  private var new: [ManifestRecord?]

  package init(old: [ManifestRecord], new: [ManifestRecord]) {
    self.old = old
    self.new = new
    match { $0[.passportNumber].isEmpty ? nil : $0[.nationality] + " " + $0[.passportNumber] }
    match { NameLetters.key($0[.name]).isEmpty ? nil : $0[.company] + " " + NameLetters.key($0[.name]) }
    match { Self.latin($0).isEmpty ? nil : $0[.company] + " " + Self.latin($0) }
    match { $0[.birthDate].isEmpty ? nil : $0[.company] + " " + $0[.birthDate] + " " + NameLetters.key($0[.surname]) }
    pairReplacements()
    changes += self.old.compactMap(\.self).map { ManifestChange(kind: .left, old: $0, new: nil) }
    changes += self.new.compactMap(\.self).map { ManifestChange(kind: .added, old: nil, new: $0) }
  }

  /// Pairs those whose sign occurs once on either side.
  private mutating func match(_ sign: (ManifestRecord) -> String?) {
    func places(_ records: [ManifestRecord?]) -> [String: [Int]] {
      var places: [String: [Int]] = [:]
      for (index, record) in records.enumerated() {
        if let sign = record.flatMap(sign) { places[sign, default: []].append(index) }
      }
      return places
    }
    let (before, after) = (places(old), places(new))
    for (sign, from) in before.sorted(by: { $0.value[0] < $1.value[0] }) {
      guard from.count == 1, let to = after[sign], to.count == 1 else { continue }
      pair(from[0], to[0], as: .corrected)
    }
  }

  /// Where one of a company left and another came, that one goes instead.
  private mutating func pairReplacements() {
    // The first of each company is the last of its list.
    var waiting: [String: [Int]] = [:]
    for index in new.indices.reversed() {
      if let company = new[index]?[.company] { waiting[company, default: []].append(index) }
    }
    for index in old.indices {
      guard let company = old[index]?[.company], let other = waiting[company]?.popLast() else { continue }
      pair(index, other, as: .replaced)
    }
  }

  private mutating func pair(_ before: Int, _ after: Int, as kind: ManifestChange.Kind) {
    let change = ManifestChange(kind: kind, old: old[before], new: new[after])
    (old[before], new[after]) = (nil, nil)
    if change.keys.isEmpty { unchanged += 1 } else { changes.append(change) }
  }

  private static func latin(_ record: ManifestRecord) -> String {
    NameLetters.key(record[.surname] + record[.givenName])
  }
}
