import Testing
import TripCosting
import TripFormats
import TripModel
import TripReading
import TripTestSupport

@testable import TripDocuments

@Suite struct CashPlanTests {
  /// Three companies at one session, by the price and what each writes under `interpreters`.
  static func plan(
    _ price: String, _ wishes: [String], reserve: [Money] = [], confirmed: String = ""
  ) throws -> (plan: CashPlan, trip: Trip) {
    let json = """
      {"title": "T", "days": [{"date": "2026-07-14", "afternoon":
      {"id": "tokyo", "kind": "matchmaking", "title": "商談会", "interpreter": true}}],
      "interpreters": {"price": "\(price)"}, "fares": [{"id": "s", "title": "F", "price": "TWD 1"}]}
      """
    let companies = wishes.enumerated().map { "C\($0),Company \($0),\($1)\n" }.joined()
    let people = wishes.indices.map { "C\($0),Person \($0)\n" }.joined()
    let files = [
      "trip.json": json, "companies.csv": "company,name,interpreters\n" + companies,
      "delegates.csv": "company,name\n" + people,
      "interpreters.csv": "booking,company,name,grade,half_day,on,by\n" + confirmed,
    ]
    let trip = try #require(TripReader.read(TripFiles(contents: files.mapValues { Array($0.utf8) })).trip)
    let maker = BillMaker(trip)
    let bills = try trip.companies.indices.map { try maker.bill(ofCompany: $0) }
    return (try CashPlan(bills, trip, reserve: reserve), trip)
  }

  static func text(_ notes: [NoteCount]) -> String { NotesText.text(notes, .yen) }

  @Test("an exact fee is one bundle and nothing comes back")
  func exact() throws {
    let envelope = try #require(Self.plan("JPY 35,000", ["tokyo"]).plan.envelopes.first)
    #expect(Self.text(envelope.least) == "3×10,000 + 1×5,000")
    #expect(envelope.rest.isEmpty && envelope.extra.isEmpty && envelope.isEnough)
    #expect(try envelope.mayComeBack() == 0)
  }

  @Test("a range holds its high end, the low end payable without change, and says what may come back")
  func range() throws {
    let plan = try Self.plan("JPY 35000-50000", ["tokyo"], reserve: [Money(10_000, .yen)]).plan
    let envelope = try #require(plan.envelopes.first)
    #expect(Self.text(envelope.least) == "3×10,000 + 1×5,000")
    #expect(Self.text(envelope.rest) == "1×10,000 + 1×5,000")
    #expect(Self.text(envelope.extra) == "1×10,000")
    #expect(try envelope.contents() == .exact(Money(60_000, .yen)))
    #expect(try envelope.mayComeBack() == 25_000)
    #expect(Self.text(plan.bankOrder(.yen)) == "5×10,000 + 2×5,000")
  }

  @Test("where no upper end is known the envelope is marked", arguments: ["from JPY 35000", "JPY on request"])
  func open(price: String) throws {
    let envelope = try #require(Self.plan(price, ["tokyo"]).plan.envelopes.first)
    #expect(!envelope.isEnough)
  }

  @Test("two interpreters are two envelopes, since the notes of both could not be split")
  func two() throws {
    let plan = try Self.plan("JPY 35,000", ["tokyo tokyo"]).plan
    #expect(plan.envelopes.map(\.interpreter) == [1, 2])
    #expect(Self.text(plan.bankOrder(.yen)) == "6×10,000 + 2×5,000")
  }

  @Test("companies that write the same word share one fee to the yen, in roster order")
  func shared() throws {
    let (plan, trip) = try Self.plan("JPY 35000-50000", ["tokyo@1", "tokyo@1", "tokyo@1", "tokyo@2", "tokyo"])
    #expect(plan.envelopes.map(\.fee.low) == [11_667, 11_667, 11_666, 35_000, 35_000])
    #expect(plan.envelopes.map(\.fee.high) == [16_667, 16_667, 16_666, 50_000, 50_000])
    #expect(plan.envelopes.map(\.isShared) == [true, true, true, false, false])
    let settings = PaperSettings(language: .en, today: Day(number: 20_000))
    let page = try CashPaper(plan, trip, settings).page().body.text
    #expect(page.contains("equal parts to the yen") && page.contains("Coins are not sold"))
    let receipts = try ReceiptPaper(plan, trip, settings).page().body.text
    #expect(receipts.contains("3社共同依頼のうち貴社ご負担分"))
  }

  @Test("a person and a grade turn the range into a price, one of them alone does not; a shared one is then shared")
  func confirmed() throws {
    let confirmed = """
      tokyo,C0,範例 花子,B,JPY 42000,2026-05-01,x
      tokyo,C1,範例 太郎,,JPY 42000,2026-05-01,x
      tokyo@1,,範例 次郎,A,JPY 50000,2026-05-01,x
      """
    let plan = try Self.plan("JPY 35000-50000", ["tokyo tokyo", "tokyo", "tokyo@1", "tokyo@1"], confirmed: confirmed)
      .plan
    #expect(plan.envelopes.map(\.fee.low) == [42_000, 35_000, 35_000, 25_000, 25_000])
    #expect(plan.envelopes.map(\.fee.high) == [42_000, 50_000, 50_000, 25_000, 25_000])
    #expect(plan.envelopes.map(\.person) == ["範例 花子 (B)", "", "", "範例 次郎 (A)", "範例 次郎 (A)"])
  }

  @Test("a receipt is filled in where the fee is exact, left open where it is not, and asks for a stamp from 50,000 on")
  func receipts() throws {
    let settings = PaperSettings(language: .en, today: Day(number: 20_000))
    let expected = [
      ("JPY 35000", "¥35,000－</span><small>金参萬伍阡円也", false), ("JPY 50000", "金伍萬円也", true),
      ("JPY 35000-50000", "金　　　　　　　　　　円也", true), ("JPY 49999", "金四萬九阡九百九拾九円也", false),
    ]
    for (price, text, asksForStamp) in expected {
      let (plan, trip) = try Self.plan(price, ["tokyo"])
      let page = try ReceiptPaper(plan, trip, settings).page().body.text
      #expect(page.contains(text) && page.contains("但　通訳料（2026年7月14日 商談会、半日）として"), "\(price)")
      #expect(page.contains("収入印紙") == asksForStamp, "\(price)")
    }
  }

  @Test("more than 1,000,000 yen with one carrier is warned of, and US$10,000 only with rates for both")
  func limits() throws {
    let plan = try Self.plan("JPY 500,001", ["tokyo", "tokyo"]).plan
    let rates = [
      try #require(Rate(from: .yen, to: .newTaiwanDollar, value: 2, scale: 1)),
      try #require(Rate(from: .usDollar, to: .newTaiwanDollar, value: 32, scale: 0)),
    ]
    let without = try CarryingCheck.of(plan, rates: [])
    #expect(without.map(\.limit) == [.foreignCashFromTaiwan, .cashIntoJapan])
    #expect(without.map(\.isExceeded) == [nil, true])
    #expect(try CarryingCheck.of(plan, rates: [], goesToJapan: false).map(\.limit) == [.foreignCashFromTaiwan])
    #expect(try CarryingCheck.of(plan, rates: rates).map(\.limit) == [.cashIntoJapan])
    #expect(try CarryingCheck.of(Self.plan("JPY 500,000", ["tokyo", "tokyo"]).plan, rates: rates).isEmpty)
    let alone = try CarryingCheck.of(Self.plan("JPY 2,000,000", ["tokyo"]).plan, rates: rates)
    #expect(alone.map { $0.company?.id } == [nil, nil, "C0", "C0"])
  }
}
