import TripCosting
package import TripFormats
package import TripModel

/// The paper of an issued invoice, or of the credit note that ends it; printed from frozen records alone.
package struct IssuedPaper: Sendable {
  let record: InvoiceRecord
  let credit: CreditRecord?
  let language: Language

  package init(_ record: InvoiceRecord, credit: CreditRecord? = nil, _ language: Language) {
    self.record = record
    self.credit = credit
    self.language = language
  }

  package var page: Page {
    let title = text(credit == nil ? InvoiceWords.title : InvoiceWords.creditTitle)
    let code = credit?.code ?? record.code
    let body: HTML = """
      <header class="paper">
      <p class="trip">\(text(record.trip.sentence))</p>
      <h1>\(title) \(code)</h1>
      <p class="soft">\(text(record.organisers.sentence)) · \(text(InvoiceWords.issuedOn)) \(day)</p>
      </header>
      \(notice)\(facts)\(lines)\(instalments)\(cash)\(totals)\(information)\(follows)\
      <footer class="paper">\(text(Words.contact + .colon + record.contact.sentence))</footer>

      """
    var page = Page(title: "\(title) \(code)", language: language.rawValue, body: body)
    page.style = InvoicePaper.style
    return page
  }

  private var day: String { DayText.written(iso: credit?.day ?? record.day, language) }

  private var lines: HTML {
    let heading: HTML = credit == nil ? "<h2>\(text(Words.toInvoice))</h2>\n" : .empty
    return heading + HTMLWriter.table(sheet)
  }

  private var notice: HTML {
    guard let credit else {
      let replaced = record.replaces.map { one -> HTML in "<p class=\"notice\">\(text(one.sentence))</p>\n" }
      return (replaced ?? .empty) + paragraph(Words.noReceipt)
    }
    let words = InvoiceWords.credits(record.code, record.day) + InvoiceWords.reason(credit.reason)
    return "<p class=\"notice\">\(text(words))</p>\n"
  }

  private var facts: HTML {
    let contact = (CompanyColumn.contact.label, Sentence(verbatim: record.companyContact ?? ""))
    let payees = (Words.payTo, InvoiceRecord.words(record.payees ?? [], of: record.asking))
    let payment = credit == nil ? [payees, (Words.paymentWay, record.howToPay.sentence)] : []
    let rows = (record.facts.prefix(3) + [contact] + record.facts.dropFirst(3) + payment).map { (text($0), text($1)) }
      .filter { !$1.isEmpty }.map { name, value -> HTML in
        "<dt>\(name)</dt><dd>\(value)</dd>\n"
      }
    return "<dl class=\"facts\">\n\(rows)</dl>\n"
  }

  private var follows: HTML {
    guard credit == nil else { return .empty }
    return list(Words.papersToFollow, record.follows.map(\.sentence))
  }

  func list(_ title: Sentence, _ points: [Sentence]) -> HTML {
    let rows = points.map { point -> HTML in "<li>\(text(point))</li>\n" }
    return "<section>\n<h2>\(text(title))</h2>\n<ul>\n\(rows)</ul>\n</section>\n"
  }

  func paragraph(_ sentence: Sentence) -> HTML { "<p class=\"soft\">\(text(sentence))</p>\n" }

  func money(_ units: Int64, _ code: String) -> String {
    CurrencyCodes.currency(code).map { AmountText.money(units, $0, language) } ?? "\(code) \(units)"
  }

  func text(_ sentence: Sentence) -> String { sentence.text(language) }
}
