import TripCosting
import TripModel

/// A confirmed interpreter has a price: of the line itself, or of the grade in the provider's list.
struct ConfirmedInterpreterPriced: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let offer = trip.interpreters else { return [] }
    return trip.agreedInterpreters.filter { $0.isComplete && trip.prices(of: $0) == nil }.map { line in
      let listed = trip.provider(of: line)
      return finding(
        .noPrice(line), at: line.origin, InterpreterColumn.grade.field, related: [listed?.origin ?? offer.origin],
        remedy: .write)
    }
  }
}

extension Sentence {
  fileprivate static func noPrice(_ line: ConfirmedInterpreter) -> Sentence {
    Sentence(
      en: "the price of grade '\(line.grade)' is not known, so the fee stays a range",
      zhHant: "等級「\(line.grade)」的價格不明，費用仍只能以範圍表示", ja: "等級「\(line.grade)」の料金が不明のため、通訳料は幅のままです")
  }
  fileprivate static let write = Sentence(
    en: "write half_day, or a provider whose list in trip.json has the grade",
    zhHant: "請填寫 half_day，或填寫 trip.json 價目表有此等級的 provider",
    ja: "half_day を書くか、trip.json の料金表にその等級がある provider を書いてください")
}
