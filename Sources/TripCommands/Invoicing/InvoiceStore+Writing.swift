import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripStorage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension InvoiceStore {
  /// Record, salt and page with the lines of the ledger, together or not at all.
  ///
  /// - Parameter facts: What the lines say, by the digest of salt and record.
  func freeze(
    _ record: some FrozenRecord, as code: String, _ page: Page, _ console: Console, and edits: [Edit] = [],
    basis: [String: [UInt8]] = [:], facts: (Digest) -> [Fact]
  ) throws(CommandFailure) {
    let (page, salt) = (HTMLWriter.bytes(page), console.salt())
    var record = record
    record.page = Digest(of: page).hex
    let bytes = try Self.bytes(record)
    try loaded.record(
      facts(SentManifest.digest(salt, bytes)),
      with: [
        .put(path: Self.path(code), bytes: bytes, isPersonal: true),
        .put(path: self.salt(code), bytes: salt, isPersonal: true),
        .put(path: Self.page(code), bytes: page, isPersonal: true),
      ], and: edits, basis: basis, code, console)
  }

  private static func bytes(_ record: some Encodable) throws(CommandFailure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do { return Array(try encoder.encode(record)) + [10] } catch { throw .badData(Messages.tooLarge) }
  }
}
