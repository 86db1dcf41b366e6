import Testing
import TripCosting

@testable import TripReading

@Suite("PriceText")
struct PriceTextTests {
  private static let dollar = Currency.newTaiwanDollar
  private static let yen = Currency.yen

  @Test(
    "an amount to the unit, in any order and width",
    arguments: ["TWD 66800", "66800 TWD", "twd66,800", "NT$66,800", "ＮＴ＄６６，８００", "TWD　66 800", " TWD 66,800 "])
  func exact(_ text: String) throws {
    #expect(try PriceText.read(text) == .exact(Money(66_800, Self.dollar)))
  }

  @Test(
    "a minimum, as the brochure and a form write it",
    arguments: ["from TWD 66800", "NT$66,800起", "TWD 66800 起", "66800 TWD から", "66800 TWDより", "From twd 66,800"])
  func minimum(_ text: String) throws {
    #expect(try PriceText.read(text) == .from(Money(66_800, Self.dollar)))
  }

  @Test(
    "a range with any of the usual dashes",
    arguments: [
      "JPY 35000-50000", "JPY 35,000~50,000", "35000–50000 JPY", "JPY 35000〜50000", "JPY ３５０００～５００００",
      "jpy 35000 - 50000",
    ])
  func range(_ text: String) throws {
    #expect(try PriceText.read(text) == .range(35_000, 50_000, Self.yen))
  }

  @Test("a price to be asked for", arguments: ["TWD on request", "on request TWD", "TWD 另計", "NT$ 另計", "TWD 別途"])
  func onRequest(_ text: String) throws {
    #expect(try PriceText.read(text) == .onRequest(Self.dollar))
  }

  @Test(
    "decimals are kept in the currency's own unit",
    arguments: [
      ("USD 5", 500), ("USD 5.5", 550), ("US$1,234.56", 123_456), ("USD 0.01", 1), ("USD 0", 0), ("EUR 10.00", 1_000),
    ])
  func decimals(_ text: String, _ units: Int64) throws {
    let amount = try PriceText.read(text)
    #expect(amount.low == units)
    #expect(amount.isExact)
    #expect(amount.currency.digits == 2)
  }

  @Test("a currency has three decimals where ISO 4217 says so")
  func threeDecimals() throws {
    let amount = try PriceText.read("BHD 1.5-1.505")
    #expect(amount.low == 1_500)
    #expect(amount.high == 1_505)
  }

  @Test("the largest amount that fits is read, one more is refused")
  func largest() throws {
    #expect(try PriceText.read("JPY 9223372036854775807").low == Int64.max)
    #expect(throws: PriceText.Failure.unreadable) { try PriceText.read("JPY 9223372036854775808") }
    #expect(throws: PriceText.Failure.unreadable) { try PriceText.read("USD 92233720368547758.08") }
  }

  @Test(
    "what is no price is refused",
    arguments: [
      "", " ", "66800", "TWD", "TWD -5", "TWD 5-", "TWD -", "TWD 5-3", "TWD 1-2-3", "TWD 5.5", "USD 5.555", "USD 5.",
      "USD .5", "USD 1.2.3", "on request", "from TWD", "from JPY 1-2", "from TWD on request", "TWD on request 5", "起",
      "$5", "¥5", "NT 5", "TWDJPY 5", "5 元", "about TWD 5",
    ])
  func unreadable(_ text: String) {
    #expect(throws: PriceText.Failure.unreadable) { try PriceText.read(text) }
  }

  @Test(
    "amounts in the brochure's own words are read",
    arguments: [
      ("新台幣66,800元起", Amount.from(Money(66_800, .newTaiwanDollar))), ("日幣35,000元", .exact(Money(35_000, .yen))),
      ("35,000円～50,000円", .range(35_000, 50_000, .yen)), ("美元 1,234.50", .exact(Money(123_450, .usDollar))),
    ])
  func ownWords(_ text: String, _ amount: Amount) throws { #expect(try PriceText.read(text) == amount) }

  @Test(
    "an unknown currency is named",
    arguments: [
      ("XYZ 5", "XYZ"), ("TDW 66800", "TDW"),
    ])
  func unknownCurrency(_ text: String, _ code: String) {
    #expect(throws: PriceText.Failure.unknownCurrency(code)) { try PriceText.read(text) }
  }

  @Test(
    "units are counted without a floating number",
    arguments: [("0.1", 10), ("0.10", 10), ("1", 100), ("007", 700), ("", nil), (".", nil), ("1.", nil), ("٣", nil)]
      as [(Substring, Int64?)])
  func units(_ text: Substring, _ expected: Int64?) {
    #expect(PriceText.units(text, .usDollar) == expected)
  }
}
