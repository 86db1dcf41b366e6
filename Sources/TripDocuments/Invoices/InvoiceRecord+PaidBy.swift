package import TripCosting

extension InvoiceRecord {
  /// With another day for what the trip's own days cannot ask for any more: sums whose day is over, and those without one.
  ///
  /// - Parameter over: Days before it are over; the day of issue.
  package func paying(by day: Day, over: Day) -> InvoiceRecord {
    func moved(_ due: String?) -> String? {
      guard let known = due.flatMap(Day.init(iso:)), known >= over else { return day.iso }
      return due
    }
    var record = self
    record.paidBy = day.iso
    for index in lines.indices where !isInParts(lines[index]) { record.lines[index].due = moved(lines[index].due) }
    for index in (instalments ?? []).indices {
      record.instalments?[index].due = moved(instalments?[index].due)
    }
    return record
  }

  /// With the days that another one was given when it was issued, so that these are no difference.
  func dated(like other: InvoiceRecord) -> InvoiceRecord {
    guard paidBy == nil, let day = other.paidBy.flatMap(Day.init(iso:)), let issued = Day(iso: other.day) else {
      return self
    }
    return paying(by: day, over: issued)
  }
}
