import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// Ladders and what they cost, for programs.
enum LeavingJSON {
  /// source, clause, payee, isAtLeast, departure, administrativeCosts (of one person), and what else is given.
  static func ladder(
    _ withdrawal: Withdrawal, _ ladder: LeavingLadder, _ settings: PaperSettings, _ more: JSONValue
  ) -> JSONValue {
    let head: [JSONValue.Member] = [
      .init("source", .string(withdrawal.source.text(settings.language))),
      .init("clause", .text(settings.sources.find(withdrawal.origin, nil)?.clause)),
      .init("payee", .string(withdrawal.payee.key)), .init("isAtLeast", .bool(withdrawal.isLeast)),
      .init("departure", .string(ladder.departure.iso)),
      .init("administrativeCosts", withdrawal.administrative.map(AmountJSON.value) ?? .null),
    ]
    guard case .object(let members) = more else { return .object(head) }
    return .object(head + members)
  }

  /// after, until, percent, of, sum, costs.
  static func value(_ row: LeavingTable.Row) throws(CostingError) -> JSONValue {
    .object(
      [.init("after", value(row.after)), .init("until", value(row.until))] + share(row.step.keeps)
        + [.init("costs", try value(row.costs))])
  }

  /// One entry a currency.
  static func value(_ costs: [LeavingCost]) throws(CostingError) -> JSONValue {
    var values: [JSONValue] = []
    for cost in costs {
      values.append([
        "fee": AmountJSON.value(cost.fee), "administrativeCosts": AmountJSON.value(cost.administrative),
        "kept": AmountJSON.value(cost.kept), "charged": AmountJSON.value(try cost.owed()),
        "returned": AmountJSON.value(cost.returned),
      ])
    }
    return .array(values)
  }

  static func share(_ share: LeavingShare) -> [JSONValue.Member] {
    switch share {
    case .percentOfFee(let percent): members(percent, "fee", nil)
    case .percentOfDeposit(let percent): members(percent, "deposit", nil)
    case .sum(let sum): members(nil, nil, sum)
    }
  }

  private static func members(_ percent: Int64?, _ base: String?, _ sum: Amount?) -> [JSONValue.Member] {
    [
      .init("percent", percent.map { .number($0) } ?? .null), .init("of", .text(base)),
      .init("sum", sum.map(AmountJSON.value) ?? .null),
    ]
  }

  /// day and time; the time is null where the day's end is meant.
  private static func value(_ moment: Moment?) -> JSONValue {
    guard let moment else { return .null }
    let time = moment.minutes < Moment.endOfDay ? DayText.paddedClock(moment.minutes) : nil
    return ["day": .string(moment.day.iso), "time": .text(time)]
  }
}
