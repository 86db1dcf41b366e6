import Dispatch
import Synchronization

/// Works on many things at a time and hands over what becomes of them on the caller's thread, one by one, in their order.
///
/// A worker takes the next thing as soon as it is free, so one slow trip holds up no core; at most `window` things are at
/// work or wait to be handed over, so memory stays flat where each of them is small.
final class InOrder<Outcome: Sendable>: Sendable {
  private struct State {
    var nextStart = 0
    var end: Int
    var waiting: [Int: Outcome] = [:]
  }

  private let state: Mutex<State>
  /// Of the window, how many places are free; and how often something was finished.
  private let (room, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))

  private init(_ count: Int, window: Int) {
    state = Mutex(State(end: count))
    for _ in 0..<window { room.signal() }
  }

  /// Throws what `take` throws, once nobody works any more.
  static func run(
    _ count: Int, jobs: Int, window: Int, _ work: @escaping @Sendable (Int) -> Outcome, _ take: (Outcome) throws -> Void
  ) rethrows {
    guard jobs > 1, count > 1 else {
      for index in 0..<count { try take(work(index)) }
      return
    }
    let workers = min(jobs, count)
    let order = InOrder(count, window: max(window, workers))
    let group = DispatchGroup()
    for _ in 0..<workers {
      DispatchQueue.global().async(group: group) {
        while let index = order.start() { order.finish(index, work(index)) }
      }
    }
    defer {
      order.stop(workers)
      group.wait()
    }
    for index in 0..<count { try take(order.outcome(index)) }
  }

  private func start() -> Int? {
    room.wait()
    return state.withLock { state in
      guard state.nextStart < state.end else { return nil }
      defer { state.nextStart += 1 }
      return state.nextStart
    }
  }

  private func finish(_ index: Int, _ outcome: Outcome) {
    state.withLock { $0.waiting[index] = outcome }
    done.signal()
  }

  /// Waits until it is there.
  private func outcome(_ index: Int) -> Outcome {
    while true {
      if let outcome = state.withLock({ $0.waiting.removeValue(forKey: index) }) {
        room.signal()
        return outcome
      }
      done.wait()
    }
  }

  private func stop(_ workers: Int) {
    state.withLock { $0.end = 0 }
    for _ in 0..<workers { room.signal() }
  }
}
