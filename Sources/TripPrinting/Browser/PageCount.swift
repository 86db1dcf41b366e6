/// How many pages a PDF has, from its page tree as browsers write it: plainly, with the number of all pages on top.
struct PageCount: Sendable {
  let number: Int

  /// Nothing where the tree is packed or missing; the largest number is that of the root.
  init?(of pdf: [UInt8]) {
    var (largest, rest) = (0, pdf[...])
    while let tree = Self.after("/Type /Pages", in: rest) {
      rest = tree
      let end = tree.firstIndex(of: UInt8(ascii: ">")) ?? tree.endIndex
      guard let count = Self.after("/Count ", in: tree[..<end]) else { continue }
      let digits = count.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      largest = max(largest, Int(String(decoding: digits, as: UTF8.self)) ?? 0)
    }
    guard largest > 0 else { return nil }
    number = largest
  }

  /// What follows the first occurrence of `words`.
  private static func after(_ words: StaticString, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    words.withUTF8Buffer { words in
      var place = bytes.startIndex
      while let slash = bytes[place...].firstIndex(of: UInt8(ascii: "/")) {
        if bytes[slash...].starts(with: words) { return bytes[(slash + words.count)...] }
        place = slash + 1
      }
      return nil
    }
  }
}
