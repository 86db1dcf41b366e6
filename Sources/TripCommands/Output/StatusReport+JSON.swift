import TripCosting
import TripDocuments
import TripFormats
import TripModel

extension StatusReport {
  /// title, period, companies, people, payable, cash, overdue, deadlines, nextSteps, check.
  var json: JSONValue {
    let tally = loaded.tally
    return [
      "version": .number(1),
      "title": .string(trip.title.text(loaded.paperLanguage)),
      "from": .text(trip.firstDay?.iso),
      "to": .text(trip.lastDay?.iso),
      "isFormed": .bool(missingCompanies == 0),
      "companies": .whole(companies),
      "minimumCompanies": .whole(trip.caps.minimumCompanies),
      "missingCompanies": .whole(missingCompanies),
      "lastDayOfNotice": .text(lastDayOfNotice?.iso),
      "people": .whole(trip.delegates.count),
      "maximumPeople": .whole(trip.caps.maximumPeople),
      "seatsLeft": .whole(seatsLeft),
      "payable": .array(payable.map(AmountJSON.value)),
      "cash": .array(cash.map(AmountJSON.value)),
      "converted": AmountJSON.value(converted),
      "overdue": overdue.map { .array($0.map(json)) } ?? .null,
      "unpricedCompanies": .whole(unpriced),
      "deadlines": .array(nextDeadlines.map(json)),
      "nextSteps": StepLine.json(trip.openSteps, loaded),
      "check": [
        "errors": .whole(tally.errors), "warnings": .whole(tally.warnings), "notes": .whole(tally.notes),
        "waived": .whole(tally.waived),
      ],
    ]
  }

  private func json(_ money: Money) -> JSONValue {
    ["currency": .string(CurrencyCodes.code(money.currency)), "units": .number(money.units)]
  }

  private func json(_ deadline: Deadline) -> JSONValue {
    [
      "kind": .string(deadline.kind.rawValue),
      "title": .string(deadline.title.text(loaded.paperLanguage)),
      "firstDay": .string(deadline.due.firstDay.iso),
      "lastDay": .string(deadline.due.lastDay.iso),
      "due": .string(DueDateText.text(deadline.due, loaded.paperLanguage)),
      "daysLeft": .whole(deadline.due.lastDay.days(since: loaded.today)),
      "isTentative": .bool(deadline.isTentative),
    ]
  }
}
