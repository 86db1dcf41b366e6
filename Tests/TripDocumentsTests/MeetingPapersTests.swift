import Testing
import TripCosting
import TripFormats
import TripModel
import TripPlanning
import TripReading
import TripTestSupport

@testable import TripDocuments

/// Papers of the one-to-one meetings, on the trip of Itineraries/Examples/2027-sendai.
@Suite struct MeetingPapersTests {
  private func trip() throws -> Trip { try ExampleTrip.read("Examples/2027-sendai") }

  @Test("who refused whom, and what it costs, stands on a page of the organiser's own, by name")
  func house() throws {
    let trip = try trip()
    let page = try MeetingGrid(MeetingTable(trip, trip.rounds[0]), ExampleTrip.settings()).page.body.text
    let parts = page.split(separator: "<section class=\"house\">")
    #expect(parts.count == 2)
    for words in ["節省", "有一方不願洽談", "已是最佳"] {
      #expect(!parts[0].contains(words) && parts[1].contains(words), "\(words)")
    }
    #expect(parts[1].contains("S6 範例熱處理有限公司 × J03 株式会社見本商事 (1/0)：J03 已達場次上限（4 場）"))
    #expect(parts[1].contains("主辦單位內部"))
  }

  @Test("a host that keeps its table has its name there, and not whom it meets")
  func cards() throws {
    let trip = try trip()
    let table = MeetingTable(trip, trip.rounds[0])
    let page = TableCards(table, try ExampleTrip.settings()).page.body.text
    for meeting in table.plan.meetings {
      #expect(page.contains("<p class=\"owner\" lang=\"ja\">\(table.host(meeting).name)</p>"))
      #expect(!page.contains(table.company(meeting).name))
    }
  }

  @Test("a host reads Japanese names and titles where they were given, and what the company makes")
  func host() throws {
    var trip = try trip()
    let person = try #require(trip.delegates.firstIndex { $0.company == 0 })
    trip.companies[0].nameJa = "見本精密"
    trip.delegates[person].jobTitle = "經理"
    trip.delegates[person].jobTitleJa = "課長"
    trip.delegates[person].kana = "ミホン"
    trip.booklet = [BookletText(origin: .none, company: 0, language: .ja, products: "精密部品", record: "", plans: "")]
    let tables = trip.rounds.map { MeetingTable(trip, $0) }
    let page = MeetingSchedule(host: 0, tables, trip, try ExampleTrip.settings()).page.body.text
    for words in [
      "<strong>見本精密</strong>", "精密部品", "課長", "様 <span class=\"soft\">ミホン</span>", "中国語（通訳 1）", "テーブル番号",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("經理"))
  }

  @Test("an envelope's papers say which interpreter it is for, and who pays the same")
  func envelopes() throws {
    let (trip, settings) = (try trip(), try ExampleTrip.settings())
    let cash = try CashPlan(try CalendarPlan.bills(trip), trip)
    let parts = PaperParts(trip: trip, settings: settings)
    let shared = try #require(cash.envelopes.first { $0.company.id == "S2" })
    #expect(CashSheets.session(shared, parts).hasPrefix("東京商務媒合會 · 口譯 3，與 S4 共用"))
    let papers = [
      try CashPaper(cash, trip, settings).page(), try CashLabels(cash, trip, settings).page(),
      try ReceiptPaper(cash, trip, settings).page(), try DaySheet(DayPlan(trip, day: 0), cash, settings).page(),
    ]
    for paper in papers { #expect(paper.body.text.contains("口譯 3，與 S4 共用")) }
    let own = try #require(cash.envelopes.first { $0.company.id == "S1" })
    #expect(!CashSheets.session(own, parts).contains("口譯"))
    let rows = try CashSheets(cash, parts).handOver()
    #expect(rows.row(rows.count - 1).meaning == .total && rows.count == cash.envelopes.count + 1)
  }
}
