import Foundation
import Testing
import TripCosting
import TripFormats
import TripModel

@testable import TripDocuments

@Suite struct InvoiceRecordTests {
  /// As version 1 froze it: without instalments, what was carried over, cash and information.
  private static let old = #"""
    {
      "address": "", "billTo": "範例甲", "code": "2027-001", "company": "A01",
      "companyName": { "en": "Alpha", "ja": "甲", "zhHant": "範例甲" },
      "contact": { "en": "Clerk", "ja": "担当", "zhHant": "承辦人" }, "day": "2027-01-15",
      "follows": [{ "en": "A receipt follows.", "ja": "領収書", "zhHant": "後續收據" }],
      "howToPay": { "en": "by transfer", "ja": "振込", "zhHant": "匯款" },
      "lines": [
        {
          "because": ["trip.json:3"], "count": 2, "currency": "TWD", "due": "2027-02-05", "payee": "agency",
          "people": ["範例林一", "範例陳二"], "sum": 90000,
          "title": { "en": "Fare", "ja": "代金", "zhHant": "團費" }, "unit": 45000
        },
        {
          "because": [], "count": 1, "currency": "TWD", "payee": "agency", "people": [], "sum": -500,
          "title": { "en": "Discount", "ja": "割引", "zhHant": "優惠" }, "unit": -500
        }
      ],
      "number": 1, "organisers": { "en": "Guild", "ja": "組合", "zhHant": "公會" }, "people": 2,
      "period": { "en": "p", "ja": "p", "zhHant": "p" }, "totals": [{ "currency": "TWD", "units": 89500 }],
      "trip": { "en": "Trip", "ja": "旅", "zhHant": "行程" }, "ubn": "99291413"
    }
    """#

  private func record() throws -> InvoiceRecord {
    try JSONDecoder().decode(InvoiceRecord.self, from: Data(Self.old.utf8))
  }

  @Test("a record of an earlier version still reads and prints, without lists that it does not hold")
  func old() throws {
    let paper = String(decoding: HTMLWriter.bytes(IssuedPaper(try record(), .zhHant).page), as: UTF8.self)
    for part in ["2027-001", "團費", "NT$90,000", "-NT$500", "NT$89,500", "後續收據"] {
      #expect(paper.contains(part), "\(part)")
    }
    for part in ["自備", "包含", "轉入"] { #expect(!paper.contains(part), "\(part)") }
  }

  @Test(
    "a record that froze neither names nor cash as numbers has a sum for each payee, and its cash as it was printed")
  func oldSumsAndCash() throws {
    var record = try record()
    record.lines[1].payee = "association"
    record.cash = FrozenSection(
      Sentence(verbatim: "自備日圓現金"), columns: [],
      rows: [["3/3（三）", "口譯半天", "1", "日圓 40,000", "口譯人員", ""].map { Sentence(verbatim: $0) }])
    let paper = String(decoding: HTMLWriter.bytes(IssuedPaper(record, .zhHant).page), as: UTF8.self)
    #expect(paper.contains("<dt>其中付旅行社</dt><dd>NT$90,000</dd>") && paper.contains("<dt>其中付公會</dt><dd>-NT$500</dd>"))
    #expect(!paper.contains("<dt>收款單位</dt>"))
    let day = try #require(Day(iso: "2027-01-20"))
    let trip = try ExampleTrip.read("Examples/2027-osaka")
    let sheet = IssuedCharges(record, cash: nil, trip, PaperSettings(language: .zhHant, today: day)).sheet
    let last = sheet.row(sheet.count - 1).cells
    #expect(sheet.count == 3 && last.contains(.text("口譯半天 3/3（三）")) && last.contains(.text("日圓 40,000")))
  }

  @Test("without instalments the parts are the lines by day, what has no day last, and add up to the total")
  func parts() throws {
    var record = try record()
    #expect(record.parts.map(\.due?.iso) == ["2027-02-05", nil])
    #expect(record.parts.map(\.money.units) == [90_000, -500])
    record.instalments = [
      .init(
        title: FrozenWords(Sentence(verbatim: "尾款")), currency: "TWD", sum: -500, payee: "agency", due: "2027-03-01")
    ]
    #expect(record.parts.map(\.due?.iso) == ["2027-02-05", "2027-03-01"])
    #expect(record.parts.map(\.money.units).reduce(0, +) == 89_500)
  }

  @Test("what was carried over is taken off what is left, below zero where it was more")
  func left() throws {
    var record = try record()
    record.carried = [.init(code: "2027-000", Money(90_000, .newTaiwanDollar)), .init(code: "x", Money(5, .yen))]
    #expect(record.left(.newTaiwanDollar) == Money(-500, .newTaiwanDollar))
    let paper = String(decoding: HTMLWriter.bytes(IssuedPaper(record, .ja).page), as: UTF8.self)
    #expect(paper.contains("2027-000 より振替") && paper.contains("-NT$90,000") && paper.contains("過入金"))
  }

  @Test("what was carried fills the parts of whoever has it, or those due first, and parts tie to what is left")
  func openParts() throws {
    var record = try record()
    let parts = [("訂金", 30_000, "2027-02-01"), ("尾款", 69_500, "2027-03-01")]
    record.lines = []
    record.instalments = parts.map { title, sum, due in
      .init(
        title: FrozenWords(Sentence(verbatim: title)), currency: "TWD", sum: Int64(sum), payee: "agency", due: due)
    }
    record.instalments?.append(
      .init(
        title: FrozenWords(Sentence(verbatim: "會費")), currency: "TWD", sum: 5_000, payee: "association",
        due: "2027-01-01"))
    record.totals = [.init(currency: "TWD", units: 104_500)]
    record.carried = [.init(code: "2027-000", Money(40_000, .newTaiwanDollar), payee: "agency")]
    #expect(record.openParts.map(\.left) == [5_000, 0, 59_500])
    record.carried = [.init(code: "2027-000", Money(40_000, .newTaiwanDollar))]
    #expect(record.openParts.map(\.left) == [0, 0, 64_500])
    #expect(record.openParts.map(\.left).reduce(0, +) == record.left(.newTaiwanDollar).units)
  }

  @Test("a minus stands before the sign of the currency, in every language and at both ends of a range")
  func minus() {
    let yen = Amount.range(-40_000, -35_000, .yen)
    #expect(
      AmountText.sentence(yen)
        == Sentence(en: "-JPY 40,000–-JPY 35,000", zhHant: "-日圓 40,000～-日圓 35,000", ja: "-40,000円～-35,000円"))
    #expect(AmountText.money(-500, .newTaiwanDollar, .ja) == "-NT$500")
    #expect(AmountText.money(.min, .newTaiwanDollar, .en).hasPrefix("-NT$9,223"))
    #expect(AmountText.text(.from(Money(-500, .newTaiwanDollar)), .zhHant) == "-NT$500 起")
  }
}
