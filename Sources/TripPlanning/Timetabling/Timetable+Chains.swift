extension Timetable {
  /// Meetings of two slots that can only change slots together (a Kempe chain): each pushes the next.
  ///
  /// Nil where one of them is fixed, or somebody is not there in the other slot.
  func chain(from start: Int, _ first: Int, _ second: Int) -> [Int]? {
    guard canChange(start, first, second) else { return nil }
    var chain = [start]
    let (company, host) = ends(start)
    guard let isCycle = walk(from: start, by: host, first, second, &chain) else { return nil }
    guard isCycle || walk(from: start, by: company, first, second, &chain) != nil else { return nil }
    return chain
  }

  /// Whether the chain comes back to its start; nil where it cannot change.
  private func walk(
    from start: Int, by participant: Int, _ first: Int, _ second: Int, _ chain: inout [Int]
  ) -> Bool? {
    var (pair, end) = (start, participant)
    while true {
      let next = self.pair(of: end, in: slotOf[pair] == first ? second : first)
      guard next >= 0, next != start else { return next == start }
      guard canChange(next, first, second) else { return nil }
      chain.append(next)
      let (company, host) = ends(next)
      (pair, end) = (next, end == company ? host : company)
    }
  }

  private func canChange(_ pair: Int, _ first: Int, _ second: Int) -> Bool {
    let other = slotOf[pair] == first ? second : first
    let (company, host) = ends(pair)
    return request.pairs[pair].fixed == nil && isThere(company, in: other) && isThere(host, in: other)
  }

  /// Exchanges the two slots for the meetings of a chain.
  mutating func exchange(_ chain: [Int], _ first: Int, _ second: Int) {
    let slots = chain.map { slotOf[$0] == first ? second : first }
    for pair in chain { remove(pair) }
    for (pair, slot) in zip(chain, slots) { place(pair, in: slot) }
  }

  /// How many meetings more the first slot would hold.
  func growth(of chain: [Int], in first: Int) -> Int {
    chain.reduce(0) { $0 + (slotOf[$1] == first ? -1 : 1) }
  }
}
