import TripCosting

extension Trip {
  /// The same trip when some people have left; what was confirmed for them alone goes with them.
  ///
  /// - Parameter people: places on the roster.
  package func without(_ people: [Int]) -> Trip {
    let gone = Set(people)
    var changed = self
    changed.delegates = delegates.indices.filter { !gone.contains($0) }.map { delegates[$0] }
    changed.confirmations = confirmations.compactMap { line in
      guard let person = line.person else { return line }
      guard !gone.contains(person) else { return nil }
      var line = line
      line.person = person - gone.count { $0 < person }
      return line
    }
    changed.tables = tables.filter { !gone.contains($0.delegate) }.map { seat in
      var seat = seat
      seat.delegate -= gone.count { $0 < seat.delegate }
      return seat
    }
    return changed
  }

  /// People of all companies; prices may depend on it.
  package var pricedPeople: Int { delegatesByCompany.map(\.count).reduce(0, +) }
}
