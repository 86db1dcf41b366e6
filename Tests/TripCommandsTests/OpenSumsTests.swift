import Testing
import TripCommands
import TripTestSupport

/// What a company still owes is told alike by its notice, its mail and the ledger, in every currency of the notice.
@Suite struct OpenSumsTests {
  /// A company that owes NT$137,859 in two parts and VND 1,250,000 with the second.
  private static func trip() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-kyushu")
    try trip.edit("trip.json") {
      $0.replacing("TWD 1,800", with: "VND 1,250,000").replacing(
        "  \"period\":", with: "  \"contact\": { \"name\": \"陳郁婷\", \"email\": \"a@specimen.example\" },\n  \"period\":"
      )
    }
    return trip
  }

  private static func run(_ trip: borrowing TripCopy, _ words: String...) -> CommandRun {
    CommandRun(words + ["--today", "2027-02-01"], in: trip.path, environment: ["LANG": "zh_TW.UTF-8", "USER": "t"])
  }

  private static func mail(_ trip: borrowing TripCopy) throws -> String {
    let drafts = Repository.files(in: trip.path + "/mail/drafts")
    return MailParts(try #require(drafts["invoice-K1.eml"])).parts[0].text
  }

  @Test("an instalment that is a sum in one currency is not asked for in the others")
  func noPartsOfNothing() throws {
    let trip = try Self.trip()
    let quote = Self.run(trip, "quote", "K1").out
    #expect(quote.contains(/訂金 +NT\$30,000/) && !quote.contains("越南盾 0"))
    #expect(Self.run(trip, "invoice", "issue", "K1").exit == .fine)
    #expect(try !trip.text("issued/2027-001.html").contains("越南盾 0"))
    #expect(Self.run(trip, "invoice", "K1").out.contains("2027-001"))
  }

  @Test("a mail says the notice's total, what is open of it and when; in full only what was paid is not mailed")
  func mail() throws {
    let trip = try Self.trip()
    _ = Self.run(trip, "invoice", "issue", "K1")
    #expect(Self.run(trip, "mail", "invoice").exit == .fine)
    #expect(try !Self.mail(trip).contains("尚應繳"))
    _ = Self.run(trip, "pay", "2027-001", "TWD 40000")
    #expect(Self.run(trip, "mail", "invoice").exit == .fine)
    let part = try Self.mail(trip)
    #expect(
      part.contains(
        "應繳總額：NT$137,859 + 越南盾 1,250,000\r\n尚應繳：NT$97,859 + 越南盾 1,250,000\r\n繳費期限：2027-05-08（六）\r\n"))
    _ = Self.run(trip, "pay", "2027-001", "TWD 97859")
    #expect(Self.run(trip, "mail", "invoice").exit == .fine)
    #expect(try Self.mail(trip).contains("尚應繳：越南盾 1,250,000\r\n"))
    try trip.write("Subject: 繳費通知\n\n請繳 {total}。\n", to: "mail/invoice.txt")
    #expect(Self.run(trip, "mail", "invoice").exit == .fine)
    #expect(try Self.mail(trip).contains("請繳 NT$137,859 + 越南盾 1,250,000（尚應繳：越南盾 1,250,000）。"))
    _ = Self.run(trip, "pay", "2027-001", "VND 1250000")
    let paid = Self.run(trip, "mail", "invoice", "K1")
    #expect((paid.out + paid.error).contains("2027-001"), "\(paid.out)\(paid.error)")
  }

  @Test("a notice that takes payments over tells what is left in every currency and part, and no day of a paid one")
  func carried() throws {
    let trip = try Self.trip()
    _ = Self.run(trip, "invoice", "issue", "K1")
    _ = Self.run(trip, "pay", "2027-001", "TWD 66800")
    _ = Self.run(trip, "invoice", "credit", "2027-001", "--reason", "更正人數")
    let again = Self.run(trip, "invoice", "issue", "K1")
    #expect(again.out.contains("尚應繳 NT$71,059") && !again.out.contains("期限已過"), "\(again.out)")
    let paper = try trip.text("issued/2027-002.html")
    for part in [
      "<dt>尚應繳</dt><dd>NT$71,059</dd>", "<dt>尚應繳</dt><dd>越南盾 1,250,000</dd>", ">NT$30,000<", ">NT$0<", ">已繳<",
    ] { #expect(paper.contains(part), "\(part)") }
    #expect(!paper.contains("2027-01-26"))
    #expect(Self.run(trip, "mail", "invoice").exit == .fine)
    let mail = try Self.mail(trip)
    #expect(mail.contains("應繳總額：NT$137,859 + 越南盾 1,250,000\r\n尚應繳：NT$71,059 + 越南盾 1,250,000\r\n"))
    #expect(!mail.contains("2027-01-26"))
  }

  @Test("where all was taken over no day is told as past, and a day of two parts is told once")
  func pastDays() throws {
    let trip = try Self.trip()
    try trip.edit("trip.json") { $0.replacing("\"due\": \"出發前30天\"", with: "\"due\": \"確認後14天\"") }
    let first = Self.run(trip, "invoice", "issue", "K1").out
    #expect(first.contains("期限已過：2027-01-26；"), "\(first)")
    _ = Self.run(trip, "pay", "1", "TWD 137859")
    _ = Self.run(trip, "pay", "1", "VND 1250000")
    _ = Self.run(trip, "invoice", "credit", "1", "--reason", "抬頭")
    let again = Self.run(trip, "invoice", "issue", "K1").out
    #expect(again.contains("尚應繳 VND 0") && !again.contains("期限已過"), "\(again)")
  }
}
