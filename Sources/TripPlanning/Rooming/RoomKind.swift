package import TripModel

/// A room as it is ordered from the hotel; a twin has two beds, unlike a double.
package enum RoomKind: String, CaseIterable, Sendable {
  case twin, single

  package var beds: Int {
    switch self {
    case .twin: 2
    case .single: 1
    }
  }

  package var name: Sentence {
    switch self {
    case .twin: Sentence(en: "twin room", zhHant: "雙人房（兩張床）", ja: "ツインルーム")
    case .single: Sentence(en: "single room", zhHant: "單人房", ja: "シングルルーム")
    }
  }
}
