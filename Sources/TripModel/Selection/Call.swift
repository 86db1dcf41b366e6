package import TripCosting

/// A call for applications (徵選): what counts, by which clause of the brochure; nil is not known or not asked.
package struct Call: Hashable, Sendable {
  package var origin: Origin
  package var deadline: Deadline?
  package var mail: Mail?
  package var supplement: Supplement?
  package var size: Size?
  package var readiness: Readiness?
  /// Where an aim in Japan is asked for.
  package var aim: Origin?
  package var sectors: Sectors?
  package var exclusions: [Exclusion] = []
  /// Years of the finance part, in the count of the Republic of China, oldest first (annex 2).
  package var years: [Int] = []
  package var documents: [Document] = []
  /// What a company signs (annex 7), point by point.
  package var declaration: [LocalizedText] = []

  package init(origin: Origin) { self.origin = origin }

  /// By whose clock its days begin.
  package var zone: Zone { deadline?.zone ?? .taipei }

  /// Where a requirement stands; nil where the call does not ask for it.
  package func origin(of requirement: Requirement) -> Origin? {
    switch requirement {
    case .size: size?.origin
    case .readiness: readiness?.origin
    case .aim: aim
    case .sector: sectors?.origin
    default: exclusions.first { $0.kind == requirement }?.origin
    }
  }
}

extension Trip {
  /// The call's, where there is one.
  package var callZone: Zone { call?.zone ?? .taipei }
}

extension Call {
  /// The last second that is in time.
  package struct Deadline: Hashable, Sendable {
    package var origin: Origin
    package var at: Instant
    /// Whose clock papers show.
    package var zone: Zone

    package init(origin: Origin, at: Instant, zone: Zone) {
      self.origin = origin
      self.at = at
      self.zone = zone
    }
  }

  /// Where applications go, and what their subject must say.
  package struct Mail: Hashable, Sendable {
    /// Stands for the company's name in ``subject``.
    package static let nameMark = "[公司名稱]"

    package var origin: Origin
    package var to: String?
    package var subject: String?

    package init(origin: Origin, to: String?, subject: String?) {
      self.origin = origin
      self.to = to
      self.subject = subject
    }
  }

  /// How long a company has to send what was missing (補件).
  package struct Supplement: Hashable, Sendable {
    package var origin: Origin
    /// Calendar days behind the day of asking; nil where each letter names its own day.
    package var days: Int?

    package init(origin: Origin, days: Int?) {
      self.origin = origin
      self.days = days
    }
  }

  /// Capital up to, or employees fewer than: either suffices.
  package struct Size: Hashable, Sendable {
    package var origin: Origin
    package var capitalUpTo: Money?
    package var employeesBelow: Int?

    package init(origin: Origin, capitalUpTo: Money?, employeesBelow: Int?) {
      self.origin = origin
      self.capitalUpTo = capitalUpTo
      self.employeesBelow = employeesBelow
    }
  }

  /// The technology readiness level from which on a company may take part.
  package struct Readiness: Hashable, Sendable {
    package var origin: Origin
    package var level: Int

    package init(origin: Origin, level: Int) {
      self.origin = origin
      self.level = level
    }
  }

  /// The fields for which the call is meant.
  package struct Sectors: Hashable, Sendable {
    package var origin: Origin
    package var named: [Sector]
    /// Fields near to those named may take part, too (等相關領域): a person decides.
    package var takesRelated: Bool

    package init(origin: Origin, named: [Sector], takesRelated: Bool) {
      self.origin = origin
      self.named = named
      self.takesRelated = takesRelated
    }
  }

  /// One field by its id, such as metal.
  package struct Sector: Hashable, Sendable {
    package var origin: Origin
    package var id: String
    package var title: LocalizedText

    package init(origin: Origin, id: String, title: LocalizedText) {
      self.origin = origin
      self.id = id
      self.title = title
    }
  }

  /// One of the circumstances that shut a company out.
  package struct Exclusion: Hashable, Sendable {
    package var origin: Origin
    package var kind: Requirement
    /// The call's own words; nil where they are not entered.
    package var words: LocalizedText?
    /// Whose programmes it is about, where it repeats one; nil is anybody's.
    package var ministry: String?

    package init(origin: Origin, kind: Requirement, words: LocalizedText? = nil, ministry: String? = nil) {
      self.origin = origin
      self.kind = kind
      self.words = words
      self.ministry = ministry
    }
  }

  /// What an application consists of (brochure 8): answers of the form, or something attached.
  package struct Document: Hashable, Sendable {
    package var origin: Origin
    package var id: String
    package var title: LocalizedText
    /// Answers that must not be empty.
    package var needs: [ApplicationColumn.Need]
    /// Must be attached: its id stands in the column `documents`.
    package var isAttached: Bool

    package init(
      origin: Origin, id: String, title: LocalizedText, needs: [ApplicationColumn.Need], isAttached: Bool
    ) {
      self.origin = origin
      self.id = id
      self.title = title
      self.needs = needs
      self.isAttached = isAttached
    }
  }
}
