import Testing
import TripCosting
import TripFormats
import TripModel
import TripPlanning
import TripReading
import TripTestSupport

@testable import TripDocuments

/// Papers of the days and for the hosts, on the trip of Itineraries/Examples/2027-fukushima.
@Suite struct DaysTests {
  private func trip() throws -> Trip { try ExampleTrip.read("Examples/2027-fukushima") }

  @Test("who comes to the delegation alone on a later day takes no flight up to that day, and no breakfast on it")
  func joinsLater() throws {
    let files = [
      "trip.json": """
      { "title": "T", "period": { "from": "2026-10-12", "to": "2026-10-15" },
        "days": [
          { "date": "2026-10-12" }, { "date": "2026-10-13", "meals": ["breakfast", "lunch"] },
          { "date": "2026-10-14" }, { "date": "2026-10-15" }],
        "stays": [{ "place": "A", "hotel": "A", "checkIn": "2026-10-12", "checkOut": "2026-10-15" }],
        "flights": [
          { "date": "2026-10-12", "from": "TPE", "to": "SGN" }, { "date": "2026-10-13", "from": "SGN", "to": "HAN" },
          { "date": "2026-10-14", "from": "HAN", "to": "SGN" }, { "date": "2026-10-15", "from": "SGN", "to": "TPE" }] }
      """,
      "companies.csv": "company,name\nC1,甲\n",
      "delegates.csv":
        "company,name,joins,leaves,own_flight\nC1,甲,,,\nC1,乙,2026-10-13,,out\nC1,丙,2026-10-13,,\nC1,丁,,2026-10-14,back\n",
    ]
    let trip = try #require(TripReader.read(TripFiles(contents: files.mapValues { Array($0.utf8) })).trip)
    func fliers(_ day: Int) -> [String] {
      let plan = DayPlan(trip, day: day)
      return plan.people.filter(plan.flies).map { trip.delegates[$0].name }
    }
    #expect((0..<4).map(fliers) == [["甲", "丁"], ["甲", "丙", "丁"], ["甲", "乙", "丙"], ["甲", "乙", "丙"]])
    #expect(DayPlan(trip, day: 1).meals.map(\.people.count) == [2, 4])
  }

  @Test("every paper counts as many people as the roster: meals, kinds, tables, ways, list for the hosts, cards")
  func totals() throws {
    let (trip, settings) = (try trip(), try ExampleTrip.settings())
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
      let staff = plan.day.staff ?? 0
      #expect(kinds.reduce(0, +) == (roster + staff) * plan.meals.count)
      let sums = counts.filter { $0.cells[2] == .text("総計") }.map(\.cells[3])
      #expect(sums.allSatisfy { $0 == .count(Int64(roster + staff)) })
      for leg in plan.legs.indices {
        let own = if case .flight = plan.legs[leg].way { 1 } else { 0 }
        #expect(LegSheet(plan, leg: leg, settings).sheet.count == roster - own + staff)
        if let coach = CoachPaper(plan, leg: leg, settings) {
          #expect(coach.page.body.text.contains("計 \(roster + staff) 名（団員 \(roster) 名・随行者 \(staff) 名）"))
        }
      }
    }
    let rooming = RoomingPaper(RoomingPlan(for: RoomingRequest(trip)), trip, settings)
    #expect(rooming.hotelSheet(0).count == roster)
    #expect(rooming.hotelPage(0).body.text.contains("<dd>\(roster) 名</dd>"))
    #expect(DelegationList(trip, settings).sheet.count == roster)
    #expect(NameBadges(trip, settings).page.body.text.split(separator: "<article").count - 1 == roster)
    #expect(NameCards(trip, settings).page.body.text.split(separator: "<article").count - 1 == roster)
  }

  @Test("the envelopes of all day sheets are those of the cash plan")
  func envelopes() throws {
    let (trip, settings) = (try trip(), try ExampleTrip.settings())
    let bills = try CalendarPlan.bills(trip)
    let cash = try CashPlan(bills, trip)
    let sheets = trip.days.indices.map { DaySheet(DayPlan(trip, day: $0), cash, settings) }
    #expect(cash.envelopes.count == 2)
    #expect(sheets.flatMap(\.envelopes) == cash.envelopes)
  }

  @Test("times of flights stand on both clocks, each end on its own")
  func clocks() throws {
    let (trip, settings) = (try trip(), try ExampleTrip.settings())
    let page = try DaySheet(DayPlan(trip, day: 0), CashPlan([], trip), settings).page().body.text
    for words in ["台北 10:00（東京 11:00）", "東京 14:20（台北 13:20）", "東京 09:00＝台北 08:00"] {
      #expect(page.contains(words), "\(words)")
    }
    let clock = DayClock(trip: trip, day: trip.days[0].day, language: .en)
    #expect(clock.both(30, .tokyo) == "Tokyo 00:30 (Taipei 23:30 (-1))")
    #expect(clock.both(23 * 60 + 30, .taipei) == "Taipei 23:30 (Tokyo 00:30 (+1))")
  }

  @Test("how far a clock is from Taipei's is that of the day, and a trip on which it changes is told both")
  func difference() throws {
    func days(_ iso: String...) throws -> [Day] { try iso.map { try #require(Day(iso: $0)) } }
    let (winter, summer) = (try days("2027-03-27")[0], try days("2027-03-28")[0])
    #expect(ClockWords.difference(.berlin, on: winter).zhHant == "德國比台北慢 7 小時：德國 09:00＝台北 16:00")
    #expect(ClockWords.difference(.berlin, on: summer).ja == "ドイツは台北より 6 時間遅れています：ドイツ 09:00＝台北 15:00")
    #expect(
      ClockWords.difference(.tokyo, on: summer)
        == Sentence(
          en: "Tokyo is one hour ahead of Taipei: 09:00 Tokyo = 08:00 Taipei",
          zhHant: "東京比台北快 1 小時：東京 09:00＝台北 08:00", ja: "東京は台北より 1 時間進んでいます：東京 09:00＝台北 08:00"))
    #expect(ClockWords.difference(.kolkata, on: summer).zhHant == "印度比台北慢 2 小時 30 分：印度 09:00＝台北 11:30")
    #expect(
      ClockWords.difference(.losAngeles, on: winter).en
        == "US Pacific is 15 hours behind Taipei: 09:00 US Pacific = 00:00 (+1) Taipei")
    #expect(ClockWords.difference(.london, on: winter).en.hasPrefix("The UK is 8 hours behind Taipei: 09:00 UK = "))
    #expect(ClockWords.difference(.manila, on: summer).en == "Taipei and the Philippines have the same time")
    #expect(ClockWords.difference(.singapore, on: summer).zhHant == "新加坡與台北沒有時差")
    #expect(
      ClockWords.difference(.taipei, on: summer) == .nothing && ClockWords.difference(nil, on: summer) == .nothing)
    let told = ClockWords.differences(.berlin, on: try days("2027-03-26", "2027-03-27", "2027-03-28", "2027-03-29"))
    #expect(told.map(\.from) == [nil, summer])
  }

  @Test("what is not known is said, and nothing is made up")
  func unknown() throws {
    let (trip, settings) = (try trip(), try ExampleTrip.settings())
    let page = try DaySheet(DayPlan(trip, day: 2), CashPlan([], trip), settings).page().body.text
    #expect(page.contains("隨團人員尚未確定") && page.contains("航班 仙台－桃園（班號未定）") && page.contains("移動到機場：尚未確定"))
    #expect(page.contains("下午（時間未定）"))
  }

  @Test("the ways of a day stand in its order: the coach to the airport before the flight home")
  func order() throws {
    let trip = try trip()
    func isFlight(_ leg: DayLeg) -> Bool { if case .flight = leg.way { true } else { false } }
    #expect(DayPlan(trip, day: 0).legs.map(isFlight) == [true, false])
    #expect(DayPlan(trip, day: 2).legs.map(isFlight) == [false, true])
    var late = trip
    late.days[0].legs[0].times.departs = 6 * 60
    #expect(DayPlan(late, day: 0).legs.map(isFlight) == [false, true])
  }

  @Test("a session takes its time from its one-to-one meetings, and leads to their room")
  func meetings() throws {
    var (trip, settings) = (try trip(), try ExampleTrip.settings())
    trip.days[1].sessions[1].hours = nil
    let rooms = trip.rounds.map { (table: MeetingTable(trip, $0), path: "../meetings-1.html") }
    let page = try DaySheet(DayPlan(trip, day: 1), CashPlan([], trip), meetings: rooms, settings).page().body.text
    #expect(page.contains("下午 13:30～16:10"))
    #expect(page.contains("<a href=\"../meetings-1.html\">一對一洽談：3 桌、"))
    settings.language = .en
    let other = try DaySheet(DayPlan(trip, day: 0), CashPlan([], trip), meetings: rooms, settings).page().body.text
    #expect(!other.contains("meetings-1.html"))
  }

  @Test("a limit of the driver's day that is broken stands out, one that is kept does not")
  func breach() throws {
    let (trip, settings) = (try trip(), try ExampleTrip.settings())
    let page = try DaySheet(DayPlan(trip, day: 1), CashPlan([], trip), settings).page().body.text
    #expect(page.contains("⚠ 不足：前一日下班後休息") && page.contains("<tr class=\"attention\">"))
    #expect(!page.contains("⚠ 超過"))
    let first = try DaySheet(DayPlan(trip, day: 0), CashPlan([], trip), settings).page().body.text
    #expect(!first.contains("⚠") && !first.contains("<tr class=\"attention\">"))
  }

  @Test("whoever flies alone is asked about on the airport's coach, and on no other")
  func ownFlight() throws {
    let (trip, settings) = (try trip(), try ExampleTrip.settings())
    func list(_ day: Int, _ leg: Int) -> String { LegSheet(DayPlan(trip, day: day), leg: leg, settings).page.body.text }
    #expect(list(0, 1).contains("自理機票，是否同車待確認"))
    #expect(list(0, 1).contains("應到 7"))
    for (day, leg) in [(0, 0), (1, 0)] { #expect(!list(day, leg).contains("自理機票")) }
  }

  @Test("a hotel in Japan reads Japanese, sums that tie, and no passport of a citizen")
  func hotel() throws {
    var trip = try trip()
    let settings = try ExampleTrip.settings()
    trip.delegates[0].nationality = "JPN"
    func page() -> String {
      RoomingPaper(RoomingPlan(for: RoomingRequest(trip)), trip, settings).hotelPage(0).body.text
    }
    let japanese = page()
    for words in ["宿泊者名簿", "仙台　見本ホテル 御中", "2 泊", "<dd>5 名</dd>", "色付き：部屋割り未確定", "客室番号（ホテル記入）"] {
      #expect(japanese.contains(words), "\(words)")
    }
    #expect(!japanese.contains(trip.delegates[0].passportNumber))
    #expect(japanese.contains(trip.delegates[1].passportNumber))
    (trip.flights, trip.zone) = ([], .taipei)
    #expect(page().contains("Guest List for the Hotel") && page().contains(trip.delegates[0].passportNumber))
  }

  @Test("a hotel is told its rooms night by night where guests come early or stay on, and who is in no list")
  func nightByNight() throws {
    var trip = try trip()
    let settings = try ExampleTrip.settings()
    func page() -> String {
      RoomingPaper(RoomingPlan(for: RoomingRequest(trip)), trip, settings).hotelPage(0).body.text
    }
    let plain = page()
    #expect(!plain.contains("日別客室数") && plain.contains("随行者（2 名）・添乗員は本名簿に含まれていません"))
    let rooms = RoomingPlan(for: RoomingRequest(trip)).rooms(in: 0).count
    (trip.delegates[0].extraNights, trip.delegates[0].nightsBefore) = (2, 2)
    let stay = trip.stays[0]
    let early = [stay.checkIn.advanced(by: -2), stay.checkIn.advanced(by: -1)].map { DayText.short($0, .ja) }
    let block = [stay.checkIn, stay.checkOut.advanced(by: -1)].map { DayText.short($0, .ja) }
    #expect(
      page().contains(
        "日別客室数</dt><dd>\(early.joined(separator: "～")) 1 室、\(block.joined(separator: "～")) \(rooms) 室</dd>"),
      "\(page())")
    for day in trip.days.indices { trip.days[day].staff = 0 }
    #expect(!page().contains("添乗員"))
  }

  @Test("each restaurant gets a page of its own with its name, its time and what it alone must know")
  func restaurants() throws {
    let (trip, settings) = (try trip(), try ExampleTrip.settings())
    let first = RestaurantPaper(DayPlan(trip, day: 0), settings).page.body.text
    #expect(first.contains("見本亭　御中") && first.contains("<dd>未定</dd>") && first.contains("<th scope=\"col\">卓</th>"))
    #expect(first.contains("計7名様（団員5名・随行者2名、うち食事制限あり4名様）"))
    let second = RestaurantPaper(DayPlan(trip, day: 1), settings).page.body.text
    #expect(second.split(separator: "<section class=\"meal\">").count == 2)
    #expect(second.contains("ご担当者様（会場：未定）") && !second.contains("<th scope=\"col\">卓</th>"))
    var plain = trip
    for place in plain.delegates.indices { plain.delegates[place].diet = "" }
    let quiet = RestaurantPaper(DayPlan(plain, day: 0), settings).page.body.text
    #expect(!quiet.contains("色の付いた行") && !quiet.contains("植物五辛素") && !quiet.contains("アレルギー"))
  }

  @Test(
    "a kitchen in Japan is told what to leave out, or that it is being asked",
    arguments: [
      ("全素(不含五辛)", true, "卵・乳製品・五葷すべて不可"), ("蛋奶素、花生過敏", true, "落花生（ピーナッツ）"), ("對蝦蟹過敏", true, "えび・かに（甲殻類）"),
      ("不吃牛", false, "牛肉不可"), ("素食", false, "可否を確認中"), ("方便素", false, "確認中"), ("對某藥過敏", false, "対象を確認中"),
      ("海鮮過敏", false, "魚介類"), ("no cilantro", false, "「no cilantro」"),
    ])
  func diets(own: String, isSure: Bool, ja: String) throws {
    let diet = try #require(KitchenDiet(own))
    #expect(diet.isSure == isSure && diet.ja.contains(ja), "\(diet.ja)")
    #expect(diet.own == own)
  }

  @Test("days are written as people write them, and a span says nothing twice")
  func days() throws {
    let (first, last) = (try #require(Day(iso: "2026-07-13")), try #require(Day(iso: "2026-07-17")))
    #expect(DayText.written(first, .zhHant) == "2026 年 7 月 13 日（一）")
    #expect(DayText.written(first, .en) == "2026-07-13 (Mon)")
    #expect(DayText.written(first, through: last, .ja) == "2026年7月13日（月）～17日（金）")
    #expect(DayText.written(first, through: last, .zhHant) == "2026 年 7 月 13 日（一）～17 日（五）")
    let august = try #require(Day(iso: "2026-08-02"))
    #expect(DayText.written(first, through: august, .zhHant) == "2026 年 7 月 13 日（一）～8 月 2 日（日）")
    let next = try #require(Day(iso: "2027-01-02"))
    #expect(DayText.written(first, through: next, .ja) == "2026年7月13日（月）～2027年1月2日（土）")
  }

  @Test("nothing special is ordinary food", arguments: ["", "無", "葷", "なし"])
  func ordinary(diet: String) { #expect(KitchenDiet(diet) == nil) }

  @Test("restaurants and boarding lists hold no name, no passport, that they must not")
  func privacy() throws {
    let (trip, settings) = (try trip(), try ExampleTrip.settings())
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
    let (trip, settings) = (try trip(), try ExampleTrip.settings())
    let list = DelegationList(trip, settings)
    #expect(list.people == [1, 0, 2, 3, 4])
    #expect(list.page.body.text.contains("席次順・敬称略（席次未指定の方は末尾）"))
    #expect(list.sheet.row(2).cells[2] == .empty)
    #expect(list.page.body.text.contains("工程師（原語）") && !list.page.body.text.contains("営業部長（原語）"))
    var plain = trip
    for place in plain.delegates.indices { plain.delegates[place].seniority = nil }
    for place in plain.delegates.indices { plain.delegates[place].kana = "" }
    let unranked = DelegationList(plain, settings)
    #expect(unranked.page.body.text.contains("順不同・敬称略"))
    #expect(!unranked.sheet.columns.contains { $0.key == "kana" })
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
