import TripModel

extension TripReader {
  /// The files of a review; without terms in trip.json nothing says what they mean.
  static func readReview(
    into trip: inout Trip, _ notebook: Notebook, _ text: (String) -> TextFile?
  ) {
    guard let terms = trip.review else { return }
    let reader = ReviewReader(notebook: notebook, terms: terms, applications: trip.applications.map(\.id))
    if let file = text("reviewers.csv") { trip.reviewers = reader.reviewers(file) }
    if let file = text("recusals.csv") { trip.recusals = reader.recusals(file, trip.reviewers) }
    if let file = text("decisions.csv") { trip.decisions = reader.decisions(file) }
    if let file = text("scores.csv") { trip.scores = reader.scores(file, trip.reviewers) }
    if let file = text("comments.csv") { trip.comments = reader.comments(file, trip.reviewers) }
  }
}
