package import TripCosting
package import TripModel

/// All rules in the order in which their findings are told.
package enum RuleBook {
  package static let rules: [any Rule] = [
    DatesInOrder(), DayWithinTrip(), EveryDayPlanned(), MatchingWeekday(), MealsAddUp(), StayForEveryNight(),
    Translated(),
    MaximumPeople(), PeoplePerCompany(), MinimumCompanies(), CompanyHasDelegates(), RegisteredInTime(),
    CallDeadlineAgrees(), UniformNumber(), UniformNumberOnce(), PayerNumbered(), EmailAddress(), InterpreterOffered(),
    RivalsApart(),
    InterpreterSharedByTwo(),
    ConfirmedInterpreterBooked(), ConfirmedInterpreterPriced(), NightPriced(), RoomWishBooked(),
    ConditionCanHold(),
    DiscountWithinFare(), InstalmentsWhole(), ConfirmedPriceFits(), LikelyPriceFits(),
    FareForRegistration(), AmountsFit(), LadderInOrder(), LeavingWithinFare(), RateDayReached(),
    ConfirmedDayReached(),
    UniqueDelegate(), UniquePassport(), BirthDatePlausible(), PresenceWithinTrip(), NightsBeforeCounted(),
    ExtraNightsPlaced(), SessionCancelled(),
    CompanyPresent(), Unmasked(),
    LatinName(), PassportNumberShape(),
    PassportValidForTrip(),
    PassportValidSixMonths(), DelegateComplete(), CriteriaWhole(), ScoreSheetWhole(), RecusedScoreUnused(),
    MeetingSlotsInOrder(), MeetingSlotsWithinSession(), SessionsApart(), FixedMeetingsApart(), WishCanBeMet(),
    SavedTimetableFits(), TimetableInterpretersBooked(), ResultOfHeldMeeting(), OrderHasAmount(),
    NextStepDated(), DriverWithinHours(), CoachHoldsAll(), SeatedOnce(),
    ForgottenInTime(), SignsVisible(), NameWhole(),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: rules.map { ($0.name, $0) })

  /// By its name as printed in brackets.
  package static func rule(named name: String) -> (any Rule)? { byName[name] }

  /// Findings of every rule, waived where a line in force says so, and what is wrong with the waivers themselves.
  ///
  /// A trip that is over is judged as of its last day, so that its papers stay what they were.
  package static func check(_ trip: Trip, today: Day) -> [Diagnostic] {
    let clock = today
    let today = min(today, trip.period?.last ?? today)
    let context = RuleContext(trip, today: today, clock: clock)
    // Who was forgotten lacks what nobody will ask for again.
    let forgotten = Set(trip.delegates.filter(\.isForgotten).map(\.origin))
    let findings = rules.flatMap { $0.check(trip, context) }.filter { finding in
      finding.severity == .error || !(finding.origin.map(forgotten.contains) ?? false)
    }
    return Waiving(trip: trip, today: today).apply(to: findings)
  }
}
