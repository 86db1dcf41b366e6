import Testing
import TripTestSupport

@testable import TripCommands

/// The number beside the name on the bill is that name's.
@Suite struct PayerNumberTests {
  private func notice(_ row: String) throws -> String {
    let trip = try TripCopy(files: [
      "trip.json": """
      { "title": "T", "period": { "from": "2026-10-12", "to": "2026-10-13" },
        "fares": [{ "id": "a", "title": "團費", "price": "TWD 48500", "payee": "agency" }],
        "days": [{ "date": "2026-10-12" }, { "date": "2026-10-13" }] }
      """,
      "companies.csv":
        "company,name,ubn,抬頭,抬頭統編,registered\nC1,範例甲,41300836,\(row),2026-04-01\nC2,範例乙,74310835,,,2026-04-01\n",
      "delegates.csv": "company,name,surname,given_name\nC1,王大明,WANG,TA MING\nC2,李小寶,LI,HSIAO PAO\n",
    ])
    let issued = trip.run("invoice", "issue", "C1", "--language", "zh-Hant")
    #expect(issued.exit == .fine, "\(issued.error)")
    return try trip.text("issued/2026-001.html")
  }

  @Test(
    "the column's, else that of the company of that name, else the own one beside the own name alone",
    arguments: [
      (",", "範例甲（41300836）"), ("範例甲,", "範例甲（41300836）"), ("範例乙,", "範例乙（74310835）"),
      ("香港範例,", "香港範例。"), ("範例丙,99291413", "範例丙（99291413）"), (",99291413", "範例甲（41300836）"),
      ("範例甲股份有限公司,", "範例甲股份有限公司（41300836）"),
    ])
  func number(row: String, printed: String) throws {
    let paper = try notice(row)
    #expect(paper.contains("抬頭：" + printed), "\(paper)")
    #expect(paper.contains("41300836") == printed.contains("41300836"))
  }

  @Test("it has the check of a uniform number")
  func check() throws {
    let trip = try TripCopy(files: [
      "trip.json": "{ \"title\": \"T\" }", "delegates.csv": "company,name\n",
      "companies.csv": "company,name,bill_to_ubn\nC1,範例甲,12345678\n",
    ])
    #expect(trip.run("check").out.contains("'12345678' does not pass the check of a uniform number"))
  }
}
