import TripCosting
import TripModel

/// An order counts in the closing report with its amount; one without is counted apart.
struct OrderHasAmount: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.results.filter { $0.outcome == .order && $0.amount == nil }.map { result in
      finding(.noAmount(trip.pair(of: result)), at: result.origin, ResultColumn.amount.field, remedy: .ask)
    }
  }
}

extension Sentence {
  fileprivate static func noAmount(_ who: Sentence) -> Sentence {
    Sentence(
      en: "\(who.en): the order has no amount, so it is in no sum", zhHant: "\(who.zhHant)：訂單未填金額，不計入合計",
      ja: "\(who.ja)：受注額が未記入のため、合計に入りません")
  }

  fileprivate static let ask = Sentence(
    en: "ask the company for amount and currency; waive it where it keeps them to itself",
    zhHant: "請向公司確認金額與幣別；公司不便公開者，請登錄豁免", ja: "企業に金額と通貨を確認し、非公開なら waivers.csv に記載してください")
}
