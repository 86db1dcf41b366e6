import TripCosting
package import TripModel

/// Holds what was typed beside the passport's machine readable zone; it tells differences and changes nothing.
package enum PassportCheck {
  /// Fields that are not typed yet, or that the zone does not give, are not compared.
  package static func differences(_ delegate: Delegate, _ zone: MRZ) -> [PassportDifference] {
    names(delegate, zone) + number(delegate, zone) + values(delegate, zone) + damage(zone)
  }

  /// The composite digit tells nothing more where another field is known to be damaged.
  private static func damage(_ zone: MRZ) -> [PassportDifference] {
    let fields = zone.damaged.filter { $0 != .composite }
    return (fields.isEmpty ? zone.damaged : fields).map { .damaged($0) }
  }

  private static func number(_ delegate: Delegate, _ zone: MRZ) -> [PassportDifference] {
    guard !zone.damaged.contains(.number) else { return [] }
    let isTaiwanese = zone.issuer == "TWN"
    let isNine = zone.number.utf8.count == 9 && zone.number.utf8.allSatisfy { (48...57).contains($0) }
    let shape: [PassportDifference] = isTaiwanese && !isNine ? [.notNineDigits] : []
    return compare(.passportNumber, delegate.passportNumber, zone.number) + shape
  }

  private static func values(_ delegate: Delegate, _ zone: MRZ) -> [PassportDifference] {
    var found = compare(.nationality, country(delegate.nationality), country(zone.nationality))
    if !zone.damaged.contains(.birthDate) {
      found += compare(.birthDate, delegate.birthDate?.iso, zone.birthDate?.iso)
    }
    found += compare(.sex, delegate.sex?.rawValue, zone.sex?.rawValue)
    if !zone.damaged.contains(.expiry) {
      found += compare(.passportExpiry, delegate.passportExpiry?.iso, zone.expiry?.iso)
    }
    return found
  }

  private static func compare(_ column: DelegateColumn, _ typed: String?, _ passport: String?) -> [PassportDifference] {
    guard let typed, let passport, !typed.isEmpty, !passport.isEmpty, typed != passport else { return [] }
    return [.value(column, typed: typed, passport: passport)]
  }

  /// Germany's code in passports is D (ICAO Doc 9303 part 3, section 5).
  private static func country(_ code: String) -> String { code == "D" ? "DEU" : code }

  private static func names(_ delegate: Delegate, _ zone: MRZ) -> [PassportDifference] {
    guard !zone.damaged.contains(.name) else { return [] }
    let (surname, given) = (zone.name.surname, zone.name.given)
    if isSame(delegate.surname, given), isSame(delegate.givenName, surname), surname != given { return [.swappedNames] }
    // Only the last words can have been cut.
    let isSurnameCut = zone.name.isCut && given.isEmpty
    let found =
      name(.surname, delegate.surname, surname, isCut: isSurnameCut)
      + name(.givenName, delegate.givenName, given, isCut: zone.name.isCut)
    return found + (zone.name.isCut && found.isEmpty ? [.cutName] : [])
  }

  private static func isSame(_ typed: String, _ words: [String]) -> Bool {
    guard !typed.isEmpty, let signs = try? Transliteration.signs(typed) else { return false }
    return Transliteration.spells(signs, words.joined())
  }

  private static func name(
    _ column: DelegateColumn, _ typed: String, _ words: [String], isCut: Bool
  ) -> [PassportDifference] {
    guard !typed.isEmpty else { return [] }
    let passport = words.joined(separator: " ")
    guard let signs = try? Transliteration.signs(typed),
      Transliteration.spells(signs, words.joined(), isCut: isCut)
    else { return [.value(column, typed: typed, passport: passport)] }
    let isDividedAlike = Transliteration.spells(signs, passport, gap: " ", isCut: isCut)
    return isDividedAlike ? [] : [.division(column, typed: typed, passport: passport)]
  }
}
