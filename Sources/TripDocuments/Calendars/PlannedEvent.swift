package import TripCosting
package import TripModel

/// Something of the trip for a calendar, before it is known what was written of it earlier.
package struct PlannedEvent: Hashable, Sendable {
  /// What people who go their own way have another part in.
  package enum Kind: Hashable, Sendable {
    /// The delegation's on that day, which whoever flies alone does not take.
    case flight(Day)
    case stay(Int)
    case other
  }

  /// What it is in the trip, without anybody's name, such as `session tokyo`; the same as long as it is the same thing.
  package var key: String
  package var readers: EventReaders
  package var time: EventTime
  package var title: Sentence
  /// One a line.
  package var details: [Sentence]
  package var place: Sentence?
  package var isTentative: Bool
  package var kind: Kind
  /// Minutes before the start.
  package var alarms: [Int]

  package init(
    _ key: String, for readers: EventReaders, _ time: EventTime, _ title: Sentence, details: [Sentence] = [],
    place: Sentence? = nil, isTentative: Bool = false, kind: Kind = .other, alarms: [Int] = []
  ) {
    self.key = key
    self.readers = readers
    self.time = time
    self.title = title
    self.details = details
    self.place = place
    self.isTentative = isTentative
    self.kind = kind
    self.alarms = alarms
  }

  /// How the key of all meetings of a session begins, a sum of what each company has of its own.
  static let overviewKey = "meetings "

  /// Only what has a time keeps whoever has it busy.
  var isBusy: Bool {
    if case .span = time { true } else { false }
  }

  /// All that it says, in every language, so that printing in another one is no change.
  var facts: String {
    let texts = ([title] + details + [place].compactMap(\.self)).flatMap { [$0.en, $0.zhHant, $0.ja] }
    let marks = [
      time.text, readers.text, isTentative ? "tentative" : "", alarms.map(String.init).joined(separator: ","),
    ]
    // Lengths keep two texts from running into one another.
    return (marks + texts).map { "\($0.utf8.count):\($0)" }.joined()
  }
}

extension PlannedEvent {
  /// 09:00 of the day seven days, and one day, before a day to keep; the same distance before a time.
  static func reminders(of time: EventTime) -> [Int] {
    if case .days = time { [7 * 1_440 - 540, 1_440 - 540] } else { [7 * 1_440, 1_440] }
  }
}
