import TripCosting
import TripDocuments
import TripModel
import TripReading
import TripSelection
import TripStorage

/// The places of the signed record as they are held now, and how a company in reserve comes up.
struct Promotion {
  let loaded: LoadedTrip
  let record: ReviewRecord
  let places: ReservePlaces
  private let store: ReviewStore

  init(_ store: ReviewStore) throws(CommandFailure) {
    self.store = store
    loaded = store.loaded
    record = try store.requireSigned()
    places = ReservePlaces(
      admitted: record.entries(.admitted).map(\.application),
      reserve: record.entries(.reserve).sorted { ($0.reserve ?? 0) < ($1.reserve ?? 0) }.map(\.application),
      places: record.admitted, decisions: loaded.trip.decisions, gone: Self.withdrawn(record, loaded.trip))
  }

  /// Applications whose company has withdrawn with all its people.
  private static func withdrawn(_ record: ReviewRecord, _ trip: Trip) -> Set<String> {
    let left = Set(trip.companies.indices.filter(trip.hasLeft).map { trip.companies[$0].id })
    return Set(
      record.entries.filter { entry in
        RosterEntry.company(of: entry, in: trip).map { left.contains($0.id) } ?? false
      }.map(\.application))
  }

  /// - Parameter people: how many it sends; as many as companies do in principle where nil.
  func trial(_ code: String, people: Int?, replyBy: Day?) throws -> PromotionTrial {
    guard let entry = record.entry(code) else {
      let closest = Suggestion.closest(to: code, among: places.waiting)
      throw CommandFailure.badData(ReviewMessages.unknown(code, closest))
    }
    guard let count = people ?? loaded.trip.caps.peoplePerCompany else {
      throw CommandFailure.usage(.missingOption("--people", command: "promote"))
    }
    return try PromotionTrial(entry, asked: count, replyBy: replyBy, self)
  }

  /// Seats kept for companies that hold a place and have named nobody yet.
  func seatsKept(besides code: String) -> Int {
    let trip = loaded.trip
    let groups = trip.delegatesByCompany
    let named = Set(trip.companies.indices.filter { !groups[$0].isEmpty }.map { trip.companies[$0].id })
    let unnamed = places.holding.filter { holder in
      guard holder != code, let entry = record.entry(holder) else { return false }
      return !named.contains(RosterEntry.company(of: entry, in: trip)?.id ?? holder)
    }
    return unnamed.count * (trip.caps.peoplePerCompany ?? 0)
  }

  /// The company of an application as it stands on the roster, and how many people it has there.
  func company(of code: String) -> (company: Company, people: Int)? {
    let trip = loaded.trip
    guard let entry = record.entry(code), let company = RosterEntry.company(of: entry, in: trip),
      let number = trip.companies.firstIndex(of: company)
    else { return nil }
    return (company, trip.delegatesByCompany[number].count)
  }

  // MARK: - Writing

  /// Adds a line to `decisions.csv`; refused where the application has nothing to give up or be passed over for.
  func decide(_ line: Decision) throws(CommandFailure) {
    let isHolding = places.holding.contains(line.application)
    guard places.waiting.contains(line.application) || isHolding && line.kind == .declined else {
      throw .badData(PromotionMessages.hasNoPlace(line.application))
    }
    let (edit, basis) = try edit(line)
    do { try loaded.folder.apply(Change("\(line.application) \(line.kind.rawValue)", [edit], basis: basis)) } catch {
      throw .storage(error)
    }
  }

  /// The decision and the row in `companies.csv`, together or not at all.
  func promote(_ trial: PromotionTrial, _ line: Decision) throws(CommandFailure) {
    let (edit, basis) = try edit(line)
    let roster = try RosterEntry(store, [trial.entry], replyBy: trial.replyBy)
    let change = Change(
      "promote \(line.application)", roster.edits(with: [edit]),
      basis: basis.merging(roster.basis) { first, _ in first })
    do { try loaded.folder.apply(change) } catch { throw .storage(error) }
  }

  private func edit(_ line: Decision) throws(CommandFailure) -> (Edit, [String: [UInt8]]) {
    let name = "decisions.csv"
    let file = try RosterFile<DecisionColumn>(name, loaded.files)
    let row: [DecisionColumn: String] = [
      .application: line.application, .decision: line.kind.rawValue, .reason: line.reason, .on: line.on?.iso ?? "",
      .by: line.by,
    ]
    return (
      .put(path: name, bytes: file.bytes([], [row]), isPersonal: true), [name: loaded.files[name] ?? []]
    )
  }
}
