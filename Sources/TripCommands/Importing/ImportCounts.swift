import TripReading

/// How many rows and fields of one or more imports end in which way.
struct ImportCounts {
  private(set) var additions = 0
  private(set) var changes = 0
  private(set) var unchanged = 0
  private(set) var doubts = 0
  private(set) var refusals = 0

  mutating func add<Column>(_ plans: [ImportPlan<Column>]) {
    for plan in plans {
      additions += plan.additions.count
      changes += plan.changes.count
      unchanged += plan.unchanged
      doubts += plan.doubts.count
      refusals += plan.refusals.count
    }
  }
}
