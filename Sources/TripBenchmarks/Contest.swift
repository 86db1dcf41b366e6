/// The same work done by several programs, one after the other, round by round, so that a busy minute hits all of them.
struct Contest {
  var title: String
  var contestants: [Contestant]
  var rounds = 5
  /// What a program prints that tells how much it did in a second, instead of how long it took.
  var rate: String?
  /// Called before each run.
  var prepare: (Contestant) -> Void = { _ in }

  func run() -> ContestResult {
    var runs: [[Process]] = contestants.map { _ in [] }
    var rates: [[Double]] = contestants.map { _ in [] }
    for _ in 0..<rounds {
      for (index, contestant) in contestants.enumerated() {
        prepare(contestant)
        if let rate {
          if let number = Process.text(contestant.words).flatMap({ Self.number(after: rate, in: $0) }) {
            rates[index].append(number)
          }
        } else {
          let run = Process.run(contestant.words)
          if run.status == 0 { runs[index].append(run) }
        }
      }
    }
    let lines = contestants.indices.map { ContestResult.Line(contestants[$0], runs[$0], rates[$0]) }
    return ContestResult(title: title, lines: lines)
  }

  private static func number(after words: String, in text: String) -> Double? {
    guard let range = text.firstRange(of: words) else { return nil }
    return Double(text[range.upperBound...].drop { $0 == " " }.prefix { $0.isNumber || $0 == "." })
  }
}
