/// What is owed for an engagement that is called off, by days before it.
package struct CancellationTerms: Hashable, Sendable {
  /// From so many days before the day of work on, and nearer to it.
  package struct Step: Hashable, Sendable {
    package var daysBefore: Int
    package var percent: Int64

    package init(daysBefore: Int, percent: Int64) {
      self.daysBefore = daysBefore
      self.percent = percent
    }
  }

  package var steps: [Step]

  package init(_ steps: [Step] = []) { self.steps = steps }

  /// 0 before the first step; the dearest step that has been reached counts, in whatever order they stand.
  package func percent(cancelledOn day: Day, workOn work: Day) -> Int64 {
    let left = work.days(since: day)
    var percent: Int64 = 0
    for step in steps where left <= step.daysBefore { percent = max(percent, step.percent) }
    return percent
  }

  /// Of both ends of the fee, rounded half up (四捨五入).
  package func owed(_ fee: Amount, cancelledOn day: Day, workOn work: Day) throws(CostingError) -> Amount {
    try fee.percent(percent(cancelledOn: day, workOn: work))
  }
}
