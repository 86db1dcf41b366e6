/// What a timetable is measured by, as one number: value, then fairness, then few meetings with an interpreter, then
/// meetings that were in the last timetable; nothing of a later kind outweighs one unit of an earlier one.
struct MeetingWeights {
  let value: Int
  /// For each unit of the squares of missing meetings.
  let fairness: Int
  let interpreter: Int
  let saved: Int
  /// Meetings that each company, then each host, could hold.
  let wanted: [Int]

  init(_ request: MeetingsRequest) {
    var wished = [Int](repeating: 0, count: request.companies.count + request.hosts.count)
    for pair in request.pairs where !request.common(pair).isEmpty {
      wished[pair.company] += 1
      wished[request.companies.count + pair.host] += 1
    }
    wanted = zip(wished, request.companies + request.hosts).map { min($0, $1.capacity) }
    let meetings = wanted.prefix(request.companies.count).reduce(0, +) + 1
    let squares = wanted.reduce(0) { $0 + $1 * $1 } + 1
    let most = request.pairs.map(\.value).max() ?? 0
    // Beyond thousands of meetings the ranks do not fit into one number, and the value alone counts.
    let fits = Double(meetings * meetings) * Double(squares) * Double(meetings) * Double(most + 1) < 1e17
    saved = fits ? 1 : 0
    interpreter = fits ? meetings : 0
    fairness = fits ? meetings * meetings : 0
    value = fits ? fairness * squares : 1
  }

  func worth(_ pair: MeetingsRequest.Pair, isSaved: Bool) -> Int {
    pair.value * value - (pair.needsInterpreter ? interpreter : 0) + (isSaved ? saved : 0)
  }

  /// What one more meeting gains for who holds so many.
  func gain(of participant: Int, holding count: Int) -> Int {
    max(0, 2 * (wanted[participant] - count) - 1) * fairness
  }
}
