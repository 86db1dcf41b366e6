/// How the lines of a text file end, and whether a byte order mark (BOM) stands before them.
///
/// Git (autocrlf), editors and drives change these without being asked.
struct LineEnds: Hashable {
  var isCRLF: Bool
  var hasMark: Bool

  static let all = [false, true].flatMap { mark in [false, true].map { LineEnds(isCRLF: $0, hasMark: mark) } }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  func applied(to bytes: [UInt8]) -> [UInt8] {
    let text = bytes.starts(with: Self.mark) ? bytes.dropFirst(3) : bytes[...]
    var changed = hasMark ? Self.mark : []
    for (index, byte) in zip(text.indices, text) {
      let isOfPair = byte == 13 && index + 1 < text.endIndex && text[index + 1] == 10
      if isOfPair { continue }
      if byte == 10, isCRLF { changed.append(13) }
      changed.append(byte)
    }
    return changed
  }
}
