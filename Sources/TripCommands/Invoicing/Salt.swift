/// Random bytes that keep a digest from telling what it was made of.
enum Salt {
  /// 32 bytes of the system's randomness.
  static func random() -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    return (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
}
