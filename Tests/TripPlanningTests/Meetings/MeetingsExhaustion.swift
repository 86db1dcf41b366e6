import TripPlanning

/// The best timetable by trying every one, for requests of a few pairs.
struct MeetingsExhaustion {
  /// Value, then squares of missing meetings, then meetings with an interpreter; the lower the better.
  typealias Score = (minusValue: Int, missing: Int, interpreted: Int)

  private let request: MeetingsRequest
  private(set) var best: Score = (.max, .max, .max)

  init(_ request: MeetingsRequest) {
    self.request = request
    extend(0, [])
  }

  private mutating func extend(_ pair: Int, _ meetings: [(pair: Int, slot: Int)]) {
    guard pair < request.pairs.count else {
      let score = Self.score(meetings.map(\.pair), request)
      if score < best { best = score }
      return
    }
    let slots = request.pairs[pair].fixed.map { [$0] } ?? Array(0..<request.slots)
    for slot in slots where MeetingsChecker.faults(meetings + [(pair, slot)], request).isEmpty {
      extend(pair + 1, meetings + [(pair, slot)])
    }
    if request.pairs[pair].fixed == nil { extend(pair + 1, meetings) }
  }

  static func score(_ held: [Int], _ request: MeetingsRequest) -> Score {
    let possible = request.pairs.filter { !request.common($0).isEmpty }
    func missing(_ wished: Int, _ participant: MeetingsRequest.Participant, _ count: Int) -> Int {
      let missing = max(0, min(wished, participant.free.count, participant.most ?? .max) - count)
      return missing * missing
    }
    var sum = 0
    for (number, company) in request.companies.enumerated() {
      sum += missing(
        possible.count { $0.company == number }, company, held.count { request.pairs[$0].company == number })
    }
    for (number, host) in request.hosts.enumerated() {
      sum += missing(possible.count { $0.host == number }, host, held.count { request.pairs[$0].host == number })
    }
    return (
      -held.reduce(0) { $0 + request.pairs[$1].value }, sum, held.count { request.pairs[$0].needsInterpreter }
    )
  }
}
