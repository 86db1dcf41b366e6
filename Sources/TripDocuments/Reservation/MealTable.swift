/// Diets in words and what they are, as data; whole texts only, so that 海鮮過敏 is never a seafood meal.
enum MealTable {
  /// Small half-width letters without blanks and punctuation.
  static func key(_ text: String) -> String {
    let plain = text.unicodeScalars.map { scalar in
      (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    return String(String.UnicodeScalarView(plain)).lowercased().filter { $0.isLetter || $0.isNumber || $0 == "ー" }
  }

  static let allergyWords = ["過敏", "过敏", "allerg", "アレルギ"]

  static let requests: [String: MealRequest] = Dictionary(
    rows.flatMap { row in row.words.split(separator: "|").map { (key(String($0)), row.request) } },
    uniquingKeysWith: { first, _ in first })

  private static let rows: [(words: String, request: MealRequest)] = [
    (" |無|沒有|無特殊需求|無特殊|無忌口|不拘|一般|葷|葷食|葷食者|none|no|normal|regular|no restrictions|n/a", .ordinary),
    ("皆可|都可|都可以|均可|不忌口|不忌|無禁忌|無飲食禁忌|無特殊飲食|無特殊飲食需求|無特別需求|any|anything|no special diet", .ordinary),
    ("なし|特になし|普通|普通食|無し", .ordinary),
    ("正常|正常飲食|正常餐|ok|否|不需要|無需求", .ordinary),

    // 全素 has neither egg, milk nor the five pungent roots, which is the Oriental vegetarian meal.
    ("全素|全素食|全素(不含五辛)|全素不吃五辛|東方素食|oriental vegetarian|vegetarian oriental|東洋式ベジタリアン", .code(.voml)),
    ("純素(西式)|西式純素|vegan|strict vegan|western vegan|ヴィーガン|ビーガン|ヴィーガン食|完全菜食", .code(.vgml)),
    ("蛋奶素|奶蛋素|蛋奶素食|lacto-ovo|ovo-lacto|lacto-ovo vegetarian|ovo-lacto vegetarian|乳卵菜食", .code(.vlml)),
    ("印度素|印度素食|indian vegetarian|vegetarian hindu|hindu vegetarian", .code(.avml)),
    ("耆那教|耆那教素食|jain|jain vegetarian|vegetarian jain|ジャイナ教", .code(.vjml)),
    ("生菜素食|生機素食|raw vegan|raw vegetarian|vegetarian raw", .code(.rvml)),
    ("素|素食|素食者|吃素|純素|vegetarian|veggie|ベジタリアン|菜食|菜食主義|精進料理", .words(.whichVegetarian)),
    ("五辛素|植物五辛素|蛋素|奶素|方便素|鍋邊素|pescatarian|ペスカタリアン", .words(.noCodeForThis)),

    // A diet without beef or pork is neither Hindu nor Muslim.
    ("不吃牛|不吃牛肉|不食牛|無牛|不要牛肉|no beef|without beef|牛肉ng|牛肉不可|牛肉抜き|牛肉なし", .special(text: "NOBEEF")),
    ("不吃豬|不吃豬肉|不食豬|無豬|不要豬肉|no pork|without pork|豚肉ng|豚肉不可|豚肉抜き|豚肉なし", .special(text: "NOPORK")),
    (
      "清真|清真餐|清真(halal)|halal(清真)|回教餐|穆斯林餐|伊斯蘭餐|清真食品|清真飲食|穆斯林|回教|回教徒|伊斯蘭|伊斯蘭教|伊斯蘭教徒|halal|halal food|muslim|moslem|ハラル|ハラール|ムスリム|イスラム教",
      .code(.moml)
    ),
    ("猶太餐|猶太教|潔食|kosher|jewish|コーシャ|コーシャー", .code(.ksml)),
    ("印度教非素食|印度教葷食|hindu non-vegetarian|non-vegetarian hindu", .code(.hnml)),
    ("印度教|印度餐|hindu|indian|ヒンドゥー教|ヒンズー教", .words(.whichKind)),

    ("無麩質|不含麩質|無麩質飲食|麩質不耐|麩質不耐症|gluten free|gluten intolerant|coeliac|celiac", .code(.gfml)),
    ("グルテンフリー|グルテン不耐症|セリアック病", .code(.gfml)),
    ("乳糖不耐|乳糖不耐症|低乳糖|low lactose|lactose intolerant|lactose intolerance|乳糖不耐症対応", .code(.nlml)),
    ("糖尿病|糖尿病餐|diabetic|diabetes|糖尿病食", .code(.dbml)),
    ("低鹽|低鹽餐|low salt|low sodium|減塩|減塩食", .code(.lsml)),
    ("低脂|低脂餐|low fat|低脂肪|低脂肪食", .code(.lfml)),
    ("低卡|低卡餐|低熱量|low calorie|低カロリー|低カロリー食", .code(.lcml)),
    ("低刺激餐|bland|bland meal|低刺激食", .code(.blml)),
    ("海鮮|海鮮餐|seafood|seafood meal|シーフード", .code(.sfml)),
    ("水果|水果餐|fruit|fruit platter|フルーツ|果物", .code(.fpml)),
    ("嬰兒餐|baby meal|ベビーミール|離乳食", .code(.bbml)),
    ("兒童餐|child meal|children's meal|チャイルドミール|お子様ランチ", .code(.chml)),
    ("花生|不吃花生|無花生|peanut|peanuts|no peanuts|peanut free|nut free|堅果|ピーナッツ|落花生|ナッツ", .words(.allergy)),
  ]
}
