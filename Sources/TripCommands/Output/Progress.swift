import TripModel

/// Says on standard error how far a long piece of work has come; silent for the first second.
final class Progress {
  private let console: Console
  private let language: Language
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant

  init(_ console: Console, _ language: Language) {
    self.console = console
    self.language = language
    start = ContinuousClock.now
    last = start
  }

  /// At most once a second.
  func tell(_ words: () -> Sentence) {
    let now = ContinuousClock.now
    guard now - last >= .seconds(1) else { return }
    last = now
    console.error(words().text(language) + "\n")
  }
}
