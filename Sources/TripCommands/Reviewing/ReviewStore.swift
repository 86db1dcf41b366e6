import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripSelection
import TripStorage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A trip's review: the draft that its files make now, and the records in `signed/` that the committee signed.
struct ReviewStore {
  let loaded: LoadedTrip
  let terms: ReviewTerms

  init(_ loaded: LoadedTrip) throws(CommandFailure) {
    guard let terms = loaded.trip.review else { throw .badData(ReviewMessages.noTerms) }
    self.loaded = loaded
    self.terms = terms
  }

  /// Applications in stage two, as numbers into the trip's.
  func stageTwo() throws(CommandFailure) -> [Int] {
    do {
      let outcome = try ReviewOutcome(loaded.trip, terms, ReviewStandings(loaded).acceptances)
      return outcome.entries.filter { $0.reckoning != nil }.map(\.application).sorted()
    } catch { throw .badData(Messages.tooLarge) }
  }

  /// What would be signed now, and what must be settled first.
  func draft() throws(CommandFailure) -> (record: ReviewRecord, questions: [ReviewQuestion]) {
    let standings = ReviewStandings(loaded)
    do {
      let outcome = try ReviewOutcome(loaded.trip, terms, standings.acceptances)
      let record = ReviewRecord(outcome, loaded.trip, loaded.settings(), refusals: standings.refusals)
      return (record, outcome.questions)
    } catch { throw .badData(Messages.tooLarge) }
  }

  static func path(_ number: Int, _ ending: String) -> String { "signed/review-\(number).\(ending)" }

  /// The record that was signed last; nil before the first, and refused where it was lost or edited.
  func signed() throws(CommandFailure) -> ReviewRecord? {
    for entry in loaded.ledger.entries.reversed() {
      guard case .signed(let number, let paper) = entry.fact else { continue }
      return try record(number, paper)
    }
    return nil
  }

  /// The same, where nothing can be done without one.
  func requireSigned() throws(CommandFailure) -> ReviewRecord {
    try loaded.requireWholeLedger()
    guard let record = try signed() else { throw .badData(ReviewMessages.notSigned(loaded.hint)) }
    return record
  }

  private func record(_ number: Int, _ paper: Digest) throws(CommandFailure) -> ReviewRecord {
    let (path, salt) = (Self.path(number, "json"), Self.path(number, "salt"))
    let files: [String: [UInt8]]
    do { files = try loaded.folder.read([path, salt]).files } catch { throw .storage(error) }
    guard let bytes = files[path], let salt = files[salt] else { throw .badData(ReviewMessages.recordLost(path)) }
    guard SentManifest.digest(salt, bytes) == loaded.ledger.digest(ofPaper: paper),
      let record = try? JSONDecoder().decode(ReviewRecord.self, from: Data(bytes))
    else { throw .badData(ReviewMessages.recordChanged(path)) }
    return record
  }

  /// Record, salt and page with the line of the ledger, together or not at all.
  func freeze(_ draft: ReviewRecord, _ console: Console) throws(CommandFailure) {
    let (number, salt) = (draft.number, console.salt())
    let page = HTMLWriter.bytes(RankingPaper(draft, loaded.paperLanguage).page)
    var record = draft
    record.page = Digest(of: page).hex
    let bytes = try Self.bytes(record)
    try loaded.record(
      [.signed(review: number, paper: SentManifest.digest(salt, bytes))],
      with: [
        .put(path: Self.path(number, "json"), bytes: bytes, isPersonal: true),
        .put(path: Self.path(number, "salt"), bytes: salt, isPersonal: true),
        .put(path: Self.path(number, "html"), bytes: page, isPersonal: true),
      ], basis: basis, "review \(number)", console)
  }

  /// The files from which the record was worked out.
  private var basis: [String: [UInt8]] {
    let names = [
      "trip.json", "applications.csv", "lookups.csv", "reviewers.csv", "recusals.csv", "decisions.csv", "scores.csv",
      "comments.csv",
    ]
    return Dictionary(uniqueKeysWithValues: names.map { ($0, loaded.files[$0] ?? []) })
  }

  private static func bytes(_ record: some Encodable) throws(CommandFailure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do { return Array(try encoder.encode(record)) + [10] } catch { throw .badData(Messages.tooLarge) }
  }
}
