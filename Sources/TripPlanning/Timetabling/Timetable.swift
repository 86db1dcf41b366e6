/// Meetings in slots while they are being arranged; what it holds never breaks a rule.
struct Timetable {
  let request: MeetingsRequest
  /// For each pair, or -1.
  private(set) var slotOf: [Int]
  /// Meetings in each slot.
  private(set) var count: [Int]
  /// Meetings with an interpreter in each slot.
  private(set) var interpreted: [Int]
  /// Pair of a company, then of a host, in each slot, or -1.
  private var pairAt: [Int]
  /// Meetings of each company, then of each host.
  private(set) var held: [Int]

  /// With the fixed meetings.
  init(_ request: MeetingsRequest) {
    self.request = request
    let participants = request.companies.count + request.hosts.count
    slotOf = [Int](repeating: -1, count: request.pairs.count)
    count = [Int](repeating: 0, count: request.slots)
    interpreted = count
    pairAt = [Int](repeating: -1, count: participants * request.slots)
    held = [Int](repeating: 0, count: participants)
    for (number, pair) in request.pairs.enumerated() {
      if let slot = pair.fixed { place(number, in: slot) }
    }
  }

  func pair(of participant: Int, in slot: Int) -> Int { pairAt[participant * request.slots + slot] }

  /// The numbers of both in ``held``.
  func ends(_ pair: Int) -> (company: Int, host: Int) {
    (request.pairs[pair].company, request.companies.count + request.pairs[pair].host)
  }

  func isFree(_ participant: Int, in slot: Int) -> Bool {
    isThere(participant, in: slot) && pair(of: participant, in: slot) < 0
  }

  /// Whether it may meet in that slot at all.
  func isThere(_ participant: Int, in slot: Int) -> Bool {
    let companies = request.companies.count
    return participant < companies
      ? request.companies[participant].free.contains(slot)
      : request.hosts[participant - companies].free.contains(slot)
  }

  func mayHoldMore(_ participant: Int) -> Bool {
    let companies = request.companies.count
    return held[participant]
      < (participant < companies ? request.companies[participant] : request.hosts[participant - companies]).capacity
  }

  func canPlace(_ pair: Int, in slot: Int) -> Bool {
    let (company, host) = ends(pair)
    return count[slot] < request.tables && isFree(company, in: slot) && isFree(host, in: slot)
  }

  mutating func place(_ pair: Int, in slot: Int) {
    let (company, host) = ends(pair)
    slotOf[pair] = slot
    set(pair, company, host, slot, by: 1)
  }

  mutating func remove(_ pair: Int) {
    let (company, host) = ends(pair)
    set(-1, company, host, slotOf[pair], by: -1)
    if request.pairs[pair].needsInterpreter { interpreted[slotOf[pair]] -= 1 }
    slotOf[pair] = -1
  }

  private mutating func set(_ pair: Int, _ company: Int, _ host: Int, _ slot: Int, by step: Int) {
    pairAt[company * request.slots + slot] = pair
    pairAt[host * request.slots + slot] = pair
    count[slot] += step
    held[company] += step
    held[host] += step
    if pair >= 0, request.pairs[pair].needsInterpreter { interpreted[slot] += 1 }
  }

  /// As ``MeetingWeights`` measures, fixed meetings left out.
  func worth(_ weights: MeetingWeights, isSaved: [Bool]) -> Int {
    var worth = 0
    for (number, pair) in request.pairs.enumerated() where slotOf[number] >= 0 && pair.fixed == nil {
      worth += weights.worth(pair, isSaved: isSaved[number])
    }
    return worth - missing(weights) * weights.fairness
  }

  /// The sum of the squares of what each misses.
  func missing(_ weights: MeetingWeights) -> Int {
    zip(weights.wanted, held).reduce(0) { sum, each in
      let missing = max(0, each.0 - each.1)
      return sum + missing * missing
    }
  }
}
