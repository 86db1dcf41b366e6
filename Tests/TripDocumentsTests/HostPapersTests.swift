import Testing
import TripCosting
import TripFormats
import TripModel
import TripPlanning
import TripReading
import TripTestSupport

@testable import TripDocuments

/// Papers that leave the house say nothing that is for the house alone, and what they say is Japanese for Japan.
@Suite struct HostPapersTests {
  private func trip() throws -> Trip { try ExampleTrip.read("Examples/2027-fukushima") }

  @Test("what is missing of the hosts' papers is told to the organiser, in the trip's language, and to no host")
  func gaps() throws {
    let (trip, settings) = (try trip(), try ExampleTrip.settings())
    var papers = [DelegationList(trip, settings).page.body.text]
    papers += Language.allCases.map { CompanyBooklet(trip, $0, settings).page.body.text }
    for paper in papers {
      for words in ["未提出", "尚未提供", "Not given yet", "お渡しする前", "對外發送前", "leaves the house", "noprint"] {
        #expect(!paper.contains(words), "\(words)")
      }
    }
    let index = IndexPaper(trip, [], made: ["hosts/delegation.html"], settings).page.body.text
    #expect(index.contains("尚未提供，故未列入：日文讀音（片假名）（範例黃三、範例張四、範例吳五）"))
    #expect(index.contains("致接待單位的資料對外發送前，請先請各公司確認手冊中該公司的頁面。"))
    let english = PaperSettings(language: .en, today: settings.today)
    let list = IndexPaper(trip, [], made: ["hosts/delegation.html"], english).page.body.text
    #expect(list.contains("HUANG, SAN SPECIMEN; CHANG, SSU SPECIMEN; WU, WU SPECIMEN"))
    var silent = trip
    silent.booklet = []
    silent.applications = []
    #expect(CompanyBooklet(silent, .ja, settings).page.body.text.contains("紹介文は準備中です。"))
    #expect(CompanyBooklet(silent, .en, settings).page.body.text.contains("Introduction to follow."))
  }

  @Test("a coach's operator reads where to be, and counts with their units")
  func coach() throws {
    var (trip, settings) = (try trip(), try ExampleTrip.settings())
    trip.language = .ja
    settings.language = .ja
    let page = try #require(CoachPaper(DayPlan(trip, day: 0), leg: 1, settings)).page.body.text
    #expect(page.contains("集合場所・時刻") && !page.contains("配車場所"))
    #expect(page.contains("5 個（随行者を除く）／20 個"))
  }

  @Test("a restaurant reads how many come, and apart from them that others are not counted yet")
  func restaurant() throws {
    var trip = try trip()
    #expect(
      RestaurantPaper(DayPlan(trip, day: 0), try ExampleTrip.settings()).page.body.text.contains(
        "夕食　計7名様（団員5名・随行者2名、うち食事制限あり"))
    trip.days[0].staff = nil
    let page = RestaurantPaper(DayPlan(trip, day: 0), try ExampleTrip.settings()).page.body.text
    #expect(page.contains("名様）　随行者の人数は未定"))
  }

  @Test("a hotel reads of each guest whether a passport is to follow or not needed")
  func hotel() throws {
    var trip = try trip()
    (trip.delegates[0].nationality, trip.delegates[1].passportNumber) = ("JPN", "")
    let rooming = RoomingPaper(RoomingPlan(for: RoomingRequest(trip)), trip, try ExampleTrip.settings())
    let sheet = rooming.hotelSheet(0)
    let cells = (0..<sheet.count).flatMap { sheet.row($0).cells }
    #expect(cells.contains(.words("不要")) && cells.contains(.words("未定（後日連絡）")))
  }

  @Test("Japanese papers of the days hold no semicolon of Chinese")
  func semicolon() throws {
    var settings = try ExampleTrip.settings()
    settings.language = .ja
    let trip = try trip()
    for number in trip.days.indices {
      let plan = DayPlan(trip, day: number)
      let pages =
        [try DaySheet(plan, CashPlan([], trip), settings).page()]
        + plan.legs.indices.map { LegSheet(plan, leg: $0, settings).page }
      for page in pages { #expect(!page.body.text.contains("；")) }
    }
  }

  @Test("the agency's rooming list begins a block for each hotel, with its totals and a page of its own in print")
  func rooming() throws {
    let files = Repository.files(in: Repository.itineraries + "/2026-07-japan")
    let trip = try #require(TripReader.read(TripFiles(contents: files)).trip)
    let page = RoomingPaper(RoomingPlan(for: RoomingRequest(trip)), trip, try ExampleTrip.settings()).page
    #expect(page.body.text.split(separator: "<section class=\"hotel\">").count - 1 == trip.stays.count)
    #expect(page.body.text.contains("雙人房 15 間、單人房 1 間，共 16 間 31 人"))
    #expect(page.body.text.contains(">房序</th>") && !page.body.text.contains(">房號</th>"))
    #expect(page.style.text.contains(".hotel + .hotel { break-before: page; }"))
  }
}
