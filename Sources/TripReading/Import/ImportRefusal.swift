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
    case unknownWord([String])
    case notWholeNumber
    case phoneUnreadable
    case emailUnreadable
    case cellError
    case unknownCompany
    case noCompany
    case unknownOption([String])
  }

  package var table: String
  package var row: Int
  package var place: String
  package var column: String
  package var label: Sentence
  package var value: String
  package var reason: Reason

  /// As written, so that it can be found; of a passport number only its end.
  static func shown(_ text: String, _ column: some RosterColumn) -> String {
    let isPassport = [DelegateColumn.passportNumber.rawValue, DelegateColumn.mrz.rawValue].contains(column.rawValue)
    return isPassport ? Masking.mask(text) : text
  }
}
