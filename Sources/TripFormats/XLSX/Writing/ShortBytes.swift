/// Up to sixteen bytes that are copied as one vector, however many they are.
struct ShortBytes: Sendable {
  let vector: SIMD16<UInt8>
  let count: Int

  /// What does not fit is left out; nothing that is kept so is longer than a cell's reference.
  init(_ bytes: some Collection<UInt8>) {
    var vector = SIMD16<UInt8>()
    for (place, byte) in zip(vector.indices, bytes) { vector[place] = byte }
    self.vector = vector
    count = min(bytes.count, 16)
  }

  /// In decimal digits without a sign: of larger numbers the last eight.
  ///
  /// Eight digits are made at a time, in lanes of one word that are halved three times: a division a digit and a branch
  /// on their count cost several times as much, twice for every cell.
  @inline(__always)
  init(digits number: UInt32) {
    let digits = ShortBytes.lanes(number)
    // The first digit is the lowest byte; of nothing but zeros the last stays.
    let zeros = min(digits.trailingZeroBitCount / 8, 7)
    let text = (digits | ShortBytes.zeros) >> UInt64(zeros * 8)
    vector = unsafeBitCast(SIMD2<UInt64>(text.littleEndian, 0), to: SIMD16<UInt8>.self)
    count = 8 - zeros
  }

  /// All eight, with zeros in front.
  @inline(__always)
  init(eightDigits number: UInt32) {
    let text = ShortBytes.lanes(number) | ShortBytes.zeros
    vector = unsafeBitCast(SIMD2<UInt64>(text.littleEndian, 0), to: SIMD16<UInt8>.self)
    count = 8
  }

  /// The sign for zero in every byte.
  private static let zeros: UInt64 = 0x3030_3030_3030_3030

  /// The values of the last eight digits, one a byte, the first of them the lowest.
  @inline(__always)
  private static func lanes(_ number: UInt32) -> UInt64 {
    let number = UInt64(number % 100_000_000)
    let fours = number / 10_000 | (number % 10_000) << 32
    // Of numbers below 10,000 this is the hundredth part, and below the tenth part of numbers below 100.
    let hundreds = ((fours &* 10_486) >> 20) & 0x7F_0000_007F
    let twos = hundreds | (fours &- hundreds &* 100) << 16
    let tens = ((twos &* 103) >> 10) & 0x000F_000F_000F_000F
    return tens | (twos &- tens &* 10) << 8
  }
}
