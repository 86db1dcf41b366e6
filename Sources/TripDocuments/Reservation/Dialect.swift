package import TripModel

/// The reservation system into which a travel agency types lines; each has its own form.
package enum Dialect: String, CaseIterable, Sendable {
  case amadeus
  case sabre
  case galileo

  /// Galileo is Travelport+ today, and Sabre serves Taiwan under the name Abacus as well.
  package var label: Sentence {
    switch self {
    case .amadeus: Sentence(verbatim: "Amadeus")
    case .sabre: Sentence(verbatim: "Sabre / Abacus")
    case .galileo: Sentence(verbatim: "Galileo / Travelport+")
    }
  }

  /// How a child's name is written was found for two systems only.
  var takesChildren: Bool { self != .sabre }
}
