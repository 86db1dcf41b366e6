package import TripCosting

/// A third of a month, for a date that is only known that far: 上旬, 中旬, 下旬; or its end, 月底.
package enum PartOfMonth: String, CaseIterable, Sendable {
  case early, mid, late, end

  /// The day of the month on which it begins; an end has the last five or six days.
  var first: Int {
    switch self {
    case .early: 1
    case .mid: 11
    case .late: 21
    case .end: 26
    }
  }
}

/// When something is due: a day, perhaps with a time, or a part of a month.
package enum DueDate: Hashable, Sendable {
  /// Minutes since midnight in the zone.
  case day(Day, minutes: Int?, zone: Zone?)
  case part(PartOfMonth, year: Int, month: Int)

  /// The last day on which it still holds; the end of the part where only that is known.
  package var lastDay: Day {
    switch self {
    case .day(let day, _, _): day
    case .part(let part, let year, let month):
      Day(year: year, month: month, day: DueDate.lastDay(of: part, year, month)) ?? Day(number: 0)
    }
  }

  /// The first day that may be meant; the same as ``lastDay`` where the day is known.
  package var firstDay: Day {
    switch self {
    case .day(let day, _, _): day
    case .part(let part, let year, let month):
      Day(year: year, month: month, day: part.first) ?? Day(number: 0)
    }
  }

  private static func lastDay(of part: PartOfMonth, _ year: Int, _ month: Int) -> Int {
    switch part {
    case .early: 10
    case .mid: 20
    case .late, .end: Day.count(of: month, in: year)
    }
  }
}

/// Something that happens or must have happened by a date.
package struct Deadline: Hashable, Sendable {
  /// Deadlines that rules know by what they are; others are shown only.
  package enum Kind: String, CaseIterable, Sendable {
    /// `nameList` is the day on which names go to the airline, `ticketing` the day on which tickets are issued.
    case applications, review, result, briefing, payment, nameList, ticketing, other
  }

  package var origin: Origin
  package var kind: Kind
  package var title: LocalizedText
  package var due: DueDate
  package var weekday: Weekday?
  /// Marked 暫定 or 預計 in the brochure.
  package var isTentative: Bool

  /// Whether it may still move: marked so, or only the part of the month is known.
  package var isAboutADay: Bool {
    switch due {
    case .day: isTentative
    case .part: true
    }
  }

  package init(
    origin: Origin, kind: Kind, title: LocalizedText, due: DueDate, weekday: Weekday? = nil, isTentative: Bool = false
  ) {
    self.origin = origin
    self.kind = kind
    self.title = title
    self.due = due
    self.weekday = weekday
    self.isTentative = isTentative
  }
}
