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

  /// The first part that another day, given by ``paying(by:over:)``, makes due after a later one that keeps its own.
  package func outOfOrder(from old: InvoiceRecord) -> (first: Part, last: Part)? {
    let (before, now) = ((old.instalments ?? []).map(\.part), (instalments ?? []).map(\.part))
    for index in now.indices where before[index]?.due != now[index]?.due {
      guard let first = now[index], let day = first.due, first.money.units != 0 else { continue }
      let later = now[(index + 1)...].compactMap(\.self).first { part in
        (part.payee, part.money.currency) == (first.payee, first.money.currency) && part.money.units != 0
          && part.due.map { $0 < day } ?? false
      }
      if let later { return (first, later) }
    }
    return nil
  }

  /// With the days that another one was given when it was issued, so that these are no difference.
  func dated(like other: InvoiceRecord) -> InvoiceRecord {
    guard paidBy == nil, let day = other.paidBy.flatMap(Day.init(iso:)), let issued = Day(iso: other.day) else {
      return self
    }
    return paying(by: day, over: issued)
  }
}
