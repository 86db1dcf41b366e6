import TripModel

/// The title behind a given name.
package enum TravellerTitle: String, Sendable {
  case mister = "MR"
  case miss = "MISS"
  case ms = "MS"
  case master = "MSTR"

  /// Nil where the passport says X: no title is invented.
  static func of(_ sex: Sex, isChild: Bool) -> TravellerTitle? {
    switch sex {
    case .male: isChild ? .master : .mister
    case .female: isChild ? .miss : .ms
    case .unspecified: nil
    }
  }
}
