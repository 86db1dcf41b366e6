/// Gives each meeting that needs one an interpreter: never two at once, never for rivals, as few as can be, and a company
/// the same one as far as that goes.
struct InterpreterAssignment {
  private let request: MeetingsRequest
  /// Meetings that need one, slot by slot.
  private let slots: [[Int]]
  private let before: [Int: Int]
  private var companies: [[Int]] = []
  private var taken: [Int: Int] = [:]
  private var (steps, links) = (0, 0)
  /// For each pair, from 1.
  private(set) var interpreter: [Int: Int] = [:]
  /// Of the companies that need one, so many are rivals of each other.
  let rivals: Int

  /// - Parameter before: who interpreted for a company in the last timetable.
  init(_ timetable: Timetable, before: [Int: Int]) {
    let request = timetable.request
    self.request = request
    self.before = before
    slots = (0..<request.slots).map { slot in
      request.pairs.indices.filter { timetable.slotOf[$0] == slot && request.pairs[$0].needsInterpreter }
    }
    let needing = Set(slots.joined().map { request.pairs[$0].company }).sorted()
    var group: [Int] = []
    for company in needing where group.allSatisfy({ request.rivals[$0].contains(company) }) { group.append(company) }
    rivals = group.count
    guard !needing.isEmpty else { return }
    let least = max(slots.map(\.count).max() ?? 0, rivals)
    for count in least...max(least, needing.count) where interpreter.isEmpty { find(count, needing.count) }
  }

  /// With so many interpreters, and as few of them for each company as can be.
  private mutating func find(_ count: Int, _ needing: Int) {
    for links in needing...(needing * count) where interpreter.isEmpty {
      companies = [[Int]](repeating: [], count: count)
      (taken, steps, self.links) = ([:], 0, links)
      if assign(0, 0, count) { interpreter = taken }
    }
  }

  /// Meeting by meeting with a way back; gives up after a while.
  private mutating func assign(_ slot: Int, _ place: Int, _ count: Int) -> Bool {
    guard slot < slots.count else { return true }
    guard place < slots[slot].count else { return assign(slot + 1, 0, count) }
    steps += 1
    guard steps < 5_000 else { return false }
    let pair = slots[slot][place]
    let company = request.pairs[pair].company
    for number in choices(company, count, busy: Set(slots[slot][..<place].compactMap { taken[$0] })) {
      let isNew = !companies[number - 1].contains(company)
      guard !isNew || links > 0 else { continue }
      links -= isNew ? 1 : 0
      companies[number - 1].append(company)
      taken[pair] = number
      if assign(slot, place + 1, count) { return true }
      companies[number - 1].removeLast()
      links += isNew ? 1 : 0
      taken[pair] = nil
    }
    return false
  }

  /// Who works for the company already, who did the last time, then whoever works for the fewest.
  private func choices(_ company: Int, _ count: Int, busy: Set<Int>) -> [Int] {
    func rank(_ number: Int) -> (Int, Int, Int) {
      let own = companies[number - 1].count { $0 == company }
      return (-own, before[company] == number ? 0 : 1, Set(companies[number - 1]).count)
    }
    let rivals = request.rivals[company]
    let open = (1...count).filter { number in
      !busy.contains(number) && !companies[number - 1].contains { rivals.contains($0) }
    }
    // Of those who work for nobody yet one is as good as the next.
    let fresh = open.filter { companies[$0 - 1].isEmpty }
    let first = fresh.first { before[company] == $0 } ?? fresh.first
    return open.filter { !companies[$0 - 1].isEmpty || $0 == first }.sorted { (rank($0), $0) < (rank($1), $1) }
  }
}

private func < (left: ((Int, Int, Int), Int), right: ((Int, Int, Int), Int)) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1 < right.1
}
