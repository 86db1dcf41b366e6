/// A zone whose clocks stand at one distance from UTC all year, as those of Taiwan and Japan have since 1980 and 1952.
package struct WallClock: Hashable, Sendable {
  /// The zone's name in the IANA database, which is its TZID.
  package var name: String
  /// Minutes ahead of UTC.
  package var offset: Int
  /// What its people call the time, such as JST.
  package var abbreviation: String

  package init(_ name: String, offset: Int, abbreviation: String) {
    self.name = name
    self.offset = offset
    self.abbreviation = abbreviation
  }

  package static let taipei = WallClock("Asia/Taipei", offset: 480, abbreviation: "CST")
  package static let tokyo = WallClock("Asia/Tokyo", offset: 540, abbreviation: "JST")
}
