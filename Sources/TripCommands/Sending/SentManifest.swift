import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripReading
import TripStorage

/// The manifest that was last sent, as it was sent.
struct SentManifest {
  let since: ChangesPaper.Since
  let records: [ManifestRecord]

  /// The frozen copy of a manifest, in the trip folder.
  static func path(_ number: Int) -> String { "sent/manifest-\(number).csv" }

  static func saltPath(_ number: Int) -> String { "sent/manifest-\(number).salt" }

  /// SHA-256 over salt and paper: the ledger's line gives away nothing once both are gone.
  static func digest(_ salt: [UInt8], _ paper: [UInt8]) -> Digest { Digest(of: salt + paper) }

  /// Nil before the first was sent; throws where the copy is not what the ledger says was sent.
  static func last(_ loaded: LoadedTrip) throws(CommandFailure) -> SentManifest? {
    try checkNothingIsLost(loaded)
    for entry in loaded.ledger.entries.reversed() {
      guard case .sent(let number, let to, let paper) = entry.fact else { continue }
      let bytes = try copy(number, paper, loaded)
      let day = entry.written
      return SentManifest(
        since: ChangesPaper.Since(number: number, day: day, to: to), records: try records(bytes, number))
    }
    return nil
  }

  /// Copies without a ledger line: the ledger was lost or replaced.
  private static func checkNothingIsLost(_ loaded: LoadedTrip) throws(CommandFailure) {
    let known = loaded.ledger.nextManifest
    guard loaded.folder.exists(path(known)) else { return }
    try loaded.requireUnchangedLedger()
    throw .badData(SendWords.ledgerLost(path(known)))
  }

  private static func copy(_ number: Int, _ paper: Digest, _ loaded: LoadedTrip) throws(CommandFailure) -> [UInt8] {
    let contents: (files: [String: [UInt8]], names: [String])
    do { contents = try loaded.folder.read([path(number), saltPath(number)]) } catch { throw .storage(error) }
    guard let bytes = contents.files[path(number)], let salt = contents.files[saltPath(number)] else {
      throw .badData(SendWords.copyLost(path(number)))
    }
    guard digest(salt, bytes) == loaded.ledger.digest(ofPaper: paper) else {
      throw .badData(SendWords.copyChanged(path(number)))
    }
    return bytes
  }

  private static func records(_ bytes: [UInt8], _ number: Int) throws(CommandFailure) -> [ManifestRecord] {
    var reader = CSVReader(TextFile(path: path(number), bytes: bytes), separator: UInt8(ascii: ","))
    var record = CSVRecord()
    guard reader.next(into: &record) else { throw .badData(SendWords.copyChanged(path(number))) }
    let keys = record.fields.map(reader.text)
    var records: [ManifestRecord] = []
    while reader.next(into: &record) {
      let pairs = zip(keys, record.fields.map(reader.text)).filter { !$1.isEmpty }
      records.append(ManifestRecord(values: Dictionary(pairs, uniquingKeysWith: { first, _ in first })))
    }
    return records
  }
}

extension LoadedTrip {
  /// What is different since the manifest that was last sent.
  func changes(_ paper: ManifestPaper, _ settings: PaperSettings) throws(CommandFailure) -> ChangesPaper {
    let last = try SentManifest.last(self)
    let records = ManifestRecord.all(trip, paper).map { record in
      ManifestRecord(values: record.values.filter { !$0.value.isEmpty })
    }
    let comparison = ManifestComparison(old: last?.records ?? [], new: last == nil ? [] : records)
    return ChangesPaper(comparison, since: last?.since, isHistoryKnown: !lacksLedger, trip, settings)
  }
}
