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
    _ record: some Encodable, as code: String, _ paper: IssuedPaper, _ console: Console, facts: (Digest) -> [Fact]
  ) throws(CommandFailure) {
    let (bytes, salt) = (try Self.bytes(record), Salt.random())
    try write(
      facts(SentManifest.digest(salt, bytes)),
      [
        .put(path: Self.path(code), bytes: bytes, isPersonal: true),
        .put(path: self.salt(code), bytes: salt, isPersonal: true),
        .put(path: Self.page(code), bytes: HTMLWriter.bytes(paper.page), isPersonal: true),
      ], code, console)
  }

  /// Writes facts into the ledger together with files of its own; none of it can be taken back.
  ///
  /// - Returns: The ledger as it is then.
  @discardableResult func write(
    _ facts: [Fact], _ edits: [Edit], _ title: String, _ console: Console
  ) throws(CommandFailure) -> Ledger {
    let (line, basis) = try loaded.adding(facts, with: edits, console)
    var edits = edits
    if !edits.isEmpty, !PosixDisk().exists(loaded.folder.path + "/issued/.gitignore") {
      edits.append(.put(path: "issued/.gitignore", bytes: Array("*\n".utf8), isPersonal: false))
    }
    do {
      try loaded.folder.apply(Change(title, edits + [line], basis: basis, isUndoable: false))
    } catch { throw .storage(error) }
    guard case .append(_, let bytes) = line else { return loaded.ledger }
    return Ledger((basis[Ledger.fileName] ?? []) + bytes)
  }

  private static func bytes(_ record: some Encodable) throws(CommandFailure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do { return Array(try encoder.encode(record)) + [10] } catch { throw .badData(Messages.tooLarge) }
  }
}
