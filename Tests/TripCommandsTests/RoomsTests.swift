import Testing
import TripTestSupport

@testable import TripCommands

@Suite struct RoomsTests {
  @Test("after somebody leaves, the saved rooming moves nobody who need not, and the odd one out is asked")
  func leaving() throws {
    let trip = try TripCopy()
    #expect(trip.run("rooms", "--save").exit == .fine)
    let saved = try trip.text("rooms.csv")
    #expect(saved.contains("1,C01,範例王志明"))
    try trip.edit("delegates.csv") {
      $0.split(separator: "\n").filter { !$0.contains("範例李雅婷") }.joined(separator: "\n") + "\n"
    }
    let run = trip.run("rooms", "--language", "en")
    #expect(
      run.out.contains("To be decided\n  CHANG, SHIH-HAN SPECIMEN has no room-mate: 13 women are to be paired."),
      "\(run.out)")
    #expect(!run.out.contains("moves from room"))
    #expect(trip.run("undo").out == "taken back: rooms\n    rooms.csv\n")
  }

  @Test(
    "nobody under 18 on the first night is paired but with a colleague, each naming the other",
    arguments: [
      ("C2,李小寶,M,2008-10-13,,", true), ("C2,李小寶,M,2008-10-12,,", false), ("C2,李小寶,M,2008-10-13,王大明,", true),
      ("C1,李小寶,M,2017-05-20,,", true), ("C1,李小寶,M,2017-05-20,王大明,", false),
    ])
  func minors(row: String, isAsked: Bool) throws {
    let trip = try TripCopy(files: [
      "trip.json": """
      { "title": "T", "period": { "from": "2026-10-12", "to": "2026-10-13" },
        "stays": [{ "place": "A", "hotel": "A", "checkIn": "2026-10-12", "checkOut": "2026-10-13" }],
        "days": [{ "date": "2026-10-12" }, { "date": "2026-10-13" }] }
      """,
      "companies.csv": "company,name\nC1,甲\nC2,乙\n",
      "delegates.csv": "company,name,sex,birth_date,roommate,note\nC1,王大明,M,1980-01-01,李小寶,\n\(row)\n",
    ])
    let rooms = trip.run("rooms", "--language", "zh-Hant").out
    #expect(rooms.contains("李小寶 未滿 18 歲，請確認同房者") == isAsked, "\(rooms)")
  }

  @Test("wishes of the roster decide: a single, a room-mate named by both")
  func wishes() throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") { text in
      var lines = text.split(separator: "\n").map(String.init)
      lines[0] += ",room,roommate"
      lines[1] += ",,範例徐建宏"
      lines[11] += ",,WANG CHIH-MING SPECIMEN"
      lines[2] += ",單人房,"
      return lines.joined(separator: "\n") + "\n"
    }
    let run = trip.run("rooms", "--language", "en")
    #expect(run.out.contains("WANG, CHIH-MING SPECIMEN (C01) + HSU, CHIEN-HUNG SPECIMEN (C05)"), "\(run.out)")
    #expect(run.out.contains("LEE, YA-TING SPECIMEN wishes a single room but has not booked the single supplement"))
  }

  @Test("a hotel's list holds what it must record and nothing more")
  func hotel() throws {
    let trip = try TripCopy()
    _ = trip.run("build", "--language", "en")
    let list = try trip.text("papers/agency/hotel-1.csv")
    let header = "部屋割り番号,客室番号（ホテル記入）,部屋タイプ,姓（ローマ字）,名（ローマ字）,国籍,旅券番号"
    #expect(list.hasPrefix("\u{FEFF}" + header))
    for word in ["1962-01-01", "0912", "specimen.example", "C01"] { #expect(!list.contains(word)) }
    #expect(list.contains("HANAKO SPECIMEN,JPN,不要\r\n"))
  }

  @Test("a hotel reads common help in its own language, and is told where it is in the guest's words alone")
  func assistance() throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") { text in
      var lines = text.split(separator: "\n").map(String.init)
      lines[0] += ",assistance"
      lines[1] += ",需輪椅、嬰兒床"
      lines[2] += ",無障礙房"
      lines[3] += ",輪椅、左耳聽不清楚"
      return lines.joined(separator: "\n") + "\n"
    }
    #expect(trip.run("build").exit == .fine)
    let list = try trip.text("papers/agency/hotel-1.csv")
    for words in ["車椅子、ベビーベッド（需輪椅、嬰兒床）", "バリアフリールーム（無障礙房）", "輪椅、左耳聽不清楚（原語）"] {
      #expect(list.contains(words), "\(list)")
    }
    #expect(try trip.text("papers/agency/rooming.csv").contains(",需輪椅、嬰兒床"), "the trip's own language says it already")
  }
}
