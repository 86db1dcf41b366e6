import TripCosting
package import TripFormats
import TripModel

/// What restaurants in Japan are told of a day's meals, always in Japanese: counts and diets by table, nobody's name; a
/// page a meal, as each goes to another restaurant.
package struct RestaurantPaper: Sendable {
  private let plan: DayPlan
  private let parts: PaperParts
  /// Of every delegate of the trip, since each is asked for several times.
  private let diets: [KitchenDiet?]
  /// In which the delegates wrote.
  private let own: Language

  package init(_ plan: DayPlan, _ settings: PaperSettings) {
    self.plan = plan
    diets = plan.trip.delegates.map { KitchenDiet($0.diet) }
    own = plan.trip.language
    var settings = settings
    settings.language = .ja
    parts = PaperParts(trip: plan.trip, settings: settings)
  }

  package var page: Page {
    var page = parts.page(DayWords.mealsTitle, plan.day.day.iso, plan.meals.map(section))
    page.style = Self.style
    return page
  }

  /// One row a meal and kind, for every meal of the day.
  package var sheet: Sheet {
    let columns = [Column("日付", key: "date"), Column("食事", key: "meal")] + columns(hasTables: true)
    let rows = plan.meals.flatMap { meal in
      let start: [Cell] = [.day(plan.day.day), .words(meal.meal.name.ja)]
      return self.rows(meal, hasTables: true).map { Row(start + $0.cells, $0.meaning) }
    }
    return Sheet(name: "お食事", columns: columns, rows: rows)
  }

  // MARK: - One meal

  private func section(_ meal: DayMeal) -> HTML {
    let session = meal.meal == .dinner ? plan.day.sessions.first { $0.half == .dinner } : nil
    let start = session?.hours.map { DayText.clock($0.start) } ?? "未定"
    let place = session?.place.map { parts.text($0) + "　御中" } ?? "ご担当者様（会場：未定）"
    return """
      <section class="meal">
      \(parts.header(DayWords.mealsTitle))<p class="addressee">\(place)</p>
      \(parts.facts([(DayWords.day, DayText.written(plan.day.day, .ja)), (Sentence(verbatim: "開始時刻"), start)]))\
      \(parts.heading(Sentence(verbatim: meal.meal.name.ja + "　" + count(meal))))\(HTMLWriter.table(sheet(meal)))\
      \(meal.tables.isEmpty ? .empty : tables(meal))\(parts.list(Sentence(verbatim: "お願い"), requests(meal)))\(parts.footer())</section>

      """
  }

  /// 計7名様（団員5名・随行者2名、うち食事制限あり4名様）
  private func count(_ meal: DayMeal) -> String {
    let (people, special) = (meal.people.count, "うち食事制限あり\(special(meal).count)名様")
    guard let staff = plan.day.staff else { return "団員\(people)名様（\(special)）　随行者の人数は未定" }
    return "計\(people + staff)名様（団員\(people)名・随行者\(staff)名、\(special)）"
  }

  private func columns(hasTables: Bool) -> [Column] {
    let written =
      switch own {
      case .zhHant: "ご本人の記載（中国語）"
      case .en: "ご本人の記載（英語）"
      case .ja: "ご本人の記載"
      }
    let tables = hasTables ? [Column("卓", key: "tables", width: 16)] : []
    return [
      Column("内容", key: "diet", width: 60), Column("人数", key: "people", width: 8, look: .figure),
    ] + tables + [Column(written, key: "own_words", width: 24)]
  }

  private func sheet(_ meal: DayMeal) -> Sheet {
    let hasTables = !meal.tables.isEmpty
    return Sheet(
      name: meal.meal.name.ja, columns: columns(hasTables: hasTables), rows: rows(meal, hasTables: hasTables))
  }

  private func diets(of people: [Int]) -> [KitchenDiet] { people.compactMap { diets[$0] } }

  private func special(_ meal: DayMeal) -> [Int] { meal.people.filter { diets[$0] != nil } }

  /// Ordinary food first, then each diet, then the delegates, whose sum is that of the roster, and whoever goes with them.
  private func rows(_ meal: DayMeal, hasTables: Bool) -> [Row] {
    func row(_ words: String, _ count: Int, _ tables: String, _ own: String, _ meaning: Meaning) -> Row {
      Row([.words(words), .count(Int64(count))] + (hasTables ? [.words(tables)] : []) + [.words(own)], meaning)
    }
    var kinds: [(diet: KitchenDiet, people: [Int])] = []
    for place in special(meal) {
      guard let diet = diets[place] else { continue }
      if let found = kinds.firstIndex(where: { $0.diet == diet }) {
        kinds[found].people.append(place)
      } else {
        kinds.append((diet, [place]))
      }
    }
    let people = meal.people.count
    let staff = plan.day.staff.map { staff in
      [row("随行者（食事の希望は確認中）", staff, "", "", .plain), row("総計", people + staff, "", "", .total)]
    }
    return [row("通常食", people - special(meal).count, "", "", .plain)]
      + kinds.map { diet, people in
        row(diet.ja, people.count, tables(of: people, meal), diet.own, diet.isSure ? .plain : .attention)
      } + [row("団員計", people, "", "", .total)] + (staff ?? [])
  }

  // MARK: - Tables

  private func tables(of people: [Int], _ meal: DayMeal) -> String {
    meal.tables.filter { !$0.people.filter(people.contains).isEmpty }.map { $0.table ?? "未定" }.joined(separator: "・")
  }

  private func tables(_ meal: DayMeal) -> HTML {
    let rows = meal.tables.map { table, people -> HTML in
      let diets = diets(of: people)
      let lines = diets.map { diet -> HTML in "<li>1名：\(diet.ja)</li>\n" }
      return """
        <tr><td data-label="卓">\(table ?? "未定")</td><td class="figure" data-label="人数">\(people.count)</td>\
        <td class="figure" data-label="通常食">\(people.count - diets.count)</td>\
        <td data-label="食事制限">\(lines.isEmpty ? .empty : "<ul>\n\(lines)</ul>")</td></tr>

        """
    }
    return """
      <table>
      <thead><tr><th scope="col">卓</th><th scope="col" class="figure">人数</th><th scope="col" class="figure">通常食</th>\
      <th scope="col">食事制限</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>

      """
  }

  private func requests(_ meal: DayMeal) -> [String] {
    let diets = diets(of: meal.people)
    return [
      diets.isEmpty ? nil : "アレルギーについては、原材料のほか調理器具・揚げ油の共用による混入も含めてご確認をお願いいたします。",
      diets.contains(where: \.isVegetarian)
        ? "菜食の区分は台湾の素食表示によります。植物五辛素以外は、ねぎ・玉ねぎ・にんにく・にら・らっきょうも使用できません。" : nil,
      diets.contains { !$0.isSure } ? "色の付いた行は内容を確認中です。確認でき次第ご連絡いたします。" : nil,
      "ご対応が難しいものがございましたら、事前に下記までお知らせください。",
    ].compactMap(\.self)
  }

  private static let style: HTML = """

    .meal + .meal { break-before: page; margin-top: 3rem; }
    .addressee { font-size: 1.3rem; font-weight: 700; margin: .2rem 0 .6rem; }
    .meal th { white-space: nowrap; }
    td ul { margin: 0; padding-left: 1.1rem; }
    @media print { .meal + .meal { margin-top: 0; } .addressee { font-size: 13pt; } body { font-size: 10pt; } }
    """
}
