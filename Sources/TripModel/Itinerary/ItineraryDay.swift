package import TripCosting

/// A meal that the fare may include.
package enum Meal: String, CaseIterable, Sendable {
  case breakfast, lunch, dinner

  package var name: Sentence {
    switch self {
    case .breakfast: Sentence(en: "breakfast", zhHant: "早餐", ja: "朝食")
    case .lunch: Sentence(en: "lunch", zhHant: "午餐", ja: "昼食")
    case .dinner: Sentence(en: "dinner", zhHant: "晚餐", ja: "夕食")
    }
  }
}

/// One day of the trip with its sessions and the meals that the fare includes.
package struct ItineraryDay: Hashable, Sendable {
  package var origin: Origin
  package var day: Day
  /// As written beside the date, to be checked against the calendar.
  package var weekday: Weekday?
  package var sessions: [Session]
  /// Called off, and kept so that what was booked at them is understood.
  package var cancelled: [Session] = []
  package var meals: [Meal]
  /// Who leads the delegation on the day (帶隊).
  package var leader: Contact?
  /// Whom to call on the day.
  package var contacts: [Contact] = []
  /// People who go with the delegation and stand on no roster; nil where it is not known yet.
  package var staff: Int?
  package var bring: [LocalizedText] = []
  package var legs: [Leg] = []

  package init(
    origin: Origin, day: Day, weekday: Weekday? = nil, sessions: [Session] = [], meals: [Meal] = []
  ) {
    self.origin = origin
    self.day = day
    self.weekday = weekday
    self.sessions = sessions
    self.meals = meals
  }
}
