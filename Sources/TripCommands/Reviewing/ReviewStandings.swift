import TripCosting
import TripDocuments
import TripModel
import TripSelection

/// Which applications take part in the review, and why others do not.
struct ReviewStandings {
  private(set) var acceptances: [ReviewOutcome.Acceptance]
  /// By the code of the application.
  private(set) var refusals: [String: ReviewRecord.Refusal] = [:]

  init(_ loaded: LoadedTrip) {
    let trip = loaded.trip
    acceptances = trip.applications.map { $0.refusal == nil ? .accepted : .notAccepted }
    for standing in Standing.all(trip, today: loaded.today) {
      acceptances[standing.application] = standing.isForReview ? .accepted : standing.isOut ? .notAccepted : .open
      guard standing.isOut else { continue }
      let application = trip.applications[standing.application]
      refusals[application.id] = ReviewRecord.Refusal(
        reasons: Self.reasons(standing, application, loaded), on: standing.day)
    }
  }

  /// As the company is told: without the names of those who looked things up or decided.
  private static func reasons(_ standing: Standing, _ application: Application, _ loaded: LoadedTrip) -> [Sentence] {
    if let refusal = application.refusal { return [Sentence(verbatim: refusal.reason)] }
    let failed = standing.findings.filter { $0.verdict == .notMet }
    guard standing.state == .notAccepted, failed.map(\.origin) == standing.reasons.map(\.origin) else {
      return standing.reasons.map { cited($0.text, $0.origin, loaded) }
    }
    return failed.map { finding in
      cited(
        finding.lookup.map { words(finding, $0) } ?? finding.requirement.title + colon + finding.reason, finding.origin,
        loaded)
    }
  }

  private static let colon = Sentence(en: ": ", zhHant: "：", ja: "：")

  private static func words(_ finding: Finding, _ lookup: Lookup) -> Sentence {
    finding.requirement.title
      + Sentence(en: ": by \(lookup.source)", zhHant: "（依據：\(lookup.source)）", ja: "（根拠：\(lookup.source)）")
  }

  /// With the paragraph of the brochure that says so.
  private static func cited(_ reason: Sentence, _ origin: Origin?, _ loaded: LoadedTrip) -> Sentence {
    guard let clause = origin.flatMap({ loaded.sources.find($0, nil)?.clause }) else { return reason }
    let cited = Words.clause(clause)
    return reason + Sentence(en: " (\(cited.en))", zhHant: "（\(cited.zhHant)）", ja: "（\(cited.ja)）")
  }
}
