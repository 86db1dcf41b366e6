import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// Many trips added up; currencies are never added to each other, and nothing that is not known counts as nothing.
struct PortfolioSum {
  private let lines: [PortfolioLine]
  private var companies = 0
  private var people = 0
  private var payable: [Amount] = []
  private var cash: [Amount] = []
  private var ledgers: [LedgerSum: [Amount]] = [:]

  init(_ lines: [PortfolioLine]) throws(CostingError) {
    self.lines = lines
    for line in lines {
      companies += line.companies ?? 0
      people += line.people ?? 0
      for amount in line.payable ?? [] { try Total.add(amount, to: &payable) }
      for amount in line.cash ?? [] { try Total.add(amount, to: &cash) }
      for sum in LedgerSum.allCases {
        for amount in line.account.map(sum.amounts) ?? [] { try Total.add(amount, to: &ledgers[sum, default: []]) }
      }
    }
  }

  private func folders(_ isOne: (PortfolioLine) -> Bool) -> [String] { lines.filter(isOne).map(\.folder) }

  /// Those whose ledger cannot be counted.
  private var uncounted: [String] { folders { $0.account == nil } }

  private var neverFormed: Int { lines.count { $0.state == .over && $0.formed == false } }

  // MARK: - For programs

  func json(_ remarks: [TripsRemark], _ language: Language) -> JSONValue {
    let states = PortfolioLine.State.allCases.map { state in
      JSONValue.Member(state.rawValue, .whole(lines.count { $0.state == state }))
    }
    let sums = LedgerSum.allCases.map { sum in
      JSONValue.Member(sum.rawValue, .array((ledgers[sum] ?? []).map(AmountJSON.value)))
    }
    return .object(
      [
        .init("version", .number(1)), .init("trips", .whole(lines.count)), .init("states", .object(states)),
        .init("neverFormed", .whole(neverFormed)), .init("companies", .whole(companies)),
        .init("people", .whole(people)), .init("payable", .array(payable.map(AmountJSON.value))),
        .init("cash", .array(cash.map(AmountJSON.value))),
      ] + sums + [
        .init("notCounted", .array(uncounted.map { .string($0) })),
        .init("problems", .array(lines.filter { $0.problem != nil }.map { Self.json($0, language) })),
        .init("remarks", .array(remarks.map { $0.json(language) })),
      ])
  }

  private static func json(_ line: PortfolioLine, _ language: Language) -> JSONValue {
    [
      "folder": .string(line.folder), "state": .string(line.state.rawValue),
      "problem": .text(line.problem?.text(language)),
    ]
  }

  // MARK: - For people

  func lines(_ language: Language) -> [String] {
    var table = TextTable()
    table.add(PortfolioWords.trips.text(language), trips(language))
    for state in [PortfolioLine.State.unreadable, .errors] {
      let folders = folders { $0.state == state }.listed(language)
      let colon = Sentence.colon.text(language)
      if !folders.isEmpty { table.add("", PortfolioWords.state(state).text(language) + colon + folders) }
    }
    table.add(PortfolioWords.companies.text(language), "\(companies)")
    table.add(PortfolioWords.people.text(language), "\(people)")
    let sums = LedgerSum.allCases.map { sum in (sum.name, (ledgers[sum] ?? []).filter { sum.isTold($0) }) }
    for (title, amounts) in [(PortfolioWords.payable, payable), (PortfolioWords.cash, cash)] + sums {
      for amount in amounts { table.add(title.text(language), AmountText.text(amount, language)) }
    }
    if !uncounted.isEmpty {
      table.add(PortfolioWords.without.text(language), PortfolioWords.uncounted(uncounted).text(language))
    }
    return table.lines
  }

  /// How many, and how many in which state; of those that are over, whether they came about.
  private func trips(_ language: Language) -> String {
    var counts = PortfolioLine.State.allCases.map { state in
      (PortfolioWords.state(state), lines.count { $0.state == state } - (state == .over ? neverFormed : 0))
    }
    counts.append((PortfolioWords.neverFormed, neverFormed))
    let words = counts.filter { $0.1 > 0 }.map { $0.0 + Sentence(verbatim: " \($0.1)") }
    return "\(lines.count)" + (words.isEmpty ? "" : Sentence.inBrackets(words.joined(.comma)).text(language))
  }
}
