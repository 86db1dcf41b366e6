import TripModel

/// What can be wrong with the files of a review.
enum ReviewProblem {
  case unknownReviewer(String, known: [String], closest: String?)
  case unknownCriterion(String, known: [String], closest: String?)
  case scoreUnreadable(String)
  case scoreOutside(String, lowest: String, highest: String)
  case scoreTooFine(String, decimals: Int)
  case scoreTwice(application: String, reviewer: String, criterion: String)
  case commentTwice(application: String, reviewer: String)

  var rule: ReadingRule {
    switch self {
    case .unknownReviewer: .knownReviewer
    case .unknownCriterion: .knownCriterion
    case .scoreUnreadable, .scoreOutside, .scoreTooFine: .validScore
    case .scoreTwice, .commentTwice: .uniqueScore
    }
  }
}
