#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A step with the moment by which it must be done.
struct TimedStep: Sendable {
  let step: PrintingStep
  let deadline: Deadline

  init(_ step: PrintingStep, within limit: Duration) {
    self.step = step
    deadline = Deadline(limit)
  }

  /// Lets the browser go on a little before it is asked again.
  func pause() throws(PrintingError) {
    if deadline.isOver { throw .timedOut(step) }
    usleep(2_000)
  }
}
