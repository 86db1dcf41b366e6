import TripCosting
import TripModel

/// The papers that belong to one company's bill.
enum VoucherList {
  /// - Parameters:
  ///   - ubn: The number beside the name on the bill.
  ///   - taxed: Payees whose prices hold business tax: they give a uniform invoice (統一發票) instead of a receipt.
  static func all(_ bill: Bill, ubn: String, taxed: Set<Payee>) -> [Voucher] {
    receipts(bill, ubn, taxed) + interpreters(bill) + exchange(bill) + journey(bill)
  }

  private static func receipts(_ bill: Bill, _ ubn: String, _ taxed: Set<Payee>) -> [Voucher] {
    let kinds: [(Payee, Voucher.Kind)] = [
      (.agency, taxed.contains(.agency) ? .agencyInvoice : .agencyReceipt),
      (.association, taxed.contains(.association) ? .associationInvoice : .associationReceipt),
    ]
    return kinds.compactMap { payee, kind in
      let lines = bill.lines.indices.filter { bill.lines[$0].payee == payee && !bill.lines[$0].payment.isCash }
      guard !lines.isEmpty else { return nil }
      return Voucher(kind: kind, title: name(bill), ubn: ubn, lines: lines)
    }
  }

  /// One for each interpreter and half day, as each signs for the own fee.
  private static func interpreters(_ bill: Bill) -> [Voucher] {
    bill.lines.indices.filter { bill.lines[$0].payment.isCash }.flatMap { line in
      Array(
        repeating: Voucher(
          kind: .interpreterReceipt, title: name(bill), day: bill.lines[line].payment.day, lines: [line]),
        count: bill.lines[line].count)
    }
  }

  /// For cash in a currency that must be bought.
  private static func exchange(_ bill: Bill) -> [Voucher] {
    let lines = bill.lines.indices.filter {
      bill.lines[$0].payment.isCash && bill.lines[$0].sum.currency != .newTaiwanDollar
    }
    return lines.isEmpty ? [] : [Voucher(kind: .exchangeSlip, lines: lines)]
  }

  private static func journey(_ bill: Bill) -> [Voucher] {
    let own = bill.people.filter(\.hasOwnTicket)
    let group = bill.people.filter { $0.ownTicket != .bothWays }
    let tickets = [Voucher(kind: .ticket, people: group), Voucher(kind: .ownTicket, title: name(bill), people: own)]
    return tickets.filter { !$0.people.isEmpty }
      + [Voucher(kind: .boardingPass, people: bill.people), Voucher(kind: .report, people: bill.people)]
  }

  private static func name(_ bill: Bill) -> String { bill.company?.billingName ?? "" }
}
