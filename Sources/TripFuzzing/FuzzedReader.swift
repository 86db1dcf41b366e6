import TripCosting
import TripFormats
import TripReading

/// What is fed with any bytes; it must come to an end, within memory, without a trap.
enum FuzzedReader: String, CaseIterable {
  case trip, roster, tables, applications, scores, meetings, mail
  case list, form, application, bank, sheets, xlsx, xml
  case mrz, options, ledger, records, writers

  /// By main.swift, before the first call.
  nonisolated(unsafe) static var chosen = FuzzedReader.trip

  func read(_ bytes: [UInt8]) {
    switch self {
    case .trip: Trial.osaka.run(["trip.json": bytes], Self.pricing)
    case .roster: Trial.osaka.run(Self.table(["delegates.csv", "companies.csv"], bytes), Self.pricing)
    case .tables: Trial.osaka.run(Self.table(Self.smallTables, bytes), Self.pricing)
    case .applications: Trial.tohoku.run(Self.table(["applications.csv", "lookups.csv"], bytes), Self.selecting)
    case .scores: Trial.tohoku.run(Self.table(Self.scoreTables, bytes), Self.reviewing)
    case .meetings:
      Trial.sendai.run(Self.table(Self.meetingTables, bytes), [["check"], ["meetings"], ["results"]])
    case .mail: Trial.osaka.run(["mail/invitation.txt": bytes], [["check"]])
    case .list: Trial.osaka.run(["x.csv": bytes], [["import", "/trip/x.csv", "--dry-run"]])
    case .form: Trial.osaka.run(["x.json": bytes], [["import", "/trip/x.json", "--dry-run"]])
    case .application: Trial.tohoku.run(["x.json": bytes], [Self.apply])
    case .bank: Trial.issued.run(["x.csv": bytes], [["pay", "--bank", "/trip/x.csv"]])
    case .sheets: Trial.tohoku.run(["x.xlsx": StoredZip.workbook(sheet: bytes)], Self.sentBack)
    case .xlsx: _ = try? XLSXReader.workbook(bytes, limits: Self.limits)
    case .xml: _ = try? XLSXReader.workbook(StoredZip.workbook(sheet: bytes), limits: Self.limits)
    case .mrz: _ = try? MRZ.read(String(decoding: bytes, as: UTF8.self), on: Self.today)
    case .options: Trial.osaka.run([:], [Self.words(bytes)])
    case .ledger: Trial.osaka.run(Trial.ledger(bytes), Self.accounts)
    case .records: Trial.osaka.run(Trial.record(bytes), Self.accounts)
    case .writers: RoundTrips.check(String(decoding: bytes, as: UTF8.self))
    }
  }

  private static let smallTables = [
    "waivers.csv", "confirmations.csv", "interpreters.csv", "withdrawals.csv", "rates.csv", "rooms.csv", "calendar.csv",
    "tables.csv", "booklet.csv",
  ]
  private static let meetingTables = ["hosts.csv", "wishes.csv", "meetings.csv", "results.csv"]
  private static let scoreTables = ["scores.csv", "decisions.csv", "recusals.csv", "reviewers.csv", "comments.csv"]
  private static let selecting = [
    ["check"], ["applications"], ["applications", "A01"], ["programmes", "--for", "A01"],
  ]
  private static let reviewing = [["check"], ["review"], ["review", "A01"], ["promote", "A03"]]
  private static let sentBack = [
    ["review", "import", "/trip/x.xlsx", "--dry-run"], ["lookups", "import", "/trip/x.xlsx", "--dry-run"],
  ]
  private static let pricing = [
    ["check", "--all"],
    ["quote", "A01"], ["quote", "--people", "2", "--interpreters", "2"], ["explain", "A01"], ["withdraw", "A01"],
    ["status"], ["cash"], ["cliff"], ["confirm"], ["rooms"], ["manifest"], ["invoice", "A01"],
    ["form"],
  ]
  private static let accounts = [
    ["check"], ["statement", "A01"], ["statement"], ["history"], ["export", "hledger"], ["export", "csv"],
    ["invoice", "print", "2027-001"],
    ["status"],
  ]
  private static let apply = ["apply", "/trip/x.json", "--received", "2026-04-09T10:00:00+08:00", "--dry-run"]
  private static let today = Day(number: 20_000)
  private static let limits = XLSXLimits(
    archive: ZipLimits(entries: 100, totalBytes: 4 << 20), sheets: 20, sharedStrings: 10_000, cells: 50_000)

  /// The first byte says which of the tables the rest is.
  private static func table(_ names: [String], _ bytes: [UInt8]) -> [String: [UInt8]] {
    guard let first = bytes.first else { return [:] }
    return [names[Int(first) % names.count]: Array(bytes.dropFirst())]
  }

  /// Words parted by zeros; what watches never ends.
  private static func words(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
      .filter { !$0.hasPrefix("--w") }
  }
}
