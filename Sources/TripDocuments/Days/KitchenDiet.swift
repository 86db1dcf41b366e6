import TripModel

/// What a kitchen is told of a diet: the Japanese words, where they are sure, and always the person's own.
struct KitchenDiet: Hashable, Sendable {
  /// As written on the roster.
  var own: String
  /// What is to be cooked, or asked before.
  var ja: String
  var isSure: Bool
  /// Whether it is a 素食, known or asked about.
  var isVegetarian: Bool { ja.contains(DietTable.vegetarian) || ja.contains("菜食") }

  /// Nil where nothing special is asked for.
  init?(_ diet: String) {
    let parts = diet.split { "，、,;；/／\n".contains($0) }.map { HalfText.trim(String($0)) }.filter { !$0.isEmpty }
    let special = parts.filter { MealRequest.read($0) != .ordinary }
    guard !special.isEmpty else { return nil }
    own = diet
    let told = special.map(Self.told)
    ja = told.map(\.ja).joined(separator: "／")
    isSure = told.allSatisfy(\.isSure)
  }

  private static func told(_ part: String) -> (ja: String, isSure: Bool) {
    if let words = DietTable.kitchenWords(part) { return (words, !words.contains(DietTable.asked)) }
    if let allergens = DietTable.allergens(part) {
      let names = allergens.joined(separator: "・")
      return (names + "のアレルギー（原材料・エキス・調理器具の共用を含め使用不可）", !names.contains(DietTable.asked))
    }
    let doubt =
      switch MealRequest.read(part) {
      case .code(let code): code.name.ja
      case .ordinary, .special: "内容をご本人に確認のうえご連絡します"
      case .words(.whichVegetarian): "菜食（卵・乳製品・五葷の可否を確認中）"
      case .words(.allergy): "アレルギー（対象を確認中）"
      case .words(.noCodeForThis): "菜食（使えない食材を確認中）"
      case .words: "内容をご本人に確認のうえご連絡します"
      }
    return ("「\(part)」\(doubt)", false)
  }
}

enum HalfText {
  static func trim(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
