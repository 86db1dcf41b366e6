package import TripCosting

/// What a coach driver may do on one day, as the organiser's source states it; nil sets no limit.
package struct DriverHours: Hashable, Sendable {
  package var origin: Origin
  package var source: LocalizedText
  /// From start to end of work (拘束時間).
  package var dutyMinutes: Int?
  /// At the wheel on one day (運転時間).
  package var drivingMinutes: Int?
  /// Without a break (連続運転時間).
  package var continuousMinutes: Int?
  /// Between two days of work (休息期間).
  package var restMinutes: Int?

  package init(origin: Origin, source: LocalizedText) {
    self.origin = origin
    self.source = source
  }
}
