package import TripCosting

/// A way of a day that the delegation goes together: by coach, by train or on foot; flights stand apart.
package struct Leg: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case coach, train, walk, other

    package var name: Sentence {
      switch self {
      case .coach: Sentence(en: "coach", zhHant: "遊覽車", ja: "貸切バス")
      case .train: Sentence(en: "train", zhHant: "列車", ja: "鉄道")
      case .walk: Sentence(en: "on foot", zhHant: "步行", ja: "徒歩")
      case .other: Sentence(en: "other transport", zhHant: "其他交通", ja: "その他")
      }
    }
  }

  package var origin: Origin
  /// Nil where it is not known yet.
  package var kind: Kind?
  package var from: LocalizedText?
  package var to: LocalizedText?
  package var times = Times()
  package var coach: Coach?
  /// Whose clock its times are on; nil where it is that of the country visited.
  package var zone: Zone?

  package init(origin: Origin, kind: Kind? = nil) {
    self.origin = origin
    self.kind = kind
  }
}

extension Leg {
  /// When and where one meets, leaves and arrives; minutes of the day on the clock of the place.
  package struct Times: Hashable, Sendable {
    package var meetingPoint: LocalizedText?
    package var meetAt: Int?
    package var departs: Int?
    package var arrives: Int?

    package init() {}
  }
}
