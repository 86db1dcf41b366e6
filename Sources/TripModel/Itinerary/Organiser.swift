package import TripCosting

/// A body behind the trip.
package struct Organiser: Hashable, Sendable {
  /// 主辦單位 hosts, 執行單位 carries out, 旅行社 sells the travel.
  package enum Role: String, CaseIterable, Sendable {
    case host, executor, agency

    package var name: Sentence {
      switch self {
      case .host: Sentence(en: "Host", zhHant: "主辦單位", ja: "主催")
      case .executor: Sentence(en: "Organiser", zhHant: "執行單位", ja: "実施機関")
      case .agency: Sentence(en: "Travel agency", zhHant: "旅行社", ja: "旅行会社")
      }
    }
  }

  package var origin: Origin
  package var role: Role
  package var name: LocalizedText

  package init(origin: Origin, role: Role, name: LocalizedText) {
    self.origin = origin
    self.role = role
    self.name = name
  }
}

/// Whom to ask about the trip.
package struct Contact: Hashable, Sendable {
  package var origin: Origin
  package var name: LocalizedText
  package var email: String?
  package var phone: String?
  /// The office's, for official letters.
  package var address: String?

  package init(
    origin: Origin, name: LocalizedText, email: String? = nil, phone: String? = nil, address: String? = nil
  ) {
    self.origin = origin
    self.name = name
    self.email = email
    self.phone = phone
    self.address = address
  }
}
