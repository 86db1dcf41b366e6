/// What a provider charges for an engagement: half a day or a full day, and steps beyond it.
package struct InterpreterUnits: Hashable, Sendable {
  package enum Base: Hashable, Sendable {
    case halfDay, fullDay
  }

  package var base: Base
  /// Steps beyond the base: of the half day's own length of step, or of overtime after a full day.
  package var steps: Int

  package init(base: Base, steps: Int = 0) {
    self.base = base
    self.steps = steps
  }
}
