import TripCosting
import TripModel

/// Meals counted over the days are as many as the brochure promises (13(1)3: 全程5次午餐及4次晚餐).
struct MealsAddUp: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let origin = trip.mealsOrigin else { return [] }
    return Meal.allCases.compactMap { meal in
      guard let promised = trip.mealCounts[meal] else { return nil }
      let counted = trip.days.reduce(0) { $0 + $1.meals.count { $0 == meal } }
      guard counted != promised else { return nil }
      return finding(.differs(meal, promised, counted), at: origin, Field(meal.rawValue), remedy: .compare)
    }
  }
}

extension Sentence {
  fileprivate static func differs(_ meal: Meal, _ promised: Int, _ counted: Int) -> Sentence {
    Sentence(
      en: "\(meal.name.en): \(promised) promised, but the days have \(counted)",
      zhHant: "\(meal.name.zhHant)：說明寫 \(promised) 次，各日合計 \(counted) 次",
      ja: "\(meal.name.ja)：案内では \(promised) 回、日程の合計は \(counted) 回です")
  }
  fileprivate static let compare = Sentence(
    en: "correct the number, or the \"meals\" of a day", zhHant: "請更正次數，或某一天的 \"meals\"",
    ja: "回数、またはいずれかの日の \"meals\" を訂正してください")
}
