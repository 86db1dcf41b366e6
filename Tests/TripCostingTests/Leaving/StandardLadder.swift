import TripCosting

/// The ladder of the standard contract (國外旅遊定型化契約; Tourism Administration, FAQ 57/31).
enum StandardLadder {
  static let steps: [(daysBefore: Int?, percent: Int64)] = [
    (41, 5), (31, 10), (21, 20), (2, 30), (1, 50), (nil, 100),
  ]

  static func ladder(departure: Day, administrative: Int64 = 0) -> LeavingLadder {
    LeavingLadder(
      departure: departure,
      steps: steps.map { days, percent in
        let limit = days.map { LeavingLimit.daysBefore($0, minutes: Moment.endOfDay) } ?? .open
        return LeavingStep(limit: limit, keeps: .percentOfFee(percent))
      }, administrative: .exact(Money(administrative, .newTaiwanDollar)))
  }
}
