package import TripModel

/// A cell that is not taken over, and why; the rest of its row is.
package struct ImportRefusal: Hashable, Sendable {
  /// Why a value cannot be taken.
  package enum Reason: Hashable, Sendable {
    case dateUnreadable, dateImpossible, dateAmbiguous
    /// A telephone or a uniform number that a spreadsheet made a number.
    case lostZero
    /// A passport number that a spreadsheet turned into powers of ten.
    case lostDigits
    case unknownWord([Sentence])
    case unknownCountry
    case notWholeNumber
    /// Of an application: a sum or a head count, a year, a readiness level, a time without seconds or zone.
    case figureUnreadable, yearUnreadable, levelUnreadable, instantUnreadable
    case amountUnreadable, noCurrency, clockUnreadable
    case phoneUnreadable
    case emailUnreadable
    case cellError
    /// A formula that no program has reckoned.
    case formulaUnsaved
    /// More than a cell of our own files may hold.
    case tooLong
    /// A line is drawn through it, or through a part of it; instead of a person, with the row.
    case struckThrough(isRow: Bool)
    /// Surname and given name in one cell, and nothing tells where the one ends.
    case unsplitName
    /// Of a name: 待定, TBA, ／, ○○○, 王○明; or a row that shows how to fill in the list.
    case placeholder, example
    /// No column of the table is read as a name, so that people would become half a name.
    case noNameColumn
    /// Letters, signs or digits that no passport number has.
    case passportUnreadable
    /// A year of two digits that may be of either century.
    case dateCentury
    /// Of a name: a question mark stands where a character was.
    case lostCharacter
    /// The same as above, in a cell that is read by itself, or instead of a person.
    case ditto(isRow: Bool)
    /// Of a name: more people than one, or several lines, which may be that.
    case severalPeople
    /// A value of one line that has several, so that two would become one.
    case severalLines
    /// A row of more cells than its header has, so that no cell is certain to stand where it belongs.
    case tooManyCells(Int)
    /// Codes and names of those that it may be.
    case unknownCompany(near: [String])
    case noCompany
    /// The same where the list names companies in other rows or between them, so that nobody may be put into one of them.
    case companyElsewhere
    /// A company that is none of ours, in a list that gives it no code.
    case newCompanyCode
    /// A company that we know by another code.
    case otherCode(String)
    /// A company or a person without a name.
    case noName
    /// A key of a saved form that means nothing there, and the nearest that does.
    case unknownKey(closest: String?)
    case notText
    case notList
    /// The way a CSV file is written.
    case csv(CSVProblem)
    case unknownOption([String])
    /// Of an answer to a question: an application that is none, another company's name beside it, a cell without which
    /// nobody could explain the answer.
    case unknownApplication(String?), otherCompany(String), leftEmpty, otherAnswer(String)
  }

  package var table: String
  package var row: Int
  package var place: ImportPlace
  package var column: String
  package var label: Sentence
  package var value: String
  package var reason: Reason
  /// It stands in a form saved from the page, which has no cells and no header.
  package var isSaved: Bool
  /// It stands in a workbook of ours, whose headings are locked.
  package var isForm = false
  /// It is kept as it is, because the company must be asked for it again.
  package var isKept: Bool

  package init(
    table: String, row: Int, place: ImportPlace, column: String, label: Sentence, value: String, reason: Reason,
    isSaved: Bool = false, isKept: Bool = false
  ) {
    self.table = table
    self.row = row
    self.place = place
    self.column = column
    self.label = label
    self.value = value
    self.reason = reason
    self.isSaved = isSaved
    self.isKept = isKept
  }

  /// As written, so that it can be found; of a passport number only its end.
  static func shown(_ text: String, _ column: some RosterColumn) -> String {
    let isPassport = [DelegateColumn.passportNumber.rawValue, DelegateColumn.mrz.rawValue].contains(column.rawValue)
    return isPassport ? Masking.mask(text) : text
  }
}
