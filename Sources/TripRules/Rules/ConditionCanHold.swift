import TripCosting
import TripModel

/// No fare, discount or surcharge has a condition that nobody can meet.
struct ConditionCanHold: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let reversed = trip.conditions.flatMap { origin, condition in
      [(condition.place, "placeUntil"), (condition.people, "peopleUntil")].compactMap { span, key -> Diagnostic? in
        guard let from = span.from, let until = span.until, until < from else { return nil }
        return finding(.reversed(from, until), at: origin, Field(key), remedy: .exchange)
      }
    }
    let personal = trip.adjustments.compactMap { adjustment -> Diagnostic? in
      let condition = adjustment.price.when
      guard adjustment.price.isPerCompany, !condition.place.isOpen || condition.ownFlight != nil else { return nil }
      return finding(.forPerson, at: adjustment.origin, Field("per"), remedy: .perPerson)
    }
    return reversed + personal
  }
}

extension Sentence {
  fileprivate static func reversed(_ from: Int, _ until: Int) -> Sentence {
    Sentence(
      en: "ends at \(until), but begins at \(from)", zhHant: "起始為 \(from)，結束卻為 \(until)",
      ja: "\(from) から始まり \(until) で終わっています")
  }
  fileprivate static let exchange = Sentence(
    en: "exchange or correct the two numbers", zhHant: "請對調或更正兩個數字", ja: "二つの数を入れ替えるか訂正してください")
  fileprivate static let forPerson = Sentence(
    en: "is per company, but asks for a place in the company or a flight, which only a person has",
    zhHant: "以公司計，卻以順位或機票為條件；這些條件只適用於個人", ja: "企業単位ですが、順番や航空券の条件は個人にしか当てはまりません")
  fileprivate static let perPerson = Sentence(
    en: "write \"per\": \"person\", or leave that condition out", zhHant: "請改成 \"per\": \"person\"，或刪除該條件",
    ja: "\"per\": \"person\" とするか、その条件を省いてください")
}
