/// How wide the bytes of a text can be at most, told by one look.
struct TextScan {
  /// Were everything but ASCII as wide as it can be, never more than there are bytes: what is two columns wide has three.
  ///
  /// Without bound where there are signs below U+0020, as line ends are.
  let widest: Int

  @inline(__always)
  init(_ units: UnsafeBufferPointer<UInt8>) {
    var (width, controls) = (0, 0)
    for unit in units {
      controls += unit < 32 ? 1 : 0
      // What follows the first byte of a character adds nothing (RFC 3629).
      width += unit < 0x80 ? 1 : unit >= 0xC0 ? 2 : 0
    }
    widest = controls == 0 ? width : Int.max
  }
}
