/// Prices a party from words to words: what the WebAssembly module does, and the tests on any machine.
package enum Estimate {
  /// Why there is no answer, as the number that a page sees.
  package enum Status: Int32 {
    case malformed = -1
    case noFare = -2
    case unknownItem = -3
    case overflow = -4
  }

  /// The words of a ``Question`` become those of an ``Answer``.
  package static func answer(_ words: [Int64]) -> Result<[Int64], Failure> {
    let question: Question
    do { question = try Question(words) } catch { return .failure(Failure(.malformed)) }
    do {
      var writer = WordWriter()
      try Answer(question).write(to: &writer)
      return .success(writer.words)
    } catch {
      return .failure(Failure(status(error)))
    }
  }

  /// A status as an error.
  package struct Failure: Error {
    package var status: Status

    init(_ status: Status) { self.status = status }
  }

  private static func status(_ error: CostingError) -> Status {
    switch error {
    case .noFare: .noFare
    case .unknownItem: .unknownItem
    // A page without a rate shows no sum, so none is ever missing there.
    case .overflow, .currenciesDiffer, .impossibleShares, .noRate: .overflow
    }
  }
}
