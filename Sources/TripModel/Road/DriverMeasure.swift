import TripCosting

/// One figure of a driver's day beside its limit.
package struct DriverMeasure: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case duty, driving, continuous
    /// Between the end of work of the day before and the start of this one.
    case rest
  }

  package var kind: Kind
  /// Nil where it is not known yet.
  package var minutes: Int?
  package var limit: Int

  package var isKept: Bool {
    guard let minutes else { return true }
    return kind == .rest ? minutes >= limit : minutes <= limit
  }
}

extension Trip {
  /// What limits a coach's driver on a day, as far as limits are stated.
  ///
  /// - Parameter day: In ``days``; rest is counted from the same operator's coach of the day before.
  package func driverMeasures(of coach: Coach, onDay day: Int) -> [DriverMeasure] {
    guard let hours = driverHours else { return [] }
    let measures: [(DriverMeasure.Kind, Int?, Int?)] = [
      (.duty, coach.duty?.minutes, hours.dutyMinutes), (.driving, coach.drivingMinutes, hours.drivingMinutes),
      (.continuous, coach.continuousMinutes, hours.continuousMinutes),
      (.rest, rest(before: coach, onDay: day), hours.restMinutes),
    ]
    return measures.compactMap { kind, minutes, limit in
      guard let limit, kind != .rest || minutes != nil else { return nil }
      return DriverMeasure(kind: kind, minutes: minutes, limit: limit)
    }
  }

  private func rest(before coach: Coach, onDay day: Int) -> Int? {
    guard let start = coach.duty?.start, let company = coach.company,
      let before = days.first(where: { $0.day == days[day].day.advanced(by: -1) })
    else { return nil }
    let ends = before.legs.compactMap(\.coach).filter { $0.company == company }.compactMap(\.duty?.end)
    return ends.max().map { start + 1_440 - $0 }
  }
}
