import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

/// `trip programmes` as a company and an organiser use it.
@Suite struct ProgrammesTests {
  private static let trip = """
    {
      "title": "範例 Specimen",
      "applications": {
        "years": [112, 113, 114],
        "sectors": { "named": [{ "id": "metal", "title": { "zh-Hant": "金屬加工" } }] },
        "exclusions": [{ "kind": "repeatedApplication", "words": "不得重複申請本部其他計畫", "clause": "3(2)" }]
      }
    }
    """
  private static let applications = """
    application,name,capital,sectors,aim,products,plans,other_grants
    A07,範例甲金屬公司,30000000,metal,拓展日本市場,以AI影像辨識檢測金屬零件,參加日本展覽並設置發貨倉庫,曾申請SBIR
    A08,範例乙公司,,,,,,
    """

  private func run(_ words: [String], _ extra: String...) throws -> CommandRun {
    let folder = TemporaryFolder()
    for (name, text) in [("trip.json", Self.trip), ("applications.csv", Self.applications)] {
      try PosixDisk().write(Array(text.utf8), to: folder.path + "/" + name, mode: 0o644, isSynced: false)
    }
    return CommandRun(["programmes"] + words + extra, in: folder.path)
  }

  @Test("says what it found, why, what is out of date, whom to ask, and where it stands in the source")
  func search() throws {
    let run = try run(["export", "grant", "--year", "114"])
    #expect(run.exit == .fine)
    for words in [
      "Grants to open and diversify markets abroad · 補助廠商分散及開拓海外市場計畫  [114-30]",
      "applications closed on 2025-12-31", "source of ROC 114 (2025): may no longer exist, ask the agency",
      "'export': overseas marketing; 'grant': grant", "ceiling of public money at most NT$4,000,000 (one company)",
      "own share 50%", "中華民國管理科學學會 02-33431187", "lines 298-303, 984-998: 「補助廠商分散及開拓海外市場計畫」",
    ] { #expect(run.out.contains(words), "\(words)\n\(run.out)") }
  }

  @Test("needs no trip folder, and tells what it holds where nothing is asked")
  func overview() throws {
    let run = CommandRun(["programmes"], in: "/")
    #expect(run.exit == .fine)
    #expect(run.out.contains("175 measures from 3 published lists"))
    #expect(run.out.contains("breaks off in mid-sentence"))
  }

  @Test("which measures may overlap with an application, in its own words, as questions")
  func overlaps() throws {
    let run = try run(["--application", "a07"])
    #expect(run.exit == .fine)
    for words in [
      "A07 範例甲金屬公司: programmes that may overlap with the plan",
      "brochure 3(2): 不得重複申請本部其他計畫", "each is a question for a person",
      "the application names it: 'SBIR' (Other government programmes)", "經濟部", "→ Has the company applied for",
    ] { #expect(run.out.contains(words), "\(words)\n\(run.out)") }
  }

  @Test("what else there is for a company, with why")
  func suggestions() throws {
    let run = try run(["--for", "A07", "--all", "--language", "zh-Hant"])
    #expect(run.out.contains("A07 範例甲金屬公司：依申請內容與企業規模，其他可考慮的措施"))
    #expect(run.out.contains("金屬加工：「金屬加工」（產業領域）"), "\(run.out)")
    #expect(!run.out.contains("→"))
    #expect(try self.run(["--application", "A08"]).out.contains("says nothing of its plan yet"))
  }

  @Test(
    "the specimen round: who declares another programme is asked about it first",
    arguments: [
      ("A15", "112-038", "SBIR"), ("A28", "109-10", "產業升級創新平台輔導計畫"),
    ])
  func specimenRound(application: String, id: String, name: String) throws {
    let run = CommandRun(
      ["programmes", "--application", application, "Itineraries/Examples/2026-tohoku-call", "--format", "json"],
      in: Repository.root)
    #expect(run.exit == .fine)
    let first = try #require(run.out.firstRange(of: "\"id\": \""))
    #expect(run.out[first.upperBound...].hasPrefix(id))
    #expect(run.out.contains("\"named\": \"\(name)\""))
  }

  @Test("a year among the words narrows to that source, and words that say nothing show what there is")
  func words() throws {
    let found = try run(["112年", "貸款", "--all"])
    #expect(found.out.contains("[112-045]") && !found.out.contains("[114-14]"))
    #expect(try run(["企業", "有哪些"]).out.contains("175 measures from 3 published lists"))
  }

  @Test("as JSON")
  func json() throws {
    let found = try run(["外銷", "--format", "json"])
    #expect(found.out.contains("\"concept\": \"overseas\""))
    #expect(found.out.contains("\"low\": 4000000"))
    let overlap = try run(["--application", "A07", "--format=json"])
    #expect(overlap.out.contains("\"named\": \"SBIR\""))
    #expect(overlap.out.contains("\"exclusion\": \"不得重複申請"))
    #expect(try run(["--format=json"]).out.contains("\"measures\": 101"))
  }

  @Test(
    "wrong usage is told in words",
    arguments: [
      (["--need", "gift"], "'gift' is no value for '--need', which takes grant, guidance"),
      (["--industry", "輪船"], "'輪船' is no value for '--industry'"),
      (["--year", "113"], "'113' is no value for '--year', which takes 114, 112, 109"),
      (["--capital", "JPY 5"], "'JPY 5' is no value for '--capital', which takes a sum in TWD"),
      (["--application", "A07", "--for", "A08"], "'--application' and '--for' do not go together"),
      (["--for", "A07", "--need", "loan"], "'--for' and '--need' do not go together"),
      (["--for", "A09"], "no one application is called 'A09'; did you mean 'A07'?"),
      (["--employees", "-3"], "'-3' is no value for '--employees'"),
    ])
  func wrongUsage(words: [String], message: String) throws {
    let run = try run(words)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.exit == (message.hasPrefix("no one") ? .badData : .wrongUsage))
  }

  @Test("the clause that shuts out the same plan is the call's own, in its own words")
  func ownClause() throws {
    let run = try run(["--application", "A07"], "--language", "zh-Hant")
    #expect(run.out.contains("招募說明 3(2)：「不得重複申請本部其他計畫」"), "\(run.out)")
    #expect(!run.out.contains("經濟部其他專案輔導"))
  }

  @Test("what the application names is not recommended to it, and newer lists come first where words fit alike")
  func order() throws {
    let named = try run(["--for", "A07", "--all"])
    #expect(!named.out.contains("SBIR"), "\(named.out)")
    let found = try run(["參展", "日本", "--format", "json"])
    let years = found.out.matches(of: /"id": "(\d+)-/).compactMap { Int($0.1) }
    #expect(years.first == 114 || years.first == 112, "\(years)")
  }

  @Test("capital is read as people write it", arguments: ["3000萬", "30000000", "TWD 30000000", "3,000萬元"])
  func capital(text: String) throws {
    let run = try run(["貸款", "--capital", text])
    #expect(run.exit == .fine, "\(run.error)")
  }
}
