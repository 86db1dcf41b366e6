import TripCosting
import TripModel

/// What the sleepers' wishes amount to, each looked at from both sides.
struct Wishes {
  let sleepers: [Sleeper]
  /// Whether somebody needs a bed in any night at all.
  private let sleeps: [Bool]
  /// The sex by which a sleeper is paired; nil where a wish or a question settles the bed.
  private(set) var pools: [Sex?] = []

  /// - Parameter nights: Of all lodgings; where there are none nobody is known to sleep elsewhere.
  init(_ sleepers: [Sleeper], nights: [Day]) {
    self.sleepers = sleepers
    sleeps = sleepers.map { sleeper in nights.isEmpty || nights.contains(where: sleeper.presence.sleeps) }
    pools = sleepers.indices.map(pool)
  }

  private func pool(of sleeper: Int) -> Sex? {
    let person = sleepers[sleeper]
    guard sleeps[sleeper], person.wish == .twin, mate(of: sleeper) == nil, person.sex != .unspecified, !person.isMinor
    else {
      return nil
    }
    return person.sex
  }

  /// Whom the sleeper names; nil for themselves or a place that the roster does not have.
  func named(by sleeper: Int) -> Int? {
    guard let other = sleepers[sleeper].mate, other != sleeper, sleepers.indices.contains(other) else { return nil }
    return other
  }

  /// The other one of two who name each other and both ask for a twin; where one is under age, a colleague.
  func mate(of sleeper: Int) -> Int? {
    guard let other = named(by: sleeper), named(by: other) == sleeper, sleeps[sleeper], sleeps[other] else {
      return nil
    }
    let (left, right) = (sleepers[sleeper], sleepers[other])
    if left.isMinor || right.isMinor { guard left.company != nil, left.company == right.company else { return nil } }
    return left.wish == .twin && right.wish == .twin ? other : nil
  }

  /// Whoever is with the delegation in no night has no bed, and nothing to decide.
  func needsBed(_ sleeper: Int) -> Bool { sleeps[sleeper] }

  /// Two of one sex whom nothing else binds.
  func mayPair(_ first: Int, _ second: Int) -> Bool {
    pools[first] != nil && pools[first] == pools[second]
  }

  /// The lower, the better: colleagues first, then those who come and go together, then those alike in smoking.
  func distance(_ first: Int, _ second: Int) -> Int {
    let left = sleepers[first]
    let right = sleepers[second]
    let areColleagues = left.company != nil && left.company == right.company
    let strangers = left.presence == right.presence ? Wishes.smokingSteps : 2 * Wishes.smokingSteps
    return (areColleagues ? 0 : strangers) + Wishes.smokingDistance(left.smokes, right.smokes)
  }

  static let distances = 0..<(3 * smokingSteps)
  private static let smokingSteps = 4

  /// One unknown comes before two, so that an unknown one stands between a smoker and a non-smoker.
  private static func smokingDistance(_ left: Bool?, _ right: Bool?) -> Int {
    switch (left, right) {
    case (nil, nil): 2
    case (nil, _), (_, nil): 1
    default: left == right ? 0 : 3
    }
  }
}
