import TripCosting
package import TripFormats
import TripModel

/// What a restaurant in Japan is told of a day's meals, always in Japanese: counts and diets by table, nobody's name.
package struct RestaurantPaper: Sendable {
  private let plan: DayPlan
  private let parts: PaperParts

  package init(_ plan: DayPlan, _ settings: PaperSettings) {
    self.plan = plan
    var settings = settings
    settings.language = .ja
    parts = PaperParts(trip: plan.trip, settings: settings)
  }

  package var page: Page {
    let meals = plan.meals.map { meal -> HTML in
      let heading = parts.heading(
        Sentence(verbatim: "\(meal.meal.name.ja)　\(meal.people.count) 名\(staff)（うち要対応 \(special(meal).count) 名）"))
      return heading + HTMLWriter.table(sheet(meal)) + (meal.tables.isEmpty ? .empty : HTMLWriter.table(tables(meal)))
    }
    let body = [
      parts.header(DayWords.mealsTitle), parts.facts([(DayWords.day, DayText.dated(plan.day.day, .ja))]),
      .joined(meals), parts.list(Sentence(verbatim: "お願い"), Self.requests), parts.footer(),
    ]
    return parts.page(DayWords.mealsTitle, plan.day.day.iso, body)
  }

  /// One row a meal and kind, for every meal of the day.
  package var sheet: Sheet {
    let columns = [Column("日付", key: "date"), Column("食事", key: "meal")] + Self.columns
    let rows = plan.meals.flatMap { meal in
      self.rows(meal).map { Row([.day(plan.day.day), .words(meal.meal.name.ja)] + $0.cells, $0.meaning) }
    }
    return Sheet(name: "お食事", columns: columns, rows: rows)
  }

  private var staff: String { plan.day.staff.map { "＋随行者 \($0) 名" } ?? "＋随行者（人数未定）" }

  private static let columns = [
    Column("内容", key: "diet", width: 60), Column("人数", key: "people", width: 8, look: .figure),
    Column("卓", key: "tables", width: 16), Column("本人の記入（原文）", key: "own_words", width: 24),
  ]

  private func sheet(_ meal: DayMeal) -> Sheet {
    Sheet(name: meal.meal.name.ja, columns: Self.columns, rows: rows(meal))
  }

  private func diet(_ place: Int) -> KitchenDiet? { KitchenDiet(plan.trip.delegates[place].diet) }

  private func special(_ meal: DayMeal) -> [Int] { meal.people.filter { diet($0) != nil } }

  /// Ordinary food first, then each diet, then all of it; the sum is that of the roster.
  private func rows(_ meal: DayMeal) -> [Row] {
    var kinds: [(diet: KitchenDiet, people: [Int])] = []
    for place in special(meal) {
      guard let diet = diet(place) else { continue }
      if let found = kinds.firstIndex(where: { $0.diet == diet }) {
        kinds[found].people.append(place)
      } else {
        kinds.append((diet, [place]))
      }
    }
    let ordinary = meal.people.count - special(meal).count
    return [Row([.text("通常食"), .count(Int64(ordinary)), .empty, .empty])]
      + kinds.map { diet, people in
        Row(
          [.words(diet.ja), .count(Int64(people.count)), .words(tables(of: people, meal)), .words(diet.own)],
          diet.isSure ? .plain : .attention)
      } + [Row([.text("団員計"), .count(Int64(meal.people.count)), .empty, .empty], .total)]
  }

  private func tables(of people: [Int], _ meal: DayMeal) -> String {
    meal.tables.filter { !$0.people.filter(people.contains).isEmpty }.map { $0.table ?? "未定" }.joined(separator: "・")
  }

  private func tables(_ meal: DayMeal) -> Sheet {
    let columns = [Column("卓"), Column("人数", look: .figure), Column("通常食", look: .figure), Column("要対応")]
    let rows = meal.tables.map { table, people in
      let diets = people.compactMap(diet)
      return Row([
        .words(table ?? "未定"), .count(Int64(people.count)), .count(Int64(people.count - diets.count)),
        .words(diets.map(\.ja).joined(separator: "　")),
      ])
    }
    return Sheet(name: "卓別", columns: columns, rows: rows)
  }

  private static let requests = [
    "アレルギーについては、原材料のほか調理器具・揚げ油の共用による混入も含めてご確認をお願いいたします。",
    "菜食の区分は台湾の素食表示（全素・蛋素・奶素・蛋奶素・植物五辛素）によります。五辛素以外では五葷も使えません。",
    "色の付いた行は内容を確認中です。確認でき次第ご連絡いたします。", "ご対応が難しいものがございましたら、事前に下記までお知らせください。",
  ]
}
