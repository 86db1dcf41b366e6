import TripModel

/// Diets in the words of a kitchen, Japanese and English, as data.
///
/// The five kinds of 素食 are those of Taiwan's labelling rule (衛生福利部「包裝食品宣稱為素食之標示規定」, since 2009-07-01):
/// all but 植物五辛素 leave out the five pungent plants, 蔥蒜韭薤 and 興渠, by custom onions too. Fish stock is named as it
/// stands in nearly every Japanese sauce; allergens are worded as in Japan's food labelling (特定原材料).
enum DietTable {
  /// What stands for a listed diet; nil where the words alone must serve.
  static func kitchenWords(_ diet: String) -> (en: String, ja: String)? { words[MealTable.key(diet)] }

  /// A few words for who leads the delegation; nil for what is not listed.
  static func brief(_ diet: String) -> (en: String, ja: String)? { briefs[MealTable.key(diet)] }

  /// What an allergy is of; nil where the words name nothing that the list knows.
  static func allergens(_ diet: String) -> [(en: String, ja: String)]? {
    let key = MealTable.key(diet)
    guard MealTable.allergyWords.contains(where: key.contains) else { return nil }
    var rest = key
    for word in MealTable.allergyWords + ["ー", "對", "对", "ies", "y", "ic", "to", "食物", "嚴重", "有"] {
      rest = rest.replacing(word, with: "")
    }
    var found: [(en: String, ja: String)] = []
    for (names, en, ja) in foods {
      for name in names.split(separator: "|").map({ MealTable.key(String($0)) }) where rest.contains(name) {
        rest = rest.replacing(name, with: "")
        if !found.contains(where: { $0.ja == ja }) { found.append((en, ja)) }
      }
    }
    rest = rest.filter { !"及和與或、以andor".contains($0) }
    return rest.isEmpty && !found.isEmpty ? found : nil
  }

  /// What a 素食 of Taiwan is called.
  static let vegetarian = "台湾素食"
  /// Stands in words that somebody has still to ask about.
  static let asked = "要確認"

  private static let noPungent = "no onion, spring onion, leek, garlic, chives or shallot"
  private static let noStock =
    "no stock or extract of meat, fish or bonito (stock of kelp or mushrooms is fine)"
  private static let pungent = "五葷＝ねぎ・玉ねぎ・にんにく・にら・らっきょう"
  private static let stock = "かつお・煮干し・肉のだし、エキスも不可（昆布・しいたけだしは可）"

  private static let words: [String: (en: String, ja: String)] = Dictionary(
    rows.flatMap { row in
      row.diets.split(separator: "|").map { (MealTable.key(String($0)), (row.kitchen ?? row.en, row.ja)) }
    },
    uniquingKeysWith: { first, _ in first })

  private static let briefs: [String: (en: String, ja: String)] = Dictionary(
    rows.flatMap { row -> [(String, (en: String, ja: String))] in
      // What a kitchen must know of it stands behind the colon or in brackets with a question.
      let name = String(row.ja.prefix { $0 != "：" })
      return row.diets.split(separator: "|").map { (MealTable.key(String($0)), (row.en, name)) }
    }, uniquingKeysWith: { first, _ in first })

  private static let rows: [(diets: String, en: String, kitchen: String?, ja: String)] = [
    (
      "全素|全素食|全素(不含五辛)|全素不吃五辛|東方素食|vegetarian oriental|oriental vegetarian|東洋式ベジタリアン",
      "Taiwanese vegetarian: no egg, milk, onion or garlic",
      "Taiwanese vegetarian: no meat, fish, seafood, egg or milk; \(noPungent); \(noStock)",
      "\(vegetarian)・全素（オリエンタルベジタリアン）：肉・魚介・卵・乳製品・五葷すべて不可。\(pungent)。\(stock)"
    ),
    (
      "蛋奶素|奶蛋素|蛋奶素食|lacto-ovo|ovo-lacto|lacto-ovo vegetarian|ovo-lacto vegetarian",
      "Taiwanese vegetarian with egg and milk: no onion or garlic",
      "Taiwanese vegetarian, egg and milk are fine: no meat, fish or seafood; \(noPungent); \(noStock)",
      "\(vegetarian)・蛋奶素（卵・乳製品は可）：肉・魚介・五葷すべて不可。\(pungent)。\(stock)"
    ),
    (
      "蛋素", "Taiwanese vegetarian with egg: no milk, onion or garlic",
      "Taiwanese vegetarian, egg is fine: no meat, fish, seafood or milk; \(noPungent); \(noStock)",
      "\(vegetarian)・蛋素（卵は可）：肉・魚介・乳製品・五葷すべて不可。\(pungent)。\(stock)"
    ),
    (
      "奶素", "Taiwanese vegetarian with milk: no egg, onion or garlic",
      "Taiwanese vegetarian, milk is fine: no meat, fish, seafood or egg; \(noPungent); \(noStock)",
      "\(vegetarian)・奶素（乳製品は可）：肉・魚介・卵・五葷すべて不可。\(pungent)。\(stock)"
    ),
    (
      "vegan|ヴィーガン|ビーガン|純素(西式)|西式純素", "vegan", "vegan: no meat, fish, seafood, egg, milk or honey; \(noStock)",
      "ヴィーガン：肉・魚介・卵・乳製品・蜂蜜すべて不可。\(stock)"
    ),
    (
      "不吃牛|不吃牛肉|不食牛|無牛|不要牛肉|no beef|without beef|牛肉ng|牛肉不可|牛肉抜き|牛肉なし", "no beef",
      "no beef (its extract and fat: being asked about)", "牛肉不可（牛エキス・牛脂の可否は要確認）"
    ),
    (
      "不吃豬|不吃豬肉|不食豬|無豬|不要豬肉|no pork|without pork|豚肉ng|豚肉不可|豚肉抜き|豚肉なし", "no pork",
      "no pork (lard and extract: being asked about)", "豚肉不可（ラード・豚エキスの可否は要確認）"
    ),
    (
      "清真|清真餐|清真食品|清真飲食|回教餐|穆斯林餐|伊斯蘭餐|穆斯林|回教|回教徒|伊斯蘭|伊斯蘭教|伊斯蘭教徒|halal|halal food|muslim|moslem|ハラル|ハラール|ムスリム|イスラム教|清真(halal)|halal(清真)",
      "halal",
      "halal: no pork and nothing of it (lard, extract, gelatine), no alcohol or mirin (whether meat must be certified: "
        + "being asked about)", "ハラール対応食：豚肉・豚由来のもの（ラード・エキス・ゼラチン）・酒・みりん不可（肉のハラール認証の要否は要確認）"
    ),
    ("不喝酒|不飲酒|no alcohol|酒不可", "no alcohol", "no alcohol (in cooking: being asked about)", "アルコール不可（料理酒・みりんの可否は要確認）"),
    ("不吃羊|不吃羊肉|不食羊|羊肉不可|no lamb|no mutton", "no lamb or mutton", nil, "羊肉不可"),
    (
      "不吃生食|不吃生魚|不吃生魚片|no raw fish|生もの不可", "nothing raw; cooked is fine",
      "nothing raw (sashimi and the like); cooked is fine", "生もの（刺身等）不可。加熱したものは可"
    ),
    (
      "不吃海鮮|no seafood|魚介不可", "no seafood", "no fish, shrimp, crab or shellfish (stock: being asked about)",
      "魚介類（魚・えび・かに・貝）不可（だしの可否は要確認）"
    ),
  ]

  private static let foods: [(names: String, en: String, ja: String)] = [
    ("帶殼海鮮|甲殼類|甲殼|蝦蟹|蝦子|蝦|螃蟹|蟹|shellfish|shrimp|crab|えび|かに|甲殻類", "shrimp and crab", "えび・かに（甲殻類）"),
    ("花生|落花生|peanuts|peanut|ピーナッツ", "peanuts", "落花生（ピーナッツ）"),
    ("核桃|胡桃|walnuts|walnut|くるみ", "walnuts", "くるみ"),
    ("堅果|nuts|nut|ナッツ", "nuts", "ナッツ類（木の実）"),
    ("蕎麥|buckwheat|soba|そば", "buckwheat", "そば"),
    ("小麥|麩質|麵粉|wheat|gluten|小麦", "wheat", "小麦"),
    ("雞蛋|蛋|eggs|egg|卵", "egg", "卵"),
    ("牛奶|奶類|乳製品|奶|milk|dairy|乳", "milk", "乳"),
    ("貝類|貝|clam|oyster", "shellfish such as clams", "貝類"),
    ("黃豆|大豆|豆類|soy", "soy", "大豆"),
    ("芒果|mango|マンゴー", "mango", "マンゴー"),
    ("海鮮|seafood|魚介", "seafood", "魚介類（魚・えび・かに・貝の別は要確認）"),
  ]
}
