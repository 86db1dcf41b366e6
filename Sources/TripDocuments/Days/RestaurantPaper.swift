import TripCosting
package import TripFormats
import TripModel

/// What restaurants are told of a day's meals, in the language of hosts: counts and diets by table, nobody's name; a
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
    parts = PaperParts(trip: plan.trip, settings: settings).speaking(plan.trip.hostLanguage)
  }

  package var page: Page {
    var page = parts.page(DayWords.mealsTitle, plan.day.day.iso, plan.meals.map(section))
    page.style = Self.style
    return page
  }

  /// One row a meal and kind, for every meal of the day.
  package var sheet: Sheet {
    let columns =
      [Column(parts.text(DayWords.day), key: "date"), Column(parts.text(DayWords.meal), key: "meal")]
      + columns(hasTables: true)
    let rows = plan.meals.flatMap { meal in
      let start: [Cell] = [.day(plan.day.day), .words(parts.text(meal.meal.name))]
      return self.rows(meal, hasTables: true).map { Row(start + $0.cells, $0.meaning) }
    }
    return Sheet(name: parts.abroad("Meals", "お食事"), columns: columns, rows: rows)
  }

  // MARK: - One meal

  private func section(_ meal: DayMeal) -> HTML {
    let session = meal.meal == .dinner ? plan.day.sessions.first { $0.half == .dinner } : nil
    let start = session?.hours.map { DayText.clock($0.start) } ?? unknown
    let place =
      session?.place.map { parts.text($0) + parts.abroad("", "　御中") }
      ?? parts.abroad("To the restaurant (not known yet)", "ご担当者様（会場：未定）")
    return """
      <section class="meal">
      \(parts.header(DayWords.mealsTitle))<p class="addressee">\(place)</p>
      \(parts.facts([(DayWords.day, DayText.written(plan.day.day, parts.language)), (parts.said("Begins", "開始時刻"), start)]))\
      \(parts.heading(Sentence(verbatim: parts.text(meal.meal.name) + parts.abroad(": ", "　") + count(meal))))\(HTMLWriter.table(sheet(meal)))\
      \(meal.tables.isEmpty ? .empty : tables(meal))\(parts.list(parts.said("Please note", "お願い"), requests(meal)))\(parts.footer())</section>

      """
  }

  /// 計7名様（団員5名・随行者2名、うち食事制限あり4名様）
  private func count(_ meal: DayMeal) -> String {
    let (people, special) = (meal.people.count, special(meal).count)
    guard let staff = plan.day.staff else {
      return parts.abroad(
        "\(people) delegates (\(special) with dietary requirements); staff: number not known yet",
        "団員\(people)名様（うち食事制限あり\(special)名様）　随行者の人数は未定")
    }
    return parts.abroad(
      "\(people + staff) in all (\(people) delegates, \(staff) staff; \(special) with dietary requirements)",
      "計\(people + staff)名様（団員\(people)名・随行者\(staff)名、うち食事制限あり\(special)名様）")
  }

  private func columns(hasTables: Bool) -> [Column] {
    let written =
      switch own {
      case .zhHant: parts.abroad("In their own words (Chinese)", "ご本人の記載（中国語）")
      case .en: parts.abroad("In their own words", "ご本人の記載（英語）")
      case .ja: parts.abroad("In their own words (Japanese)", "ご本人の記載")
      }
    let tables = hasTables ? [Column(parts.abroad("Tables", "卓"), key: "tables", width: 16)] : []
    return [
      Column(parts.abroad("Kind", "内容"), key: "diet", width: 60),
      Column(parts.abroad("People", "人数"), key: "people", width: 8, look: .figure),
    ] + tables + [Column(written, key: "own_words", width: 24)]
  }

  private func sheet(_ meal: DayMeal) -> Sheet {
    let hasTables = !meal.tables.isEmpty
    return Sheet(
      name: parts.text(meal.meal.name), columns: columns(hasTables: hasTables), rows: rows(meal, hasTables: hasTables))
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
      [
        row(parts.abroad("Staff (diets to follow)", "随行者（食事の希望は確認中）"), staff, "", "", .plain),
        row(parts.abroad("In all", "総計"), people + staff, "", "", .total),
      ]
    }
    return [row(ordinary, people - special(meal).count, "", "", .plain)]
      + kinds.map { diet, people in
        row(
          diet.words(parts.language), people.count, tables(of: people, meal), diet.own,
          diet.isSure ? .plain : .attention)
      } + [row(parts.abroad("Delegates", "団員計"), people, "", "", .total)] + (staff ?? [])
  }

  private var unknown: String { parts.text(Words.notKnownYet) }
  private var ordinary: String { parts.abroad("Ordinary meal", "通常食") }

  // MARK: - Tables

  private func tables(of people: [Int], _ meal: DayMeal) -> String {
    meal.tables.filter { !$0.people.filter(people.contains).isEmpty }.map { $0.table ?? unknown }.joined(
      separator: parts.abroad(", ", "・"))
  }

  private func tables(_ meal: DayMeal) -> HTML {
    let heads = [
      parts.abroad("Table", "卓"), parts.abroad("People", "人数"), ordinary, parts.abroad("Dietary requirements", "食事制限"),
    ]
    let rows = meal.tables.map { table, people -> HTML in
      let diets = diets(of: people)
      let lines = diets.map { diet -> HTML in "<li>\(parts.abroad("1: ", "1名："))\(diet.words(parts.language))</li>\n" }
      return """
        <tr><td data-label="\(heads[0])">\(table ?? unknown)</td><td class="figure" data-label="\(heads[1])">\(people.count)</td>\
        <td class="figure" data-label="\(heads[2])">\(people.count - diets.count)</td>\
        <td data-label="\(heads[3])">\(lines.isEmpty ? .empty : "<ul>\n\(lines)</ul>")</td></tr>

        """
    }
    return """
      <table>
      <thead><tr><th scope="col">\(heads[0])</th><th scope="col" class="figure">\(heads[1])</th>\
      <th scope="col" class="figure">\(heads[2])</th><th scope="col">\(heads[3])</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>

      """
  }

  private func requests(_ meal: DayMeal) -> [String] {
    let diets = diets(of: meal.people)
    return [
      diets.isEmpty
        ? nil
        : parts.abroad(
          "Allergies: please check ingredients, and shared utensils and frying oil, too.",
          "アレルギーについては、原材料のほか調理器具・揚げ油の共用による混入も含めてご確認をお願いいたします。"),
      diets.contains(where: \.isVegetarian)
        ? parts.abroad(
          "Vegetarian meals are those of Taiwan: but for 植物五辛素 no onion, spring onion, garlic, leek or chives; no fish stock.",
          "菜食の区分は台湾の素食表示によります。植物五辛素以外は、ねぎ・玉ねぎ・にんにく・にら・らっきょうも使用できません。") : nil,
      diets.contains { !$0.isSure }
        ? parts.abroad(
          "What is marked is being asked about; we tell you as soon as we know.", "色の付いた行は内容を確認中です。確認でき次第ご連絡いたします。")
        : nil,
      parts.abroad(
        "If there is anything that you cannot provide, please tell us beforehand.",
        "ご対応が難しいものがございましたら、事前に下記までお知らせください。"),
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
