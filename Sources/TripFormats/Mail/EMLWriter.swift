/// Writes a mail as a file that mail programs open (RFC 5322, MIME of RFC 2045 to 2047 and 2231).
///
/// It is a draft: X-Unsent makes Outlook open it for sending, Date is the day's beginning, and there is no Message-ID,
/// as whoever sends it gives it one; a fixed one would make two sendings look like one. There is no Bcc.
package enum EMLWriter {
  /// Cannot occur in base64, so in none of the parts (RFC 2045, 6.7).
  private static let boundary = "=_trip_draft"

  package static func bytes(_ message: MailMessage) -> [UInt8] {
    let header =
      MailHeader.field("X-Unsent", "1") + MailHeader.addresses("From", [message.from])
      + (message.to.isEmpty ? "" : MailHeader.addresses("To", message.to))
      + MailHeader.text("Subject", message.subject) + MailHeader.field("Date", MailHeader.date(message.day))
      + MailHeader.field("MIME-Version", "1.0") + MailHeader.field("Content-Language", message.language)
    guard !message.attachments.isEmpty else { return Array((header + text(message.body)).utf8) }
    let parts = [text(message.body)] + message.attachments.map(attachment)
    let whole =
      header + MailHeader.field("Content-Type", "multipart/mixed; boundary=\"\(boundary)\"") + "\r\n"
      + parts.map { "--\(boundary)\r\n\($0)" }.joined() + "--\(boundary)--\r\n"
    return Array(whole.utf8)
  }

  private static func text(_ body: String) -> String {
    MailHeader.field("Content-Type", "text/plain; charset=utf-8") + encoded(Array(canonical(body).utf8))
  }

  private static func attachment(_ file: MailAttachment) -> String {
    // Folded, as the type of a workbook alone fills the line.
    "Content-Type:\r\n \(file.type.rawValue)\r\nContent-Disposition: attachment"
      + MailHeader.parameter("filename", file.name) + "\r\n" + encoded(file.bytes)
  }

  /// Base64 goes through every mail server unchanged, in lines of 76 letters (RFC 2045, 6.8).
  private static func encoded(_ bytes: [UInt8]) -> String {
    var text = "Content-Transfer-Encoding: base64\r\n\r\n"
    // 57 octets are 76 letters.
    for start in stride(from: 0, to: bytes.count, by: 57) {
      text += Base64.text(Array(bytes[start..<min(start + 57, bytes.count)])) + "\r\n"
    }
    return text
  }

  /// Every line ends with CRLF before it is encoded (RFC 2045, 6.8); other control characters fall away.
  private static func canonical(_ body: String) -> String {
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in body.unicodeScalars {
      switch scalar {
      case "\n" where last == "\r": break
      case "\n", "\r": text += ["\r", "\n"]
      case _ where scalar.value < 32 && scalar != "\t" || scalar.value == 127: break
      default: text.append(scalar)
      }
      last = scalar
    }
    return String(text)
  }
}
