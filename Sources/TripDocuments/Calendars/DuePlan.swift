import TripCosting
import TripModel

/// Days of payment and of cash: of each company for itself, and of all together for the organiser.
struct DuePlan {
  /// A sum that a company owes by a day.
  private struct Due {
    var company: String
    var payee: Payee
    var day: Day
    var title: Sentence
    var amount: Amount
    /// Of the notice that stands; nil before anything came in.
    var left: Money?

    var isPaid: Bool { left.map { $0.units <= 0 } ?? false }

    /// 團費：NT$45,800（已繳清）
    var line: Sentence {
      let line = CalendarWords.line(title, AmountText.sentence(amount))
      return left.map { line + CalendarWords.left($0) } ?? line
    }
  }

  /// Minutes before midnight of the day, so that it rings at nine in the morning while banks are still open.
  private static let threeDaysBefore = 3 * 1_440 - 540

  private let bills: [Bill]
  private let trip: Trip
  private let notices: [String: StandingNotice]

  init(_ bills: [Bill], _ trip: Trip, _ notices: [String: StandingNotice]) {
    self.bills = bills
    self.trip = trip
    self.notices = notices
  }

  func events() throws(CostingError) -> [PlannedEvent] {
    let dues = bills.flatMap(dues)
    var events: [PlannedEvent] = []
    for bill in bills {
      guard let company = bill.company?.id else { continue }
      events += own(dues.filter { $0.company == company }, company)
      events += try cash(bill, company)
    }
    return events + all(dues) + (try allCash())
  }

  private func dues(_ bill: Bill) -> [Due] {
    guard let company = bill.company?.id else { return [] }
    if let notice = notices[company] { return dues(notice, company) }
    let whole = bill.payable.compactMap { total in
      total.payment.day.map {
        Due(company: company, payee: total.payee, day: $0, title: CalendarWords.sum, amount: total.amount)
      }
    }
    let parts = bill.parts.compactMap { part in
      part.due.map {
        Due(company: company, payee: part.payee, day: $0, title: trip.title(of: part), amount: part.amount)
      }
    }
    return whole + parts
  }

  private func dues(_ notice: StandingNotice, _ company: String) -> [Due] {
    notice.parts.map { part in
      Due(
        company: company, payee: part.payee, day: part.due, title: part.title ?? CalendarWords.sum,
        amount: .exact(part.asked), left: part.left.units < part.asked.units ? part.left : nil)
    }
  }

  /// One event a payee and day, counted by payee, so that a day that moves stays the same event.
  private func own(_ dues: [Due], _ company: String) -> [PlannedEvent] {
    byPayeeAndDay(dues).map { payee, number, day, dues in
      let isPaid = dues.allSatisfy(\.isPaid)
      return PlannedEvent(
        "due \(company) \(payee.key) \(number)", for: EventReaders(company: company), .day(day),
        isPaid ? CalendarWords.paid(payee) : CalendarWords.due(payee), details: dues.map(\.line),
        alarms: isPaid ? [] : PlannedEvent.reminders(of: .day(day)))
    }
  }

  private func all(_ dues: [Due]) -> [PlannedEvent] {
    byPayeeAndDay(dues).map { payee, number, day, dues in
      let owing = Set(dues.filter { !$0.isPaid }.map(\.company)).count
      return PlannedEvent(
        "due \(payee.key) \(number)", for: EventReaders(.organiser), .day(day),
        owing == 0 ? CalendarWords.paid(payee) : CalendarWords.dueOfAll(payee, companies: owing),
        details: dues.map { Sentence(verbatim: "\($0.company) ") + $0.line },
        alarms: owing == 0 ? [] : PlannedEvent.reminders(of: .day(day)))
    }
  }

  private func byPayeeAndDay(_ dues: [Due]) -> [(payee: Payee, number: Int, day: Day, dues: [Due])] {
    Payee.allCases.flatMap { payee in
      let own = dues.filter { $0.payee == payee }
      return Set(own.map(\.day)).sorted().enumerated().map { number, day in
        (payee, number + 1, day, own.filter { $0.day == day })
      }
    }
  }

  /// What the companies together must have with them, session by session: for the organiser, who checks it.
  private func allCash() throws(CostingError) -> [PlannedEvent] {
    var events: [PlannedEvent] = []
    let cash = bills.map { $0.charges.filter(\.payment.isCash) }
    for session in trip.sessions {
      let paid = cash.map { $0.filter { $0.item == session.origin } }.filter { !$0.isEmpty }
      guard !paid.isEmpty else { continue }
      let sums = try Total.amounts(of: paid.flatMap(\.self)).map(AmountText.sentence)
      events.append(
        PlannedEvent(
          "cash \(session.word)", for: EventReaders(.organiser), .day(session.day),
          CalendarWords.cash(session, companies: paid.count, sums), alarms: [Self.threeDaysBefore]))
    }
    return events
  }

  /// What the people must have with them, session by session.
  private func cash(_ bill: Bill, _ company: String) throws(CostingError) -> [PlannedEvent] {
    let paid = bill.charges.filter { $0.payment.isCash }
    var events: [PlannedEvent] = []
    for session in trip.sessions {
      let charges = paid.filter { $0.item == session.origin }
      guard !charges.isEmpty else { continue }
      let sums = try Total.amounts(of: charges).map(AmountText.sentence)
      events.append(
        PlannedEvent(
          "cash \(company) \(session.word)", for: EventReaders(company: company, isForPeople: true), .day(session.day),
          CalendarWords.cash(session), details: sums + [Words.handOver], alarms: [Self.threeDaysBefore]))
    }
    return events
  }
}
