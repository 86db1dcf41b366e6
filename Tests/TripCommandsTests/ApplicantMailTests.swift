import Testing
import TripCommands
import TripTestSupport

/// Drafts to companies that applied: the notice for what is missing, and the letters from the signed record.
@Suite struct ApplicantMailTests {
  private static func run(_ trip: borrowing TripCopy, _ words: String...) -> CommandRun {
    CommandRun(
      words + ["--today", "2026-05-25"], in: trip.path, environment: ["LANG": "en_US.UTF-8", "USER": "tester"])
  }

  private static func signed() throws -> TripCopy {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.edit("lookups.csv") { $0 + SpecimenLookup.line }
    #expect(run(trip, "review", "sign", "--by", "範例評審委員會").exit == .fine)
    return trip
  }

  /// A line of ``lookups.csv`` without which the round cannot be signed.
  private enum SpecimenLookup {
    static let line = "A29,銀行拒絕往來戶,查有,2026-05-18,範例承辦人乙,台灣票據交換所書面查覆單（範例）,,\n"
  }

  private func all(_ mail: MailParts) -> String {
    ([MailParts.decoded(mail.headerLines.joined(separator: " "))] + mail.parts.map(\.text)).joined(separator: "\n")
  }

  @Test(
    "each applicant's letter goes to the contact of its application, with the official letter and nobody else's data")
  func letters() throws {
    let trip = try Self.signed()
    #expect(Self.run(trip, "mail", "letter").exit == .fine)
    let mails = trip.mailDrafts
    #expect(mails.count == 30)
    for (name, mail) in mails {
      let code = String(name.dropFirst("letter-".count).prefix(3))
      let said = all(mail)
      #expect(said.contains("\(code.lowercased())@specimen.example") && said.contains("申請編號：\(code)"), "\(name)")
      for number in 1...30 {
        let other = "A" + (number < 10 ? "0" : "") + "\(number)"
        guard other != code else { continue }
        #expect(!said.contains("\(other.lowercased())@specimen.example") && !said.contains("申請編號：\(other)"), "\(name)")
      }
    }
    let admitted = all(try #require(mails["letter-A01.eml"]))
    #expect(admitted.contains("【審查結果通知】範例晨光精密股份有限公司") && admitted.contains("正取") && admitted.contains("範例聯絡人01"))
    // What a letter encloses goes with it, and to nobody else.
    for (name, mail) in mails {
      let parts = mail.parts
      let page = try #require(parts.first { $0.text.contains("<html") }?.text)
      #expect((parts.count == 3) == page.contains("附件：團員資料表"), "\(name): \(parts.count)")
    }
  }

  @Test("one application's letter bears the reference that was named; without a signed record there is none")
  func one() throws {
    let trip = try Self.signed()
    #expect(Self.run(trip, "mail", "letter", "A07", "--number", "範會字第1150007號").exit == .fine)
    let mails = trip.mailDrafts
    #expect(mails.keys.sorted() == ["letter-A07.eml"])
    #expect(all(try #require(mails["letter-A07.eml"])).contains("範會字第1150007號"))
    let unsigned = try TripCopy("Examples/2026-tohoku-call")
    #expect(Self.run(unsigned, "mail", "letter").exit == .badData)
  }

  @Test("who gave up since gets no letter, and that is told")
  func gone() throws {
    let trip = try Self.signed()
    try trip.edit("decisions.csv") { $0 + "A03,declined,,來函放棄,2026-05-24,範例承辦人甲\n" }
    let run = Self.run(trip, "mail", "letter")
    #expect(run.exit == .fine && run.out.contains("A03"), "\(run.out)")
    #expect(trip.mailDrafts["letter-A03.eml"] == nil && trip.mailDrafts.count == 29)
  }

  @Test("the notice asks for what is missing by its day; without a kind notices are made and letters are not")
  func supplement() throws {
    let trip = try Self.signed()
    let run = CommandRun(["mail", "--today", "2026-05-13", "--language", "zh-Hant"], in: trip.path)
    #expect(run.exit == .fine, "\(run.error)")
    let mails = trip.mailDrafts
    #expect(mails.keys.filter { $0.hasPrefix("letter") }.isEmpty)
    let said = all(try #require(mails["supplement-A30.eml"]))
    #expect(said.contains("【補件通知】範例翔鷹工業股份有限公司") && said.contains("a30@specimen.example"))
    #expect(said.contains("・近三年營運表現與創新紀錄：114年度稅後淨利（新臺幣元）未填"), "\(said.prefix(3000))")
    #expect(
      said.contains("115年5月15日（星期五）前（含當日）")
        && mails["supplement-A30.eml"]?.parts.last?.text.contains("<strong>主旨：") == true)
    #expect(mails.keys.filter { $0.hasPrefix("supplement") }.count == 1)
  }
}
