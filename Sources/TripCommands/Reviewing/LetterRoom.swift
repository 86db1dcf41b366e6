import TripDocuments
import TripModel
import TripReading
import TripSelection

/// The letters on a review, from the record that was signed and from nothing else.
struct LetterRoom {
  let record: ReviewRecord
  private let promotion: Promotion
  private let loaded: LoadedTrip
  /// Applications with a place or on the reserve list.
  private let held: Set<String>

  init(_ store: ReviewStore) throws(CommandFailure) {
    loaded = store.loaded
    promotion = try Promotion(store)
    record = promotion.record
    held = Set(promotion.places.holding + promotion.places.waiting)
  }

  /// One application, or all of them.
  func chosen(_ code: String?) throws(CommandFailure) -> [ReviewRecord.Entry] {
    guard let code else { return record.entries }
    guard let entry = record.entry(code) else {
      let closest = Suggestion.closest(to: code, among: record.entries.map(\.application))
      throw .badData(ReviewMessages.unknown(code, closest))
    }
    return [entry]
  }

  /// Why somebody gets no letter: to who gave up, withdrew or was not accepted since, the record is no news.
  func absence(_ entry: ReviewRecord.Entry) -> Sentence? {
    guard [.admitted, .reserve].contains(entry.result), !held.contains(entry.application) else { return nil }
    return promotion.absence(of: entry.application) + LettersWords.notWritten
  }

  func letter(_ entry: ReviewRecord.Entry, reference: String?) -> DecisionLetter {
    DecisionLetter(
      entry, record, promotion: promoted(entry), reference: reference, today: loaded.today, loaded.paperLanguage)
  }

  /// A company in reserve that was promoted since gets the letter that says so.
  private func promoted(_ entry: ReviewRecord.Entry) -> DecisionLetter.Promotion? {
    guard entry.result != .admitted,
      let line = loaded.trip.decisions.last(where: { $0.kind == .promoted && $0.application == entry.application })
    else { return nil }
    return DecisionLetter.Promotion(on: line.on, replyBy: RosterEntry.company(of: entry, in: loaded.trip)?.replyBy)
  }
}
