/// Signs that stand where a character was: Excel's CSV in Big5 has `?` for what Big5 has not, such as 堃, and decoders
/// U+FFFD.
package enum LostSigns {
  /// Told by bytes, as it is asked of every name: U+FFFD is EF BF BD.
  package static func occur(in text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "?")) || text.utf8.contains(0xEF) && text.unicodeScalars.contains("\u{FFFD}")
  }
}
