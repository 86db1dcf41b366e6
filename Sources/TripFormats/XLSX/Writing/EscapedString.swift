/// Text of a cell as bytes of XML (ST_Xstring, ECMA-376 22.9.2.19): what XML cannot hold is written _xHHHH_.
enum EscapedString {
  static func append(_ text: String, to run: inout ByteRun) {
    var text = text
    text.withUTF8 { units in
      var start = 0
      for index in units.indices where isSpecial[Int(units[index])] {
        guard let (replacement, length) = replacement(at: index, in: units) else { continue }
        run.append(UnsafeBufferPointer(rebasing: units[start..<index]))
        run.append(replacement)
        start = index + length
      }
      run.append(UnsafeBufferPointer(rebasing: units[start...]))
    }
  }

  /// For the attributes and formulas that are such strings too.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var run = ByteRun(capacity: 256)
    append(text, to: &run)
    run.take { escaped = String(decoding: $0, as: UTF8.self) }
    return escaped
  }

  /// Spaces and line feeds that a reader may drop unless told to keep them.
  static func needsPreserving(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return first <= 32 || last <= 32 || text.utf8.contains { $0 == 9 || $0 == 10 }
  }

  private static let isSpecial: [Bool] = (0...255).map { byte in
    byte < 32 && byte != 9 && byte != 10 || [34, 38, 60, 62, 95, 0xEF].contains(byte)
  }

  private static func replacement(at index: Int, in units: UnsafeBufferPointer<UInt8>) -> (String, length: Int)? {
    switch units[index] {
    case 34: return ("&quot;", 1)
    case 38: return ("&amp;", 1)
    case 60: return ("&lt;", 1)
    case 62: return ("&gt;", 1)
    // An underscore that would begin an escape is itself escaped: _x0041_ is not A.
    case 95: return isEscape(at: index, in: units) ? ("_x005F_", 1) : nil
    case 0xEF:
      guard index + 2 < units.count, units[index + 1] == 0xBF, units[index + 2] >= 0xBE else { return nil }
      return (units[index + 2] == 0xBE ? "_xFFFE_" : "_xFFFF_", 3)
    case let control: return ("_x00" + (control < 16 ? "0" : "") + hex(control) + "_", 1)
    }
  }

  private static func hex(_ byte: UInt8) -> String { String(byte, radix: 16, uppercase: true) }

  private static func isEscape(at index: Int, in units: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 6 < units.count, units[index + 1] == 120, units[index + 6] == 95 else { return false }
    return units[index + 2..<index + 6].allSatisfy { (48...57).contains($0) || (65...70).contains($0 & 0xDF) }
  }
}
