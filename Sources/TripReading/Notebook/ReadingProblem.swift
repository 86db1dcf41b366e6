import TripModel

/// What can be wrong with a file's text or a single value; facts only, sentences stand in `+Sentences`.
enum ReadingProblem {
  case missingFile(String)
  case unknownFile(String, closest: String)
  /// Beside the file that is read.
  case unreadBeside(String, read: String)
  case workbook(String)
  case notText(String)
  case unknownEncoding(line: Int)
  case unresolvedMerge(UnresolvedMerge, file: String)
  case json(JSONProblem)
  case csv(CSVProblem)
  case unknownKey(String, closest: String?)
  case missingKey(String)
  case wrongKind(String, expected: ValueKind)
  /// Of a cell: no whole number that it may hold.
  case countUnreadable(String, column: Sentence, least: Int)
  case unknownChoice(String, allowed: [String], closest: String?)
  case dateUnreadable(String)
  case dateAmbiguous(String)
  case dateImpossible(String)
  case clockUnreadable(String)
  case hoursUnreadable(String)
  case degreesUnreadable(String)
  case amountUnreadable(String)
  case amountNotExact(String)
  case shareUnreadable(String)
  case instalmentDueUnreadable(String)
  case prefixUnfit(String)
  case currencyUnknown(String, closest: String?)
  case unknownColumn(String, closest: String?)
  case duplicateColumn(String, first: String)
  case missingColumn(String)
  case fieldCount(found: Int, expected: Int)
  case emptyCell(Sentence)
  case duplicateCompany(String)
  case unknownCompany(String, closest: String?)
  case notOnRoster(String, company: String)
  case unknownOption(String, allowed: [String], closest: String?)
  case optionOfOtherScope(String, isForPerson: Bool)
  case unknownSession(String, allowed: [String], closest: String?)
  case duplicateID(String)
  /// Of `calendar.csv`: two lines of one event, by their numbers of changes.
  case duplicateEvent(String, kept: Int, other: Int)
  case missingSubject
  case loneBrace(String)
  case unknownPlaceholder(String, allowed: [String], closest: String?)
  case passportDiffers(PassportDifference)
  case zoneUnreadable(MRZProblem)
  case rate(RateProblem)
  case meeting(MeetingProblem)
  case selection(SelectionProblem)
  case review(ReviewProblem)

  /// What a value should have been.
  enum ValueKind {
    case text, localizedText, wholeNumber, truth, object, list
  }
}
