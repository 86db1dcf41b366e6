import TripCosting
import TripDocuments
import TripModel
import TripReading

/// How the values of a person are written in our files and papers.
enum PersonalTexts {
  static func names(_ person: Delegate) -> [String] {
    let (surname, given) = (person.surname, person.givenName)
    let short = given.filter { $0 != "-" && $0 != " " }
    let latin =
      surname.isEmpty || given.isEmpty
      ? [] : [", ", "/", " "].flatMap { [surname + $0 + given, surname + $0 + short] } + [given + " " + surname]
    return ([person.name, person.kana] + latin).filter { !$0.isEmpty }
  }

  static func days(_ day: Day) -> [String] {
    let (year, month, date) = day.calendar
    let two = DayText.twoDigits
    return [
      day.iso, "\(year)\(two(month))\(two(date))", "\(year)/\(two(month))/\(two(date))", "\(year)/\(month)/\(date)",
      "\(year).\(two(month)).\(two(date))", "\(year)年\(month)月\(date)日", ROCYear.text(day),
      LineDate.text(day),
    ]
  }

  /// As typed, and its figures alone.
  static func phone(_ text: String) -> [String] { [text, text.filter { $0.isASCII && $0.isNumber }] }

  /// Both lines of a machine readable zone, together and apart.
  static func zone(_ text: String) -> [String] {
    [text] + text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
