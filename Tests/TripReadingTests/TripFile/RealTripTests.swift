import Testing
import TripCosting
import TripModel

@testable import TripReading

@Suite("The trip to Japan of July 2026")
struct RealTripTests {
  @Test("is read without a single mistake")
  func noMistakes() throws {
    let reading = TripReader.read(try RealTrip.files())
    #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    #expect(reading.found == [])
  }

  @Test("holds what the brochure says")
  func facts() throws {
    let trip = try #require(TripReader.read(try RealTrip.files()).trip)
    #expect(trip.language == .zhHant)
    #expect(trip.period?.first.iso == "2026-07-13")
    #expect(trip.period?.last.iso == "2026-07-17")
    #expect([trip.caps.minimumCompanies, trip.caps.peoplePerCompany, trip.caps.maximumPeople] == [12, 2, 35])
    #expect(trip.days.map(\.day.iso) == (13...17).map { "2026-07-\($0)" })
    #expect(trip.sessions.filter(\.offersInterpreter).map(\.id) == ["tokyo", "tohoku"])
    #expect(trip.mealCounts == [.lunch: 5, .dinner: 4])
    #expect(trip.fares.map(\.price.amount) == [.from(Money(66_800, .newTaiwanDollar))])
    #expect(trip.interpreters?.amount == .range(35_000, 50_000, .yen))
    #expect(trip.options.allSatisfy { $0.price.amount == .onRequest(.newTaiwanDollar) })
    #expect(trip.companies.count == 15)
    #expect(trip.delegates.count == 31)
    #expect(trip.waivers.map(\.rule) == ["PeoplePerCompany"])
  }

  @Test("has deadlines to the minute or to the part of a month")
  func deadlines() throws {
    let trip = try #require(TripReader.read(try RealTrip.files()).trip)
    let close = try #require(Day(iso: "2026-05-04"))
    #expect(
      trip.deadlines.map(\.due) == [
        .day(close, minutes: 17 * 60, zone: .taipei), .part(.mid, year: 2026, month: 5),
        .part(.late, year: 2026, month: 5), .part(.end, year: 2026, month: 6),
      ])
    #expect(trip.deadlines.map(\.isTentative) == [false, true, true, true])
  }

  @Test("every value knows its line, its text and the clause it comes from")
  func sources() throws {
    let reading = TripReader.read(try RealTrip.files())
    let trip = try #require(reading.trip)
    let fare = try #require(trip.fares.first)
    let price = try #require(reading.sources.find(fare.origin, Field("price")))
    #expect(price.file == "trip.json")
    #expect(price.clause == "13(1)")
    #expect(price.excerpt == #"      "price": "from TWD 66800","#)
    #expect(price.excerpt.dropFirst(price.column - 1).prefix(price.length) == #""from TWD 66800""#)
    // A session states no clause of its own; its day does.
    let session = try #require(trip.sessions.first)
    #expect(reading.sources.find(session.origin, Field("kind"))?.clause == "11")
    let person = try #require(trip.delegates.last)
    let name = try #require(reading.sources.find(person.origin, DelegateColumn.name.field))
    #expect([name.line, name.column, name.length] == [32, 5, 5])
    #expect(name.excerpt.hasPrefix("C15,範例胡俊傑,HU,CHUN-CHIEH SPECIMEN,總經理,•,••••••••••,•••,"))
  }

  @Test("an origin that no file holds has no place")
  func noOrigin() throws {
    let sources = TripReader.read(try RealTrip.files()).sources
    #expect(sources.find(.none, nil) == nil)
    #expect(sources.find(Origin(number: .max), Field("price")) == nil)
  }

  @Test("damaged anywhere it is still read to the end, and every mistake has a place in its file", arguments: 0..<8)
  func damaged(_ seed: UInt64) throws {
    let whole = try RealTrip.files()
    var random = SeededGenerator(seed: seed)
    for _ in 0..<6 {
      var files = whole
      for name in RealTrip.names {
        var bytes = whole.contents[name] ?? []
        for _ in 0..<3 {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          let others = random.bytes(.random(in: 0...2, using: &random), from: Self.signs)
          bytes.replaceSubrange(place..<place + 1, with: others)
        }
        files.contents[name] = bytes
      }
      let reading = TripReader.read(files)
      for diagnostic in reading.diagnostics {
        let source = try #require(reading.source(of: diagnostic))
        let lines = (files.contents[source.file] ?? []).count { $0 == Byte.lineFeed || $0 == Byte.carriageReturn } + 1
        #expect((1...lines).contains(source.line))
        #expect(source.column >= 1 && source.length >= 1)
      }
    }
  }

  private static let signs = Array("\"\"',;:{}[]\n\rx 5-".utf8)
}
