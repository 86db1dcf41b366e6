import Testing
import TripCommands
import TripTestSupport

/// What companies read on their papers and in their mails: finished words, and nothing that is meant for the organiser.
@Suite struct CompanyPaperTests {
  private static func run(_ trip: borrowing TripCopy, _ words: [String], today: String) -> CommandRun {
    CommandRun(words + ["--today", today], in: trip.path, environment: ["LANG": "zh_TW.UTF-8", "USER": "t"])
  }

  private static func mails(_ trip: borrowing TripCopy) -> [String: String] {
    Repository.files(in: trip.path + "/mail/drafts").filter { $0.key.hasSuffix(".eml") }
      .mapValues { MailParts($0).parts[0].text }
  }

  @Test(
    "a rate that is missing is told on papers without what the organiser could do about it, and keeps none back",
    arguments: [
      ("zh-Hant", "日圓金額未折合新臺幣。"), ("en", "Yen amounts are not converted into TWD."), ("ja", "日本円は台湾ドルに換算していません。"),
    ])
  func noRate(language: String, words: String) throws {
    let trip = try TripCopy("Examples/2027-kyushu")
    for command in [["build"], ["invoice", "issue", "K1"]] {
      let run = Self.run(trip, command + ["--language", language], today: "2026-11-22")
      #expect(run.exit == .fine, "\(run.error)")
    }
    for paper in ["papers/companies/K1/invoice.html", "papers/companies/K1/card.html", "issued/2027-001.html"] {
      let text = try trip.text(paper)
      #expect(text.contains(words) && !text.contains("rates.csv") && !text.contains("--rate"), "\(paper)")
    }
    #expect(Self.run(trip, ["quote", "K1"], today: "2026-11-22").out.contains("rates.csv"))
  }

  @Test(
    "hours beyond half a day stand in the line that is charged",
    arguments: [
      ("zh-Hant", "口譯（半天＋逾時 2 小時）：6/7（一）"), ("en", "Interpreter, half a day + 2 h overtime: 6/7 (Mon)"),
      ("ja", "通訳（半日＋延長2時間）：6/7（月）"),
    ])
  func overtime(language: String, words: String) throws {
    let trip = try TripCopy("Examples/2027-kyushu")
    let quote = Self.run(trip, ["quote", "K1", "--language", language], today: "2027-02-01").out
    #expect(quote.contains(words) && !quote.contains("加時") && !quote.contains("加班"), "\(quote)")
    #expect(Self.run(trip, ["build"], today: "2027-02-01").exit == .fine)
    // What is in the fee is not told as not counted.
    let card = try trip.text("papers/companies/K1/card.html")
    #expect(card.contains("<li>超出已約定部分之口譯逾時費") && !card.contains("<li>口譯逾時費"))
  }

  @Test("what a price depends on is told while it is open, and nobody registered is told to ask before that")
  func exactPrice() throws {
    let trip = try TripCopy()
    let words = "機票價格可能有所浮動"
    func papers() throws -> [String] {
      #expect(Self.run(trip, ["build"], today: "2026-05-20").exit == .fine)
      return try ["invoice", "card"].map { try trip.text("papers/companies/C01/\($0).html") }
    }
    for paper in try papers() { #expect(paper.contains(words)) }
    let confirmed = Self.run(trip, ["confirm", "standard", "TWD 68500", "--by", "旅行社"], today: "2026-05-20")
    #expect(confirmed.exit == .fine, "\(confirmed.error)")
    // The interpreters are still a range, which says nothing about the fare.
    for paper in try papers() { #expect(!paper.contains(words) && paper.contains("費用依專業度需求而定")) }
    let kyushu = try TripCopy("Examples/2027-kyushu")
    _ = Self.run(kyushu, ["build"], today: "2027-02-01")
    let notice = try kyushu.text("papers/companies/K1/invoice.html")
    #expect(notice.contains("退出費用尚未確定，請洽主辦單位。") && !notice.contains("報名前"))
  }

  @Test("an issued notice is as finished as its draft, and prints Latin names in English")
  func issued() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(Self.run(trip, ["invoice", "issue", "A01"], today: "2027-01-15").exit == .fine)
    let paper = try trip.text("issued/2027-001.html")
    #expect(paper.matches(of: /機票、住宿、行程內餐食/).count == 1)
    for part in ["<h2>應繳費用</h2>", "開立日期 2027 年 1 月 15 日（五）", "<dt>人數</dt><dd>2 人</dd>", "聯絡窗口："] {
      #expect(paper.contains(part), "\(part)")
    }
    let words = ["invoice", "print", "2027-001", "--language", "en", "--output", "english.html"]
    #expect(Self.run(trip, words, today: "2027-01-15").exit == .fine)
    let print = try trip.text("english.html")
    #expect(print.contains("LIN, YI") && !print.contains("範例林一"))
    #expect(print.contains("made out to 範例甲股份有限公司 (99291413). It"))
    #expect(Self.run(trip, ["invoice", "credit", "1", "--reason", "更正人數"], today: "2027-01-15").exit == .fine)
    #expect(try trip.text("issued/CN-2027-001.html").contains("2027-001。原因：更正人數</p>"))
  }

  @Test("whoever writes signs without a title, a day that may move is planned, and no brackets stand in brackets")
  func mails() throws {
    let trip = try TripCopy()
    #expect(Self.run(trip, ["mail"], today: "2026-05-01").exit == .fine)
    let mails = Self.mails(trip)
    let invitation = try #require(mails["invitation-C01.eml"])
    for part in ["陳郁婷　敬上\r\n", "感謝貴公司參加2026年7月13日（一）至17日（五）之「", "行前說明會預計於 2026年6月底（暫定）舉行，"] {
      #expect(invitation.contains(part), "\(part): \(invitation)")
    }
    #expect(!mails.values.contains { $0.contains("小姐") || $0.contains("））") })
    #expect(Self.run(trip, ["mail", "--language", "en"], today: "2026-05-01").exit == .fine)
    let english = Self.mails(trip)
    #expect(english["invitation-C01.eml"]?.contains("Joining details will follow.") == true)
    #expect(english["invoice-C01.eml"]?.contains("please let us know before paying") == true)
    for text in english.values { #expect(text.contains("\r\nChen Yu-ting\r\n") && !text.contains("Ms.")) }
  }

  @Test("a withdrawal's paper labels its day and prints Latin names in English")
  func leavingPaper() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    let leaving = ["withdraw", "範例陳二", "--record", "--due", "2027-02-26"]
    #expect(Self.run(trip, leaving, today: "2027-02-15").exit == .fine)
    let paper = try #require(Repository.files(in: trip.path + "/issued").first { $0.key.hasSuffix(".html") })
    let words = String(decoding: paper.value, as: UTF8.self)
    #expect(words.contains("開立日期 2027 年 2 月 15 日（一）") && words.contains("聯絡窗口："))
    let code = String(paper.key.dropLast(5))
    _ = Self.run(trip, ["invoice", "print", code, "--language", "en", "--output", "en.html"], today: "2027-02-15")
    let english = try trip.text("en.html")
    #expect(english.contains("<dt>For</dt><dd>CHEN, ER SPECIMEN</dd>") && !english.contains("範例陳二"))
  }

  @Test("the notice of a company that withdrew counts nobody and tells nothing of withdrawing again")
  func leaver() throws {
    let trip = try TripCopy()
    for words in [
      ["confirm", "standard", "TWD 68500", "--by", "旅行社"], ["withdraw", "C03", "--record", "--due", "2026-07-05"],
      ["build"], ["invoice", "issue", "C03"],
    ] { #expect(Self.run(trip, words, today: "2026-06-25").exit == .fine, "\(words)") }
    for paper in ["papers/companies/C03/invoice.html", "issued/2026-001.html"] {
      let text = try trip.text(paper)
      for part in ["人數", "通知到達日", "由主辦單位負擔"] { #expect(!text.contains(part), "\(paper): \(part)") }
      #expect(text.contains("退出費用") && text.contains("NT$61,650"), "\(paper)")
    }
  }
}
