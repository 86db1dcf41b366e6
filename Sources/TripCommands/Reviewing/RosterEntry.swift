import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripStorage

/// Companies that were chosen, on their way into `companies.csv`: under the code of their application.
struct RosterEntry {
  /// Applications whose company is not on the roster yet.
  let added: [ReviewRecord.Entry]
  /// Those that are, with the code under which they stand.
  let known: [(entry: ReviewRecord.Entry, code: String)]
  let replyBy: Day?
  private let edit: Edit?
  private let original: [UInt8]

  /// - Parameter replyBy: By when they must answer; nil where that is not known.
  init(_ store: ReviewStore, _ entries: [ReviewRecord.Entry], replyBy: Day?) throws(CommandFailure) {
    let trip = store.loaded.trip
    self.replyBy = replyBy
    var (added, known): ([ReviewRecord.Entry], [(ReviewRecord.Entry, String)]) = ([], [])
    for entry in entries {
      if let company = Self.company(of: entry, in: trip) {
        known.append((entry, company.id))
      } else {
        added.append(entry)
      }
    }
    (self.added, self.known) = (added, known)
    original = store.loaded.files["companies.csv"] ?? []
    guard !added.isEmpty else {
      edit = nil
      return
    }
    let file = try RosterFile<CompanyColumn>("companies.csv", store.loaded.files)
    let day = self.replyBy
    edit = .put(
      path: "companies.csv", bytes: file.bytes([], added.map { Self.row($0, replyBy: day) }), isPersonal: true)
  }

  /// By 統一編號, else by the code of the application.
  static func company(of entry: ReviewRecord.Entry, in trip: Trip) -> Company? {
    trip.companies.first { !entry.ubn.isEmpty && $0.ubn == entry.ubn }
      ?? trip.companies.first { $0.id == entry.application }
  }

  static func row(_ entry: ReviewRecord.Entry, replyBy: Day?) -> [CompanyColumn: String] {
    let values: [CompanyColumn: String] = [
      .company: entry.application, .name: entry.name, .nameEn: entry.nameEn, .ubn: entry.ubn, .address: entry.address,
      .contact: entry.contact, .phone: entry.phone, .email: entry.email, .registered: entry.received ?? "",
      .replyBy: replyBy?.iso ?? "",
    ]
    return values.filter { !$0.value.isEmpty }
  }

  /// Together with other changes of the same step.
  func edits(with others: [Edit]) -> [Edit] { [edit].compactMap(\.self) + others }

  var basis: [String: [UInt8]] { ["companies.csv": original] }

  func write(_ loaded: LoadedTrip, _ title: String) throws(CommandFailure) {
    do { try loaded.folder.apply(Change(title, edits(with: []), basis: basis)) } catch { throw .storage(error) }
  }

  func lines(_ language: Language, isWritten: Bool) -> [String] {
    var table = TextTable(indent: "  ")
    for entry in added { table.add("+", entry.application, entry.name, entry.ubn, entry.contact, replyBy?.iso ?? "") }
    for (entry, code) in known { table.add("=", code, entry.name, entry.ubn) }
    return table.lines + [ReviewMessages.roster(added.count, known.count, isWritten: isWritten).text(language)]
  }

  /// written, companies: with kind (added, known), company, name and replyBy.
  func json(isWritten: Bool) -> JSONValue {
    let rows =
      added.map { ($0, $0.application, "added") } + known.map { ($0.entry, $0.code, "known") }
    return [
      "version": .number(1), "written": .bool(isWritten),
      "companies": .array(
        rows.map { entry, code, kind in
          [
            "kind": .string(kind), "company": .string(code), "name": .string(entry.name),
            "replyBy": .text(kind == "added" ? replyBy?.iso : nil),
          ]
        }),
    ]
  }
}
