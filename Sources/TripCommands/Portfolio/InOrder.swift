import Dispatch
import Synchronization

/// Works on many things at a time and hands over what becomes of them one by one, in their order.
///
/// A worker takes the next thing as soon as it is free, so one slow trip holds up no core; only what is finished before
/// its turn waits in memory.
final class InOrder<Outcome: Sendable>: Sendable {
  private struct State {
    var nextStart = 0
    var nextOut = 0
    var waiting: [Int: Outcome] = [:]
  }

  private let state = Mutex(State())
  private let count: Int

  private init(_ count: Int) { self.count = count }

  static func run(
    _ count: Int, jobs: Int, _ work: @Sendable (Int) -> Outcome, _ take: @Sendable (Outcome) -> Void
  ) {
    let order = InOrder(count)
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { _ in
      while let index = order.start() { order.finish(index, work(index), take) }
    }
  }

  private func start() -> Int? {
    state.withLock { state in
      guard state.nextStart < count else { return nil }
      defer { state.nextStart += 1 }
      return state.nextStart
    }
  }

  private func finish(_ index: Int, _ outcome: Outcome, _ take: (Outcome) -> Void) {
    state.withLock { state in
      state.waiting[index] = outcome
      while let next = state.waiting.removeValue(forKey: state.nextOut) {
        take(next)
        state.nextOut += 1
      }
    }
  }
}
