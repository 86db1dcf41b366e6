package import TripCosting
package import TripModel

/// What the machine readable zone of a passport says (TD3: two lines of 44; ICAO Doc 9303 part 4, 4.2).
package struct MRZ: Hashable, Sendable {
  /// P, or P with a second letter: PP and its kin are allowed from 2026 and required from 2028.
  package var documentCode: String
  package var issuer: String
  package var name: MRZName
  package var number: String
  package var nationality: String
  package var birthDate: Day?
  package var sex: Sex?
  package var expiry: Day?
  package var optional: String
  /// Fields whose check digit fails or that hold what cannot be; nothing may be concluded from them.
  package var damaged: [MRZField]

  static let filler = UInt8(ascii: "<")

  /// Reads both lines; `today` decides the century of dates.
  package static func read(_ text: String, on today: Day) throws(MRZProblem) -> MRZ {
    let lines = try MRZLines.read(text)
    return MRZReader(first: lines.first, second: lines.second, today: today).zone
  }
}
