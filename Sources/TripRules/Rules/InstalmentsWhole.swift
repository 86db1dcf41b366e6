import TripCosting
import TripModel

/// The instalments to one payee make up the whole sum: one of them is the rest, or percents make 100.
struct InstalmentsWhole: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    Payee.allCases.compactMap { payee in
      let plan = trip.instalments.filter { $0.part.payee == payee }
      guard let last = plan.last else { return nil }
      let rests = plan.count { $0.part.share == .rest }
      let percents = plan.map(\.part.share).map(Self.millionths).reduce(0, +)
      if rests > 1 { return finding(.severalRests, at: last.origin, Field("price"), remedy: .oneRest) }
      let isWhole = rests == 1 ? percents <= Percent.whole.millionths : percents == Percent.whole.millionths
      guard !isWhole else { return nil }
      let others = plan.map(\.origin).dropLast()
      return finding(.notWhole, at: last.origin, Field("price"), related: Array(others), remedy: .rest)
    }
  }

  private static func millionths(_ share: PriceList.Instalment.Share) -> Int64 {
    if case .percent(let percent) = share { percent.millionths } else { 0 }
  }
}

extension Sentence {
  fileprivate static let severalRests = Sentence(
    en: "two instalments are the rest", zhHant: "有兩期都是餘額", ja: "残額の回が二つあります")
  fileprivate static let oneRest = Sentence(
    en: "give all but one of them a price", zhHant: "請只留一期不寫價格", ja: "一つを残して金額または率を書いてください")
  fileprivate static let notWhole = Sentence(
    en: "the instalments do not make up the whole sum", zhHant: "各期合計不等於總額", ja: "各回の合計が総額になりません")
  fileprivate static let rest = Sentence(
    en: "leave out the price of the last one, which is then the rest, or let percents make 100%",
    zhHant: "請刪除最後一期的價格（即為餘額），或使百分比合計為 100%", ja: "最後の回の金額を省いて残額とするか、率の合計を 100% にしてください")
}
