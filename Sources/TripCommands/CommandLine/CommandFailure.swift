import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// Why a command could not do its work at all.
enum CommandFailure: Error {
  case usage(UsageError)
  case noTrip(Sentence)
  case badData(Sentence)
  case storage(StorageError)
  /// A stopped process left a change that only who works on the trip may finish.
  case unfinished(Sentence)

  var exitCode: ExitCode {
    switch self {
    case .usage: .wrongUsage
    case .noTrip: .noInput
    case .badData: .badData
    case .storage(let error): error.exitCode
    case .unfinished: .inputOutput
    }
  }

  var sentence: Sentence {
    switch self {
    case .usage(let error): error.sentence
    case .noTrip(let sentence), .badData(let sentence), .unfinished(let sentence): sentence
    case .storage(let error): error.sentence
    }
  }

  /// version, error: what a program gets where there is no answer.
  func json(_ language: Language) -> JSONValue {
    [
      "version": .number(1),
      "error": ["exit": .whole(Int(exitCode.rawValue)), "message": .string(sentence.text(language))],
    ]
  }
}

extension CommandFailure {
  /// Whatever went wrong on the way; what is left are prices that cannot be worked out.
  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as UsageError: self = .usage(error)
    case let error as StorageError: self = .storage(error)
    case CostingError.noFare(_, let day):
      self = .badData(Messages.noFare(day))
    case CostingError.noRate(let missing): self = .badData(Words.noRate(missing))
    default: self = .badData(Messages.tooLarge)
    }
  }
}
