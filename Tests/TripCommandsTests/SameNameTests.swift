import Testing
import TripTestSupport

@testable import TripCommands

/// Two people of one name in two companies are told apart on the command line.
@Suite struct SameNameTests {
  private func trip() throws -> TripCopy {
    try TripCopy(files: [
      "trip.json": """
      { "title": "T", "period": { "from": "2026-10-12", "to": "2026-10-13" },
        "fares": [{ "id": "a", "title": "團費", "price": "from TWD 48500" }],
        "days": [{ "date": "2026-10-12" }, { "date": "2026-10-13" }] }
      """,
      "companies.csv": "company,name,registered\nC1,甲,2026-04-01\nC2,乙,2026-04-01\n",
      "delegates.csv": "company,name,surname,given_name\nC1,王大明,WANG,TA MING\nC2,王大明,WANG,DA MING\n",
    ])
  }

  @Test(
    "the code and a stroke name one of them; without it both are listed in that form",
    arguments: [["withdraw"], ["calendar"], ["forget"], ["replace"]])
  func stroke(command: [String]) throws {
    let trip = try trip()
    let both = CommandRun(command + ["王大明", "--today", "2026-05-01", "--language", "zh-Hant"], in: trip.path)
    #expect(both.error.contains("C1/王大明、C2/王大明；請依此以「公司代號/姓名」指定一人"), "\(both.error)")
    for word in ["C2/王大明", "c2／王大明", "C2/WANG, DA MING"] {
      let one = CommandRun(command + [word, "--today", "2026-05-01", "--language", "zh-Hant"], in: trip.path)
      #expect(!one.error.contains("可能是多人") && !one.error.contains("查無"), "\(word): \(one.error)")
    }
    #expect(trip.run("withdraw", "C3/王大明").exit != .fine)
  }

  @Test("of one company they are told apart by their passports' names, which then name one of them")
  func oneCompany() throws {
    let trip = try trip()
    try trip.write(
      "company,name,surname,given_name\nC1,王大明,WANG,TA MING\nC1,王大明,WANG,DA MING\n", to: "delegates.csv")
    let both = trip.run("withdraw", "C1/王大明", "--language", "zh-Hant")
    #expect(both.error.contains("C1/WANG, TA MING、C1/WANG, DA MING；"), "\(both.error)")
    #expect(trip.run("withdraw", "C1/WANG, DA MING", "--language", "zh-Hant").out.contains("王大明"))
  }

  @Test("--company narrows --person")
  func company() throws {
    let trip = try trip()
    let words = ["a", "TWD 48500", "--by", "x", "--company", "C2", "--person", "王大明"]
    let told = CommandRun(["confirm"] + words + ["--today", "2026-05-01"], in: trip.path)
    #expect(told.exit == .fine, "\(told.error)")
    #expect(try trip.text("confirmations.csv").contains("C2,王大明"))
  }
}
