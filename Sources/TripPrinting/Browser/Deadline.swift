/// A moment by which something must have happened, whatever the wall clock does meanwhile.
struct Deadline: Sendable {
  private let moment: ContinuousClock.Instant

  init(_ limit: Duration) {
    moment = .now.advanced(by: limit)
  }

  var isOver: Bool { moment <= .now }

  /// What is left, for `poll`: rounded up, never below zero.
  var milliseconds: Int32 {
    let left = max(.zero, ContinuousClock.Instant.now.duration(to: moment)) + .microseconds(999)
    return Int32(clamping: Int64(left / .milliseconds(1)))
  }
}
