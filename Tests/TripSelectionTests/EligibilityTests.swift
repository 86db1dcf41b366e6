import Testing
import TripCosting
import TripModel
import TripSelection

/// Clause 5 of the brochure, word by word.
@Suite struct EligibilityTests {
  @Test(
    "5(1): capital up to NT$100 million, or fewer than 200 employees; either suffices",
    arguments: [
      ("100000000", "", Verdict.met), ("100000001", "199", .met), ("100000001", "200", .notMet), ("1億", "200", .met),
      ("1億0001萬", "1999", .notMet), ("", "199", .met), ("", "200", .question), ("100000001", "", .question),
      ("", "", .question), ("0", "", .met), ("500000000", "1", .met),
    ])
  func size(capital: String, staff: String, expected: Verdict) {
    let round = Round(["capital": capital, "staff_114": staff])
    #expect(round.problems == [])
    #expect(round.finding(.size)?.verdict == expected)
  }

  @Test("5(1): of the form's employees those of its last year count")
  func lastYear() {
    #expect(
      Round(["capital": "", "staff_112": "10", "staff_113": "10", "staff_114": "250"]).finding(.size)?.verdict
        == .question)
    #expect(Round(["capital": "", "staff_112": "900", "staff_114": "199"]).finding(.size)?.verdict == .met)
  }

  @Test(
    "5(2): able to produce, and TRL 6 or above",
    arguments: [
      ("6", "yes", Verdict.met), ("9", "yes", .met), ("5", "yes", .notMet), ("5", "", .notMet), ("6", "no", .question),
      ("6", "", .question), ("", "yes", .question), ("", "no", .question),
    ])
  func readiness(level: String, production: String, expected: Verdict) {
    #expect(Round(["trl": level, "production": production]).finding(.readiness)?.verdict == expected)
  }

  @Test(
    "5(3): an aim in Japan that is stated is met; plans that mention Japan are for a person to read",
    arguments: [("尋找代理", "", Verdict.met), ("", "布局日本東北", .question), ("", "布局歐洲", .question)])
  func aim(aim: String, plans: String, expected: Verdict) {
    #expect(Round(["aim": aim, "plans": plans]).finding(.aim)?.verdict == expected)
  }

  @Test(
    "5(4): the named sectors, and related ones (等相關領域) that a person decides",
    arguments: [
      ("metal", Verdict.met), ("金屬加工 電子零組件", .met), ("設備", .met), ("光學鍍膜", .question), ("餐飲 metal", .met),
      ("", .question),
    ])
  func sector(words: String, expected: Verdict) {
    #expect(Round(["sectors": words]).finding(.sector)?.verdict == expected)
  }

  @Test("5(4): where related fields are not taken, another sector is not met")
  func otherSector() {
    let round = Round(["sectors": "餐飲"]) { $0.replacing("\"related\": true", with: "\"related\": false") }
    #expect(round.finding(.sector)?.verdict == .notMet)
  }

  @Test(
    "5(5): each of the five is a question with its source until looked up, and then what was found",
    arguments: Requirement.exclusions)
  func exclusions(requirement: Requirement) throws {
    let open = try #require(Round([:]).finding(requirement))
    #expect(open.verdict == .question && !open.sources.isEmpty)
    for (answer, expected) in [("met", Verdict.met), ("查有", .notMet), ("查無", .met), ("not met", .notMet)] {
      let round = Round([:], lookups: "A01,\(requirement.title.zhHant),\(answer),2026-05-06,甲,登記\n")
      #expect(round.problems == [])
      let found = try #require(round.finding(requirement))
      #expect(found.verdict == expected && found.sources.isEmpty)
    }
    let others = Round.cleared.split(separator: "\n").filter { !$0.contains(",\(requirement.rawValue),") }
    let hit = others.joined(separator: "\n") + "\nA01,\(requirement.rawValue),not met,2026-05-07,甲,登記\n"
    let standing = Round([:], lookups: hit).standing()
    #expect(standing.state == .notAccepted && standing.day?.iso == "2026-05-07")
    #expect(standing.reasons.map(\.requirement) == [requirement])
  }

  @Test("5(5)3 names the two registers that decide, and 5(5)1 goes to the clearing house")
  func sources() {
    let round = Round([:])
    let prc = round.finding(.prcInvestment)?.sources.map(\.zhHant).joined() ?? ""
    #expect(prc.contains("商工登記公示資料查詢服務") && prc.contains("陸資來臺投資事業名錄"))
    #expect(round.finding(.refusedByBanks)?.sources.first?.zhHant.contains("台灣票據交換所") == true)
  }

  @Test("5(5)4: what the company declares is told with the question, that it declares nothing settles nothing")
  func declared() {
    #expect(Round(["other_grants": "無"]).finding(.repeatedApplication)?.verdict == .question)
    #expect(Round(["other_grants": "SBIR"]).finding(.repeatedApplication)?.reason.zhHant.contains("SBIR") == true)
    let twice = Round([:], [:])
    #expect(twice.finding(.repeatedApplication, 1)?.reason.zhHant.contains("A01") == true)
    #expect(
      Round([:], ["ubn": "00864214", "name": "另一公司"]).finding(.repeatedApplication)?.reason.zhHant.contains("A02")
        == false)
  }

  @Test("of several look-ups the last line of the latest day counts, and it stands above the form")
  func latest() throws {
    let lines =
      "A01,size,not met,2026-05-07,乙,投保證明\nA01,size,met,2026-05-06,甲,登記\nA01,dissolved,not met,2026-05-06,甲,誤查\nA01,dissolved,met,2026-05-06,乙,重查\n"
    let round = Round([:], lookups: lines)
    let size = try #require(round.finding(.size))
    #expect(size.verdict == .notMet && size.lookup?.by == "乙")
    #expect(size.reason.zhHant.contains("報名表所載不同"), "\(size.reason.zhHant)")
    #expect(round.finding(.dissolved)?.verdict == .met)
  }

  @Test("what the call does not name is not asked")
  func notAsked() {
    let round = Round([:]) {
      $0.replacing("{ \"kind\": \"prcInvestment\", \"clause\": \"5(5)3\" },", with: "")
        .replacing("\"readiness\": { \"level\": 6, \"clause\": \"5(2)\" },", with: "")
    }
    #expect(round.problems == [])
    #expect(round.finding(.prcInvestment) == nil && round.finding(.readiness) == nil)
    #expect(round.finding(.dissolved) != nil)
  }
}
