/// Texts to be removed and searched for, whatever the case of their Latin letters.
///
/// One that lies within a longer text that stays, as a person's name within another's or a company's, is let be there.
package struct Secrets: Sendable {
  /// A text with what it does where it is found.
  struct Needle: Sendable {
    var bytes: [UInt8]
    /// Nil for what stays.
    var secret: Int?
    var isName: Bool
  }

  package let all: [Secret]
  /// By the first two bytes, the longest first.
  private var needles: [UInt16: [Needle]] = [:]

  package init(_ secrets: [Secret], keeping kept: [String]) {
    var seen: Set<String> = []
    all = secrets.filter { $0.isLongEnough && seen.insert($0.text).inserted }
    for (index, secret) in all.enumerated() { add(secret.text, index, secret.isName) }
    for text in Set(kept) where !seen.contains(text) { add(text, nil, false) }
    for key in needles.keys {
      needles[key]?.sort { ($0.bytes.count, $0.secret == nil ? 1 : 0) > ($1.bytes.count, $1.secret == nil ? 1 : 0) }
    }
  }

  private mutating func add(_ text: String, _ secret: Int?, _ isName: Bool) {
    let bytes = text.utf8.map(Self.folded)
    guard bytes.count > 1 else { return }
    needles[Self.key(bytes[0], bytes[1]), default: []].append(Needle(bytes: bytes, secret: secret, isName: isName))
  }

  package var isEmpty: Bool { all.isEmpty }

  /// Where secrets stand, from left to right; none overlaps another.
  package func places(in bytes: [UInt8]) -> [(range: Range<Int>, secret: Secret)] {
    bytes.withUnsafeBufferPointer { places($0) }
  }

  private func places(_ bytes: UnsafeBufferPointer<UInt8>) -> [(range: Range<Int>, secret: Secret)] {
    var found: [(range: Range<Int>, secret: Secret)] = []
    var position = 0
    while position + 1 < bytes.count {
      let key = Self.key(Self.folded(bytes[position]), Self.folded(bytes[position + 1]))
      guard let needle = needles[key]?.first(where: { Self.stands($0, bytes, position) }) else {
        position += 1
        continue
      }
      let end = position + needle.bytes.count
      if let secret = needle.secret { found.append((position..<end, all[secret])) }
      position = end
    }
    return found
  }

  /// The bytes without any secret; nil where there was none.
  package func removed(from bytes: [UInt8]) -> [UInt8]? {
    let places = places(in: bytes)
    guard !places.isEmpty else { return nil }
    var (rest, position) = ([UInt8](), 0)
    for (range, secret) in places {
      rest += bytes[position..<range.lowerBound] + Array(secret.replacement.utf8)
      position = range.upperBound
    }
    return rest + bytes[position...]
  }

  private static func stands(_ needle: Needle, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let end = start + needle.bytes.count
    guard end <= bytes.count else { return false }
    for index in needle.bytes.indices where folded(bytes[start + index]) != needle.bytes[index] { return false }
    guard needle.isName else { return true }
    return !(start > 0 && isLetter(bytes[start - 1]) && isLetter(bytes[start]))
      && !(end < bytes.count && isLetter(bytes[end]) && isLetter(bytes[end - 1]))
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

  private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
