import Testing
import TripCosting
import TripFormats
import TripModel
import TripReading

@testable import TripDocuments

/// What the page's engine is given.
@Suite struct PagePricesTests {
  private func trip(_ confirmations: String, hours: String = "", price: String = "JPY 35000-50000") throws -> Trip {
    let json = """
      {"title": "T", "days": [{"date": "2026-07-14", "morning":
      {"id": "tokyo", "kind": "matchmaking", "title": "商談会", "interpreter": true\(hours)}}],
      "fares": [{"id": "s", "title": "F", "price": "from TWD 66800"}],
      "options": [{"id": "single", "title": "O", "price": "TWD on request"}],
      "interpreters": {"price": "\(price)", "providers": [{"name": "P", "noonFrom": "12:00"}]}}
      """
    let files = ["trip.json": json, "confirmations.csv": "item,price,on,by\n" + confirmations]
    return try #require(TripReader.read(TripFiles(contents: files.mapValues { Array($0.utf8) })).trip)
  }

  @Test("prices confirmed for everybody reach the engine as exact ones, and the page's labels say so")
  func confirmed() throws {
    let open = try trip("")
    #expect(PagePrices(trip: open).list.fares[0].amount == .from(Money(66_800, .newTaiwanDollar)))
    let trip = try trip("s,TWD 68500,2026-05-01,x\nsingle,TWD 9000,2026-05-01,x\n")
    let list = PagePrices(trip: trip).list
    #expect(list.fares[0].amount == .exact(Money(68_500, .newTaiwanDollar)))
    let data = PageData(trip: trip, settings: PaperSettings(language: .en, today: Day(number: 20_000)), rules: [])
    #expect(JSONWriter.text(data.json).contains("NT$9,000"))
  }

  @Test("the page asks for cash in the currency that interpreters take, and speaks of no Japan elsewhere")
  func elsewhere() throws {
    func page(_ trip: Trip) -> String {
      let settings = PaperSettings(language: .zhHant, today: Day(number: 20_000))
      return JSONWriter.text(PageData(trip: trip, settings: settings, rules: []).json)
    }
    let japan = try trip("")
    #expect(page(japan).contains("自備日圓現金") && page(japan).contains("英文文件及日方單位使用"))
    let thailand = try trip("", price: "THB 12000")
    #expect(page(thailand).contains("\"自備現金\"") && page(thailand).contains("英文文件及接待單位使用"))
  }

  @Test("a session over noon costs at least the announced half day, and offers no high end to plan with")
  func hours() throws {
    let over = PagePrices(trip: try trip("", hours: ", \"from\": \"9:00\", \"to\": \"13:00\""))
    #expect(over.fees.map(\.amount) == [.from(Money(35_000, .yen))])
    #expect(PagePrices(trip: try trip("")).fees.map(\.level) == [.range, .low, .high])
  }
}
