import TripCosting
import TripModel

/// A paper that a company's accountant asks for after a business trip abroad.
///
/// 營利事業所得稅查核準則 art. 74 (law.moj.gov.tw G0340051): a report of the trip with places, people met and subjects;
/// for international flights proof of the itinerary, of having left, and of payment. Slips for foreign money: as
/// Taipei's Department of Economic Development asks (doed.gov.taipei).
struct Voucher: Hashable, Sendable {
  enum Kind: CaseIterable, Sendable {
    case agencyReceipt, associationReceipt, agencyInvoice, associationInvoice, interpreterReceipt, exchangeSlip, ticket,
      ownTicket, boardingPass, report
  }

  var kind: Kind
  /// The name that it will carry; empty where it carries none of ours.
  var title = ""
  /// 統一編號, empty where it is not known yet; nil where the paper has no place for it.
  var ubn: String?
  /// People whose paper it is.
  var people: [Delegate] = []
  var day: Day?
  /// The line of the bill that it proves; nil where it proves all, or none.
  var lines: [Int] = []
}
