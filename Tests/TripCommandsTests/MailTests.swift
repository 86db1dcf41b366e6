import Testing
import TripCommands
import TripFormats
import TripStorage
import TripTestSupport

/// trip mail: drafts that hold what their reader's papers hold, and nobody else's data.
@Suite struct MailTests {
  /// All that a draft says: headers, text, attachments, and the cells of attached workbooks.
  private func text(_ mail: MailParts) throws -> String {
    var texts = [MailParts.decoded(mail.headerLines.joined(separator: " "))]
    for part in mail.parts {
      guard part.header.contains("spreadsheetml") else {
        texts.append(part.text.replacing("\r\n ", with: ""))
        continue
      }
      for cell in try XLSXReader.workbook(part.bytes).sheets.flatMap(\.rows).flatMap(\.cells) {
        if case .text(let text) = cell.value { texts.append(text) }
      }
    }
    return texts.joined(separator: "\n")
  }

  @Test("nobody's data stands in another's mail: names, contacts, passports, amounts")
  func separation() throws {
    let trip = try TripCopy()
    // Sums that no other company has; C01 and C02 lack something, so that everybody gets every kind.
    for number in 1...15 {
      let code = "C" + (number < 10 ? "0" : "") + "\(number)"
      let price = "TWD \(70_000 + number * 137)"
      #expect(trip.run("confirm", "standard", price, "--by", "旅行社", "--company", code).exit == .fine)
    }
    try trip.edit("delegates.csv") { $0.replacing(",TWN,", with: ",,") }
    let run = trip.run("mail")
    #expect(run.exit == .fine, "\(run.error)")
    let mails = trip.mailDrafts
    #expect(mails.count == 15 * 3 + 1)
    let companies = try trip.text("companies.csv").split(separator: "\n").dropFirst().map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let people = try trip.text("delegates.csv").split(separator: "\n").dropFirst().map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    for (name, mail) in mails where name != "manifest.eml" {
      let own = String(name.split(separator: "-")[1].prefix(3))
      let said = try text(mail)
      #expect(said.contains("c\(own.dropFirst())@specimen.example"))
      for (number, row) in companies.enumerated() where row[0] != own {
        let prices = [1, 2, 3].map { $0 * (70_000 + (number + 1) * 137) }.map {
          "\($0 / 1_000),\("\($0 % 1_000 + 1_000)".dropFirst())"
        }
        let facts = [row[1], "範例聯絡人\(row[0].dropFirst())", "\(row[0].lowercased())@specimen"] + prices
        for fact in facts { #expect(!said.contains(fact), "\(name) holds \(fact) of \(row[0])") }
      }
      for row in people where row[0] != own {
        for fact in [row[1], row[2] + ", " + row[3], row[8], row[10], row[11]]
        where fact.count > 5 || fact.hasPrefix("範例") {
          #expect(!said.contains(fact), "\(name) holds \(fact) of \(row[0])")
        }
      }
    }
    let manifest = try text(try #require(mails["manifest.eml"]))
    #expect(manifest.contains("399990001") && !manifest.contains("NT$"))
  }

  @Test("the first manifest goes without a change sheet, later ones with it")
  func changeSheet() throws {
    let trip = try TripCopy()
    func manifest() throws -> MailParts {
      #expect(trip.run("build").exit == .fine)
      #expect(trip.run("mail", "manifest").exit == .fine)
      return try #require(trip.mailDrafts["manifest.eml"])
    }
    let first = try manifest()
    #expect(first.parts.count == 2 && first.parts[0].text.contains("本次為首次提供之名單"))
    #expect(!first.parts[0].text.contains("名單異動表"))
    #expect(trip.run("manifest", "send", "--to", "旅行社").exit == .fine)
    let second = try manifest()
    #expect(second.parts.count == 3 && second.parts[0].text.contains("另附名單異動表。"))
  }

  @Test("a line of which nothing is known yet is left out of a mail")
  func unknownLines() throws {
    let trip = try TripCopy("Examples/2027-fukushima")
    #expect(trip.run("mail", "manifest").exit == .fine)
    let mail = try #require(trip.mailDrafts["manifest.eml"]).parts[0].text
    #expect(!mail.contains("尚未確定") && !mail.contains("名單送交航空公司日期") && mail.contains("旅客名單"))
  }

  @Test("attachments are the papers, byte by byte")
  func attachments() throws {
    let trip = try TripCopy()
    #expect(trip.run("build").exit == .fine)
    #expect(trip.run("form").exit == .fine)
    #expect(trip.run("mail").exit == .fine)
    let mails = trip.mailDrafts
    for (mail, paths) in [
      ("invitation-C01.eml", ["papers/companies/C01/itinerary.html", "papers/companies/C01/calendar.ics"]),
      ("invoice-C07.eml", ["papers/companies/C07/invoice.html"]),
      ("reminder-C15.eml", ["forms/C15.xlsx"]),
      ("manifest.eml", ["papers/agency/manifest.xlsx"]),
    ] {
      let parts = try #require(mails[mail]).parts.dropFirst().map(\.bytes)
      let isSame = try parts == paths.map { try PosixDisk().read(trip.path + "/" + $0) }
      #expect(isSame, "\(mail)")
    }
    #expect(mails["reminder-C01.eml"] == nil)
    let disk = PosixDisk()
    for name in mails.keys { #expect(try disk.mode(of: trip.path + "/mail/drafts/" + name) == 0o600) }
    #expect(try trip.text("mail/drafts/.gitignore") == "*\n")
    // The next run replaces them all, so none stands that the folder no longer says.
    #expect(trip.run("mail", "reminder", "C15").exit == .fine)
    #expect(Array(trip.mailDrafts.keys) == ["reminder-C15.eml"])
  }

  @Test("an issued invoice goes out as it was frozen; what is paid is not asked for again")
  func issued() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    func run(_ words: String...) -> CommandRun {
      CommandRun(words + ["--today", "2027-01-20"], in: trip.path, environment: ["LANG": "en_US.UTF-8", "USER": "t"])
    }
    #expect(run("mail", "invoice").exit == .fine)
    #expect(trip.mailDrafts["invoice-A01.eml"]?.parts[0].text.contains("應繳總額：NT$103,200") == true)
    #expect(run("invoice", "issue", "A01").exit == .fine)
    let page = try #require(Repository.files(in: trip.path + "/issued").first { $0.key.hasSuffix(".html") })
    let code = String(page.key.dropLast(5))
    // The price changes; the invoice does not.
    try trip.edit("trip.json") { $0.replacing("TWD 45,800", with: "TWD 46,900") }
    #expect(run("mail", "invoice").exit == .fine)
    let mail = try #require(trip.mailDrafts["invoice-A01.eml"])
    let isSame = mail.parts[1].bytes == page.value
    #expect(isSame)
    #expect(mail.header("Subject")?.contains("繳費通知單 \(code) ") == true)
    #expect(mail.parts[0].text.contains("應繳總額：NT$103,200") && !mail.parts[0].text.contains("預估"))
    #expect(run("pay", code, "TWD 103200").exit == .fine)
    let last = run("mail", "invoice")
    #expect(last.out.contains("A01: \(code) is paid") && trip.mailDrafts["invoice-A01.eml"] == nil)
    #expect(trip.mailDrafts["invoice-A02.eml"] != nil)
  }

  @Test("a name with line ends in it stays in its header, and a bad address is left out and told")
  func injection() throws {
    let trip = try TripCopy()
    try trip.edit("companies.csv") {
      $0.replacing("範例聯絡人01", with: "\"範例\r\nBcc: spy@evil.example\"").replacing(
        "c02@specimen.example", with: "c02@specimen"
      )
      .replacing("c03@specimen.example", with: "\"c03@specimen.example\r\nBcc: spy@evil.example\"")
    }
    let run = trip.run("mail", "invitation")
    #expect(run.exit == .fine, "\(run.error)")
    for (name, mail) in trip.mailDrafts {
      #expect(!mail.headerLines.contains { $0.lowercased().hasPrefix("bcc") }, "\(name)")
      #expect((mail.header("To") == nil) == ["invitation-C02.eml", "invitation-C03.eml"].contains(name), "\(name)")
    }
    #expect(run.out.contains("C02 has no usable e-mail address: fill in whom invitation-C02.eml goes to"))
  }

  @Test("templates of the folder are used, and what they ask for must be known")
  func templates() throws {
    let trip = try TripCopy()
    let written = trip.run("mail", "--templates")
    #expect(written.out.contains("mail/invitation.txt, mail/invoice.txt, mail/reminder.txt, mail/manifest.txt"))
    try trip.write(
      "Subject: {company} {{x}}\r\n\r\n{contact}：{due}\r\n{senderPhone}\r\n{total}!\r\n", to: "mail/invoice.txt")
    #expect(trip.run("mail", "--templates").out.contains("kept: mail/invitation.txt, mail/invoice.txt"))
    #expect(trip.run("mail", "invoice", "C01").exit == .fine)
    let mail = try #require(trip.mailDrafts["invoice-C01.eml"])
    #expect(mail.header("Subject") == "範例精密機械股份有限公司 {x}")
    #expect(mail.parts[0].text == "範例聯絡人01：尚未確定\r\nNT$133,600 起!\r\n")
    try trip.write("Subject: a\n\n  {totl} and {missing}\n}\n", to: "mail/invoice.txt")
    let run = trip.run("mail", "invoice")
    #expect(run.exit == .tripHasErrors)
    for part in [
      "mail/invoice.txt:3:4: error: unknown placeholder 'totl'; did you mean 'total'? [KnownPlaceholder]",
      "mail/invoice.txt:3:15: error: unknown placeholder 'missing'", "mail/invoice.txt:4:1: error: '}' has no partner",
    ] {
      #expect(run.error.contains(part), "\(part)")
    }
    #expect(trip.mailDrafts.count == 1)
    try trip.write("Dear all,\n", to: "mail/invoice.txt")
    #expect(trip.run("mail").error.contains("mail/invoice.txt:1:1: error: the first line is no subject"))
    try trip.write("主旨：{trip}\n\n內文\n", to: "mail/invoice.txt")
    try trip.write("Subject: x\n", to: "mail/reminders.txt")
    #expect(
      trip.run("mail", "reminder").error.contains("'mail/reminders.txt' is not read; did you mean 'mail/reminder.txt'?")
    )
  }

  @Test("built-in templates have no mistakes in any language and fill every field")
  func builtIn() throws {
    for language in ["en", "zh-Hant", "ja"] {
      let trip = try TripCopy()
      #expect(trip.run("mail", "--templates", "--language", language).exit == .fine)
      #expect(trip.run("check").out.contains("0 errors"))
      #expect(trip.run("mail", "--language", language).exit == .fine)
      let own = Repository.files(in: trip.path + "/mail/drafts")
      for file in Repository.files(in: trip.path + "/mail").keys { try PosixDisk().remove(trip.path + "/mail/" + file) }
      #expect(trip.run("mail", "--language", language).exit == .fine)
      let isSame = Repository.files(in: trip.path + "/mail/drafts") == own
      #expect(isSame)
      for mail in trip.mailDrafts.values { #expect(!mail.parts[0].text.contains("{")) }
    }
  }

  @Test("a trip without a sender, an address that is none, and a manifest for a company are refused")
  func refusals() throws {
    let trip = try TripCopy()
    #expect(trip.run("mail", "manifest", "--to", "x@y").exit == .wrongUsage)
    #expect(trip.run("mail", "manifest", "C01").exit == .wrongUsage)
    #expect(trip.run("mail", "invoice", "C99").exit == .badData)
    #expect(trip.run("mail", "manifest", "--to", "a@specimen.example").exit == .fine)
    #expect(trip.mailDrafts["manifest.eml"]?.header("To") == "a@specimen.example")
    try trip.edit("trip.json") { $0.replacing(#""email": "haru@teeia.org.tw","#, with: "") }
    #expect(trip.run("mail").error.contains("a mail needs a sender"))
  }

  @Test("who gave up or withdrew is neither invited nor reminded")
  func left() throws {
    let trip = try SignedReviewTests.signed()
    func run(_ words: String...) -> CommandRun { CommandRun(words + ["--today", "2026-06-01"], in: trip.path) }
    #expect(run("review", "roster").exit == .fine)
    try trip.write("company,name,sex\nA01,範例一,M\nA03,範例三,M\nA05,範例五,M\n", to: "delegates.csv")
    #expect(run("promote", "A03", "--decline", "--by", "甲", "--reason", "放棄").exit == .fine)
    #expect(run("withdraw", "A01", "--record", "--charge", "TWD 0").exit == .fine)
    let mails = run("mail")
    #expect(mails.exit == .fine, "\(mails.error)")
    let names = trip.mailDrafts.keys
    #expect(names.contains("reminder-A05.eml"), "\(names)")
    for code in ["A01", "A03"] {
      #expect(!names.contains("reminder-\(code).eml") && !names.contains("invitation-\(code).eml"), "\(names)")
    }
    #expect((mails.out + mails.error).contains("A03 does not come any more"))
  }
}
