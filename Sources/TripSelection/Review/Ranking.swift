package import TripModel

/// Applications in order of their scores; equal ones are told apart by the trip's own rule, or stay equal.
package struct Ranking: Hashable, Sendable {
  /// What is known of an application when it is ranked.
  package struct Entrant: Hashable, Sendable {
    package var mean: Fraction
    package var criterionMeans: [Fraction?]
    /// Seconds since 1970; nil where it is not known.
    package var received: Int64?
    /// The committee's order among equals.
    package var order: Int?

    package init(mean: Fraction, criterionMeans: [Fraction?] = [], received: Int64? = nil, order: Int? = nil) {
      self.mean = mean
      self.criterionMeans = criterionMeans
      self.received = received
      self.order = order
    }
  }

  package struct Place: Hashable, Sendable {
    /// Number into the entrants.
    package var entrant: Int
    /// Counted from 1; those that stay equal share one.
    package var rank: Int
  }

  /// Entrants with one score, in their final order.
  package struct Tie: Hashable, Sendable {
    package var members: [Int]
    /// The steps that parted some of them, in the order in which they were tried.
    package var steps: [ReviewTerms.TieStep]
    /// Groups that no step parted.
    package var open: [[Int]]
  }

  package private(set) var places: [Place] = []
  package private(set) var ties: [Tie] = []

  package init(_ entrants: [Entrant], _ steps: [ReviewTerms.TieStep]) {
    let sorted = entrants.indices.sorted {
      (entrants[$1].mean, $0) < (entrants[$0].mean, $1)
    }
    for group in sorted.runs(by: { entrants[$0].mean == entrants[$1].mean }) {
      var tie = Tie(members: [], steps: [], open: [])
      let parted = Self.part(group, entrants, steps[...], &tie)
      for equal in parted {
        let rank = places.count + 1
        places += equal.map { Place(entrant: $0, rank: rank) }
        tie.members += equal
        if equal.count > 1 { tie.open.append(equal) }
      }
      tie.steps = steps.filter(tie.steps.contains)
      if group.count > 1 { ties.append(tie) }
    }
  }

  /// The group in order, as groups of those that stay equal.
  private static func part(
    _ group: [Int], _ entrants: [Entrant], _ steps: ArraySlice<ReviewTerms.TieStep>, _ tie: inout Tie
  ) -> [[Int]] {
    guard group.count > 1, let step = steps.first else { return [group] }
    guard isDecided(group, entrants, step) else { return part(group, entrants, steps.dropFirst(), &tie) }
    let sorted = group.sorted { left, right in
      isBefore(entrants[left], entrants[right], step)
        || !isBefore(entrants[right], entrants[left], step) && left < right
    }
    let runs = sorted.runs {
      !isBefore(entrants[$0], entrants[$1], step) && !isBefore(entrants[$1], entrants[$0], step)
    }
    if runs.count > 1 { tie.steps.append(step) }
    return runs.flatMap { part($0, entrants, steps.dropFirst(), &tie) }
  }

  /// A step says something only where it knows all of them.
  private static func isDecided(_ group: [Int], _ entrants: [Entrant], _ step: ReviewTerms.TieStep) -> Bool {
    group.allSatisfy { number in
      switch step {
      case .criterion(let index):
        entrants[number].criterionMeans.indices.contains(index) && entrants[number].criterionMeans[index] != nil
      case .received: entrants[number].received != nil
      case .decision: entrants[number].order != nil
      }
    }
  }

  private static func isBefore(_ left: Entrant, _ right: Entrant, _ step: ReviewTerms.TieStep) -> Bool {
    switch step {
    case .criterion(let index):
      guard left.criterionMeans.indices.contains(index), right.criterionMeans.indices.contains(index),
        let one = left.criterionMeans[index], let other = right.criterionMeans[index]
      else { return false }
      return one > other
    case .received: return (left.received ?? .max) < (right.received ?? .max)
    case .decision: return (left.order ?? .max) < (right.order ?? .max)
    }
  }
}

extension Array {
  /// Neighbours that belong together, as lists.
  fileprivate func runs(by isSame: (Element, Element) -> Bool) -> [[Element]] {
    var runs: [[Element]] = []
    for element in self {
      if let last = runs.last?.last, isSame(last, element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
    return runs
  }
}
