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
  /// A record as the ledger says it was issued; refused where it was lost or edited.
  func record(_ number: Int) throws(CommandFailure) -> InvoiceRecord {
    for entry in loaded.ledger.entries {
      if case .issued(number, _, _, let paper) = entry.fact { return try decoded(code(number), paper) }
    }
    throw .badData(InvoiceMessages.unknown(String(number), loaded.hint))
  }

  /// A credit note likewise; nil where a version of this program wrote it that froze the page alone.
  func creditRecord(_ note: Int) throws(CommandFailure) -> CreditRecord? {
    let code = creditCode(note)
    for entry in loaded.ledger.entries {
      guard case .credited(note, _, let paper) = entry.fact else { continue }
      let page = try files([Self.page(code), salt(code)])
      if let html = page[Self.page(code)], let salt = page[salt(code)], SentManifest.digest(salt, html) == paper {
        return nil
      }
      return try decoded(code, paper)
    }
    throw .badData(InvoiceMessages.unknown(code, loaded.hint))
  }

  func leavingRecord(_ number: Int) throws(CommandFailure) -> LeavingRecord {
    let code = withdrawalCode(number)
    for entry in loaded.ledger.entries {
      if case .withdrew(number, _, _, _, _, let paper) = entry.fact { return try decoded(code, paper) }
    }
    throw .badData(InvoiceMessages.unknown(code, loaded.hint))
  }

  private func decoded<Record: Decodable>(_ code: String, _ paper: Digest) throws(CommandFailure) -> Record {
    let path = Self.path(code)
    let files = try files([path, salt(code)])
    guard let bytes = files[path], let salt = files[salt(code)] else { throw .badData(SendWords.copyLost(path)) }
    guard SentManifest.digest(salt, bytes) == loaded.ledger.digest(ofPaper: paper),
      let record = try? JSONDecoder().decode(Record.self, from: Data(bytes))
    else { throw .badData(SendWords.copyChanged(path)) }
    return record
  }

  private func files(_ names: [String]) throws(CommandFailure) -> [String: [UInt8]] {
    do { return try loaded.folder.read(names).files } catch { throw .storage(error) }
  }

  /// The paper of an invoice, a credit note or a withdrawal by its code, as it was issued.
  func page(_ word: String, _ language: Language) throws(CommandFailure) -> Page {
    for number in 1..<max(1, loaded.ledger.nextWithdrawal) where withdrawalCode(number) == word {
      return LeavingPaper(try leavingRecord(number), language).page
    }
    return try paper(word, language).page
  }

  private func paper(_ word: String, _ language: Language) throws(CommandFailure) -> IssuedPaper {
    for account in loaded.ledger.accounts {
      guard let note = account.credit?.note, creditCode(note) == word else { continue }
      guard let credit = try creditRecord(note) else {
        throw .badData(InvoiceMessages.onlyPage(Self.page(word)))
      }
      return IssuedPaper(try record(account.invoice), credit: credit, language)
    }
    return IssuedPaper(try record(try account(word).invoice), language)
  }
}
