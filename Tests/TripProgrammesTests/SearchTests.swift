import Testing
import TripCosting
import TripModel

@testable import TripProgrammes

/// A company finds what it needs in Chinese and in English, and learns why and whether it is out of date.
@Suite struct SearchTests {
  private static let today = Day(year: 2026, month: 5, day: 1) ?? Day(number: 0)

  private func find(
    _ words: String, on today: Day = SearchTests.today, _ change: (inout ProgrammeQuery) -> Void = { _ in }
  ) throws -> ProgrammeFindings {
    let catalogue = try #require(CatalogueTests.catalogue)
    var query = ProgrammeQuery()
    query.terms = catalogue.vocabulary.terms(in: words)
    change(&query)
    return ProgrammeSearch(catalogue, on: today).find(query)
  }

  @Test(
    "in Chinese, English and Japanese alike",
    arguments: [
      ("外銷補助", "grants for export"), ("海外 補助", "overseas marketing grant"), ("數位轉型 培訓", "digital training"),
      ("貸款", "loans"), ("節能 診斷", "energy diagnosis"), ("人工智慧 輔導", "AI guidance"), ("海外展開 補助金", "export subsidy"),
    ])
  func languages(words: String, same: String) throws {
    let (first, second) = (try find(words), try find(same))
    #expect(!first.hits.isEmpty && first.answersEveryWord)
    #expect(Set(first.hits.map(\.programme.id)) == Set(second.hits.map(\.programme.id)))
  }

  @Test("what names the need in its title comes first, newer sources before older ones")
  func order() throws {
    let hits = try find("海外展覽 補助").hits
    #expect(hits.first?.programme.id == "114-31")
    let brands = try find("台灣品牌耀飛計畫").hits.map(\.programme)
    #expect(brands.map(\.year) == brands.map(\.year).sorted(by: >))
    #expect(brands.count == 3)
  }

  @Test(
    "a code, a number and an agency find their measures",
    arguments: [
      ("SBIR", ["112-038", "109-12"]), ("citd", ["112-035", "109-11"]), ("114-30", ["114-30"]),
      ("管理科學學會", ["114-30"]),
    ])
  func names(words: String, ids: [String]) throws {
    #expect(try find(words).hits.map(\.programme.id).prefix(ids.count) == ids[...])
  }

  @Test("every hit says why")
  func reasons() throws {
    for hit in try find("export metal").hits { #expect(!hit.reasons.isEmpty) }
    let reasons = try find("外銷").hits.first?.reasons.map(\.sentence.en) ?? []
    #expect(reasons.contains("'外銷': overseas marketing"))
  }

  @Test("where no measure answers every word, those that answer most are shown and that is told")
  func someWords() throws {
    let found = try find("貸款 zzyzx")
    #expect(!found.answersEveryWord)
    #expect(found.hits.allSatisfy { $0.matched == 1 })
    #expect(try find("zzyzx").hits.isEmpty)
  }

  @Test("by size: what is for smaller companies is left out and counted; without figures nothing is guessed")
  func size() throws {
    let small = try find("loan") { $0.size = CompanySize(employees: 8) }
    let large = try find("loan") { $0.size = CompanySize(employees: 300, capital: 200_000_000) }
    let unknown = try find("loan")
    #expect(small.hits.contains { $0.programme.id == "112-046" } && small.tooLarge == 0)
    #expect(!large.hits.contains { $0.programme.id == "112-046" || $0.programme.id == "114-14" })
    #expect(large.tooLarge > 0)
    #expect(unknown.hits.count == small.hits.count)
    // Either of the two suffices: many employees with little capital, and the other way round.
    let grants = try find("雲市集") { $0.size = CompanySize(employees: 300, capital: 80_000_000) }
    #expect(grants.hits.count == 2)
  }

  @Test("by need, industry, overseas marketing and year together")
  func filters() throws {
    let found = try find("") {
      $0.kinds = ["grant"]
      $0.industries = ["metal"]
      $0.topics = ["overseas"]
      $0.years = [114]
    }
    #expect(Set(found.hits.map(\.programme.id)) == ["114-24", "114-30", "114-31"])
  }

  @Test("what is out of date is marked")
  func doubts() throws {
    let hit = try #require(try find("114-30").hits.first)
    let end = try #require(Day(year: 2025, month: 12, day: 31))
    #expect(hit.doubts == [.periodOver(end), .sourceOlder(year: 114)])
    #expect(try find("114-30", on: end).hits.first?.doubts == [])
    #expect(try find("114-30", on: end.advanced(by: 1)).hits.first?.doubts.count == 2)
    // A loan that its source lets run to 2028 is running, and still of an older source.
    let loan = try #require(try find("114-14").hits.first)
    #expect(loan.programme.isRunning(on: Self.today))
    #expect(loan.doubts == [.sourceOlder(year: 114)])
    let early = try #require(Day(year: 2025, month: 1, day: 14))
    #expect(try find("114-14", on: early).hits.first?.doubts == [.notYetOpen(early.advanced(by: 1))])
  }
}
