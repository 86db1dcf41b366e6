package import TripCosting

/// How much one side wants a meeting.
package enum WishStrength: Int, CaseIterable, Sendable {
  /// It will not meet the other, whatever the other wishes.
  case refused = -1
  case none = 0
  case would = 1
  case wants = 2
  case must = 3
}

/// What a company and a host wish of each other in a session.
package struct MeetingWish: Hashable, Sendable {
  package var origin: Origin
  /// Numbers into the trip's sessions, companies and hosts.
  package var session: Int
  package var company: Int
  package var host: Int
  package var ofCompany: WishStrength
  package var ofHost: WishStrength
  /// Minute of the day at which the meeting must begin; nil where it is free.
  package var fixed: Int?

  package init(
    origin: Origin, session: Int, company: Int, host: Int, ofCompany: WishStrength = .none,
    ofHost: WishStrength = .none, fixed: Int? = nil
  ) {
    self.origin = origin
    self.session = session
    self.company = company
    self.host = host
    self.ofCompany = ofCompany
    self.ofHost = ofHost
    self.fixed = fixed
  }

  package var isRefused: Bool { ofCompany == .refused || ofHost == .refused }

  /// What holding the meeting is worth: both wishes added, and twice that where both sides wish it; 0 where neither does.
  package var value: Int {
    guard !isRefused else { return 0 }
    let sum = ofCompany.rawValue + ofHost.rawValue
    return ofCompany != .none && ofHost != .none ? 2 * sum : sum
  }

  /// Sides that wish it: 0, 1 or 2.
  package var sides: Int { [ofCompany, ofHost].count { $0.rawValue > 0 } }
}
