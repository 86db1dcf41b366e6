import Testing
import TripCosting
import TripFormats
import TripModel
import TripReading
import TripTestSupport

@testable import TripDocuments

/// What delegates eat, as the day sheet, restaurants and airlines are told.
@Suite struct DietTests {
  private func trip() throws -> Trip { try ExampleTrip.read("Examples/2027-fukushima") }

  @Test("the day sheet tells diets in its own language, with the person's words behind them")
  func diets() throws {
    var (trip, settings) = (try trip(), try ExampleTrip.settings())
    trip.delegates[0].diet = "蛋奶素"
    trip.delegates[1].diet = "花生過敏"
    #expect(KitchenDiet("素食")?.brief(.en, own: .zhHant) == "vegetarian (ask about egg, milk, onion and garlic) (素食)")
    #expect(KitchenDiet("不吃牛、不吃香菜")?.brief(.ja, own: .zhHant).contains("、不吃香菜（不吃牛、不吃香菜）") == true)
    for (place, diet) in ["皆可", "N/A", "無特殊飲食"].enumerated() { trip.delegates[place + 2].diet = diet }
    func page(_ language: Language) throws -> String {
      settings.language = language
      return try DaySheet(DayPlan(trip, day: 0), CashPlan([], trip), settings).page().body.text
    }
    let english = try page(.en)
    #expect(english.contains("Taiwanese vegetarian with egg and milk: no onion or garlic (蛋奶素)"))
    #expect(english.contains("allergy: peanuts (花生過敏)"))
    #expect(try page(.ja).contains("台湾素食・蛋奶素（卵・乳製品は可）（蛋奶素）"))
    #expect(try page(.ja).contains("落花生（ピーナッツ）のアレルギー（花生過敏）"))
    let own = try page(.zhHant)
    #expect(own.contains("：蛋奶素；") && !own.contains("皆可") && !own.contains("N/A") && !own.contains("無特殊飲食"))
  }

  @Test(
    "what asks for nothing special is nothing special on every paper",
    arguments: ["皆可", "不忌口", "N/A", "n/a", "無特殊飲食", "正常", "OK", "否"])
  func ordinary(diet: String) { #expect(KitchenDiet(diet) == nil) }

  @Test(
    "a kitchen abroad is told as much as a Japanese one: extracts, stock, shared utensils, and what is still asked",
    arguments: [
      ("花生過敏", "allergy to peanuts: not as an ingredient or extract, no shared utensils", true),
      ("海鮮過敏", "(which kinds: being asked about)", false), ("全素", "no onion, spring onion, leek, garlic", true),
      ("蛋奶素", "no stock or extract of meat", true), ("清真", "lard, extract, gelatine", false),
      ("素食", "egg, milk, onion and garlic: being asked about", false), ("低醣", "'低醣': we ask and let you know", false),
    ])
  func abroad(diet: String, words: String, isSure: Bool) throws {
    let told = try #require(KitchenDiet(diet))
    #expect(told.words(.en).contains(words) && told.isSure == isSure, "\(told.words(.en))")
    #expect(told.words(.ja) == told.ja && !told.words(.en).contains("ask about"))
  }

  @Test(
    "every way to write a Muslim meal is one",
    arguments: ["清真", "清真（Halal）", "回教餐", "清真（穆斯林，不吃豬肉、不喝酒）", "清真（不吃豬肉）", "回教徒，清真飲食"])
  func muslim(diet: String) {
    #expect(MealRequest.read(diet) == .code(.moml))
    #expect(KitchenDiet(diet)?.ja.hasPrefix("ハラール対応食：") == true, "\(KitchenDiet(diet)?.ja ?? "")")
  }

  @Test("what brackets say goes before what stands in front of them, and a not counts for all that follows")
  func parts() {
    #expect(MealRequest.read("素食（蛋奶素）") == .code(.vlml))
    #expect(KitchenDiet("素食（蛋奶素）")?.ja.hasPrefix("台湾素食・蛋奶素") == true)
    let told = KitchenDiet("不吃牛肉、羊肉")?.ja ?? ""
    #expect(told.contains("牛肉不可") && told.contains("羊肉不可"), "\(told)")
    #expect(MealRequest.read("不吃牛肉、不吃豬肉") == .special(text: "NOBEEF NOPORK"))
    // What is not understood stays whole, brackets and all.
    #expect(KitchenDiet("低醣（無澱粉、無糖）")?.ja.contains("「低醣（無澱粉、無糖）」") == true)
    #expect(MealRequest.read("清真（海鮮過敏）") == .words(.allergy))
  }
}
