package import TripCosting

/// Dates as reservation systems write them: 13JUL26, with English months in every language.
package enum LineDate {
  package static func text(_ day: Day) -> String {
    let (year, month, date) = day.calendar
    return twoDigits(date) + months[month - 1] + twoDigits(year % 100)
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
}
