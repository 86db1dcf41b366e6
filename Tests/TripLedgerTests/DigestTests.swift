import Testing

@testable import TripLedger

/// The examples that NIST publishes with FIPS 180-4, and one of a million letters.
@Suite struct DigestTests {
  @Test(
    "NIST's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(text: String, hex: String) { #expect(Digest(of: Array(text.utf8)).hex == hex) }

  @Test("a million letters a")
  func million() {
    let letters = [UInt8](repeating: 97, count: 1_000_000)
    #expect(Digest(of: letters).hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("digits become the digest again, and other texts do not")
  func hexText() {
    let digest = Digest(of: [1, 2, 3])
    #expect(Digest(hex: digest.hex) == digest)
    #expect(Digest(hex: String(digest.hex.dropLast())) == nil)
    #expect(Digest(hex: String(repeating: "g", count: 64)) == nil)
  }
}
