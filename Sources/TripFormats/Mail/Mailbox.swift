/// An address, perhaps with a name before it (RFC 5322, 3.4).
package struct Mailbox: Hashable, Sendable {
  package let name: String
  package let address: String

  /// Nil for an address that could not stand between < and > as it is: a dot-atom, one @, a domain.
  package init?(name: String = "", address: String) {
    let ends = address.split(separator: "@", omittingEmptySubsequences: false)
    guard ends.count == 2,
      ends.allSatisfy({ end in
        end.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
          !$0.isEmpty && $0.utf8.allSatisfy(Self.isAtom)
        }
      }), address.utf8.count <= 254
    else { return nil }
    self.name = HeaderText.oneLine(name)
    self.address = address
  }

  /// atext of RFC 5322, 3.2.3.
  private static func isAtom(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
  }

  /// Words of a header, between which a line may be folded.
  func words(after taken: Int) -> [String] {
    guard !name.isEmpty else { return [address] }
    let end = "<\(address)>"
    guard HeaderText.isPlain(name), name.utf8.count <= 60 else { return EncodedWord.words(name, after: taken) + [end] }
    let isPhrase = name.utf8.allSatisfy { Self.isAtom($0) || $0 == 32 }
    return [isPhrase ? name : quoted, end]
  }

  private var quoted: String {
    "\"" + name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }
}
