/// How long each step may take before the browser is given up; generous, for cold starts on slow machines.
package struct TimeLimits: Hashable, Sendable {
  /// From the start of the program to its first open tab.
  package var start: Duration
  /// Opening one paper, with its fonts and pictures.
  package var opening: Duration
  /// Turning one opened paper into PDF.
  package var printing: Duration
  /// How long the browser may take to leave by itself.
  package var ending: Duration

  package init(
    start: Duration = .seconds(30), opening: Duration = .seconds(30), printing: Duration = .seconds(60),
    ending: Duration = .seconds(5)
  ) {
    self.start = start
    self.opening = opening
    self.printing = printing
    self.ending = ending
  }
}
