import Testing
import TripModel

@Suite struct PassportShapeTests {
  @Test(
    "Taiwan's numbers are nine digits, today with a 3 in front",
    arguments: [
      ("399990001", PassportShape.plausible), ("300000000", .plausible), ("39999000", .impossible),
      ("M12345678", .impossible), ("139990001", .notBiometric), ("３９９９９０００１", .impossible), ("", .impossible),
    ])
  func taiwan(number: String, shape: PassportShape) {
    #expect(PassportShape.of(number, issuer: "TWN") == shape)
  }

  @Test(
    "elsewhere six to nine capital letters and digits",
    arguments: [
      ("C01X00T47", PassportShape.plausible), ("TK1234567", .plausible), ("ab123456", .impossible),
      ("12345", .impossible), ("1234567890", .impossible), ("C01-X00", .impossible),
    ])
  func others(number: String, shape: PassportShape) {
    #expect(PassportShape.of(number, issuer: "DEU") == shape)
  }
}
