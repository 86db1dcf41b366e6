import Testing
import TripCosting
import TripFormats
import TripTestSupport

/// Drafts against RFC 5322, 2045 to 2047 and 2231.
@Suite struct MailWriterTests {
  private func message(
    name: String = "範例聯絡人01", subject: String = "t", body: String = "b", files: [MailAttachment] = []
  ) throws -> MailMessage {
    let from = try #require(Mailbox(name: "陳郁婷 小姐", address: "haru@teeia.org.tw"))
    let to = try #require(Mailbox(name: name, address: "c01@specimen.example"))
    return MailMessage(
      from: from, to: [to], subject: subject, day: try #require(Day(iso: "2026-05-01")), language: "zh-Hant",
      body: body,
      attachments: files)
  }

  private func lines(_ message: MailMessage) -> [String] {
    let text = String(decoding: EMLWriter.bytes(message), as: UTF8.self)
    return text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("encoded words have at most 75 letters, hold whole characters, and together are the text")
  func words() {
    var random = SeededGenerator(seed: 11)
    let signs = ["a", " ", "é", "商", "𠮷", "👩‍💼", "🇹🇼", "e\u{301}", "=?", "\"", ","]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1..<80, using: &random)).map { _ in signs.randomElement(using: &random) ?? "" }
        .joined()
      let taken = Int.random(in: 0..<20, using: &random)
      let words = EncodedWord.words(text, after: taken)
      #expect(words.allSatisfy { $0.utf8.count <= 75 } && words[0].utf8.count + taken <= 76)
      let pieces = words.map { MailParts.base64(String($0.dropFirst(10).dropLast(2))) }
      #expect(pieces.allSatisfy { !$0.isEmpty && String(validating: $0, as: UTF8.self) != nil })
      #expect(pieces.joined().elementsEqual(text.utf8))
    }
  }

  @Test(
    "the first word leaves room for the field's name, and later ones fill their lines",
    arguments: [(12, [60]), (13, [64]), (14, [64, 16]), (28, [64, 72]), (29, [64, 72, 16])])
  func boundary(count: Int, lengths: [Int]) throws {
    // "Subject: " leaves 67 letters: 39 octets, 13 signs of three; a line of its own 45 octets, 15 signs.
    let subject = String(repeating: "商", count: count)
    let found = MailParts(EMLWriter.bytes(try message(subject: subject))).headerLines
    let start = try #require(found.firstIndex { $0.hasPrefix("Subject: ") })
    let more = found[(start + 1)...].prefix { $0.hasPrefix(" ") }.map { $0.utf8.count - 1 }
    #expect([found[start].utf8.count - 9] + more == lengths)
  }

  @Test("plain text stays plain as long as its line does")
  func plain() throws {
    #expect(lines(try message(subject: "Invoice 2026-001")).contains("Subject: Invoice 2026-001"))
    let full = String(repeating: "a", count: 67)
    #expect(lines(try message(subject: full)).contains("Subject: " + full))
    for subject in [full + "a", "=?UTF-8?B?eA==?="] {
      let parts = MailParts(EMLWriter.bytes(try message(subject: subject)))
      #expect(parts.header("Subject") == subject && !parts.headerLines.contains("Subject: " + subject))
    }
  }

  @Test("line ends and control characters of a name or subject cannot begin a header")
  func injection() throws {
    for evil in ["x\r\nBcc: a@b.tw", "x\nBcc: a@b.tw", "商\r\nBcc: a@b.tw", "x\u{0}\u{85}\u{2028}\u{0B}Bcc: a@b.tw"] {
      let file = MailAttachment(name: evil, .html, [1])
      let bytes = EMLWriter.bytes(try message(name: evil, subject: evil, files: [file]))
      let parts = MailParts(bytes)
      let all = parts.headerLines + parts.parts.flatMap { $0.header.split(separator: "\r\n").map(String.init) }
      #expect(!all.contains { $0.lowercased().hasPrefix("bcc") }, "\(evil.debugDescription)")
      #expect(parts.header("Subject")?.contains("Bcc: a@b.tw") == true && parts.header("Bcc") == nil)
      #expect(!MailParts.decoded(parts.headerLines.joined(separator: " ")).unicodeScalars.contains { $0.value < 32 })
    }
    for address in [
      "a@b.tw\r\nBcc: c@d.tw", "a b@c.tw", "a@b.tw, c@d.tw", "a@b@c", "<a@b.tw>", "a@", "", "商@b.tw", "a..b@c.tw",
    ] {
      #expect(Mailbox(address: address) == nil, "\(address.debugDescription)")
    }
  }

  @Test("names are atoms, quoted, or encoded, and the address stands behind them whole")
  func names() throws {
    for (name, written) in [
      ("Ben Specimen", "Ben Specimen <c01@specimen.example>"), ("Chen, Ltd.", "\"Chen, Ltd.\" <c01@specimen.example>"),
      (#"a"b\c"#, #""a\"b\\c" <c01@specimen.example>"#), ("", "c01@specimen.example"),
    ] {
      #expect(lines(try message(name: name)).contains("To: " + written))
    }
    let long = String(repeating: "範例精密機械", count: 10)
    let parts = MailParts(EMLWriter.bytes(try message(name: long)))
    #expect(parts.header("To") == "\(long) <c01@specimen.example>")
    #expect(parts.headerLines.allSatisfy { $0.utf8.count <= 76 })
  }

  @Test("a body is canonical text in base64, lines of 76 letters at most")
  func body() throws {
    let parts = MailParts(EMLWriter.bytes(try message(body: "甲\n乙\r\n丙\r\u{0}丁\n")))
    #expect(parts.parts[0].text == "甲\r\n乙\r\n丙\r\n丁\r\n")
    for count in [56, 57, 58, 114, 115] {
      let found = lines(try message(body: String(repeating: "x", count: count)))
      let encoded = found[(try #require(found.firstIndex(of: "")) + 1)...].filter { !$0.isEmpty }
      #expect(encoded.dropLast().allSatisfy { $0.utf8.count == 76 } && encoded.count == (count + 56) / 57)
    }
  }

  @Test("attachments come back byte by byte, under names of any length in RFC 2231's form")
  func attachments() throws {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let long = String(repeating: "繳費通知單（預估）", count: 6) + ".html"
    for name in ["notice.html", "繳費通知單-C01.html", long, "a b'c\"d.html", "%41.html"] {
      let parts = MailParts(EMLWriter.bytes(try message(files: [MailAttachment(name: name, .html, bytes)])))
      #expect(parts.parts.count == 2 && parts.parts[1].bytes == bytes)
      let header = parts.parts[1].header.split(separator: "\r\n")
      #expect(header.allSatisfy { $0.utf8.count <= 78 })
      var value = ""
      for line in header where line.contains("filename") {
        value += line.drop { $0 != "=" }.dropFirst().filter { $0 != ";" && $0 != "\"" }
      }
      #expect(Self.unescaped(value.replacing("UTF-8''", with: "")) == name)
    }
  }

  private static func unescaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first == "%", let byte = UInt8(rest.dropFirst().prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(3)
      } else {
        bytes += Array(String(first).utf8)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a draft says that it is unsent, has a date and no Message-ID and no Bcc")
  func headers() throws {
    let found = lines(try message())
    for line in ["X-Unsent: 1", "Date: Fri, 01 May 2026 00:00:00 +0800", "MIME-Version: 1.0"] {
      #expect(found.contains(line), "\(line)")
    }
    #expect(!found.contains { $0.hasPrefix("Message-ID") || $0.hasPrefix("Bcc") })
    #expect(String(decoding: EMLWriter.bytes(try message()), as: UTF8.self).unicodeScalars.allSatisfy(\.isASCII))
  }
}
