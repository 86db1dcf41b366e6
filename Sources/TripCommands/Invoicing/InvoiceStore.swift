import TripCosting
import TripDocuments
import TripLedger
import TripModel
import TripReading
import TripStorage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The frozen records of issued invoices, in `issued/` of the trip folder.
struct InvoiceStore {
  let loaded: LoadedTrip

  static func path(_ code: String) -> String { "issued/\(code).json" }

  /// 2026-003: the year of departure, so that numbers of two trips are told apart, and the ledger's counter.
  func code(_ number: Int) -> String { coded("", number) }

  func creditCode(_ number: Int) -> String { coded("CN-", number) }

  private func coded(_ mark: String, _ number: Int) -> String {
    let year = loaded.trip.firstDay.map { "\($0.calendar.year)-" } ?? ""
    let digits = String(number)
    return mark + year + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  static func bytes(_ record: InvoiceRecord) throws(CommandFailure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do { return Array(try encoder.encode(record)) + [10] } catch { throw .badData(Messages.tooLarge) }
  }

  /// A record as the ledger says it was issued; refused where it was lost or edited.
  func record(_ number: Int) throws(CommandFailure) -> InvoiceRecord {
    let (code, digest) = (code(number), digest(number))
    let contents: (files: [String: [UInt8]], names: [String])
    do { contents = try loaded.folder.read([Self.path(code), salt(code)]) } catch { throw .storage(error) }
    guard let digest else { throw .badData(InvoiceMessages.unknown(String(number))) }
    guard let bytes = contents.files[Self.path(code)], let salt = contents.files[salt(code)] else {
      throw .badData(SendWords.copyLost(Self.path(code)))
    }
    guard SentManifest.digest(salt, bytes) == digest,
      let record = try? JSONDecoder().decode(InvoiceRecord.self, from: Data(bytes))
    else { throw .badData(SendWords.copyChanged(Self.path(code))) }
    return record
  }

  func salt(_ code: String) -> String { "issued/\(code).salt" }

  private func digest(_ number: Int) -> Digest? {
    for entry in loaded.ledger.entries {
      if case .issued(number, _, _, let paper) = entry.fact { return paper }
    }
    return nil
  }

  /// The number behind a code or a plain number.
  func number(_ word: String) throws(CommandFailure) -> Int {
    if let account = loaded.ledger.accounts.first(where: { code($0.invoice) == word || String($0.invoice) == word }) {
      return account.invoice
    }
    throw .badData(InvoiceMessages.unknown(word))
  }

  /// Writes a fact into the ledger together with files of its own; none of it can be taken back.
  func write(
    _ facts: [Fact], _ edits: [Edit], _ title: String, _ console: Console
  ) throws(CommandFailure) {
    guard
      let (line, basis) = loaded.ledger.adding(facts, at: loaded.moment(console), by: console.environment["USER"] ?? "")
    else {
      throw .badData(LedgerProblem.remedy)
    }
    var edits = edits
    if !edits.isEmpty, !PosixDisk().exists(loaded.folder.path + "/issued/.gitignore") {
      edits.append(.put(path: "issued/.gitignore", bytes: Array("*\n".utf8), isPersonal: false))
    }
    do {
      try loaded.folder.apply(Change(title, edits + [line], basis: basis, isUndoable: false))
    } catch { throw .storage(error) }
  }
}
