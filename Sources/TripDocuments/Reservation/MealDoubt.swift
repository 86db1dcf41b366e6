package import TripModel

/// Why no meal code stands for a diet.
package enum MealDoubt: Hashable, Sendable {
  /// With or without egg, milk, onion and garlic: 素食 alone does not say.
  case whichVegetarian
  /// Egg but no milk, milk but no egg, or onion and garlic allowed: no code has that line.
  case noCodeForThis
  /// No code promises that an allergen is absent.
  case allergy
  /// A religion whose people differ in what they eat.
  case whichKind
  case withdrawn(String)
  case someAirlinesOnly(String)
  /// SPML says nothing without words.
  case needsWords
  case unknown

  package var sentence: Sentence {
    switch self {
    case .whichVegetarian:
      Sentence(
        en: "ask whether egg, milk, onion and garlic are eaten", zhHant: "請確認是否吃蛋、奶及五辛",
        ja: "卵・乳製品・五葷（ねぎ・にんにく等）の可否をご確認ください")
    case .noCodeForThis:
      Sentence(
        en: "no meal code fits; pass the words on to the airline", zhHant: "無相符的餐點代碼，請以文字告知航空公司",
        ja: "該当する機内食コードがないため、文章で航空会社へお伝えください")
    case .allergy:
      Sentence(
        en: "no meal code covers an allergy; tell airline and restaurants directly", zhHant: "餐點代碼無法涵蓋過敏，請直接告知航空公司與餐廳",
        ja: "アレルギーに対応するコードはありません。航空会社と飲食店へ直接お伝えください")
    case .whichKind:
      Sentence(en: "ask whether meat and fish are eaten", zhHant: "請確認是否吃肉類與魚類", ja: "肉・魚の可否をご確認ください")
    case .withdrawn(let code):
      Sentence(en: "\(code) was withdrawn in 2009", zhHant: "\(code) 已於 2009 年停用", ja: "\(code) は 2009 年に廃止されました")
    case .someAirlinesOnly(let code):
      Sentence(
        en: "only some airlines know \(code); ask yours", zhHant: "\(code) 僅部分航空公司適用，請先洽詢",
        ja: "\(code) は一部の航空会社のみ対応のため、ご確認ください")
    case .needsWords:
      Sentence(en: "SPML needs words: what exactly?", zhHant: "SPML 須以文字註明內容", ja: "SPML には具体的な内容が必要です")
    case .unknown:
      Sentence(
        en: "not a diet with a meal code; pass the words on", zhHant: "無對應的餐點代碼，請以文字轉達", ja: "対応するコードがないため、文章でお伝えください")
    }
  }
}
