import TripCosting
import TripModel

/// Lets warnings stand where a waiver in force names their rule and company.
struct Waiving {
  let trip: Trip
  let today: Day

  func apply(to findings: [Diagnostic]) -> [Diagnostic] {
    guard !trip.waivers.isEmpty else { return findings }
    let companies = companyByOrigin()
    var used: Set<Origin> = []
    let waived = findings.map { finding in
      guard finding.severity == .warning, let waiver = waiver(for: finding, companies) else { return finding }
      used.insert(waiver.origin)
      var copy = finding
      copy.waiver = waiver.origin
      return copy
    }
    return waived + trip.waivers.compactMap { WaiverInForce().check($0, isUsed: used.contains($0.origin), today) }
  }

  private func waiver(for finding: Diagnostic, _ companies: [Origin: String]) -> Waiver? {
    trip.waivers.first { waiver in
      waiver.rule == finding.rule && waiver.isInForce(on: today)
        && (waiver.subject.isEmpty || finding.origin.flatMap { companies[$0] } == waiver.subject)
    }
  }

  private func companyByOrigin() -> [Origin: String] {
    var companies: [Origin: String] = [:]
    for company in trip.companies { companies[company.origin] = company.id }
    for delegate in trip.delegates {
      if let number = delegate.company { companies[delegate.origin] = trip.companies[number].id }
    }
    for wish in trip.wishes { companies[wish.origin] = trip.companies[wish.company].id }
    for meeting in trip.meetings { companies[meeting.origin] = meeting.company }
    for line in trip.interpreterLines { companies[line.origin] = line.place.company }
    for line in trip.confirmations {
      if let number = line.company ?? line.person.flatMap({ trip.delegates[$0].company }) {
        companies[line.origin] = trip.companies[number].id
      }
    }
    for result in trip.results { companies[result.origin] = trip.companies[result.company].id }
    return companies
  }
}

extension Waiver {
  /// From its day on until its last day; an undated end never comes.
  func isInForce(on today: Day) -> Bool {
    (on.map { $0 <= today } ?? true) && (until.map { today <= $0 } ?? true)
  }
}
