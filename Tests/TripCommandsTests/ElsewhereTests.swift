import Testing
import TripTestSupport

@testable import TripCommands

/// A trip that never touches Japan is told nothing of Japan, and papers speak to whoever reads them.
@Suite struct ElsewhereTests {
  /// The Sendai trip, gone to Bangkok instead, with interpreters paid in baht.
  private func bangkok() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-sendai")
    let flights = #"""
      "flights": [{ "date": "2027-09-14", "from": "TPE", "to": "BKK", "number": null },
                  { "date": "2027-09-16", "from": "BKK", "to": "TPE", "number": null }],
      "options": [{ "id": "visa", "title": "簽證", "price": "THB 599.00" }],
      """#
    try trip.edit("trip.json") {
      $0.replacing(#""zone": "Asia/Tokyo","#, with: flights).replacing("JPY 35000-50000", with: "THB 12000-15000")
    }
    return trip
  }

  private func run(_ trip: borrowing TripCopy, _ words: String..., language: String = "zh-Hant") -> CommandRun {
    CommandRun(words + ["--today", "2027-05-01", "--language", language], in: trip.path)
  }

  @Test("no paper of a trip to Bangkok speaks of Japan, yen or 領収書")
  func papers() throws {
    let trip = try bangkok()
    #expect(run(trip, "build").exit == .fine)
    let names = [
      "companies/S1/invoice.html", "companies/S1/card.html", "companies/S1/expenses.html", "organiser/cash.html",
    ]
    for paper in try (names + ["index.html"]).map({ try trip.text("papers/" + $0) }) {
      for word in ["日圓", "領収", "日方", "日商"] { #expect(!paper.contains(word), "\(word): \(paper.prefix(200))") }
    }
    let invoice = try trip.text("papers/companies/S1/invoice.html")
    #expect(invoice.contains("付款時請向口譯人員索取收據，抬頭："))
    #expect(invoice.contains("共用口譯：平均分攤至最小單位（泰銖 0.01）；"))
    #expect(try trip.text("papers/index.html").contains("<h2>接待單位</h2>"))
    #expect(try trip.text("papers/organiser/cash.html").contains("信封依上限備妥，依實際金額支付，其餘退回。"), "no notes are known")
    #expect(try trip.text("papers/companies/S1/card.html").contains("簽證（未加選）：每份 泰銖 599.00"))
    #expect(run(trip, "meetings").out.contains("對方企業 "))
    #expect(run(trip, "explain", "S1").out.contains("泰銖 0.01"))
  }

  @Test("a trip to Japan reads as before")
  func japan() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    #expect(run(trip, "build").exit == .fine)
    let invoice = try trip.text("papers/companies/S1/invoice.html")
    #expect(invoice.contains("索取日文收據（領収書）") && invoice.contains("平均分攤至 1 日圓") && invoice.contains("自備日圓現金"))
    #expect(try trip.text("papers/index.html").contains("<h2>日方</h2>"))
    #expect(try trip.text("papers/organiser/cash.html").contains("分為兩疊：第一疊剛好支付下限"))
    #expect(run(trip, "meetings").out.contains("日商 "))
  }

  @Test("passports are judged by the way back, not by Japan")
  func passports() throws {
    let trip = try bangkok()
    try trip.edit("delegates.csv") {
      $0.replacing("2031-05-20", with: "2027-09-15").replacing("2031-11-30", with: "2027-12-01")
    }
    let told = run(trip, "check").out
    #expect(told.contains("的護照在 2027-09-16 回程前到期") && told.contains("許多國家入境時要求六個月") && !told.contains("日本"))
    let english = run(trip, "check", language: "en").out
    #expect(english.contains("expires before leaving on 2027-09-16") && !english.contains("Japan"))
  }

  @Test("results are asked for as a duty only where a call makes them one")
  func results() throws {
    let trip = try bangkok()
    let call = try TripCopy("Examples/2026-tohoku-call")
    for copy in [trip.path, call.path] {
      #expect(
        CommandRun(["mail", "--templates", "--today", "2027-05-01", "--language", "zh-Hant"], in: copy).exit == .fine)
    }
    let neutral = try trip.text("mail/results.txt")
    #expect(!neutral.contains("依計畫規定") && neutral.contains("為瞭解洽談成果，敬請協助回報。\n\n尚未回報之洽談"), "\(neutral)")
    #expect(try call.text("mail/results.txt").contains("依計畫規定，入選企業須配合成果追蹤作業。"))
  }

  @Test("who says that there is no diet has none, on every paper", arguments: ["無", "none", "No", "なし", "無。"])
  func diet(word: String) throws {
    let trip = try TripCopy("Examples/2027-fukushima")
    let lines = try trip.text("delegates.csv").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let (columns, row) = (lines[0].split(separator: ",", omittingEmptySubsequences: false), lines[1])
    let place = try #require(columns.firstIndex { $0 == "diet" })
    var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[place] = word
    try trip.write(
      ([lines[0], cells.joined(separator: ",")] + lines.dropFirst(2)).joined(separator: "\n"), to: "delegates.csv")
    for language in ["en", "zh-Hant"] {
      _ = run(trip, "build", language: language)
      for paper in ["organiser/roster.csv", "agency/manifest.csv"] {
        let text = try trip.text("papers/" + paper)
        #expect(!text.contains(",\(word),"), "\(language) \(paper): \(text)")
      }
    }
  }

  @Test("badges of an English run bear the English title, all others the Japanese one")
  func badges() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    _ = run(trip, "build", language: "en")
    #expect(
      try trip.text("papers/organiser/badges.html").contains(
        #"<p class="trip" lang="en">Tokyo and Sendai Meetings 2027"#))
    _ = run(trip, "build")
    #expect(try trip.text("papers/organiser/badges.html").contains(#"<p class="trip" lang="ja">2027年 東京・仙台商談"#))
  }

  @Test("a card names the brochure where there is one, and its own page elsewhere")
  func brochure() throws {
    let with = try TripCopy()
    let without = try TripCopy("Examples/2027-sendai")
    _ = run(with, "build")
    _ = run(without, "build")
    #expect(try with.text("papers/companies/C01/card.html").contains("招募說明未列之費用"))
    #expect(try without.text("papers/companies/S1/card.html").contains("本頁未列之費用"))
  }
}
