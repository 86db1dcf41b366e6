import TripDocuments
import TripLedger
import TripModel

extension InvoiceStore {
  /// What would be issued to a company now, by its code or a part of its name.
  func draft(_ company: String, mayCashBeOpen: Bool) throws(CommandFailure) -> InvoiceRecord {
    try draft(try CompanyOperand.number(of: company, in: loaded.trip), mayCashBeOpen: mayCashBeOpen)
  }

  /// - Parameters:
  ///   - company: Number into the trip's companies.
  ///   - mayCashBeOpen: Whether interpreters' cash may still be a range.
  func draft(_ company: Int, mayCashBeOpen: Bool) throws(CommandFailure) -> InvoiceRecord {
    let number = loaded.ledger.nextInvoice
    do {
      let bill = try BillMaker(loaded.trip).bill(ofCompany: company)
      return try InvoiceRecord(
        bill, loaded.trip, loaded.settings(), number: number, code: code(number), mayCashBeOpen: mayCashBeOpen)
    } catch let refusal as InvoiceRecord.Refusal {
      switch refusal {
      case .notExact(let titles, let isCash): throw .badData(InvoiceMessages.notExact(titles, isCash: isCash))
      case .nothingToPay: throw .badData(InvoiceMessages.nothingToPay)
      case .tooLarge: throw .badData(Messages.tooLarge)
      }
    } catch { throw CommandFailure(error) }
  }
}
