import TripModel

/// A technology readiness level: 6 or TRL 6.
package enum LevelText {
  package static func read(_ text: String) -> Int? {
    let digits = HalfWidth.fold(text).uppercased().filter { !$0.isWhitespace }.trimmingPrefix("TRL")
    guard let level = Int(digits), Application.readinessLevels.contains(level) else { return nil }
    return level
  }
}
