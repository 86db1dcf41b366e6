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
  /// The trip without the people of companies that gave up and are on the roster still.
  let trip: Trip
  /// Those companies, and how many people of them are left out of every count.
  let leftOut: [(company: Company, people: Int)]
  private let store: ReviewStore

  init(_ store: ReviewStore) throws(CommandFailure) {
    self.store = store
    loaded = store.loaded
    record = try store.requireSigned()
    places = ReservePlaces(
      admitted: record.entries(.admitted).map(\.application),
      reserve: record.entries(.reserve).sorted { ($0.reserve ?? 0) < ($1.reserve ?? 0) }.map(\.application),
      places: record.admitted, decisions: loaded.trip.decisions,
      gone: Self.withdrawn(record, loaded.trip).union(Self.refused(loaded.trip)))
    let declined = loaded.trip.companiesThatDeclined
    let groups = loaded.trip.delegatesByCompany
    trip = loaded.trip.without(declined.flatMap { groups[$0] })
    let companies = loaded.trip.companies
    leftOut = declined.sorted().map { (companies[$0], groups[$0].count) }.filter { $0.1 > 0 }
  }

  /// Applications that the organiser decided not to accept, as somebody may find out after the signature.
  private static func refused(_ trip: Trip) -> Set<String> {
    Set(trip.applications.filter { $0.refusal != nil }.map(\.id))
  }

  /// What was decided since a record was signed about companies that another record would place otherwise.
  static func decided(_ trip: Trip, from old: ReviewRecord, to new: ReviewRecord) -> [Sentence] {
    ReviewChange.all(from: old, to: new).compactMap { change in
      let isMoved = change.before?.result != change.after?.result || change.before?.reserve != change.after?.reserve
      let line = trip.decisions.last {
        [.promoted, .declined, .skipped].contains($0.kind) && $0.application == change.application
      }
      return isMoved ? line.map { ReviewMessages.touched($0, change) } : nil
    }
  }

  /// Why an application holds no place and waits for none.
  func absence(of code: String) -> Sentence {
    let all = loaded.trip
    if let refusal = all.applications.first(where: { $0.id == code })?.refusal {
      return PromotionMessages.refused(code, refusal)
    }
    if let number = record.entry(code).flatMap({ RosterEntry.company(of: $0, in: all) }).flatMap(
      all.companies.firstIndex),
      all.hasLeft(number), let line = all.withdrawals.last(where: { $0.company == number })
    {
      return PromotionMessages.withdrew(code, line.on)
    }
    let last = all.decisions.last { $0.application == code && [.declined, .promoted].contains($0.kind) }
    if let last, last.kind == .declined { return PromotionMessages.declined(code, last.on) }
    return PromotionMessages.hasNoPlace(code, record.entry(code).map(ReviewWords.result))
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
    let groups = trip.delegatesByCompany
    let named = Set(trip.companies.indices.filter { !groups[$0].isEmpty }.map { trip.companies[$0].id })
    let unnamed = places.holding.filter { holder in
      guard holder != code, let entry = record.entry(holder) else { return false }
      return !named.contains(RosterEntry.company(of: entry, in: trip)?.id ?? holder)
    }
    return unnamed.map { promised($0) ?? trip.caps.peoplePerCompany ?? 0 }.reduce(0, +)
  }

  /// With how many it was promoted, where those are not as many as companies send in principle.
  private func promised(_ code: String) -> Int? {
    trip.decisions.last { $0.kind == .promoted && $0.application == code }?.number
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
      throw .badData(absence(of: line.application))
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
      .application: line.application, .decision: line.kind.rawValue, .number: line.number.map(String.init) ?? "",
      .reason: line.reason, .on: line.on?.iso ?? "",
      .by: line.by,
    ]
    return (
      .put(path: name, bytes: file.bytes([], [row]), isPersonal: true), [name: loaded.files[name] ?? []]
    )
  }
}
