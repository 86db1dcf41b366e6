package import TripCosting
package import TripModel

/// Steps of a ladder in words, with real dates.
package struct LeavingText: Sendable {
  let language: Language
  /// Days of its year are printed without the year.
  let departure: Day

  package init(_ language: Language, departure: Day) {
    self.language = language
    self.departure = departure
  }

  /// to 6/2 (Tue); 6/3 (Wed) – 6/12 (Fri); from 7/13 (Mon); 7/12 (Sun).
  package func span(after: Moment?, until: Moment?) -> String {
    switch (after, until) {
    case (nil, nil): Words.atAnyTime.text(language)
    case (nil, let until?): Words.to(text(until)).text(language)
    case (let after?, nil): Words.from(begin(after), isAfter: isWithinDay(after)).text(language)
    case (let after?, let until?): between(after, until)
    }
  }

  private func between(_ after: Moment, _ until: Moment) -> String {
    if !isWithinDay(after), until == Moment(after.day.advanced(by: 1)) { return text(until) }
    let dash = language == .en ? "–" : "～"
    let begins = isWithinDay(after) ? Words.from(begin(after), isAfter: true).text(language) : begin(after)
    return begins + dash + text(until)
  }

  /// 5 %; 50 % of the deposit; NT$3,000.
  package func share(_ share: LeavingShare) -> String {
    switch share {
    case .percentOfFee(let percent): "\(percent)%"
    case .percentOfDeposit(let percent): Words.percentOfDeposit(percent).text(language)
    case .sum(let sum): AmountText.text(sum, language)
    }
  }

  private func isWithinDay(_ moment: Moment) -> Bool { moment.minutes < Moment.endOfDay }

  /// The day after a day's end, else the minute itself.
  private func begin(_ moment: Moment) -> String {
    isWithinDay(moment) ? text(moment) : text(Moment(moment.day.advanced(by: 1)))
  }

  package func text(_ moment: Moment) -> String {
    let isSameYear = moment.day.calendar.year == departure.calendar.year
    let day = isSameYear ? DayText.short(moment.day, language) : DayText.dated(moment.day, language)
    return isWithinDay(moment) ? day + (language == .en ? " " : "") + DayText.paddedClock(moment.minutes) : day
  }
}
