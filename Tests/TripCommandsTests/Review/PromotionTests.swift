import Testing
import TripCommands
import TripStorage
import TripTestSupport

/// Who comes up from the reserve: in order, whole, within the cap, and only where a place is free.
@Suite struct PromotionTests {
  /// Signed, the admitted on the roster, and A03 has given up.
  private static func oneFree() throws -> TripCopy {
    let trip = try SignedReviewTests.signed()
    #expect(run(trip, "review", "roster").exit == .fine)
    #expect(run(trip, "promote", "A03", "--decline", "--by", "範例承辦人", "--reason", "來函放棄").exit == .fine)
    return trip
  }

  private static func run(_ trip: borrowing TripCopy, _ words: String...) -> CommandRun {
    CommandRun(
      words + ["--today", "2026-06-01", "--language", "en"], in: trip.path,
      environment: ["LANG": "en_US.UTF-8", "USER": "tester"])
  }

  /// So many people of A01 on the roster; the other holders are without.
  private static func name(_ count: Int, _ trip: borrowing TripCopy) throws {
    let rows = (1...count).map { "A01,範例\($0),\($0 % 2 == 0 ? "F" : "M")" }
    try trip.write("company,name,sex\n" + rows.joined(separator: "\n") + "\n", to: "delegates.csv")
  }

  /// A04 says that it may be split: the last column but one.
  private static func agree(_ trip: borrowing TripCopy) throws {
    var lines = try trip.text("applications.csv").split(separator: "\n").map(String.init)
    let index = try #require(lines.firstIndex { $0.hasPrefix("A04,") })
    var fields = lines[index].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    fields[fields.count - 2] = "yes"
    lines[index] = fields.joined(separator: ",")
    try trip.write(lines.joined(separator: "\n") + "\n", to: "applications.csv")
  }

  @Test("a trial writes nothing")
  func trial() throws {
    let trip = try Self.oneFree()
    let (decisions, companies) = (try trip.text("decisions.csv"), try trip.text("companies.csv"))
    let run = Self.run(trip, "promote", "A04")
    #expect(run.exit == .fine)
    #expect(
      run.out.contains("A04 enters with 2: 30 of 35 people, one twin room more, fare band unchanged"), "\(run.out)")
    #expect(try trip.text("decisions.csv") == decisions && trip.text("companies.csv") == companies)
  }

  @Test("is recorded with day, reason and who, on the roster with its own day, and taken back by undo")
  func recorded() throws {
    let trip = try Self.oneFree()
    let (decisions, companies) = (try trip.text("decisions.csv"), try trip.text("companies.csv"))
    let run = Self.run(
      trip, "promote", "A04", "--by", "範例承辦人", "--reason", "遞補 A03", "--on", "2026-06-02", "--reply-by", "2026-06-10")
    #expect(run.exit == .fine, "\(run.error)")
    #expect(try trip.text("decisions.csv").contains("A04,promoted,,遞補 A03,2026-06-02,範例承辦人"))
    #expect(try trip.text("companies.csv").contains("2026-06-10"))
    #expect(Self.run(trip, "promote").out.contains("15 of 15 places held"))
    #expect(Self.run(trip, "letters", "A04").exit == .fine)
    #expect(try trip.text("letters/A04.html").contains("admitted from the reserve"))
    #expect(Self.run(trip, "undo").exit == .fine)
    #expect(try trip.text("decisions.csv") == decisions && trip.text("companies.csv") == companies)
  }

  @Test("nobody is promoted out of order, twice, without a free place, or without who and why")
  func refused() throws {
    let trip = try Self.oneFree()
    func fails(_ words: [String], _ text: String) {
      let run = CommandRun(words + ["--today", "2026-06-01"], in: trip.path)
      #expect(run.exit != .fine && run.error.contains(text), "\(words) \(run.out)\(run.error)")
    }
    let why = ["--by", "範例承辦人", "--reason", "遞補"]
    fails(["promote", "A13"] + why, "A04 before A13 in reserve")
    fails(["promote", "A07"] + why, "A07 holds a place already")
    fails(["promote", "A21"] + why, "A21 is not in reserve")
    fails(["promote", "A99"] + why, "there is no application 'A99'")
    fails(["promote", "A04", "--by", "範例承辦人"], "--reason")
    fails(["promote", "A04", "--skip", "--reason", "遞補"], "--by")
    fails(["promote", "A21", "--decline"] + why, "nothing to decide")
    fails(["promote", "A04", "--skip", "--decline"] + why, "do not go together")
    #expect(CommandRun(["promote", "A04"] + why + ["--today", "2026-06-01"], in: trip.path).exit == .fine)
    fails(["promote", "A13"] + why, "no place is free: 15 of 15 are held")
  }

  @Test("who was passed over stays first in reserve for the next place")
  func skipped() throws {
    let trip = try Self.oneFree()
    let why = ["--by", "範例承辦人", "--reason", "電洽未果"]
    for words in [["A04", "--skip"], ["A13"]] {
      let run = CommandRun(["promote"] + words + why + ["--today", "2026-06-01"], in: trip.path)
      #expect(run.exit == .fine, "\(run.error)")
    }
    #expect(Self.run(trip, "promote", "A09", "--decline", "--by", "範例承辦人", "--reason", "放棄").exit == .fine)
    #expect(Self.run(trip, "promote").out.contains("A04 enters with 2"))
  }

  @Test("never over the cap, and a company comes whole unless its application agreed to be split")
  func cap() throws {
    let trip = try Self.oneFree()
    // 13 holders without people keep 26 seats; 8 of A01 leave one of 35.
    try Self.name(8, trip)
    let whole = Self.run(trip, "promote", "A04", "--by", "範例承辦人", "--reason", "遞補")
    #expect(whole.exit == .badData && whole.error.contains("A04 sends 2 and only 1 seat is left"), "\(whole.error)")
    try Self.agree(trip)
    let split = Self.run(trip, "promote", "A04")
    #expect(split.out.contains("A04 enters with 1 instead of 2, to which it agreed: 35 of 35 people"), "\(split.out)")
    try Self.name(9, trip)
    let full = Self.run(trip, "promote", "A04", "--by", "範例承辦人", "--reason", "遞補")
    #expect(full.error.contains("no seat is left"), "\(full.error)")
  }

  @Test("a company that withdraws leaves its place free")
  func withdrawn() throws {
    let trip = try SignedReviewTests.signed()
    #expect(Self.run(trip, "review", "roster").exit == .fine)
    try Self.name(2, trip)
    #expect(Self.run(trip, "promote").out.contains("15 of 15 places held"))
    let run = Self.run(trip, "withdraw", "A01", "--on", "2026-06-01", "--record", "--charge", "TWD 0")
    #expect(run.exit == .fine, "\(run.error)")
    #expect(Self.run(trip, "promote").out.contains("14 of 15 places held, 1 free"), "\(Self.run(trip, "promote").out)")
  }

  @Test("the fare of all is told where the newcomer tips the band")
  func band() throws {
    let trip = try Self.oneFree()
    try Self.name(2, trip)
    try trip.edit("trip.json") { text in
      text.replacing(
        #"      "id": "standard","#,
        with: """
            "id": "many",
            "title": "代辦旅費（30 人以上）",
            "price": "TWD 60000",
            "peopleFrom": 30,
          },
          {
            "id": "standard",
          """)
    }
    let run = Self.run(trip, "promote", "A04")
    #expect(run.out.contains("the fare changes for 1 company"), "\(run.out)")
    #expect(run.out.contains("A01 from NT$133,600 → NT$120,000"), "\(run.out)")
  }

  @Test("people of a company that gave up are in no count, and that is told")
  func declinedOnRoster() throws {
    let trip = try SignedReviewTests.signed()
    #expect(Self.run(trip, "review", "roster").exit == .fine)
    // A03 with 10: with them only 35 - 10 - 26 - ... seats would be left.
    let rows = (1...8).map { "A03,範例\($0),M" }
    try trip.write("company,name,sex\n" + rows.joined(separator: "\n") + "\n", to: "delegates.csv")
    #expect(Self.run(trip, "promote", "A03", "--decline", "--by", "範例承辦人", "--reason", "來函放棄").exit == .fine)
    let run = Self.run(trip, "promote", "A04")
    #expect(run.out.contains("A04 enters with 2: 30 of 35 people"), "\(run.out)")
    #expect(run.out.contains("A03 gave up, so its 8 people on the roster are in no count"), "\(run.out)")
  }

  @Test("how many a company was promoted with is kept for it until it names them")
  func remembered() throws {
    let trip = try Self.oneFree()
    let run = Self.run(trip, "promote", "A04", "--by", "範例承辦人", "--reason", "遞補", "--people", "3")
    #expect(run.exit == .fine, "\(run.error)")
    #expect(try trip.text("decisions.csv").contains("A04,promoted,3,"))
    #expect(Self.run(trip, "promote", "A07", "--decline", "--by", "範例承辦人", "--reason", "放棄").exit == .fine)
    // 13 holders keep 26, A04 keeps 3, A13 comes with 2.
    #expect(Self.run(trip, "promote").out.contains("A13 enters with 2: 31 of 35"), "\(Self.run(trip, "promote").out)")
  }

  @Test("a company that was not accepted after the signature is not offered")
  func notAccepted() throws {
    let trip = try Self.oneFree()
    try trip.edit("applications.csv") { text in
      var lines = text.split(separator: "\n").map(String.init)
      let columns = lines[0].split(separator: ",").map(String.init)
      guard let row = lines.firstIndex(where: { $0.hasPrefix("A04,") }) else { return text }
      var cells = lines[row].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let shift = cells.count - columns.count
      for (column, value) in [("not_accepted", "事後查得停業"), ("decided_on", "2026-05-30"), ("decided_by", "範例承辦人")] {
        if let index = columns.firstIndex(of: column) { cells[index + shift] = value }
      }
      lines[row] = cells.joined(separator: ",")
      return lines.joined(separator: "\n") + "\n"
    }
    #expect(Self.run(trip, "promote").out.contains("A13 enters"), "\(Self.run(trip, "promote").out)")
    #expect(Self.run(trip, "promote", "A04").out.contains("A04 was not accepted on 2026-05-30: 事後查得停業"))
    #expect(Self.run(trip, "letters", "A04").error.contains("was not accepted on 2026-05-30"))
  }

  @Test("who has no place is told why: withdrew, gave up, or what the record says")
  func absence() throws {
    let trip = try SignedReviewTests.signed()
    #expect(Self.run(trip, "review", "roster").exit == .fine)
    try Self.name(2, trip)
    #expect(Self.run(trip, "withdraw", "A01", "--on", "2026-06-01", "--record", "--charge", "TWD 0").exit == .fine)
    let why = ["--by", "範例承辦人", "--reason", "放棄", "--today", "2026-06-01", "--language", "zh-Hant"]
    let run = CommandRun(["promote", "A01", "--decline"] + why, in: trip.path)
    #expect(run.exit == .badData && run.error.contains("A01 已於115年6月1日退出（withdrawals.csv）"), "\(run.error)")
    #expect(CommandRun(["promote", "A03", "--decline"] + why, in: trip.path).exit == .fine)
    #expect(CommandRun(["promote", "A03", "--decline"] + why, in: trip.path).error.contains("A03 已於115年6月1日放棄"))
    #expect(Self.run(trip, "promote", "A21").out.contains("'did not go on to stage two'"))
  }

  @Test("who gave up gets no letter that it was admitted")
  func declinedLetter() throws {
    let trip = try Self.oneFree()
    let run = Self.run(trip, "letters")
    #expect(run.exit == .fine && run.error.contains("A03 gave up on 2026-06-01"), "\(run.error)")
    #expect(!PosixDisk().exists(trip.path + "/letters/A03.html") && PosixDisk().exists(trip.path + "/letters/A01.html"))
    #expect(Self.run(trip, "letters", "A03").exit == .badData)
  }

  @Test("another record that moves who was promoted needs --keep, and the promotion stands")
  func kept() throws {
    let trip = try Self.oneFree()
    let why = ["--by", "範例承辦人", "--reason", "遞補", "--today", "2026-06-01"]
    #expect(CommandRun(["promote", "A04"] + why, in: trip.path).exit == .fine)
    // With 14 places and none in reserve A04 falls out.
    try trip.edit("trip.json") { $0.replacing("\"reserve\": 8", with: "\"reserve\": 0") }
    let sign = ["review", "sign", "--by", "範例評審委員會", "--reason", "更正", "--today", "2026-06-02"]
    let refused = CommandRun(sign, in: trip.path)
    #expect(refused.exit == .badData && refused.error.contains("A04  promoted on 2026-06-01"), "\(refused.error)")
    #expect(CommandRun(sign + ["--keep"], in: trip.path).exit == .fine)
    let run = Self.run(trip, "promote")
    #expect(run.out.contains("15 of 15 places held"), "\(run.out)")
    #expect(Self.run(trip, "letters", "A04").exit == .fine)
    #expect(try trip.text("letters/A04.html").contains("admitted from the reserve"))
    #expect(
      CommandRun(["letters", "A13", "--today", "2026-06-02", "--language", "zh-Hant"], in: trip.path).exit == .fine)
    #expect(try trip.text("letters/A13.html").contains("同時作廢，以本函為準"))
  }
}
