import TripCosting

/// A law by which clocks go one hour forward on a Sunday and back on another, each year alike.
///
/// All hold from 2008 on, as long as nobody changes the law.
package enum SummerTime: Sendable {
  /// Directive 2000/84/EC, articles 2 and 3; the United Kingdom has the same by SI 2002/262, Switzerland by SR 941.299.1,
  /// Norway by FOR-2007-04-27-455.
  case europe
  /// Energy Policy Act of 2005, section 110 (15 U.S.C. 260a); Ontario by O. Reg. 111/06; Haiti as tzdata has it
  /// since 2017.
  case northAmerica
  /// New South Wales by the Standard Time Act 1987, Victoria by the Summer Time Act 1972, South Australia by the
  /// Daylight Saving Act 1971, as proclaimed since 2008.
  case australia
  /// New Zealand Daylight Time Order 2007 (SR 2007/185).
  case newZealand

  /// Minutes by which clocks go forward.
  package static let step = 60

  /// - Parameter offset: The zone's, in minutes ahead of UTC without summer time; Europe changes everywhere at once.
  package func begins(_ offset: Int) -> ClockChange {
    switch self {
    case .europe: ClockChange(month: 3, week: -1, minute: 60 + offset)
    case .northAmerica: ClockChange(month: 3, week: 2, minute: 120)
    case .australia: ClockChange(month: 10, week: 1, minute: 120)
    case .newZealand: ClockChange(month: 9, week: -1, minute: 120)
    }
  }

  package func ends(_ offset: Int) -> ClockChange {
    switch self {
    case .europe: ClockChange(month: 10, week: -1, minute: 60 + offset)
    case .northAmerica: ClockChange(month: 11, week: 1, minute: 60)
    case .australia, .newZealand: ClockChange(month: 4, week: 1, minute: 120)
    }
  }

  /// - Parameter seconds: Since 1970 as a clock shows them that never goes forward.
  func holds(atStandard seconds: Int64, _ offset: Int) -> Bool {
    let year = Day(number: Int32(clamping: Instant(seconds: seconds).days)).calendar.year
    let (begins, ends) = (begins(offset).seconds(in: year), ends(offset).seconds(in: year))
    // South of the equator the new year falls into it.
    return begins < ends ? begins <= seconds && seconds < ends : seconds < ends || begins <= seconds
  }
}
