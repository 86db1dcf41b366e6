import TripCosting
import TripModel

/// Every sum fits 64 bits; a price with too many digits is told before anything is printed.
struct AmountsFit: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let prices = context.prices
    var sums: [Amount] = []
    for party in context.parties {
      do {
        let charges = try prices.charges(for: party)
        for charge in charges {
          guard (try? Total.add(charge.amount, to: &sums)) != nil else {
            return [finding(.tooLarge, at: charge.because.first, Field("price"), remedy: .correct)]
          }
        }
        _ = try prices.dueParts(of: charges, for: party)
      } catch {
        // A person without a fare is FareForRegistration's to tell.
        if error == .overflow { return [finding(.tooLargeFor, at: party.company, remedy: .correct)] }
      }
    }
    return []
  }
}

extension Sentence {
  fileprivate static let tooLarge = Sentence(
    en: "the sum with this price is too large to be right", zhHant: "含此價格的合計過大，應有誤", ja: "この金額を含む合計が大きすぎます")
  fileprivate static let tooLargeFor = Sentence(
    en: "a product or sum of this company's prices is too large to be right", zhHant: "這家公司的費用計算結果過大，應有誤",
    ja: "この企業の料金の計算結果が大きすぎます")
  fileprivate static let correct = Sentence(
    en: "check the digits of the price", zhHant: "請檢查價格的位數", ja: "金額の桁を確認してください")
}
