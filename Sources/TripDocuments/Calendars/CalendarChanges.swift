package import TripCosting
package import TripModel

/// What is no longer as a company's calendar had it, one line an event: moved, told otherwise, cancelled, new.
///
/// Only what the delegation or the company's people take part in: a payment that came in is no change of the programme.
package struct CalendarChanges: Sendable {
  package let lines: [String]

  /// - Parameter since: The first day of the changes that are told.
  package init(_ book: CalendarBook, ofCompany number: Int, since: Day, _ trip: Trip, _ language: Language) {
    let owner = CalendarOwner.company(number)
    let first = book.entries.map(\.saved.changed).min()
    let changed = book.entries.filter { entry in
      let saved = entry.saved
      // What the first files of all said is no news to anybody.
      let isNews = saved.sequence > 0 || first.map { $0 < saved.changed } ?? false
      let isTheirs = saved.readers.groups.contains(.delegation) || saved.readers.isForPeople
      return isNews && isTheirs && saved.changed >= since && owner.includes(entry, trip)
    }
    lines = changed.sorted { Self.start($0) < Self.start($1) }.map { Self.line($0, language) }
  }

  private static func start(_ entry: CalendarBook.Entry) -> Int64 {
    Zone.taipei.seconds(entry.saved.time.firstDay, second: entry.saved.time.firstMinute * 60)
  }

  private static func line(_ entry: CalendarBook.Entry, _ language: Language) -> String {
    let saved = entry.saved
    let title = entry.planned?.title.text(language) ?? saved.title
    let colon = Sentence.colon.text(language)
    if saved.isCancelled || entry.planned == nil {
      return CalendarWords.cancelled.text(language) + title + colon + saved.time.words(language)
    }
    let what = title + colon + saved.time.words(language)
    if let before = saved.before { return what + CalendarWords.movedFrom(before.words(language)).text(language) }
    return what + (saved.sequence == 0 ? CalendarWords.isNew : CalendarWords.toldOtherwise).text(language)
  }
}

extension EventTime {
  /// Of the day on which it begins.
  fileprivate var firstMinute: Int {
    switch self {
    case .days: 0
    case .span(_, let from, _, _): from
    case .moment(_, let minutes, _): minutes
    }
  }

  /// 7/14（二）13:00–17:30, by the clock of the place.
  fileprivate func words(_ language: Language) -> String {
    let day = DayText.short(firstDay, language)
    let gap = language == .zhHant || language == .ja ? "" : " "
    switch self {
    case .days(let first, let last):
      return first == last ? day : day + (language == .en ? " – " : "～") + DayText.short(last, language)
    case .span(_, let from, let to, _): return day + gap + DayText.clock(from) + "–" + DayText.clock(to)
    case .moment(_, let minutes, _): return day + gap + DayText.clock(minutes)
    }
  }
}
