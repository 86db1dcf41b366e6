import Testing
import TripCommands
import TripTestSupport

/// What a company filled in and nobody can read: kept in its words, told, and asked for again, but never called empty.
@Suite struct UnreadableAnswerTests {
  private static let typed: [String: [String: String]] = [
    "一、公司基本資料": [
      "B5": "新創機電股份有限公司", "B6": "04595257", "B7": "範例地址", "B8": "範例聯絡人", "B9": "02-2345-0000",
      "B10": "x@specimen.example", "B11": "經理", "B12": "民國九八",
    ],
    "二、財務與營運資料": [
      "B4": "1億2,000萬", "B5": "(350,000)", "B6": "45", "B7": "130,000,000", "B8": "900000", "B9": "46",
      "B10": "約一億三千", "B11": "1200000", "B12": "47人",
    ],
    "三至六、產品、紀錄與規劃": ["B4": "五軸加工機", "B5": "專利三件", "B6": "以日本為重點"],
    "資格審查資料": ["B4": "8000萬", "B5": "很成熟", "B6": "是", "B7": "金屬加工", "B8": "尋找代理"],
    "七、聲明與簽署": ["B8": "範例負責人", "B9": "五月初"],
  ]

  /// A trip with the form taken in.
  private func applied() throws -> TripCopy {
    let trip = try TripCopy()
    try fill(Self.typed, trip)
    let run = apply(["in.xlsx", "--received", "2026-05-04T16:59:58+08:00", "--attached", "evidence"], trip)
    #expect(run.exit == .tripHasErrors, "\(run.out)\(run.error)")
    return trip
  }

  private func fill(_ typed: [String: [String: String]], _ trip: borrowing TripCopy) throws {
    #expect(trip.run("form", "--application", "--output", "out.xlsx").exit == .fine)
    try FilledForm.write(typed, into: "out.xlsx", as: "in.xlsx", TripPath(path: trip.path))
  }

  private func apply(_ words: [String], _ trip: borrowing TripCopy) -> CommandRun {
    CommandRun(["apply"] + words + ["--today", "2026-05-05"], in: trip.path)
  }

  @Test("the company's words are kept, and told with the cell, without the figure where it is confidential")
  func kept() throws {
    let trip = try TripCopy()
    try fill(Self.typed, trip)
    let words = [
      "in.xlsx", "--received", "2026-05-04T16:59:58+08:00", "--attached", "evidence", "--language", "zh-Hant",
    ]
    let run = apply(words, trip)
    #expect(run.out.contains("在二、財務與營運資料!B10") || run.out.contains("二、財務與營運資料!B10"), "\(run.out)")
    #expect(run.out.contains("114年度營業額（新臺幣元）「約••••」所填內容無法辨識，已照原文登錄"), "\(run.out)")
    #expect(run.out.contains("技術成熟度（TRL）「很成熟」所填內容無法辨識"), "\(run.out)")
    #expect(!run.out.contains("一億三千"))
    let file = try trip.text("applications.csv")
    for text in ["約一億三千", "很成熟", "五月初", "民國九八"] { #expect(file.contains(text), "\(text)") }
    #expect(apply(words, trip).out.contains("沒有變更"))
  }

  @Test("check warns at the line with the words, stops no paper, and the state says what cannot be read")
  func told() throws {
    let trip = try applied()
    let check = trip.run("check", "--language", "zh-Hant")
    #expect(check.exit == .fine)
    #expect(
      check.out.contains("applications.csv:2:") && check.out.contains("A01「技術成熟度（TRL）」所填內容無法辨識：「很成熟」"), "\(check.out)")
    #expect(check.out.contains("[ReadableAnswer]") && !check.out.contains("一億三千"))
    let one = CommandRun(["applications", "A01", "--language", "zh-Hant", "--today", "2026-05-05"], in: trip.path).out
    #expect(one.contains("114年度營業額（新臺幣元）所填內容無法辨識（「約••••」）"), "\(one)")
    #expect(one.contains("填表日期所填內容無法辨識（「五月初」）") && !one.contains("未填"), "\(one)")
    // No document of the call needs the level, so it is only remarked.
    #expect(one.contains("  技術成熟度（TRL）所填內容無法辨識（「很成熟」）"), "\(one)")
  }

  @Test("the notice to the company quotes its own words and says how to write them")
  func notice() throws {
    let trip = try applied()
    let run = CommandRun(["build", "--today", "2026-05-05"], in: trip.path)
    #expect(run.exit == .fine, "\(run.error)")
    let letter = try trip.text("papers/applicants/A01/supplement.html")
    #expect(letter.contains("下列文件尚有缺漏或所填內容無法辨識"))
    #expect(letter.contains("114年度營業額（新臺幣元）所填內容無法辨識（原填「約一億三千」），請重新填寫（新臺幣整數金額"), "\(letter)")
    #expect(letter.contains("（原填「五月初」），請重新填寫（日期，例如 115年5月4日或 2026-05-04）"))
    #expect(letter.contains("（原填「很成熟」），請重新填寫（1 至 9 之整數）"))
    #expect(!letter.contains("未填"))
    #expect(try !trip.text("papers/organiser/applications.html").contains("一億三千"))
  }

  @Test("a readable answer takes the place of the words without being told to, and an unreadable one never does")
  func completed() throws {
    let trip = try applied()
    var rest = Self.typed
    rest["二、財務與營運資料"]?["B10"] = "131,000,000"
    rest["二、財務與營運資料"]?["B12"] = "很多"
    try fill(rest, trip)
    let run = apply(["in.xlsx", "--to", "A01", "--received", "2026-05-06T10:00:00+08:00"], trip)
    #expect(run.out.contains("~ A01  新創機電股份有限公司: Turnover 2025 (NT$)\n"), "\(run.out)")
    let file = try trip.text("applications.csv")
    #expect(file.contains(",131000000,") && !file.contains("一億三千") && !file.contains("很多"), "\(file)")
  }
}
