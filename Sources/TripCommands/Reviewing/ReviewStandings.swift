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
      let words = RefusalWords(standing, trip) { loaded.sources.find($0, nil)?.clause }
      refusals[trip.applications[standing.application].id] = ReviewRecord.Refusal(
        reasons: words.sentences, on: standing.day, isShutOut: words.isShutOut)
    }
  }
}
