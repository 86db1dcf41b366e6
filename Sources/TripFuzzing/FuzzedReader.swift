import TripCommands
import TripCosting
import TripFormats
import TripReading
import TripStorage

/// What is fed with any bytes; it must come to an end, within memory, without a trap.
enum FuzzedReader: String, CaseIterable {
  case trip, csv, xlsx, xml, mrz, form, bank, options, writers

  /// By main.swift, before the first call.
  nonisolated(unsafe) static var chosen = FuzzedReader.trip

  func read(_ bytes: [UInt8]) {
    switch self {
    case .trip: Self.trip(bytes)
    case .csv: Self.csv(bytes)
    case .xlsx: _ = try? XLSXReader.workbook(bytes, limits: Self.limits)
    case .xml: Self.xml(bytes)
    case .mrz: _ = try? MRZ.read(String(decoding: bytes, as: UTF8.self), on: Day(number: 20_000))
    case .form: Self.run(["import", "/trip/x.json", "--dry-run"], ["x.json": bytes])
    case .bank: Self.run(["pay", "--bank", "/trip/x.csv"], ["x.csv": bytes])
    case .options: Self.options(bytes)
    case .writers: RoundTrips.check(String(decoding: bytes, as: UTF8.self))
    }
  }

  private static let limits = XLSXLimits(
    archive: ZipLimits(entries: 100, totalBytes: 4 << 20), sheets: 20, sharedStrings: 10_000, cells: 50_000)

  /// The file of facts, with everything that is reckoned from it: no sum of a user's may trap.
  private static func trip(_ bytes: [UInt8]) {
    for words in [["check"], ["quote", "A01"], ["explain", "A01"], ["withdraw", "A01"], ["status"], ["cash"]] {
      run(words, ["trip.json": bytes])
    }
  }

  /// The first byte says which of the trip's tables.
  private static func csv(_ bytes: [UInt8]) {
    let names = TripFiles.known.filter { $0.hasSuffix(".csv") }
    guard let first = bytes.first else { return }
    let file = [names[Int(first) % names.count]: Array(bytes.dropFirst())]
    for words in [["check", "--all"], ["quote", "A01"], ["rooms"], ["manifest"]] { run(words, file) }
    run(["import", "/trip/x.csv", "--dry-run"], ["x.csv": Array(bytes.dropFirst())])
  }

  /// A workbook around a sheet of any text, so that the reader of sheets is reached through the archive.
  private static func xml(_ bytes: [UInt8]) {
    _ = try? XLSXReader.workbook(StoredZip.workbook(sheet: bytes), limits: limits)
  }

  /// Words parted by zeros.
  private static func options(_ bytes: [UInt8]) {
    run(bytes.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }, [:])
  }

  private static func run(_ words: [String], _ files: [String: [UInt8]]) {
    let disk = FixedDisk(files: Specimen.files.merging(files) { $1 })
    let console = Console(
      out: { _ in }, error: { _ in }, environment: ["LANG": "en_US.UTF-8", "USER": "x"], now: 1_800_000_000,
      folder: FixedDisk.folder, disk: disk, salt: { [7] })
    _ = Program.run(words, console)
  }
}
