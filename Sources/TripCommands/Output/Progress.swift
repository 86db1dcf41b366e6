import Synchronization
import TripModel

/// Says on standard error how far a long piece of work has come.
final class Progress: Sendable {
  private let console: Console
  private let language: Language
  private let last: Mutex<ContinuousClock.Instant>

  init(_ console: Console, _ language: Language) {
    self.console = console
    self.language = language
    last = Mutex(ContinuousClock.now)
  }

  /// At most as often as the console wants, and not before that.
  func tell(_ words: () -> Sentence) {
    let isDue = last.withLock { last in
      let now = ContinuousClock.now
      guard now - last >= console.progressEvery else { return false }
      last = now
      return true
    }
    if isDue { console.error(words().text(language) + "\n") }
  }
}
