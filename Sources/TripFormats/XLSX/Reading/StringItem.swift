/// A text, shared or in its cell: plain, or in runs of different looks (CT_Rst, ECMA-376 18.4.8).
enum StringItem {
  /// The phonetic runs, which spell the text anew, are not part of it.
  static func read(_ reader: inout PartReader) throws(XLSXProblem) -> String {
    var text = ""
    try reader.children { (reader, name) throws(XLSXProblem) in
      if name == "t" { text += unescaped(try reader.content()) }
      if name == "r" { text += try run(&reader) }
    }
    return text
  }

  private static func run(_ reader: inout PartReader) throws(XLSXProblem) -> String {
    var text = ""
    try reader.children { (reader, name) throws(XLSXProblem) in
      if name == "t" { text += unescaped(try reader.content()) }
    }
    return text
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
