import TripCosting
import TripDocuments
import TripFormats
import TripModel

extension WithdrawReport {
  /// isTrial, company, people, on, at, daysBefore, effects, cost, interpreters, settlement, paidToOthers.
  func json() throws(CostingError) -> JSONValue {
    var cost = JSONValue.null
    if let account { cost = try json(account) }
    return [
      "version": .number(1), "isTrial": .bool(isTrial), "company": .string(trip.companies[subject.company].id),
      "people": .array(subject.people.map { .string(trip.delegates[$0].name(in: language)) }),
      "on": .string(notice.day.iso),
      "at": notice.minutes < Moment.endOfDay ? .string(DayText.paddedClock(notice.minutes)) : .null,
      "daysBefore": .whole(daysBefore),
      "effects": EffectLines(effects: effects, trip: trip, language: language).json, "cost": cost,
      "interpreters": CalledOffLines(calledOff: calledOff, language: language).json,
      "settlement": .array(settlements.map(json)),
      "paidToOthers": .array(
        paidToOthers.map { payee, sums in
          ["payee": .string(payee.key), "paid": .array(sums.map { AmountJSON.value(.exact($0)) })]
        }),
    ]
  }

  private func json(_ sum: LeavingSettlement) -> JSONValue {
    [
      "stays": AmountJSON.value(sum.stays), "charged": AmountJSON.value(sum.charged),
      "paid": AmountJSON.value(.exact(sum.paid)), "rest": AmountJSON.value(sum.rest),
    ]
  }

  private func json(_ account: LeavingAccount) throws(CostingError) -> JSONValue {
    var people: [JSONValue] = []
    for line in account.lines {
      people.append([
        "person": .text(line.person?.name(in: language)), "costs": try LeavingJSON.value(line.costs),
      ])
    }
    return LeavingJSON.ladder(
      account.withdrawal, account.ladder, loaded.settings(),
      [
        "step": try LeavingJSON.value(account.row), "people": .array(people),
        "notUnderLadder": .array(account.others.map { .string("\($0)") }),
      ])
  }
}
