import Testing
import TripTestSupport

@testable import TripCommands

/// By when a notice is paid, where the trip's own days no longer say it.
@Suite struct DueDayTests {
  private func trip() throws -> TripCopy {
    try TripCopy(files: [
      "trip.json": """
      { "title": "T", "period": { "from": "2026-10-12", "to": "2026-10-13" },
        "fares": [{ "id": "a", "title": "團費", "price": "TWD 48500", "payee": "association" }],
        "withdrawal": { "source": "簡章", "payee": "association", "administrativeCosts": "TWD 0",
          "steps": [{ "daysBefore": 41, "percent": 5 }, { "percent": 100 }] },
        "instalments": [
          { "id": "d", "title": "訂金", "price": "30%", "payee": "association", "due": "2026-08-01" },
          { "id": "f", "title": "尾款", "payee": "association", "due": "2026-09-12" }],
        "days": [{ "date": "2026-10-12" }, { "date": "2026-10-13" }] }
      """,
      "companies.csv": "company,name,registered\nC1,甲,2026-07-01\nC2,乙,2026-07-01\n",
      "delegates.csv": "company,name,surname,given_name\nC1,王大明,WANG,TA MING\nC2,李小寶,LI,HSIAO PAO\n",
    ])
  }

  private func run(_ trip: borrowing TripCopy, _ words: String...) -> CommandRun {
    CommandRun(
      words + ["--today", "2026-08-20", "--language", "zh-Hant"], in: trip.path, environment: ["USER": "t"])
  }

  @Test("a day that would make the deposit due after the final payment is refused; one up to that day is taken")
  func order() throws {
    let trip = try trip()
    let late = run(trip, "invoice", "issue", "C1", "--due", "2026-09-25")
    #expect(late.exit == .badData && late.error.contains("訂金的期限將晚於尾款的期限（2026-09-12，維持不變）"), "\(late.error)")
    #expect(throws: (any Error).self) { try trip.text("ledger.jsonl") }
    #expect(run(trip, "invoice", "issue", "C1", "--due", "2026-09-12").exit == .fine)
  }

  @Test("what a company that left owes is one sum with one day, not a deposit and a final payment")
  func leaver() throws {
    let trip = try trip()
    #expect(run(trip, "withdraw", "C2", "--record").exit == .fine)
    let quote = run(trip, "quote", "C2").out
    #expect(quote.contains("NT$2,425") && !quote.contains("訂金"), "\(quote)")
    #expect(run(trip, "invoice", "issue", "C2", "--due", "2026-09-25").exit == .fine)
    let lines = run(trip, "statement", "C2").out.split(separator: "\n").filter { $0.contains("NT$2,425") }
    #expect(lines.contains { $0.contains("2026-09-25") || $0.contains("9/25") }, "\(lines)")
    #expect(try !trip.text("issued/2026-001.html").contains("訂金"))
  }
}
