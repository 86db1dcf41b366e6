import Testing
import TripCosting
import TripModel
import TripSelection
import TripTestSupport

/// States of an application, each with its day.
@Suite struct StandingTests {
  @Sendable private static func week(_ text: String) -> String {
    text.replacing("\"supplement\": { \"days\": null", with: "\"supplement\": { \"days\": 7")
  }

  @Test("complete, in time and looked up goes to review, since the last thing was settled")
  func accepted() {
    let standing = Round([:], lookups: Round.cleared).standing()
    #expect(standing.state == .accepted && standing.isForReview && standing.day?.iso == "2026-05-06")
    #expect(standing.missing.isEmpty && standing.remarks.isEmpty)
  }

  @Test("one second after the deadline is late, whatever else holds")
  func late() {
    let round = Round(
      ["received": "2026-05-04T09:00:01Z"], ["received": "2026-05-04T09:00:00Z"], lookups: Round.cleared)
    #expect(round.standing().state == .late && round.standing().day?.iso == "2026-05-04")
    #expect(round.standing().reasons[0].text.zhHant == "台北時間 17:00:01 寄達，逾申請截止時間（17:00:00）1 秒")
    #expect(round.standing(1).state == .question)
  }

  @Test("days are counted by the call's own clock: signed on the day of arrival in Tokyo, which was the eve in Taipei")
  func zone() {
    let round = Round(
      ["received": "2026-05-03T15:30:00Z", "signed_on": "2026-05-04"], lookups: Round.cleared
    ) { $0.replacing("\"zone\": \"Asia/Taipei\"", with: "\"zone\": \"Asia/Tokyo\"") }
    #expect(round.standing().remarks.isEmpty, "\(round.standing().remarks)")
  }

  @Test("without a time of arrival nobody says that it was in time")
  func noArrival() {
    let standing = Round(["received": ""], lookups: Round.cleared).standing()
    #expect(standing.state == .question && !standing.isForReview)
  }

  @Test(
    "each answer that a document needs is missed by name",
    arguments: [
      ("ubn", "統一編號"), ("address", "公司地址"), ("contact", "聯絡人姓名"), ("contact_title", "職稱"), ("phone", "聯絡電話"),
      ("email", "電子郵件"), ("founded", "公司成立年份"), ("turnover_113", "113年度營業額"), ("profit_112", "112年度稅後淨利"),
      ("staff_114", "114年度員工人數"), ("products", "產品"), ("record", "創新紀錄"), ("plans", "國際市場布局規劃"),
      ("signed_by", "公司代表人簽章"), ("signed_on", "填表日期"), ("documents", "未檢附"),
    ])
  func missing(key: String, words: String) {
    let standing = Round([key: ""], lookups: Round.cleared).standing()
    #expect(standing.state == .incomplete && standing.missing.count == 1)
    #expect(standing.reasons.map(\.text.zhHant).joined().contains(words), "\(standing.reasons)")
  }

  @Test(
    "nothing that brochure 5 alone asks makes an application incomplete",
    arguments: ["capital", "trl", "production", "sectors", "aim"])
  func notMissing(key: String) {
    #expect(Round([key: ""], lookups: Round.cleared).standing().missing.isEmpty)
  }

  @Test(
    "what came within the period completes it, to the last second of the last day; later does not",
    arguments: [
      ("2026-05-12T23:59:59+08:00", Standing.State.completed), ("2026-05-13T00:00:00+08:00", .notAccepted),
      ("2026-05-12T15:59:59Z", .completed), ("2026-05-12T16:00:00Z", .notAccepted),
    ])
  func supplement(arrived: String, expected: Standing.State) {
    let round = Round(["asked": "2026-05-05", "arrived": arrived], lookups: Round.cleared, call: Self.week)
    let standing = round.standing(today: "2026-05-20")
    #expect(standing.state == expected)
    #expect(standing.day?.iso == (expected == .completed ? "2026-05-12" : "2026-05-13"))
  }

  @Test(
    "a period that still runs waits, one that is over does not",
    arguments: [("2026-05-12", Standing.State.incomplete), ("2026-05-13", .notAccepted)])
  func period(today: String, expected: Standing.State) {
    let round = Round(["asked": "2026-05-05", "plans": ""], lookups: Round.cleared, call: Self.week)
    #expect(round.standing(today: today).state == expected)
    #expect(round.standing(today: today).day?.iso == (expected == .incomplete ? "2026-05-05" : "2026-05-13"))
  }

  @Test("the letter's own day stands above the call's, and without either nobody says that it is over")
  func until() {
    let own = Round(
      ["asked": "2026-05-05", "until": "2026-05-08", "plans": ""], lookups: Round.cleared, call: Self.week)
    #expect(own.standing(today: "2026-05-09").state == .notAccepted)
    let none = Round(["asked": "2026-05-05", "plans": ""], lookups: Round.cleared)
    #expect(none.standing(today: "2026-07-01").completeness == .waiting(until: nil))
  }

  @Test("what came in time and lacks something still is not accepted once the period is over")
  func stillMissing() {
    let round = Round(
      ["asked": "2026-05-05", "arrived": "2026-05-06T10:00:00+08:00", "plans": ""], lookups: Round.cleared,
      call: Self.week)
    #expect(round.standing(today: "2026-05-08").state == .incomplete)
    #expect(round.standing(today: "2026-05-20").state == .notAccepted)
  }

  @Test("the organiser's decision stands above all, with its day")
  func decided() {
    let round = Round(
      ["not_accepted": "公司撤回申請", "decided_on": "2026-05-07", "decided_by": "範例秘書"], lookups: Round.cleared)
    #expect(round.standing().state == .notAccepted && round.standing().day?.iso == "2026-05-07")
    #expect(round.standing().reasons[0].text.zhHant.contains("公司撤回申請"))
    #expect(Round(["not_accepted": "無日期"]).problems.count == 2)
  }

  @Test(
    "the prescribed subject is known in whatever width and behind Re:, another one is remarked and accepted",
    arguments: [
      ("申請115年度中小微企業AI創新應用輔導計畫(國際鏈結輔導)－範例公司", 0), ("RE: 申請115年度中小微企業AI創新應用輔導計畫（國際鏈結輔導）-[範例公司]", 0),
      ("報名", 1),
    ])
  func subject(text: String, remarks: Int) {
    let standing = Round(["subject": text], lookups: Round.cleared).standing()
    #expect(standing.remarks.count == remarks && standing.state == .accepted)
  }

  @Test("whatever is left out, an application goes to review only with nothing missing, nothing open, and in time")
  func property() {
    var random = SeededGenerator(seed: 5)
    let keys = Round.whole.keys.sorted().filter { $0 != "application" && $0 != "name" }
    for _ in 0..<300 {
      var change: [String: String] = [:]
      for key in keys where Int.random(in: 0..<12, using: &random) == 0 { change[key] = "" }
      if Bool.random(using: &random) {
        change["received"] =
          "2026-05-04T1\(Int.random(in: 6...7, using: &random)):00:0\(Int.random(in: 0...2, using: &random))+08:00"
      }
      let answered = Requirement.exclusions.filter { _ in Int.random(in: 0..<20, using: &random) > 0 }
      let lines = answered.map { "A01,\($0.rawValue),met,2026-05-06,甲,登記\n" }.joined()
      let standing = Round(change, lookups: lines).standing(today: "2026-05-\(Int.random(in: 10...28, using: &random))")
      let isSound =
        standing.arrival == .inTime && standing.missing.isEmpty && standing.findings.allSatisfy { $0.verdict == .met }
      #expect(standing.isForReview == isSound, "\(change) \(standing.state)")
      #expect(!standing.reasons.isEmpty && (standing.day != nil || change["received"] == ""))
    }
  }
}
