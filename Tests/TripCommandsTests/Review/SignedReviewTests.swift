import Testing
import TripCommands
import TripFormats
import TripStorage
import TripTestSupport

/// What the committee signed stays as it was signed; letters tell each company its own result and nothing else.
@Suite struct SignedReviewTests {
  static let lookup = "A29,銀行拒絕往來戶,查有,2026-05-18,範例承辦人乙,範例查覆單,,\n"

  static func run(_ trip: borrowing TripCopy, _ words: String..., on day: String = "2026-05-20") -> CommandRun {
    CommandRun(words + ["--today", day], in: trip.path, environment: ["LANG": "en_US.UTF-8", "USER": "tester"])
  }

  static func signed() throws -> TripCopy {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.edit("lookups.csv") { $0 + lookup }
    let run = run(trip, "review", "sign", "--by", "範例評審委員會")
    #expect(run.exit == .fine, "\(run.out)\(run.error)")
    return trip
  }

  @Test(
    "is not signed while something is open",
    arguments: [
      ("decisions.csv", "A07,advanced,,書面審查通過,2026-05-15,範例執行單位\n", "A07: stage one is not decided"),
      ("recusals.csv", "R5,A02,absent,提前離席,2026-05-20\n", "A02: no sheet of R5"),
      ("scores.csv", "A01,R1,market,", "R1 gave A01 no score for market"),
    ])
  func open(file: String, line: String, words: String) throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.edit("lookups.csv") { $0 + Self.lookup }
    try trip.edit(file) { text in
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      return lines.filter { !("\($0)\n").hasPrefix(line) }.joined(separator: "\n")
    }
    let run = Self.run(trip, "review", "sign", "--by", "範例評審委員會")
    let told = run.error + Self.run(trip, "check").out
    #expect(run.exit == .badData && told.contains(words), "\(told)")
    #expect(!PosixDisk().exists(trip.path + "/signed"))
  }

  @Test("equal scores at the border wait for the committee's order")
  func tie() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.edit("lookups.csv") { $0 + Self.lookup }
    try trip.edit("decisions.csv") { $0.replacing("tie,1", with: "tie,2") }
    let run = Self.run(trip, "review", "sign", "--by", "範例評審委員會")
    #expect(run.exit == .badData && run.error.contains("A04, A06 stay equal where order matters"), "\(run.error)")
  }

  @Test("a record that was edited is refused by letters, promotion and check")
  func edited() throws {
    let trip = try Self.signed()
    try trip.edit("signed/review-1.json") { $0.replacing("\"admitted\" : 15", with: "\"admitted\" : 16") }
    for words in [["letters"], ["promote"], ["review"]] {
      let run = CommandRun(words + ["--today", "2026-05-20"], in: trip.path)
      #expect(run.exit == .badData && run.error.contains("is not what was signed"), "\(words) \(run.error)")
    }
    #expect(Self.run(trip, "check").out.contains("[LedgerWhole]"))
  }

  @Test("a ledger that lost the signature gives out no second record 1")
  func lost() throws {
    let trip = try Self.signed()
    try trip.write("", to: "ledger.jsonl")
    let run = Self.run(trip, "review", "sign", "--by", "範例評審委員會")
    #expect(run.exit == .badData, "\(run.out)")
    #expect(try trip.text("signed/review-1.json").contains("範例評審委員會"))
  }

  @Test("a corrected score shows what it changes, and the record and its letters stay until another one is signed")
  func corrected() throws {
    let trip = try Self.signed()
    let record = try trip.text("signed/review-1.json")
    try trip.edit("scores.csv") { $0.replacing(/A04,R5,market,\d+/, with: "A04,R5,market,88") }
    let run = Self.run(trip, "review", "--language", "en")
    #expect(run.out.contains("What is different from record 1, which stays as it was signed"))
    #expect(run.out.contains("reserve 1 → admitted") && run.out.contains("admitted → reserve 1"), "\(run.out)")
    #expect(Self.run(trip, "letters", "A04", "--language", "en").exit == .fine)
    #expect(try trip.text("letters/A04.html").contains("number 1 in reserve"))
    #expect(Self.run(trip, "review", "sign", "--by", "範例評審委員會").error.contains("--reason"))
    #expect(Self.run(trip, "review", "sign", "--by", "範例評審委員會", "--reason", "更正登錄").exit == .fine)
    #expect(try trip.text("signed/review-1.json") == record)
    #expect(try trip.text("signed/review-2.json").contains("更正登錄"))
    #expect(Self.run(trip, "letters", "A04", "--language", "en").exit == .fine)
    #expect(try trip.text("letters/A04.html").contains("admitted."))
  }

  @Test("letters are printed as PDF beside their HTML; without a browser the HTML stands and the reason is told")
  func withoutBrowser() throws {
    let trip = try Self.signed()
    let run = Self.run(trip, "letters", "A05", "--pdf", "--browser", "/nowhere/browser", "--language", "en")
    #expect(run.exit == .cannotCreate && run.error.contains("/nowhere/browser"), "\(run.error)")
    #expect(try trip.text("letters/A05.html").contains("A05"))
  }

  @Test("each letter names its own company and no other, no reviewer and no score")
  func letters() throws {
    let trip = try Self.signed()
    let applications = try trip.text("applications.csv")
    // Company data as the file has them: code, name, number, contact.
    let companies = applications.split(separator: "\n").dropFirst().compactMap { line -> [String]? in
      guard let code = line.split(separator: ",").first, code.first == "A" else { return nil }
      let name = line.matches(of: /範例[^,，－]*?股份有限公司/).last.map { String($0.0) }
      let number = line.matches(of: /,(99\d{6}),/).first.map { String($0.1) }
      return [name, number].compactMap(\.self) + ["範例聯絡人\(code.dropFirst())"]
    }
    #expect(companies.count == 30)
    #expect(Self.run(trip, "letters", on: "2026-05-25").exit == .fine)
    for number in 1...30 {
      let code = "A" + (number < 10 ? "0" : "") + "\(number)"
      let letter = try trip.text("letters/\(code).html")
      let body = String(letter[try #require(letter.firstRange(of: "<body")).lowerBound...])
      #expect(body.contains(companies[number - 1][0]) && body.contains("申請編號：\(code)"))
      for (index, other) in companies.enumerated() where index != number - 1 {
        for word in other { #expect(!body.contains(word), "\(code) \(word)") }
      }
      #expect(!body.contains("範例委員"), "\(code)")
      #expect(body.matches(of: /\d+\.\d\d/).isEmpty, "\(code)")
    }
  }

  @Test("what admitted companies need stands in companies.csv, once")
  func roster() throws {
    let trip = try Self.signed()
    #expect(Self.run(trip, "review", "roster", "--dry-run").exit == .fine)
    #expect(!PosixDisk().exists(trip.path + "/companies.csv"))
    #expect(Self.run(trip, "review", "roster").out.contains("15 companies new"))
    let text = try trip.text("companies.csv")
    #expect(text.contains("A05,範例智流科技股份有限公司,") && text.contains(",2026-06-05,"))
    #expect(Self.run(trip, "review", "roster").out.contains("0 companies new in companies.csv, 15 there already"))
    #expect(try trip.text("companies.csv") == text)
    #expect(!Self.run(trip, "check").out.contains("CompanyHasDelegates"))
    #expect(Self.run(trip, "check", on: "2026-06-06").out.contains("its reply was due by 2026-06-05"))
  }

  @Test("letters name the day of the meeting that was told, and none where nobody told it")
  func meeting() throws {
    let trip = try Self.signed()
    #expect(Self.run(trip, "letters", "A04", on: "2026-05-25").exit == .fine)
    #expect(try trip.text("letters/A04.html").contains("及評審委員會決議"))
    #expect(try !trip.text("letters/A04.html").contains("5月20日"))
    let told = try TripCopy("Examples/2026-tohoku-call")
    try told.edit("lookups.csv") { $0 + Self.lookup }
    #expect(Self.run(told, "review", "sign", "--by", "範例評審委員會", "--on", "2026-05-21").error.contains("not been held"))
    #expect(Self.run(told, "review", "sign", "--by", "範例評審委員會", "--on", "2026-05-18").exit == .fine)
    #expect(Self.run(told, "letters", "A04", on: "2026-05-25").exit == .fine)
    #expect(try told.text("letters/A04.html").contains("115年5月18日（星期一）評選會議決議"))
  }

  @Test("equal scores that nobody has parted are no result, and what is open stands in the paper")
  func undecided() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.edit("decisions.csv") { text in
      text.split(separator: "\n").filter { !$0.hasPrefix("A04,tie") }.joined(separator: "\n") + "\n"
    }
    let run = Self.run(trip, "review", "--language", "zh-Hant")
    #expect(run.out.matches(of: /15 +A0[46] .*同分待決/).count == 2, "\(run.out)")
    #expect(run.out.contains("依前列規則仍無法區分，待評審委員會決議"))
    #expect(run.out.contains("尚缺 A04 之「同分次序」一列"))
    #expect(Self.run(trip, "review", "paper").exit == .fine)
    let paper = try trip.text("review/ranking.html")
    #expect(paper.contains("同分待決") && paper.contains("簽署前待處理") && paper.contains("A29：是否受理尚未決定"))
  }

  @Test("a second record lists every score that differs from the first")
  func scoresListed() throws {
    let trip = try Self.signed()
    try trip.edit("scores.csv") { $0.replacing(/A04,R5,market,\d+/, with: "A04,R5,market,88") }
    #expect(Self.run(trip, "review", "sign", "--by", "範例評審委員會", "--reason", "更正登錄").exit == .fine)
    let page = try trip.text("signed/review-2.html")
    #expect(page.contains("與前次紀錄不同之評分") && page.firstMatch(of: /A04  R5  國際市場潛力 \d+ → 88/) != nil)
  }

  @Test("what somebody wrote into a letter or a score sheet is kept beside the new one")
  func kept() throws {
    let trip = try Self.signed()
    #expect(Self.run(trip, "letters", "A04", on: "2026-05-25").exit == .fine)
    #expect(Self.run(trip, "letters", "A04", on: "2026-05-26").exit == .fine)
    #expect(!PosixDisk().exists(trip.path + "/letters/A04-1.html"), "ours is replaced")
    try trip.edit("letters/A04.html") { $0.replacing("5月26日", with: "5月27日") }
    let run = Self.run(trip, "letters", on: "2026-05-26")
    #expect(run.exit == .fine && run.error.contains("kept as A04-1.html"), "\(run.error)")
    #expect(try trip.text("letters/A04-1.html").contains("5月27日"))
    #expect(Self.run(trip, "letters", "A04", "--number", "範會字第1150001號", on: "2026-05-26").exit == .fine)
    #expect(try trip.text("letters/A04.html").contains("發文字號：範會字第1150001號"))
    #expect(!PosixDisk().exists(trip.path + "/letters/A04-2.html"))
    #expect(Self.run(trip, "review", "sheets").exit == .fine)
    try FilledScores.write(["D5": .count(99)], into: "review/R1.xlsx", as: "review/R1.xlsx", trip.path)
    #expect(Self.run(trip, "review", "sheets", "R1").error.contains("kept as R1-1.xlsx"))
    #expect(Self.run(trip, "review", "import", "review/R1-1.xlsx", "--dry-run").out.contains("→ 99"))
  }

  @Test("what people decided on an application is told with it, with day and reason")
  func notes() throws {
    let trip = try Self.signed()
    #expect(
      Self.run(trip, "promote", "A03", "--decline", "--by", "範例承辦人", "--reason", "來函放棄", on: "2026-06-01").exit == .fine
    )
    let run = Self.run(trip, "review", "A03", "--language", "zh-Hant")
    #expect(run.out.contains("2026-06-01  放棄（範例承辦人）：來函放棄"), "\(run.out)")
    #expect(Self.run(trip, "review", "A05", "--language", "zh-Hant").out.contains("R2 利益迴避，不計：任該公司技術顧問"))
  }

  @Test(
    "a letter cites paragraphs in one way, says what the look-up was told to say, and offers no other support in vain")
  func refusals() throws {
    let trip = try Self.signed()
    #expect(Self.run(trip, "letters", on: "2026-05-25").exit == .fine)
    let twice = try trip.text("letters/A28.html")
    #expect(twice.contains("經查與貴公司申請之「產業升級創新平台輔導計畫」計畫內容相同"))
    #expect(twice.contains("（招募說明第五點第五款第4目）") && twice.contains("經查屬陸資投資事業"))
    #expect(!twice.contains("輔導措施，如有需要"))
    let late = try trip.text("letters/A25.html")
    #expect(late.contains("115年5月4日（星期一）17時00分01秒寄達，已逾申請截止時間（同日17時00分00秒）"))
    #expect(late.contains("輔導措施，如有需要"))
    let missing = try trip.text("letters/A30.html")
    #expect(missing.contains("未於補正期限115年5月15日（星期五）前（含當日）補正下列文件") && missing.contains("：1. 公司簡介與聯絡資訊：公司成立年份所填內容無法辨識"))
    #expect(try trip.text("letters/A21.html").contains("經書面審查，未進入第二階段評選"))
    for code in ["A25", "A26", "A27", "A28", "A29", "A30"] {
      let letter = try trip.text("letters/\(code).html")
      #expect(letter.matches(of: /\d\(\d\)|\d{4}-\d\d-\d\d|NT\$/).isEmpty, "\(code)")
    }
  }

  @Test("an admitted company reads when it travels, with how many, and how to name them; one in reserve until when")
  func particulars() throws {
    let trip = try Self.signed()
    #expect(Self.run(trip, "letters", on: "2026-05-25").exit == .fine)
    let admitted = try trip.text("letters/A05.html")
    #expect(admitted.contains("訪團期間為115年7月13日（星期一）至115年7月17日（星期五），每家企業以2人參團為原則"))
    #expect(admitted.contains("附件：團員資料表") && admitted.contains("密等及解密條件或保密期限："))
    #expect(try trip.text("letters/A04.html").contains("備取名單之有效期限至115年6月30日（星期二）止"))
  }
}
