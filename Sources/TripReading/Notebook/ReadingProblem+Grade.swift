import TripModel

extension ReadingProblem {
  var rule: ReadingRule {
    switch self {
    case .missingFile: .requiredFile
    case .unknownFile, .unreadBeside: .knownFile
    case .workbook, .notText, .unknownEncoding: .readableText
    case .unresolvedMerge: .unresolvedMerge
    case .json: .validJSON
    case .csv: .validCSV
    case .unknownKey: .knownKey
    case .missingKey: .requiredKey
    case .wrongKind, .countUnreadable, .degreesUnreadable: .expectedKind
    case .unknownChoice: .knownChoice
    case .dateUnreadable, .dateAmbiguous, .dateImpossible, .clockUnreadable, .hoursUnreadable,
      .instalmentDueUnreadable:
      .validDate
    case .amountUnreadable, .amountNotExact, .shareUnreadable, .currencyUnknown: .validAmount
    case .prefixUnfit: .invoicePrefix
    case .unknownColumn: .knownColumn
    case .duplicateColumn: .uniqueColumn
    case .missingColumn: .requiredColumn
    case .fieldCount: .fieldCount
    case .emptyCell: .requiredCell
    case .duplicateCompany: .uniqueCompany
    case .unknownCompany: .knownCompany
    case .notOnRoster: .knownDelegate
    case .unknownOption, .optionOfOtherScope: .knownOption
    case .unknownSession: .knownSession
    case .duplicateID, .duplicateEvent: .uniqueID
    case .missingSubject, .loneBrace, .unknownPlaceholder: .knownPlaceholder
    case .passportDiffers, .zoneUnreadable: .matchesZone
    case .rate(let problem): problem.rule
    case .meeting(let problem): problem.rule
    case .selection(let problem): problem.rule
    case .review(let problem): problem.rule
    }
  }

  /// A column or file that means nothing to us loses nothing, a zone that differs may be the one with the slip, and what a
  /// company wrote is asked of it again by a paper: these are warnings; all else stops papers.
  var severity: Diagnostic.Severity {
    switch self {
    case .unknownFile, .unreadBeside, .unknownColumn, .passportDiffers, .zoneUnreadable, .selection(.answerUnreadable):
      .warning
    default: .error
    }
  }
}
