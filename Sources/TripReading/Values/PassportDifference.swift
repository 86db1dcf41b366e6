package import TripModel

/// Where what was typed and the machine readable zone of the passport do not say the same.
package enum PassportDifference: Hashable, Sendable {
  /// The zone itself was misread here, so this field was not compared.
  case damaged(MRZField)
  case value(DelegateColumn, typed: String, passport: String)
  /// The same letters, divided into words otherwise: MEILING for MEI-LING.
  case division(DelegateColumn, typed: String, passport: String)
  /// Surname and given name stand in each other's place.
  case swappedNames
  /// What fits in the zone agrees, but it has no room for the whole name.
  case cutName
  /// Taiwan's numbers are nine digits; check digits do not notice 0 read as A, K or U.
  case notNineDigits
}
