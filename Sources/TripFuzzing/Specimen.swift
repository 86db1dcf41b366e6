import TripStorage

/// The trips in which everything is tried.
enum Specimen: String {
  case osaka = "2027-osaka"
  case sendai = "2027-sendai"
  case tohoku = "2026-tohoku-call"

  /// Every file of the folder itself, tables with their first rows alone: what is quick is tried often.
  var files: [String: [UInt8]] {
    switch self {
    case .osaka: Self.osakaFiles
    case .sendai: Self.sendaiFiles
    case .tohoku: Self.tohokuFiles
    }
  }

  /// A notice as it was frozen.
  static var notice: [UInt8] { (try? PosixDisk().read(root + "/.ci/corpus/records/invoice.json")) ?? [] }

  private static let root = FilePath.parent(of: FilePath.parent(of: FilePath.parent(of: #filePath)))
  private static let osakaFiles = osaka.read()
  private static let sendaiFiles = sendai.read()
  private static let tohokuFiles = tohoku.read()

  private func read() -> [String: [UInt8]] {
    let (folder, disk) = (Self.root + "/Itineraries/Examples/" + rawValue, PosixDisk())
    var files: [String: [UInt8]] = [:]
    for name in (try? disk.list(folder)) ?? [] where name.hasSuffix(".csv") || name.hasSuffix(".json") {
      guard let bytes = try? disk.read(folder + "/" + name) else { continue }
      let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
      files[name] = name.hasSuffix(".csv") ? Array(lines.prefix(4).joined(separator: [10])) + [10] : bytes
    }
    precondition(!files.isEmpty, "no trip in \(folder)")
    return files
  }
}
