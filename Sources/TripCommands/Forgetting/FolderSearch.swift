import TripCosting
import TripFormats
import TripModel
import TripReading
import TripStorage

/// Looks into every file of a trip folder for texts that must not be there any more.
struct FolderSearch {
  /// Where one was found.
  struct Place: Hashable {
    var path: String
    /// Counted from 1; nil in a workbook and in a file's name.
    var line: Int?
  }

  /// What came of it.
  struct Result {
    var files = 0
    var found: [Place] = []
    /// In lines of the ledger, which never change.
    var ledger: [Place] = []
    /// Files that are no text and no workbook of ours.
    var closed: [String] = []
  }

  private let folder: TripFolder
  private let secrets: Secrets
  /// Files as they will be; nil is removed.
  private let overlay: [String: [UInt8]?]

  init(_ folder: TripFolder, _ secrets: Secrets, overlay: [String: [UInt8]?] = [:]) {
    (self.folder, self.secrets, self.overlay) = (folder, secrets, overlay)
  }

  /// - Parameter isLeftOut: Files that will be gone.
  func everywhere(besides isLeftOut: (String) -> Bool = { _ in false }) throws(StorageError) -> Result {
    var result = Result()
    for path in try files(below: "") where !isLeftOut(path) {
      if case .some(.none) = overlay[path] { continue }
      if !secrets.places(in: Array(path.utf8)).isEmpty { result.found.append(Place(path: path)) }
      let lines = try places(in: path)
      if lines.isEmpty, Self.isClosed(path) { result.closed.append(path) } else { result.files += 1 }
      let places = lines.map { Place(path: path, line: $0) }
      if path == "ledger.jsonl" { result.ledger += places } else { result.found += places }
    }
    return result
  }

  func files(below place: String) throws(StorageError) -> [String] {
    let path = place.isEmpty ? folder.path : folder.path + "/" + place
    guard folder.disk.exists(path) else { return [] }
    return try folder.disk.files(below: path).map { place.isEmpty ? $0 : place + "/" + $0 }
  }

  /// Lines on which something stands, each once; nil for the line where the file has none.
  func places(in path: String) throws(StorageError) -> [Int?] {
    guard try folder.disk.kind(of: folder.path + "/" + path) == .file else { return [] }
    let bytes: [UInt8]
    if case .some(.some(let new)) = overlay[path] {
      bytes = new
    } else {
      bytes = try folder.disk.read(folder.path + "/" + path)
    }
    if let sheets = try? XLSXReader.workbook(bytes).sheets {
      return sheets.contains { sheet in sheet.rows.contains { $0.cells.contains { holds($0.value) } } } ? [nil] : []
    }
    let text = (try? TextDecoding.decode(bytes).bytes) ?? bytes
    let file = TextFile(path: path, bytes: Self.unfolded(text, path))
    let lines = secrets.places(in: file.bytes).map { file.line(at: $0.range.lowerBound) }
    return Set(lines).sorted().map(Optional.some)
  }

  private func holds(_ value: XLSXValue) -> Bool {
    switch value {
    case .text(let text), .number(let text): !secrets.places(in: Array(text.utf8)).isEmpty
    case .date(let day, _): !secrets.places(in: Array(day.iso.utf8)).isEmpty
    case .empty, .bool, .error, .time: false
    }
  }

  /// Calendars break lines within words (RFC 5545, 3.1).
  private static func unfolded(_ bytes: [UInt8], _ path: String) -> [UInt8] {
    guard path.hasSuffix(".ics") else { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").utf8)
  }

  /// What is packed or coded, so that words do not stand in it as such.
  private static func isClosed(_ path: String) -> Bool {
    ["pdf", "eml", "zip", "png", "jpg", "jpeg", "docx", "doc", "xls", "ods", "heic"].contains(
      path.split(separator: ".").last?.lowercased() ?? "")
  }
}
