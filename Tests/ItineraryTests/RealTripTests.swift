import Testing
import TripCommands
import TripCosting
import TripModel
import TripReading
import TripRules
import TripTestSupport

/// Itineraries/2026-07-japan against the brochure (招募企業作業說明), clause by clause.
@Suite struct RealTripTests {
  static let folder = Repository.itineraries + "/2026-07-japan"
  static let reading = TripReader.read(TripFiles(contents: Repository.files(in: folder)))
  static let day = "2026-05-01"

  private func trip() throws -> Trip { try #require(Self.reading.trip) }

  private func run(_ words: String...) -> CommandRun {
    CommandRun(words + [Self.folder, "--today", Self.day], in: Repository.root)
  }

  @Test("is read without a mistake, and only warnings worth having stand")
  func checks() {
    #expect(Self.reading.diagnostics == [])
    let run = run("check")
    #expect(run.exit == .fine)
    #expect(run.out.contains("0 errors, 1 warning, 1 note, 1 waived"))
  }

  @Test("4(1), 12: days, limits")
  func limits() throws {
    let trip = try trip()
    #expect(trip.period?.first.iso == "2026-07-13")
    #expect(trip.period?.last.iso == "2026-07-17")
    #expect(trip.caps.minimumCompanies == 12)
    #expect(trip.caps.peoplePerCompany == 2)
    #expect(trip.caps.maximumPeople == 35)
  }

  @Test("11: five days with the sessions of the brochure's table")
  func days() throws {
    let sessions = try trip().sessions.map { "\($0.day.iso) \($0.half.rawValue) \($0.kind.rawValue)" }
    #expect(
      sessions == [
        "2026-07-13 morning flight", "2026-07-13 afternoon visit", "2026-07-13 dinner mixer",
        "2026-07-14 morning visit", "2026-07-14 afternoon matchmaking", "2026-07-14 dinner dinner",
        "2026-07-15 morning transfer", "2026-07-15 afternoon visit", "2026-07-15 dinner mixer",
        "2026-07-16 morning visit", "2026-07-16 afternoon matchmaking", "2026-07-16 dinner dinner",
        "2026-07-17 morning visit", "2026-07-17 afternoon flight",
      ])
    #expect(try trip().days.map(\.weekday) == [.monday, .tuesday, .wednesday, .thursday, .friday])
    #expect(try trip().days.flatMap(\.meals).count { $0 == .lunch } == 5)
    #expect(try trip().days.flatMap(\.meals).count { $0 == .dinner } == 4)
  }

  @Test("13: flights without numbers, stays without hotels, prices as far as they are known")
  func prices() throws {
    let trip = try trip()
    #expect(trip.flights.map { "\($0.from)-\($0.to)" } == ["TPE-HND", "SDJ-TPE"])
    #expect(trip.flights.allSatisfy { $0.number == nil } && trip.stays.allSatisfy { $0.hotel == nil })
    #expect(trip.fares.map(\.price.amount) == [.from(Money(66_800, .newTaiwanDollar))])
    #expect(trip.options.allSatisfy { $0.price.amount == .onRequest(.newTaiwanDollar) })
    #expect(trip.interpreters?.amount == .range(35_000, 50_000, .yen))
    #expect(trip.borne.count == 3)
  }

  @Test("6, 7: applications to 2026-05-04 17:00 in Taipei, then parts of months")
  func deadlines() throws {
    let due = try trip().deadlines.map { DueDateText.text($0.due, .en) }
    #expect(
      due == ["2026-05-04 (Mon) 17:00 Taipei time", "mid May 2026", "late May 2026", "end of June 2026"])
  }

  @Test("every amount and day cites its clause")
  func clauses() throws {
    let trip = try trip()
    let origins =
      trip.fares.map(\.origin) + trip.options.map(\.origin) + trip.days.map(\.origin) + trip.flights.map(\.origin)
      + trip.stays.map(\.origin) + trip.deadlines.map(\.origin)
      + [trip.interpreters?.origin, trip.caps.origin].compactMap(\.self)
    for origin in origins { #expect(Self.reading.sources.find(origin, nil)?.clause != nil) }
  }

  @Test("companies and people say that they are specimens")
  func specimens() throws {
    let trip = try trip()
    #expect(trip.companies.allSatisfy { $0.name.hasPrefix("範例") && $0.nameEn.hasPrefix("Specimen") })
    #expect(trip.delegates.allSatisfy { $0.name.hasPrefix("範例") && $0.givenName.hasSuffix("SPECIMEN") })
    #expect(trip.companies.count == 15)
    #expect((30...33).contains(trip.delegates.count))
  }

  @Test("two people with an interpreter at both matchmakings: NT$133,600 from, JPY 70,000-100,000 in cash by day")
  func twoPeople() {
    let run = run("quote", "--people", "2", "--interpreters", "2", "--language", "en")
    for part in [
      "from NT$133,600", "JPY 70,000–100,000", "7/14 (Tue)", "7/16 (Thu)", "  JPY 35,000–50,000\n",
    ] {
      #expect(run.out.contains(part), "\(part)")
    }
    #expect(!run.out.contains("147,846"))
  }

  @Test("no rate is known, so nothing is converted; with one the sum is shown beside it")
  func rate() throws {
    #expect(try trip().rates.isEmpty)
    #expect(!run("quote", "--people", "2", "--interpreters", "2", "--language", "en").out.contains("one currency"))
    let run = run("quote", "--people", "2", "--interpreters", "2", "--rate", "JPY=0.2035", "--language", "en")
    #expect(run.out.contains("from NT$147,846"))
    #expect(run.out.contains("JPY 1 = TWD 0.2035"))
  }

  @Test(
    "15 companies of two cost NT$2,004,000 from, 35 people NT$2,338,000 from",
    arguments: [(30, 2_004_000), (35, 2_338_000)])
  func wholeDelegation(people: Int, sum: Int64) throws {
    let member = Party.Member(origin: .none, registered: Day(number: 20_000))
    let party = Party(company: .none, members: Array(repeating: member, count: people))
    let sums = try Total.amounts(of: try trip().priceList.charges(for: party))
    #expect(sums == [.from(Money(sum, .newTaiwanDollar))])
  }

  @Test("the 36th person stops the papers")
  func thirtySix() throws {
    var files = Repository.files(in: Self.folder)
    var rows = String(decoding: try #require(files["delegates.csv"]), as: UTF8.self)
    for number in 32...36 {
      rows +=
        "C15,範例加\(number),HUANG,A\(Array("ABCDE")[number - 32]) SPECIMEN,,M,1980-01-01,TWN,3999900\(number),2031-01-01,,,,,,\n"
    }
    files["delegates.csv"] = Array(rows.utf8)
    let trip = try #require(TripReader.read(TripFiles(contents: files)).trip)
    let found = RuleBook.check(trip, today: try #require(Day(iso: Self.day)))
    #expect(found.filter { $0.severity == .error }.map(\.rule) == ["MaximumPeople"])
  }
}
