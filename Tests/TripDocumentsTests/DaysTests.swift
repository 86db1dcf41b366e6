import Testing
import TripCosting
import TripFormats
import TripModel
import TripReading
import TripTestSupport

@testable import TripDocuments

/// Papers of the days and for the hosts, on the trip of Itineraries/Examples/2027-fukushima.
@Suite struct DaysTests {
  private func trip() throws -> Trip {
    let files = Repository.files(in: Repository.itineraries + "/Examples/2027-fukushima")
    return try #require(TripReader.read(TripFiles(contents: files)).trip)
  }

  private func settings() throws -> PaperSettings {
    PaperSettings(language: .zhHant, today: try #require(Day(iso: "2027-01-20")))
  }

  @Test("every paper counts as many people as the roster: meals, kinds, tables, ways, list for the hosts, cards")
  func totals() throws {
    let (trip, settings) = (try trip(), try settings())
    let roster = RosterPaper(delegation: trip, openPoints: [], settings).sheet.count
    #expect(roster == 5)
    for number in trip.days.indices {
      let plan = DayPlan(trip, day: number)
      for meal in plan.meals {
        #expect(meal.people.count == roster)
        if !meal.tables.isEmpty { #expect(meal.tables.map(\.people.count).reduce(0, +) == roster) }
      }
      let counts = (0..<RestaurantPaper(plan, settings).sheet.count).map {
        RestaurantPaper(plan, settings).sheet.row($0)
      }
      let kinds = counts.filter { $0.meaning != .total }.compactMap { row -> Int? in
        if case .count(let people) = row.cells[3] { Int(people) } else { nil }
      }
      #expect(kinds.reduce(0, +) == roster * plan.meals.count)
      for leg in plan.legs.indices {
        let own = if case .flight = plan.legs[leg].way { 1 } else { 0 }
        #expect(LegSheet(plan, leg: leg, settings).sheet.count == roster - own)
      }
    }
    #expect(DelegationList(trip, settings).sheet.count == roster)
    #expect(NameBadges(trip, settings).page.body.text.split(separator: "<article").count - 1 == roster)
    #expect(NameCards(trip, settings).page.body.text.split(separator: "<article").count - 1 == roster)
  }

  @Test("the envelopes of all day sheets are those of the cash plan")
  func envelopes() throws {
    let (trip, settings) = (try trip(), try settings())
    let bills = try CalendarPlan.bills(trip)
    let cash = try CashPlan(bills, trip)
    let sheets = trip.days.indices.map { DaySheet(DayPlan(trip, day: $0), cash, settings) }
    #expect(cash.envelopes.count == 2)
    #expect(sheets.flatMap(\.envelopes) == cash.envelopes)
  }

  @Test("times of flights stand on both clocks, each end on its own")
  func clocks() throws {
    let (trip, settings) = (try trip(), try settings())
    let page = try DaySheet(DayPlan(trip, day: 0), CashPlan([], trip), settings).page().body.text
    for words in ["台北 10:00（東京 11:00）", "東京 14:20（台北 13:20）", "東京 09:00＝台北 08:00"] {
      #expect(page.contains(words), "\(words)")
    }
    let clock = DayClock(language: .en)
    #expect(clock.both(30, .tokyo) == "Tokyo 00:30 (Taipei 23:30 (-1))")
    #expect(clock.both(23 * 60 + 30, .taipei) == "Taipei 23:30 (Tokyo 00:30 (+1))")
  }

  @Test("what is not known is said, and nothing is made up")
  func unknown() throws {
    let (trip, settings) = (try trip(), try settings())
    let page = try DaySheet(DayPlan(trip, day: 2), CashPlan([], trip), settings).page().body.text
    #expect(page.contains("隨團人員尚未確定") && page.contains("搭機 SDJ－TPE 尚未確定") && page.contains("移動到機場：尚未確定"))
  }

  @Test(
    "a kitchen in Japan is told what to leave out, or that it is being asked",
    arguments: [
      ("全素(不含五辛)", true, "卵・乳製品・五葷"), ("蛋奶素、花生過敏", true, "落花生（ピーナッツ）"), ("對蝦蟹過敏", true, "えび・かに（甲殻類）"),
      ("不吃牛", true, "牛肉不可"), ("素食", false, "可否を確認中"), ("方便素", false, "確認中"), ("對某藥過敏", false, "対象を確認中"),
      ("海鮮過敏", true, "魚介類"), ("no cilantro", false, "「no cilantro」"),
    ])
  func diets(own: String, isSure: Bool, ja: String) throws {
    let diet = try #require(KitchenDiet(own))
    #expect(diet.isSure == isSure && diet.ja.contains(ja), "\(diet.ja)")
    #expect(diet.own == own)
  }

  @Test("nothing special is ordinary food", arguments: ["", "無", "葷", "なし"])
  func ordinary(diet: String) { #expect(KitchenDiet(diet) == nil) }

  @Test("restaurants and boarding lists hold no name, no passport, that they must not")
  func privacy() throws {
    let (trip, settings) = (try trip(), try settings())
    let plan = DayPlan(trip, day: 0)
    let meals = RestaurantPaper(plan, settings).page.body.text
    let list = LegSheet(plan, leg: 0, settings).page.body.text
    let hosts = DelegationList(trip, settings).page.body.text
    for delegate in trip.delegates {
      #expect(!meals.contains(delegate.name))
      for page in [meals, list, hosts] { #expect(!page.contains(delegate.passportNumber)) }
      for page in [list, hosts] where !delegate.diet.isEmpty { #expect(!page.contains(delegate.diet)) }
    }
  }

  @Test("the hosts' list goes by rank, then by roster, and says so; readings stand only where given")
  func hosts() throws {
    let (trip, settings) = (try trip(), try settings())
    let list = DelegationList(trip, settings)
    #expect(list.people == [1, 0, 2, 3, 4])
    #expect(list.page.body.text.contains("席次の指定がない方は名簿順"))
    #expect(list.sheet.row(2).cells[2] == .empty)
    var plain = trip
    for place in plain.delegates.indices { plain.delegates[place].seniority = nil }
    #expect(DelegationList(plain, settings).page.body.text.contains("席次を示すものではありません"))
  }

  @Test("a booklet shows a translation, else the original and says so, else that there is none")
  func booklet() throws {
    let texts = CompanyTexts(trip: try trip())
    #expect(texts.text(.products, ofCompany: 0, in: .ja)?.original == nil)
    #expect(texts.text(.record, ofCompany: 0, in: .ja)?.original == .zhHant)
    #expect(texts.text(.products, ofCompany: 1, in: .ja)?.original == .en)
    #expect(texts.text(.plans, ofCompany: 1, in: .en) == nil)
  }

  @Test("an application's own words stand for its company's, by uniform number")
  func applied() throws {
    var trip = try trip()
    trip.booklet = []
    var application = Application(origin: .none, id: "A1")
    application.company.ubn = trip.companies[1].ubn
    application.answers.products = "範例自述"
    trip.applications = [application]
    let texts = CompanyTexts(trip: trip)
    #expect(texts.text(.products, ofCompany: 1, in: .zhHant) == .init(words: "範例自述"))
    #expect(texts.text(.products, ofCompany: 1, in: .en) == .init(words: "範例自述", original: .zhHant))
    #expect(texts.text(.products, ofCompany: 0, in: .en) == nil)
  }
}
