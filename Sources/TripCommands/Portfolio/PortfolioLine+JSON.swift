import TripCosting
import TripFormats
import TripModel

extension PortfolioLine {
  /// A line of NDJSON.
  func json(_ language: Language) -> JSONValue {
    .object(about + counts + money + [.init("problem", .text(problem?.text(language)))])
  }

  /// version, folder, title, organiser, from, to, state, formed.
  private var about: [JSONValue.Member] {
    [
      .init("version", .number(1)), .init("folder", .string(folder)), .init("title", .string(title)),
      .init("organiser", .text(organiser.isEmpty ? nil : organiser)), .init("from", .text(from?.iso)),
      .init("to", .text(to?.iso)), .init("state", .string(state.rawValue)),
      .init("formed", formed.map { .bool($0) } ?? .null),
    ]
  }

  /// companies, minimumCompanies, missingCompanies, lastDayOfNotice, people, maximumPeople, seatsLeft, errors, warnings,
  /// unpricedCompanies.
  private var counts: [JSONValue.Member] {
    [
      .init("companies", .whole(companies)), .init("minimumCompanies", .whole(minimumCompanies)),
      .init("missingCompanies", .whole(missingCompanies)), .init("lastDayOfNotice", .text(lastDayOfNotice?.iso)),
      .init("people", .whole(people)), .init("maximumPeople", .whole(maximumPeople)),
      .init("seatsLeft", .whole(seatsLeft)), .init("errors", .whole(errors)), .init("warnings", .whole(warnings)),
      .init("unpricedCompanies", .whole(unpriced)),
    ]
  }

  /// payable, cash, invoiced, paid, open, overdue, inFavour: amounts by currency, null where they are not known.
  private var money: [JSONValue.Member] {
    [.init("payable", Self.amounts(payable)), .init("cash", Self.amounts(cash))]
      + LedgerSum.allCases.map { sum in .init(sum.rawValue, Self.amounts(account.map(sum.amounts))) }
  }

  private static func amounts(_ amounts: [Amount]?) -> JSONValue {
    amounts.map { .array($0.map(AmountJSON.value)) } ?? .null
  }
}
