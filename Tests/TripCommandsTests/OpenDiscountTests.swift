import Testing
import TripTestSupport

@testable import TripCommands

/// What a discount takes off where its amount or its currency leaves nothing certain.
@Suite struct OpenDiscountTests {
  private func trip(
    fares: String = "{ \"id\": \"a\", \"title\": \"團費\", \"price\": \"TWD 48500\", \"payee\": \"association\" }",
    _ prices: String
  ) throws -> TripCopy {
    try TripCopy(files: [
      "trip.json": """
      { "title": "T", "period": { "from": "2026-10-12", "to": "2026-10-13" },
        "categories": [{ "id": "hk", "title": "HK" }], "fares": [\(fares)], \(prices),
        "instalments": [
          { "id": "d", "title": "訂金", "price": "30%", "payee": "association", "due": "2026-08-01" },
          { "id": "f", "title": "尾款", "payee": "association", "due": "2026-09-12" }],
        "days": [{ "date": "2026-10-12" }, { "date": "2026-10-13" }] }
      """,
      "companies.csv": "company,name,registered,category\nC1,甲,2026-07-01,hk\nC2,乙,2026-07-01,\n",
      "delegates.csv": "company,name,surname,given_name\nC1,王大明,WANG,TA MING\nC2,李小寶,LI,HSIAO PAO\n",
    ])
  }

  private let onRequest =
    #""discounts": [{ "id": "s", "title": "補助", "price": "TWD on request", "per": "company", "payee": "association" }]"#

  @Test(
    "a sum that an unknown discount can only lower is a most, and so is each part of it",
    arguments: [
      ("zh-Hant", "至多 NT$48,500，另有 1 項優惠待定", "至多 NT$14,550"),
      ("en", "at most NT$48,500 less 1 discount on request", "at most NT$14,550"),
      ("ja", "最大 NT$48,500（別途割引 1 件未定）", "最大 NT$14,550"),
    ])
  func most(language: String, sum: String, deposit: String) throws {
    let quote = try trip(onRequest).run("quote", "C2", "--language", language).out
    #expect(quote.contains(sum) && quote.contains(deposit), "\(quote)")
    for word in ["至少", "at least", "起", "from NT$"] { #expect(!quote.contains(word), "\(word): \(quote)") }
  }

  @Test("with an unknown charge beside it a sum is neither a least nor a most")
  func neither() throws {
    let surcharge =
      #""surcharges": [{ "id": "x", "title": "簽證", "price": "TWD on request", "payee": "association" }]"#
    let trip = try trip(onRequest + ", " + surcharge)
    let quote = trip.run("quote", "C2", "--language", "zh-Hant").out
    #expect(quote.contains("NT$48,500（另有 2 項待報價）") && !quote.contains("至少") && !quote.contains("至多"), "\(quote)")
    let charge = try self.trip(surcharge).run("quote", "C2", "--language", "zh-Hant").out
    #expect(charge.contains("至少 NT$48,500，另有 1 項待報價") && charge.contains("NT$14,550 起"), "\(charge)")
  }

  @Test("and of a range both ends are told")
  func range() throws {
    let surcharge =
      #""surcharges": [{ "id": "x", "title": "簽證", "price": "TWD 100-900", "payee": "association" },"#
      + #" { "id": "y", "title": "保險", "price": "TWD on request", "payee": "association" }]"#
    let quote = try trip(onRequest + ", " + surcharge).run("quote", "C2", "--language", "zh-Hant").out
    #expect(quote.contains("NT$48,600～49,400（另有 2 項待報價）"), "\(quote)")
  }

  @Test("a discount in another currency than a person's fare is an error, though others have a fare in it")
  func currency() throws {
    let fares = """
      { "id": "usd", "title": "團費", "price": "USD 1550", "categories": ["hk"], "payee": "association" },
      { "id": "a", "title": "團費", "price": "TWD 48500", "payee": "association" }
      """
    func discount(_ more: String) -> String {
      "\"discounts\": [{ \"id\": \"m\", \"title\": \"會員\", \"price\": \"TWD 2000\", \"payee\": \"association\"\(more) }]"
    }
    let check = try trip(fares: fares, discount("")).run("check", "--language", "zh-Hant")
    #expect(check.out.contains("[DiscountWithinFare]") && check.out.contains("王大明"), "\(check.out)")
    let small = try trip(discount("").replacing("2000", with: "48500")).run("check", "--language", "zh-Hant")
    #expect(!small.out.contains("DiscountWithinFare"), "\(small.out)")
  }

  @Test("no notice asks for less than nothing in a currency")
  func belowNothing() throws {
    let discount =
      #""discounts": [{ "id": "m", "title": "會員", "price": "USD 2000", "per": "company", "payee": "association" }]"#
    let trip = try trip(discount)
    let issue = trip.run("invoice", "issue", "C2", "--language", "zh-Hant")
    #expect(issue.exit == .badData && issue.error.contains("未開立：金額將為 -USD 2,000"), "\(issue.out)\(issue.error)")
    #expect(throws: (any Error).self) { try trip.text("ledger.jsonl") }
  }
}
