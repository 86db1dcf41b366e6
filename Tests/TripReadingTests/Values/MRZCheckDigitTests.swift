import Testing
import TripReading

@Suite struct MRZCheckDigitTests {
  @Test(
    "gives the digits of the standard's examples and of the specimen",
    arguments: [
      ("520727", "3"), ("AB2134<<<", "5"), ("L898902C3", "6"), ("740812", "2"), ("ZE184226B<<<<<", "1"),
      ("<<<<<<<<<<<<<<", "0"), ("399990019", "9"), ("800812", "7"), ("A123456789<<<<", "7"),
    ])
  func vectors(field: String, digit: String) {
    #expect(MRZCheckDigit.of(field.utf8) == digit.utf8.first)
  }

  @Test("does not notice 0 read as A, K or U, whose values differ by ten")
  func blindness() {
    for letter in ["A", "K", "U"] {
      #expect(MRZCheckDigit.of("39999\(letter)001".utf8) == MRZCheckDigit.of("399990001".utf8))
    }
    #expect(MRZCheckDigit.of("39999O001".utf8) != MRZCheckDigit.of("399990001".utf8))
  }

  @Test("has no digit for what a zone cannot hold", arguments: ["a", "é", " ", "-"])
  func refused(text: String) {
    #expect(MRZCheckDigit.of(text.utf8) == nil)
  }
}
