import TripCosting

/// Fields of a mail's header; a line has at most 76 letters where it holds encoded words and 78 otherwise (RFC 5322, 2.1.1).
enum MailHeader {
  private static let limit = 76

  static func field(_ name: String, _ value: String) -> String { "\(name): \(value)\r\n" }

  /// Free text (RFC 5322, 3.2.5).
  static func text(_ name: String, _ text: String) -> String {
    let line = HeaderText.oneLine(text)
    let taken = name.utf8.count + 2
    let fits = HeaderText.isPlain(line) && taken + line.utf8.count <= limit
    return folded(name, fits ? [line] : EncodedWord.words(line, after: taken))
  }

  static func addresses(_ name: String, _ boxes: [Mailbox]) -> String {
    let taken = name.utf8.count + 2
    let words = boxes.enumerated().flatMap { index, box in
      // Only the first stands behind the field's name; the others may be folded onto a line of their own.
      let words = box.words(after: index == 0 ? taken : 0)
      return words.dropLast() + words.suffix(1).map { index < boxes.count - 1 ? $0 + "," : $0 }
    }
    return folded(name, words)
  }

  /// Words on lines; each fold is CRLF and a space, of which one stood there anyway.
  private static func folded(_ name: String, _ words: [String]) -> String {
    var (text, length) = (name + ":", name.utf8.count + 1)
    for (number, word) in words.enumerated() {
      if number > 0, length + 1 + word.utf8.count > limit {
        text += "\r\n"
        length = 0
      }
      text += " " + word
      length += 1 + word.utf8.count
    }
    return text + "\r\n"
  }

  /// Fri, 01 May 2026 00:00:00 +0800: the beginning of a day in Taipei (RFC 5322, 3.3).
  static func date(_ day: Day) -> String {
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][Int(day.weekday.rawValue) - 1]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let (year, month, date) = day.calendar
    return "\(weekday), \(date < 10 ? "0" : "")\(date) \(months[month - 1]) \(year) 00:00:00 +0800"
  }

  /// A parameter in RFC 2231's form, cut into numbered lines where one cannot hold it.
  static func parameter(_ name: String, _ value: String) -> String {
    let plain = HeaderText.oneLine(value)
    let isToken = !plain.isEmpty && plain.utf8.allSatisfy(isAttribute) && name.utf8.count + plain.utf8.count < 70
    guard !isToken else { return ";\r\n \(name)=\"\(plain)\"" }
    var lines = ["UTF-8''"]
    for scalar in plain.unicodeScalars {
      let part = escaped(scalar)
      if lines[lines.count - 1].utf8.count + part.utf8.count > limit - name.utf8.count - 8 { lines.append("") }
      lines[lines.count - 1] += part
    }
    guard lines.count > 1 else { return ";\r\n \(name)*=\(lines[0])" }
    return lines.enumerated().map { ";\r\n \(name)*\($0)*=\($1)" }.joined()
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let bytes = UTF8.encode(scalar).map(Array.init) ?? []
    return bytes.map { byte in
      if isAttribute(byte) { return String(UnicodeScalar(byte)) }
      let hex = String(byte, radix: 16, uppercase: true)
      return "%" + (hex.utf8.count < 2 ? "0" : "") + hex
    }.joined()
  }

  /// attribute-char of RFC 2231 but those that some programs misread.
  private static func isAttribute(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "-._".utf8.contains(byte)
    }
  }
}
