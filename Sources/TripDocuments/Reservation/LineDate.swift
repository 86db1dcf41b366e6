package import TripCosting
import TripModel

/// Dates as reservation systems write them: 13JUL26, with English months in every language.
package enum LineDate {
  package static func text(_ day: Day) -> String {
    let (year, month, date) = day.calendar
    return DayText.twoDigits(date) + months[month - 1] + DayText.twoDigits(year % 100)
  }

  private static let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
}
