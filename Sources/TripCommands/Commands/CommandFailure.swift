import TripFormats
import TripModel
import TripStorage

/// Why a command could not do its work at all.
enum CommandFailure: Error {
  case usage(UsageError)
  case noTrip(Sentence)
  case badData(Sentence)
  case storage(StorageError)

  var exitCode: ExitCode {
    switch self {
    case .usage: .wrongUsage
    case .noTrip: .noInput
    case .badData: .badData
    case .storage(let error): error.exitCode
    }
  }

  var sentence: Sentence {
    switch self {
    case .usage(let error): error.sentence
    case .noTrip(let sentence), .badData(let sentence): sentence
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
