import TripCosting
import TripDocuments
import TripLedger
import TripModel
import TripPlanning

extension InvoiceStore {
  /// What would be issued to a company now, by its code or a part of its name.
  func draft(_ company: String, mayCashBeOpen: Bool) throws(CommandFailure) -> InvoiceRecord {
    try draft(try CompanyOperand.number(of: company, in: loaded.trip), mayCashBeOpen: mayCashBeOpen)
  }

  /// - Parameters:
  ///   - company: Number into the trip's companies.
  ///   - mayCashBeOpen: Whether interpreters' cash may still be a range.
  ///   - maker: One for many drafts; it prices the whole trip.
  func draft(
    _ company: Int, mayCashBeOpen: Bool, _ maker: BillMaker? = nil
  ) throws(CommandFailure) -> InvoiceRecord {
    let number = loaded.ledger.nextInvoice
    do {
      let bill = try (maker ?? BillMaker(loaded.trip)).bill(ofCompany: company)
      let quoted = loaded.trip.rates
      // The notice is owed in its own currencies: a rate that is missing keeps nothing from being issued.
      let rates =
        quoted.isEmpty
        ? nil : Exchange(into: .newTaiwanDollar, day: loaded.today, quoted: quoted, isRequired: false)
      return try InvoiceRecord(
        bill, loaded.trip, loaded.settings(rates), number: number, code: code(number), mayCashBeOpen: mayCashBeOpen)
    } catch let refusal as InvoiceRecord.Refusal {
      switch refusal {
      case .notExact(let titles, let isCash):
        throw .badData(InvoiceMessages.notExact(titles, isCash: isCash, loaded.hint))
      case .nothingToPay: throw .badData(InvoiceMessages.nothingToPay)
      case .belowNothing(let sum): throw .badData(InvoiceMessages.belowNothing(MoneyText.sum([sum]), loaded.hint))
      case .tooLarge: throw .badData(Messages.tooLarge)
      }
    } catch { throw CommandFailure(error) }
  }

  /// Throws where somebody of the company is billed a part of a room of which nobody has the rest.
  func requireSharedRooms(_ company: Int) throws(CommandFailure) {
    guard let question = OpenRooms(loaded.trip).question(ofCompany: company) else { return }
    let asked = question.sentence { loaded.trip.delegates[$0].sentence }
    throw .badData(InvoiceMessages.halfARoom(asked, loaded.hint))
  }
}
