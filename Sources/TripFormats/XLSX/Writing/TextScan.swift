/// What one look at the bytes of a text tells: whether it may stand in XML as it is, and how wide it can be at most.
struct TextScan {
  /// Nothing in it needs to be written another way or kept from a reader that drops spaces.
  let isPlain: Bool
  /// Were everything but ASCII as wide as it can be; without bound where there are signs below U+0020, as line ends are.
  let widest: Int

  /// Bytes below 32, and " & < >; beside them only an underscore and what may be U+FFFE or U+FFFF are special.
  private static let special: UInt64 = 0xFFFF_FFFF | 1 << 34 | 1 << 38 | 1 << 60 | 1 << 62

  @inline(__always)
  init(_ units: UnsafeBufferPointer<UInt8>) {
    var found: UInt64 = units.first == 32 || units.last == 32 ? 1 : 0
    var (width, controls) = (0, 0)
    for unit in units {
      found |= unit < 64 ? TextScan.special >> UInt64(unit) : 0
      found |= unit == 95 || unit == 0xEF ? 1 : 0
      controls += unit < 32 ? 1 : 0
      // What follows the first byte of a character adds nothing (RFC 3629).
      width += unit < 0x80 ? 1 : unit >= 0xC0 ? 2 : 0
    }
    isPlain = found & 1 == 0
    widest = controls == 0 ? width : Int.max
  }
}
