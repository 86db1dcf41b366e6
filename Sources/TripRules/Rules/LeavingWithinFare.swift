import TripCosting
import TripModel

/// A sum kept of who leaves, administrative costs and a deposit are no more than the least fare; more is never charged.
struct LeavingWithinFare: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let withdrawal = trip.withdrawal else { return [] }
    var sums = [(withdrawal.administrative, withdrawal.origin, "administrativeCosts")]
    sums.append((withdrawal.deposit, withdrawal.origin, "deposit"))
    for step in withdrawal.steps {
      if case .sum(let sum) = step.keeps { sums.append((sum, step.origin, "sum")) }
    }
    let fares = trip.fares.map(\.price).filter { $0.payee == withdrawal.payee }
    return sums.compactMap { amount, origin, key in
      guard let amount, let fare = fares.first(where: { $0.amount.isBelow(amount) }) else { return nil }
      return finding(.tooMuch, at: origin, Field(key), related: [fare.origin], remedy: .correct)
    }
  }
}

extension Amount {
  /// Less at its most, or at its least where no more is known; what is on request may turn out to be anything.
  fileprivate func isBelow(_ other: Amount) -> Bool {
    currency == other.currency && open == 0 && high.map { $0 < other.low } ?? (low < other.low)
  }
}

extension Sentence {
  fileprivate static let tooMuch = Sentence(
    en: "more than a fare: whoever pays that fare is charged all of it, and no more", zhHant: "高於團費：適用該團費者最多扣至全額",
    ja: "旅行代金を超えています。その旅行代金の参加者からは全額を上限に収受します")
  fileprivate static let correct = Sentence(
    en: "check the digits, or waive this warning", zhHant: "請檢查位數，或予以豁免", ja: "桁を確認するか、この警告を免除してください")
}
