import Testing
import TripDocuments
import TripModel

@Suite struct MealCodeTests {
  private static let names = [
    "AVML": "Vegetarian Hindu Meal", "BBML": "Baby Meal", "BLML": "Bland Meal", "CHML": "Child Meal",
    "DBML": "Diabetic Meal", "FPML": "Fruit Platter Meal", "GFML": "Gluten Intolerant Meal",
    "HNML": "Hindu (non-vegetarian) Meal", "KSML": "Kosher Meal", "LCML": "Low Calorie Meal", "LFML": "Low Fat Meal",
    "LSML": "Low Salt Meal", "MOML": "Muslim Meal", "NLML": "Low Lactose Meal", "RVML": "Vegetarian Raw Meal",
    "SFML": "Seafood Meal", "SPML": "Special Meal (specify)", "VGML": "Vegetarian Vegan Meal",
    "VJML": "Vegetarian Jain Meal", "VLML": "Vegetarian Lacto-Ovo Meal", "VOML": "Vegetarian Oriental Meal",
  ]

  @Test("has exactly the shared codes, each named in three languages")
  func codes() {
    let found = MealCode.allCases.map { ($0.rawValue, $0.name.en) }
    #expect(Dictionary(found, uniquingKeysWith: { first, _ in first }) == Self.names)
    for language in Language.allCases {
      #expect(Set(MealCode.allCases.map { $0.name.text(language) }).count == MealCode.allCases.count)
    }
    #expect(MealCode.withdrawn == ["HFML", "LPML", "ORML", "PRML"])
    #expect(MealCode.ofSomeAirlines == ["CNML", "FSML", "JPML", "OBML", "NFML", "NOML", "NSML", "PFML"])
  }

  @Test(
    "finds the code of a diet where one really fits",
    arguments: [
      ("全素(不含五辛)", "VOML"), ("純素(西式)", "VGML"), ("蛋奶素", "VLML"), ("不吃牛", "SPML NOBEEF"), ("不吃豬", "SPML NOPORK"),
      ("清真", "MOML"), ("海鮮", "SFML"), ("水果", "FPML"), ("全素", "VOML"), ("全素（不含五辛）", "VOML"), ("奶蛋素", "VLML"),
      ("Halal", "MOML"), ("ハラール", "MOML"), ("Gluten-free", "GFML"), ("グルテンフリー", "GFML"), ("無麩質", "GFML"),
      ("ヴィーガン", "VGML"), ("Vegan", "VGML"), ("No beef", "SPML NOBEEF"), ("豚肉ＮＧ", "SPML NOPORK"), ("kosher", "KSML"),
      ("VLML", "VLML"), ("ｖｌｍｌ", "VLML"), ("乳糖不耐", "NLML"), ("減塩", "LSML"),
    ])
  func fitting(diet: String, text: String) {
    #expect(MealRequest.read(diet).text == text)
  }

  @Test(
    "leaves to words what no code means",
    arguments: [
      ("素食", MealDoubt.whichVegetarian), ("吃素", .whichVegetarian), ("純素", .whichVegetarian),
      ("vegetarian", .whichVegetarian), ("ベジタリアン", .whichVegetarian), ("五辛素", .noCodeForThis),
      ("植物五辛素", .noCodeForThis), ("奶素", .noCodeForThis), ("peanuts", .allergy), ("花生過敏", .allergy),
      ("海鮮過敏", .allergy), ("Shellfish allergy", .allergy), ("ピーナッツアレルギー", .allergy), ("hindu", .whichKind),
      ("ORML", .withdrawn("ORML")), ("PFML", .someAirlinesOnly("PFML")), ("SPML", .needsWords), ("NBML", .unknown),
      ("蛋奶素、不吃牛", .unknown), ("不吃羊", .unknown), ("少油少鹽", .unknown),
    ])
  func doubtful(diet: String, doubt: MealDoubt) {
    #expect(MealRequest.read(diet) == .words(doubt))
    #expect(MealRequest.read(diet).text == nil)
    #expect(Language.allCases.allSatisfy { !doubt.sentence.text($0).isEmpty })
  }

  @Test("asks for nothing where nothing special is eaten", arguments: ["", "無", "葷食", "なし", "none", "特になし", "N/A"])
  func ordinary(diet: String) {
    #expect(MealRequest.read(diet) == .ordinary)
  }

  @Test("never takes no beef for Hindu or no pork for Muslim")
  func notReligious() {
    #expect(MealRequest.read("不吃牛") == .special(text: "NOBEEF"))
    #expect(MealRequest.read("不吃豬肉") == .special(text: "NOPORK"))
  }
}
