package import TripModel

/// Special meals that airlines share, by their SSR codes (IATA/AIRIMP, names as in Sabre's list of 2009).
package enum MealCode: String, CaseIterable, Sendable {
  case avml = "AVML"
  case bbml = "BBML"
  case blml = "BLML"
  case chml = "CHML"
  case dbml = "DBML"
  case fpml = "FPML"
  case gfml = "GFML"
  case hnml = "HNML"
  case ksml = "KSML"
  case lcml = "LCML"
  case lfml = "LFML"
  case lsml = "LSML"
  case moml = "MOML"
  case nlml = "NLML"
  case rvml = "RVML"
  case sfml = "SFML"
  case spml = "SPML"
  case vgml = "VGML"
  case vjml = "VJML"
  case vlml = "VLML"
  case voml = "VOML"

  /// Ended in 2009: high fibre, low protein, Oriental, low purin.
  package static let withdrawn: Set = ["HFML", "LPML", "ORML", "PRML"]
  /// Known to some airlines only: chicken, fish, Japanese, obento, no fish, no meal, no salt, peanut-free.
  package static let ofSomeAirlines: Set = ["CNML", "FSML", "JPML", "OBML", "NFML", "NOML", "NSML", "PFML"]

  package var name: Sentence {
    switch self {
    case .avml: Sentence(en: "Vegetarian Hindu Meal", zhHant: "印度素食餐", ja: "ヒンドゥー教ベジタリアンミール")
    case .bbml: Sentence(en: "Baby Meal", zhHant: "嬰兒餐", ja: "ベビーミール")
    case .blml: Sentence(en: "Bland Meal", zhHant: "清淡（低刺激）餐", ja: "低刺激食")
    case .chml: Sentence(en: "Child Meal", zhHant: "兒童餐", ja: "チャイルドミール")
    case .dbml: Sentence(en: "Diabetic Meal", zhHant: "糖尿病餐", ja: "糖尿病対応食")
    case .fpml: Sentence(en: "Fruit Platter Meal", zhHant: "水果餐", ja: "フルーツミール")
    case .gfml: Sentence(en: "Gluten Intolerant Meal", zhHant: "無麩質餐", ja: "グルテン不耐症対応食")
    case .hnml: Sentence(en: "Hindu (non-vegetarian) Meal", zhHant: "印度教餐（非素食）", ja: "ヒンドゥー教ミール（非菜食）")
    case .ksml: Sentence(en: "Kosher Meal", zhHant: "猶太教餐", ja: "コーシャミール")
    case .lcml: Sentence(en: "Low Calorie Meal", zhHant: "低卡路里餐", ja: "低カロリー食")
    case .lfml: Sentence(en: "Low Fat Meal", zhHant: "低脂餐", ja: "低脂肪食")
    default: otherName
    }
  }

  private var otherName: Sentence {
    switch self {
    case .lsml: Sentence(en: "Low Salt Meal", zhHant: "低鹽餐", ja: "減塩食")
    case .moml: Sentence(en: "Muslim Meal", zhHant: "穆斯林餐", ja: "イスラム教ミール")
    case .nlml: Sentence(en: "Low Lactose Meal", zhHant: "低乳糖餐", ja: "低乳糖食")
    case .rvml: Sentence(en: "Vegetarian Raw Meal", zhHant: "生菜素食餐", ja: "生野菜ミール")
    case .sfml: Sentence(en: "Seafood Meal", zhHant: "海鮮餐", ja: "シーフードミール")
    case .spml: Sentence(en: "Special Meal (specify)", zhHant: "特別餐（須註明）", ja: "特別食（要説明）")
    case .vgml: Sentence(en: "Vegetarian Vegan Meal", zhHant: "純素餐（西式，不含蛋奶）", ja: "ヴィーガンミール")
    case .vjml: Sentence(en: "Vegetarian Jain Meal", zhHant: "耆那教素食餐", ja: "ジャイナ教ミール")
    case .vlml: Sentence(en: "Vegetarian Lacto-Ovo Meal", zhHant: "蛋奶素餐", ja: "乳卵菜食ミール")
    case .voml: Sentence(en: "Vegetarian Oriental Meal", zhHant: "東方素食餐（不含五辛）", ja: "東洋式ベジタリアンミール")
    default: Sentence(verbatim: rawValue)
    }
  }
}
