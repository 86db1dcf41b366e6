import Testing
import TripTestSupport

@testable import TripCommands

/// A notice can be paid with what it says; an estimate cannot.
@Suite struct PaymentAccountTests {
  /// The Osaka trip asks for NT$98,200 for the agency and NT$5,000 for the association.
  private func trip(_ accounts: String) throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    try Self.set(accounts, in: trip)
    return trip
  }

  private static func set(_ accounts: String, in trip: borrowing TripCopy) throws {
    try trip.edit("trip.json") {
      $0.replacing("\"interpreters\": {", with: "\"invoices\": { \"accounts\": [\(accounts)] },\n  \"interpreters\": {")
    }
  }

  private static let agency = """
    { "payee": "agency", "bank": { "en": "Specimen Bank", "zh-Hant": "範例銀行範例分行" }, "code": "000-0001", \
    "number": "0012-3", "holder": "範例旅行社" }
    """

  @Test("an issued notice names the account of the payee that has one, and stays when the file changes")
  func issued() throws {
    let trip = try trip(Self.agency)
    #expect(trip.run("invoice", "issue", "A01").exit == .fine)
    let paper = try trip.text("issued/2027-001.html")
    #expect(
      paper.contains("旅行社：匯款至 範例銀行範例分行（代碼 000-0001），帳號 0012-3，戶名 範例旅行社；依公會通知之帳戶繳款；匯款時請註明本單單號")
        || paper.contains("依公會通知之帳戶繳款；旅行社：匯款至 範例銀行範例分行（代碼 000-0001），帳號 0012-3，戶名 範例旅行社；匯款時請註明本單單號"), "\(paper)")
    #expect(trip.run("check").out.contains("InvoicesAgree") == false)
    try trip.edit("trip.json") { $0.replacing("0012-3", with: "0012-4") }
    let now = trip.run("invoice", "A01", "--language", "en").out
    #expect(now.contains("account 0012-3, in") && now.contains("account 0012-4, in"), "\(now)")
    #expect(trip.run("check").out.contains("InvoicesAgree"))
    #expect(try trip.text("issued/2027-001.html") == paper)
  }

  @Test("an estimate names no account, as nobody is to pay it yet")
  func estimate() throws {
    let trip = try TripCopy("2026-07-japan")
    try Self.set(Self.agency, in: trip)
    #expect(trip.run("build").exit == .fine)
    let paper = try trip.text("papers/companies/C01/invoice.html")
    #expect(paper.contains("匯款帳戶載於正式繳費通知單") && !paper.contains("0012-3"))
  }

  @Test("an account without number or holder is told with its place", arguments: ["number", "holder", "bank", "payee"])
  func incomplete(_ key: String) throws {
    let trip = try trip(Self.agency.replacing("\"\(key)\": ", with: "\"note\": "))
    let told = trip.run("check", "--language", "en").out
    #expect(told.contains("\"\(key)\"") && told.contains("[RequiredKey]"), "\(told)")
  }
}
