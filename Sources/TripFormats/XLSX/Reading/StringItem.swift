/// A text, shared or in its cell: plain, or in runs of different looks (CT_Rst, ECMA-376 18.4.8).
struct StringItem {
  private(set) var text = ""
  /// A line is drawn through at least one run that says something.
  private(set) var isStruck = false

  /// The phonetic runs, which spell the text anew, are not part of it.
  init(_ reader: inout PartReader) throws(XLSXProblem) {
    try reader.children { (reader, name) throws(XLSXProblem) in
      if name == "t" { text += Self.unescaped(try reader.content()) }
      if name == "r" { try takeRun(&reader) }
    }
  }

  private mutating func takeRun(_ reader: inout PartReader) throws(XLSXProblem) {
    var (run, isLined) = ("", false)
    try reader.children { (reader, name) throws(XLSXProblem) in
      if name == "t" { run += Self.unescaped(try reader.content()) }
      if name == "rPr" { isLined = try Self.hasStrike(&reader) }
    }
    text += run
    isStruck = isStruck || isLined && run.contains { !$0.isWhitespace }
  }

  /// Of a font, or of what a run says of its look; an element without a value says yes (CT_BooleanProperty).
  static func hasStrike(_ reader: inout PartReader) throws(XLSXProblem) -> Bool {
    var isStruck = false
    try reader.children { (reader, name) throws(XLSXProblem) in
      if name == "strike" { isStruck = reader.attribute("val") == nil || reader.flag("val") }
    }
    return isStruck
  }

  /// Replaces _xHHHH_ by the UTF-16 unit it stands for (ST_Xstring, ECMA-376 22.9.2.19).
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(95) else { return text }
    let units = Array(text.utf16)
    var (output, index) = ([UInt16](), 0)
    while index < units.count {
      let unit = escape(units[index...])
      output.append(unit ?? units[index])
      index += unit == nil ? 1 : 7
    }
    // Half of a surrogate pair is no text: then the escapes stay as they were written.
    return String(validating: output, as: UTF16.self) ?? text
  }

  private static func escape(_ units: ArraySlice<UInt16>) -> UInt16? {
    let start = units.startIndex
    guard units.count >= 7, units[start] == 95, units[start + 1] == 120, units[start + 6] == 95 else { return nil }
    var number: UInt16 = 0
    for unit in units[start + 2..<start + 6] {
      guard let digit = Character(Unicode.Scalar(UInt8(truncatingIfNeeded: unit))).hexDigitValue, unit < 128 else {
        return nil
      }
      number = number << 4 | UInt16(digit)
    }
    return number
  }
}
