package import TripCosting
package import TripFormats
package import TripModel

/// The payment notice of one company (繳費通知單).
///
/// It carries 預估 in its title as long as any amount in it is not exact; it is no 統一發票 and no receipt, and says which
/// paper will follow from whom (統一發票 and 代收轉付收據: tax bureau's practice for outbound tours).
package struct InvoicePaper: Sendable {
  let bill: Bill
  let parts: PaperParts
  /// The number of the notice that stands, where this is what would be asked in its place today.
  let standing: String?
  /// What that one tells of cash, and today's would; nil where they tell the same.
  let otherCash: Sentence?

  package init(
    _ bill: Bill, _ trip: Trip, _ settings: PaperSettings, insteadOf standing: String? = nil, otherCash: Sentence? = nil
  ) {
    self.bill = bill
    self.standing = standing
    self.otherCash = otherCash
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var title: Sentence {
    standing == nil ? Words.invoiceTitle(isEstimate: bill.isEstimate) : Words.invoiceDraft
  }

  package func page() throws(CostingError) -> Page {
    let sums = try bill.sums()
    let totals = try totals(sums.payable, brought.isEmpty ? [] : sums.cash)
    let body = [
      parts.header(title), notices(), billTo(), payable(), instalments(), cash(), totals, try converted(),
      try fareWords(), try papersToFollow(), parts.footer(),
    ]
    var page = parts.page(title, bill.company.map { $0.name(in: parts.language) } ?? "", body)
    page.style = Self.style
    return page
  }

  /// How it is paid is told last, and may be long.
  static let style: HTML = """

    @media print {
      dl.facts dt:last-of-type { grid-column: 1; }
      dl.facts dd:last-of-type { grid-column: 2 / -1; }
    }
    """

  private func notices() -> HTML {
    let estimate =
      (bill.isEstimate ? parts.paragraph(parts.text(Words.estimateNotice), class: "notice") : HTML.empty)
      + (bill.hasOpenRoom ? parts.paragraph(parts.text(Words.openRoom)) : .empty)
    let draft =
      standing.map { parts.paragraph(parts.text(Words.standsInstead($0)), class: "notice") } ?? HTML.empty
    let cash = otherCash.map { parts.paragraph(parts.text($0)) } ?? .empty
    return draft + cash + estimate + parts.paragraph(parts.text(Words.noReceipt))
  }

  private func billTo() -> HTML {
    guard let company = bill.company else { return .empty }
    let ubn = parts.trip.billingNumber(of: company)
    return parts.facts([
      (Words.billTo, company.billingName),
      (Words.ubn, ubn.isEmpty ? parts.text(Words.notKnownYet) : ubn),
      (CompanyColumn.address.label, company.address), (CompanyColumn.contact.label, company.contact),
      (Words.people, parts.text(bill.headCountText)), (Words.tripDays, parts.period),
      (
        Words.payTo,
        parts.text(
          InvoiceRecord.words(
            InvoiceRecord.named(payees, parts.trip), of: Payee.allCases.filter(payees.contains).map(\.key)))
      ),
      (Words.paymentWay, parts.text(paymentWay(invoiced))),
    ])
  }

  private var invoiced: [BillLine] { bill.lines.filter { !$0.payment.isCash } }

  private var payees: [Payee] { invoiced.payees }

  /// Nobody is told to bring cash to a trip that is over.
  private var brought: [BillLine] {
    parts.trip.isOver(on: parts.settings.today) ? [] : bill.lines.filter(\.payment.isCash)
  }

  /// A draft beside a notice that stands is not paid, and only a notice has a number.
  private func paymentWay(_ lines: [BillLine]) -> Sentence {
    PaymentWords.ways(lines, parts.trip, isDraft: bill.isEstimate || standing != nil, isNumbered: false)
  }

  private func payable() -> HTML {
    guard !invoiced.isEmpty else { return .empty }
    let sheet = InvoiceSheet(
      lines: invoiced, parts: parts, isInParts: { bill.isInParts($0.payment, $0.payee, $0.sum.currency) }
    ).payable
    return parts.heading(Words.toInvoice) + HTMLWriter.table(sheet, show: parts.show)
  }

  /// What is due when, where the sum is paid in parts.
  private func instalments() -> HTML {
    guard !bill.parts.isEmpty else { return .empty }
    let sheet = InvoiceSheet(lines: [], parts: parts).instalments(bill.parts)
    return parts.heading(Words.instalments) + HTMLWriter.table(sheet, show: parts.show)
  }

  private func cash() -> HTML {
    let lines = brought
    guard !lines.isEmpty else { return .empty }
    let isYen = lines.allSatisfy { $0.sum.currency == .yen }
    let sheet = InvoiceSheet(lines: lines, parts: parts).cash
    return parts.heading(Words.inCash(isYen: isYen)) + HTMLWriter.table(sheet, show: parts.show)
      + parts.paragraph(parts.text(Words.handOver))
      + sharing(lines.filter(\.isShared)) + fees()
  }

  private func sharing(_ lines: [BillLine]) -> HTML {
    lines.isEmpty ? .empty : parts.paragraph(parts.text(Words.sharingRule(lines.map(\.sum.currency))))
  }

  private func fees() -> HTML {
    let entries = FeeReasons(bill, parts.trip).entries.map { entry in
      let heading = parts.text(entry.heading(in: parts.trip))
      let separator = parts.language == .en ? "; " : "；"
      return heading + parts.colon + entry.words.map(parts.text).joined(separator: separator)
    }
    return parts.list(Words.feeReasons, entries)
  }

  private func totals(_ payable: [Amount], _ cash: [Amount]) throws(CostingError) -> HTML {
    var rows: [(Sentence, String)] = []
    for sum in payable {
      rows.append((Words.totalPayable, parts.text(sum)))
      rows += try split(sum.currency).map { (Words.ofWhich(Words.payee($0)), parts.text($1)) }
    }
    rows += cash.map { (Words.totalCash, parts.text($0)) }
    let items = rows.map { name, value -> HTML in "<dt>\(parts.text(name))</dt><dd>\(value)</dd>\n" }
    let note = cash.isEmpty ? HTML.empty : parts.paragraph(parts.text(Words.apart))
    return "<div class=\"sums\">\n<dl>\n\(items)</dl>\n\(note)</div>\n"
  }

  /// What goes to each payee; empty where all goes to one.
  private func split(_ currency: Currency) throws(CostingError) -> [(Payee, Amount)] {
    guard payees.count > 1 else { return [] }
    var sums: [(Payee, Amount)] = []
    for payee in payees {
      let own = bill.charges.filter { $0.payee == payee && !$0.payment.isCash && $0.amount.currency == currency }
      for sum in try Total.amounts(of: own) { sums.append((payee, sum)) }
    }
    return sums
  }

  private func converted() throws(CostingError) -> HTML {
    guard let sum = try Exchanged(bill.charges, parts.settings.exchange) else { return .empty }
    return parts.paragraph(parts.text(Words.convertedOnPaper(sum)))
  }

  private func fareWords() throws(CostingError) -> HTML {
    guard !bill.isOfLeaver else { return .empty }
    let open = bill.openFares(parts.trip).flatMap(\.dependsOn)
    let isOpen = !brought.isEmpty && bill.cash.contains { !$0.amount.isExact }
    let note = isOpen ? parts.trip.interpreters?.note : nil
    return parts.sideBySide(
      parts.list(
        Words.stillOpen,
        open.map(parts.text) + (note.map { [parts.text(Words.interpreting) + parts.colon + parts.text($0)] } ?? []))
        + (try leaving()) + parts.list(Words.covered, bill.covered(parts.trip).map(parts.text))
        + parts.list(Words.notCovered, parts.trip.interpreters == nil ? [] : [parts.text(Words.interpreting)])
        + parts.list(Words.borne(parts.trip.borneNote), parts.trip.borne.map(parts.text)))
  }

  private func leaving() throws(CostingError) -> HTML {
    let today = parts.settings.today
    guard let table = try LeavingTable(bill.charges, parts.trip) else {
      return parts.list(Words.leaving, parts.trip.hasBegun(by: today) ? [] : [parts.text(Words.leavingToBeAsked)])
    }
    guard !table.isOver(on: today) else { return .empty }
    return try LeavingSheet(table: table, parts: parts).section()
  }

  private func papersToFollow() throws(CostingError) -> HTML {
    guard bill.company != nil else { return .empty }
    return parts.list(Words.papersToFollow, try Words.papers(of: bill, parts.trip).map(parts.text))
  }
}
