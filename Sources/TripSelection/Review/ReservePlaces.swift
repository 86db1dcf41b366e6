package import TripModel

/// Who holds the places of a signed record now, and who is next in reserve: the record, then what was decided since.
package struct ReservePlaces: Hashable, Sendable {
  /// Codes of those who were admitted or promoted and have not given up.
  package let holding: [String]
  /// Codes of those in reserve, in order, without whoever has given up or been promoted.
  package let waiting: [String]
  /// Those of ``waiting`` that are passed over for the place that is free now.
  package let skipped: Set<String>
  /// Places that nobody holds.
  package let free: Int

  /// - Parameters:
  ///   - gone: companies that have left otherwise, as by withdrawing.
  ///   - places: how many there are in all.
  package init(
    admitted: [String], reserve: [String], places: Int, decisions: [Decision], gone: Set<String> = []
  ) {
    var (holding, waiting, skipped) = (admitted, reserve, Set<String>())
    for line in decisions {
      switch line.kind {
      case .declined:
        holding.removeAll { $0 == line.application }
        waiting.removeAll { $0 == line.application }
      case .skipped: skipped.insert(line.application)
      case .promoted:
        // It stands until somebody takes it back, wherever a later record places the company.
        if !holding.contains(line.application) { holding.append(line.application) }
        waiting.removeAll { $0 == line.application }
        // Whoever was passed over is so for one place only.
        skipped = []
      case .advanced, .stopped, .documents, .tie: break
      }
    }
    holding.removeAll(where: gone.contains)
    self.holding = holding
    self.waiting = waiting.filter { !gone.contains($0) }
    self.skipped = skipped.intersection(waiting)
    free = max(0, places - holding.count)
  }

  /// Who comes up when a place is free.
  package var next: String? { waiting.first { !skipped.contains($0) } }

  /// Those who come before an application in reserve and have not been passed over.
  package func before(_ application: String) -> [String] {
    waiting.prefix { $0 != application }.filter { !skipped.contains($0) }
  }
}
