import TripCommands
import TripCosting
import TripLedger
import TripStorage

/// Runs whole commands on a trip in which some files are what the fuzzer made up.
struct Trial {
  static let osaka = Trial(files: Specimen.osaka.files)
  static let sendai = Trial(files: Specimen.sendai.files)
  static let tohoku = Trial(files: Specimen.tohoku.files)
  /// With a payment notice that payments can name.
  static let issued = Trial(files: Specimen.osaka.files.merging(ledger(of: Specimen.notice)) { $1 })

  static let salt: [UInt8] = [7]
  private static let today = "2027-01-15"

  var files: [String: [UInt8]]

  /// One of the commands as the bytes decide: the same bytes go the same way.
  func run(_ made: [String: [UInt8]], _ commands: [[String]]) {
    let sum = made.values.joined().reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
    run(commands[sum % commands.count], files.merging(made) { $1 })
  }

  private func run(_ words: [String], _ files: [String: [UInt8]]) {
    let console = Console(
      out: { _ in }, error: { _ in }, environment: ["LANG": "en_US.UTF-8", "USER": "x"], now: 1_800_000_000,
      folder: FixedDisk.folder, disk: FixedDisk(files: files), salt: { Self.salt })
    _ = Program.run(words + (words.contains("--today") ? [] : ["--today", Self.today]), console)
  }
}

extension Trial {
  /// A ledger of one notice, and its record.
  private static func ledger(of record: [UInt8]) -> [String: [UInt8]] {
    let fact = Fact.issued(
      invoice: 1, company: "A01", total: [Money(103_200, .newTaiwanDollar)], paper: Digest(of: salt + record))
    var files = ["issued/2027-001.json": record, "issued/2027-001.salt": salt]
    for case .append(let path, let bytes) in edits(fact) { files[path] = bytes }
    for case .put(let path, let bytes, _) in edits(fact) { files[path] = bytes }
    return files
  }

  private static func edits(_ fact: Fact) -> [Edit] {
    Ledger().adding([fact], at: 1_800_000_000, by: "x")?.edits ?? []
  }

  /// A record that the ledger vouches for.
  static func record(_ bytes: [UInt8]) -> [String: [UInt8]] { ledger(of: bytes) }

  /// A ledger whose chain holds, so that what its lines say is believed.
  static func ledger(_ bytes: [UInt8]) -> [String: [UInt8]] {
    var (chained, last, count) = ([UInt8](), Digest.none, 0)
    for line in bytes.split(separator: 10) {
      let text = String(decoding: line, as: UTF8.self).replacing(
        /"previous":"[0-9a-f]*"/, with: "\"previous\":\"\(last.hex)\"")
      (last, count) = (Digest(of: text.utf8), count + 1)
      chained += Array(text.utf8) + [10]
    }
    return [Ledger.fileName: chained, LedgerHead.fileName: LedgerHead(lines: count, last: last).bytes]
  }
}
