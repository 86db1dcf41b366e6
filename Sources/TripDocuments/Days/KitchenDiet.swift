import TripModel

/// What a kitchen is told of a diet, in Japanese and in English, whether it is sure, and always the person's own words.
struct KitchenDiet: Hashable, Sendable {
  /// As written on the roster.
  var own: String
  /// What of it is asked for, one by one.
  private var parts: [String]
  /// What is to be cooked, or asked before.
  private(set) var ja: String
  private(set) var en: String
  var isSure: Bool
  /// Whether it is a 素食, known or asked about.
  var isVegetarian: Bool { ja.contains(DietTable.vegetarian) || ja.contains("菜食") }

  /// Nil where nothing special is asked for; a whole text comes first, as N/A is one word and not two.
  init?(_ diet: String) {
    parts = Self.special(diet)
    guard !parts.isEmpty else { return nil }
    own = diet
    let told = parts.map(Self.told)
    ja = told.map(\.ja).joined(separator: "／")
    en = told.map(\.en).joined(separator: "; ")
    isSure = told.allSatisfy(\.isSure)
  }

  /// For the kitchen; the person's own words stand beside them.
  func words(_ language: Language) -> String { language == .ja ? ja : en }

  private static func special(_ diet: String) -> [String] {
    guard MealRequest.read(diet) != .ordinary else { return [] }
    return DietParts.meaning(diet).filter { MealRequest.read($0) != .ordinary }
  }

  /// A few words for who leads the delegation, with the person's own behind them where those are in another language.
  func brief(_ language: Language, own written: Language) -> String {
    let isForeign = language == .en ? !own.utf8.allSatisfy { $0 < 0x80 } : language != written
    guard language != .zhHant, isForeign else { return own }
    let briefs = parts.map { part in
      Self.brief(part).map { language == .en ? $0.en : $0.ja } ?? part
    }
    guard briefs != parts else { return own }
    return briefs.listedNames(language) + (language == .en ? " (\(own))" : "（\(own)）")
  }

  private static func brief(_ part: String) -> (en: String, ja: String)? {
    if let listed = DietTable.brief(part) { return listed }
    if let allergens = DietTable.allergens(part) {
      let (en, ja) = (allergens.map(\.en).joined(separator: ", "), allergens.map(\.ja).joined(separator: "・"))
      return ("allergy: \(en)", ja + "のアレルギー")
    }
    switch MealRequest.read(part) {
    case .code(let code): return (code.name.en, code.name.ja)
    case .words(.whichVegetarian):
      return ("vegetarian (ask about egg, milk, onion and garlic)", "菜食（卵・乳製品・五葷の可否は要確認）")
    case .words(.noCodeForThis): return ("vegetarian (ask what is not eaten)", "菜食（使えない食材は要確認）")
    case .words(.allergy): return ("allergy (ask to what)", "アレルギー（対象は要確認）")
    case .words(.whichKind): return ("Hindu meal (ask about meat and fish)", "ヒンドゥー教（肉・魚の可否は要確認）")
    default: return nil
    }
  }

  private static func told(_ part: String) -> (en: String, ja: String, isSure: Bool) {
    if let words = DietTable.kitchenWords(part) { return (words.en, words.ja, !words.ja.contains(DietTable.asked)) }
    if let allergens = DietTable.allergens(part) {
      let names = allergens.map(\.ja).joined(separator: "・")
      let isSure = !names.contains(DietTable.asked)
      return (
        "allergy to \(allergens.map(\.en).joined(separator: ", ")): not as an ingredient or extract, no shared utensils"
          + (isSure ? "" : " (which kinds: being asked about)"),
        names + "のアレルギー（原材料・エキス・調理器具の共用を含め使用不可）", isSure
      )
    }
    let doubt: (en: String, ja: String) =
      switch MealRequest.read(part) {
      case .code(let code): (code.name.en, code.name.ja)
      case .words(.whichVegetarian):
        ("vegetarian (egg, milk, onion and garlic: being asked about)", "菜食（卵・乳製品・五葷の可否を確認中）")
      case .words(.allergy): ("allergy (to what: being asked about)", "アレルギー（対象を確認中）")
      case .words(.noCodeForThis): ("vegetarian (what is not eaten: being asked about)", "菜食（使えない食材を確認中）")
      case .ordinary, .special, .words: ("we ask and let you know", "内容をご本人に確認のうえご連絡します")
      }
    return ("'\(part)': \(doubt.en)", "「\(part)」\(doubt.ja)", false)
  }
}

enum HalfText {
  static func trim(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
