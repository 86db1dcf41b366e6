import TripStorage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Changes of one trip that colleagues make at the same time are made one after the other.
enum Patience {
  private static let limit = Duration.seconds(20)

  /// Where a colleague has written meanwhile, the work is done again with what stands there then.
  static func again<Result>(_ work: () throws(CommandFailure) -> Result) throws(CommandFailure) -> Result {
    let end = ContinuousClock.now + limit
    while true {
      do { return try work() } catch {
        guard error.isChangedMeanwhile, ContinuousClock.now < end else { throw error }
        // Nobody keeps step with another one and always comes second.
        usleep(UInt32.random(in: 2_000...40_000))
      }
    }
  }
}

extension CommandFailure {
  /// A colleague was first.
  var isChangedMeanwhile: Bool {
    guard case .storage(let problem) = self else { return false }
    return problem.kind == .changedMeanwhile
  }
}
