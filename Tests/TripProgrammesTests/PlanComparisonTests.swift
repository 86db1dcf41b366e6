import Testing
import TripCosting
import TripModel

@testable import TripProgrammes

/// A company's plan beside other programmes: what is asked about, and why.
@Suite struct PlanComparisonTests {
  private func comparison(_ plan: String, grants: String = "", size: CompanySize = CompanySize()) throws
    -> PlanComparison
  {
    PlanComparison(
      try #require(CatalogueTests.catalogue),
      texts: [
        PlanText(field: Sentence(en: "Plans", zhHant: "規劃", ja: "計画"), text: plan),
        PlanText(field: Sentence(en: "Grants", zhHant: "補助", ja: "補助金"), text: grants, isPlan: false),
      ].filter { !$0.text.isEmpty }, size: size, on: try #require(Day(year: 2026, month: 5, day: 1)))
  }

  @Test("a programme that the application names comes first")
  func named() throws {
    let matches = try comparison("以AI檢測拓展日本市場", grants: "113年曾獲SBIR Phase 2補助").overlaps(ministry: "經濟部")
    #expect(matches.prefix(2).map(\.programme.id) == ["112-038", "109-12"])
    #expect(matches[0].named?.word == "SBIR" && matches[0].named?.field.en == "Grants")
    #expect(matches[2].named == nil)
  }

  @Test("a name inside another word is no name")
  func insideWords() throws {
    let matches = try comparison("外銷", grants: "XSBIRA 與 CITDS").overlaps(ministry: "經濟部")
    #expect(matches.allSatisfy { $0.named == nil })
  }

  @Test("of measures that share the same, the newer one comes first")
  func newerFirst() throws {
    let ids = try comparison("自有品牌").suggestions().map(\.programme)
    let older = try #require(ids.firstIndex { $0.id == "109-17" })
    let newer = try #require(ids.firstIndex { $0.id == "112-030" })
    #expect(newer < older)
  }

  @Test("what is shared is told in the application's own words and with its field")
  func shared() throws {
    let matches = try comparison("工具機智慧製造，以AI外銷日本").overlaps(ministry: "經濟部")
    let match = try #require(matches.first { $0.programme.id == "112-069" })
    let words = match.shared.map { ($0.concept.id, $0.words.map(\.word)) }
    #expect(words.contains { $0.0 == "overseas" && $0.1 == ["外銷", "日本"] })
    #expect(words.contains { $0.0 == "machinery" && $0.1 == ["工具機"] })
    #expect(words.contains { $0.0 == "ai" })
  }

  @Test("what was done before shares nothing; it may only name a measure")
  func past() throws {
    #expect(try comparison("尚無計畫", grants: "曾辦理外銷、數位轉型與AI").overlaps(ministry: "經濟部").isEmpty)
  }

  @Test("a measure for other industries is not asked about, and the narrowest industry is told")
  func industries() throws {
    let matches = try comparison("金屬扣件，數位轉型、節能減碳與外銷").overlaps(ministry: "經濟部")
    #expect(!matches.contains { $0.programme.industries == ["textile"] || $0.programme.industries == ["food"] })
    let match = try #require(matches.first { $0.programme.id == "112-064" })
    #expect(match.shared.map(\.concept.id).contains("metal"))
    #expect(!match.shared.map(\.concept.id).contains("manufacturing"))
    let wide = try #require(matches.first { $0.programme.id == "114-24" })
    #expect(wide.shared.contains { $0.concept.id == "manufacturing" && $0.words.map(\.word) == ["金屬", "扣件"] })
  }

  @Test("only project support of the ministry, or of one that the source does not name")
  func ministry() throws {
    let matches = try comparison("培訓人才 外銷 數位 研發 節能 淨零 貸款 品牌 財務").overlaps(ministry: "經濟部")
    let catalogue = try #require(CatalogueTests.catalogue)
    #expect(!matches.isEmpty)
    for match in matches {
      #expect(match.programme.ministry == "經濟部" || match.programme.ministry == nil)
      #expect(match.programme.kinds.contains { catalogue.vocabulary.concept($0)?.isProjectSupport == true })
    }
    #expect(
      !matches.contains { $0.programme.id == "112-045" || $0.programme.id == "114-18" || $0.programme.id == "109-03" })
  }

  @Test("one shared topic alone asks nothing")
  func tooLittle() throws {
    #expect(try comparison("節能").overlaps(ministry: "經濟部").isEmpty)
    #expect(try comparison("").overlaps(ministry: "經濟部").isEmpty)
  }

  @Test("what else there is leaves out what the company is too large for")
  func suggestions() throws {
    let plan = "中小型餐飲連鎖，數位轉型與海外市場"
    let small = try comparison(plan, size: CompanySize(employees: 8, capital: 5_000_000)).suggestions()
    let large = try comparison(plan, size: CompanySize(employees: 400, capital: 500_000_000)).suggestions()
    #expect(small.contains { $0.programme.id == "114-13" })
    #expect(!large.contains { $0.programme.id == "114-13" })
    #expect(small.first { $0.programme.id == "114-13" }?.sizeQuote == "員工數30人以下之中小微企業")
    #expect(small.first?.programme.industries.contains("franchise") == true)
  }
}
