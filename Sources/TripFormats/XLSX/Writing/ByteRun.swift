/// Bytes that are written one after the other and then leave all at once.
///
/// An array does the same and is simpler. Its every append costs a check for uniqueness and a call, five times for a
/// cell, which was half of the time of a long sheet; here it is one comparison and a copy. Short pieces are copied as
/// whole vectors, whose ends the next piece covers: a call for so many bytes costs more than they do.
struct ByteRun: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 16_384) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    reserve(bytes.count)
    (start + count).update(from: first, count: bytes.count)
    count += bytes.count
  }

  @inline(__always)
  mutating func append(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  @inline(__always)
  mutating func append(_ bytes: ShortBytes) {
    reserve(16)
    UnsafeMutableRawPointer(start + count).storeBytes(of: bytes.vector, as: SIMD16<UInt8>.self)
    count += bytes.count
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Text that may stand in XML as it is; of other text nothing, and false.
  @inline(__always)
  mutating func appendPlain(_ text: String) -> Bool {
    // A string that has no bytes of its own, as some have on Apple's systems, goes the long way.
    text.utf8.withContiguousStorageIfAvailable { appendPlain($0) } ?? false
  }

  /// Looked at and copied in one go, eight bytes at a time; the last eight overlap those before them.
  @inline(__always)
  private mutating func appendPlain(_ units: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = units.baseAddress, !units.isEmpty else { return true }
    reserve(units.count)
    let (source, target) = (UnsafeRawPointer(first), UnsafeMutableRawPointer(start + count))
    var marks = TextMarks(first: units[0], last: units[units.count - 1])
    if units.count >= 8 {
      let last = units.count - 8
      for place in stride(from: 0, to: last, by: 8) {
        marks.look(at: ByteRun.copy(UInt64.self, source + place, target + place))
      }
      marks.look(at: ByteRun.copy(UInt64.self, source + last, target + last))
    } else {
      marks.look(at: ByteRun.copyShort(source, target, units.count))
    }
    guard marks.isPlain else { return false }
    count += units.count
    return true
  }

  @inline(__always)
  private static func copy<Piece: BitwiseCopyable>(
    _: Piece.Type, _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer
  ) -> Piece {
    let piece = source.loadUnaligned(as: Piece.self)
    target.storeBytes(of: piece, as: Piece.self)
    return piece
  }

  /// One to seven bytes in pieces that may overlap; returns them in any order, some of them twice.
  @inline(__always)
  private static func copyShort(
    _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ count: Int
  ) -> UInt64 {
    if count >= 4 {
      let low = copy(UInt32.self, source, target)
      let high = copy(UInt32.self, source + (count - 4), target + (count - 4))
      return UInt64(low) | UInt64(high) << 32
    }
    let low = UInt64(copy(UInt8.self, source, target))
    let middle = UInt64(copy(UInt8.self, source + count / 2, target + count / 2))
    let high = UInt64(copy(UInt8.self, source + (count - 1), target + (count - 1)))
    return low &* 0x0101_0101_0100_0001 | middle << 8 | high << 16
  }

  /// In decimal digits.
  @inline(__always)
  mutating func append(_ number: Int) {
    if number < 0 { append("-" as StaticString) }
    let magnitude = number.magnitude
    if magnitude < 100_000_000 {
      append(ShortBytes(digits: UInt32(truncatingIfNeeded: magnitude)))
    } else {
      appendLong(magnitude)
    }
  }

  @inline(never)
  private mutating func appendLong(_ number: UInt) {
    let (high, low) = number.quotientAndRemainder(dividingBy: 100_000_000)
    append(Int(high))
    append(ShortBytes(eightDigits: UInt32(low)))
  }

  /// With so many digits behind a decimal point: 2035 with four is 0.2035.
  mutating func append(_ number: CellNumber) {
    guard number.digits > 0 else { return append(Int(number.units)) }
    guard number.digits < 18 else { return append(Digits.decimal(number.units, digits: number.digits)) }
    let scale = (0..<number.digits).reduce(into: UInt64(1)) { scale, _ in scale *= 10 }
    let (whole, fraction) = number.units.magnitude.quotientAndRemainder(dividingBy: scale)
    if number.units < 0 { append("-" as StaticString) }
    append(Int(whole))
    // The one before a fraction keeps its zeros, and gives way to the point.
    let point = count
    append(Int(scale + fraction))
    start[point] = 46
  }

  /// Puts text before bytes that have been written already.
  mutating func insert(_ text: String, at place: Int) {
    let moved = count - place
    append(text)
    let length = count - place - moved
    reserve(length)
    (start + place + length).update(from: start + place, count: moved + length)
    (start + place).update(from: start + count, count: length)
  }

  /// Forgets what was written from the place on.
  mutating func rewind(to place: Int) { count = min(count, max(0, place)) }

  /// What has been written so far; the room is used again.
  mutating func take(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    body(UnsafeBufferPointer(start: start, count: count))
    count = 0
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(to: max(capacity * 2, count + more)) }
  }

  @inline(never)
  private mutating func grow(to size: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    larger.update(from: start, count: count)
    start.deallocate()
    (start, capacity) = (larger, size)
  }
}
