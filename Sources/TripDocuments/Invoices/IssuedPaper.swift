package import TripCosting
package import TripFormats
package import TripModel

/// The paper of an issued invoice, or of the credit note that ends it; printed from the frozen record alone.
package struct IssuedPaper: Sendable {
  /// A credit note for the whole invoice.
  package struct Credit: Hashable, Sendable {
    package var code: String
    package var day: Day
    package var reason: String

    package init(code: String, day: Day, reason: String) {
      self.code = code
      self.day = day
      self.reason = reason
    }
  }

  private let record: InvoiceRecord
  private let credit: Credit?
  private let language: Language

  package init(_ record: InvoiceRecord, credit: Credit? = nil, _ language: Language) {
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
      <p class="soft">\(text(record.organisers.sentence)) · \(day)</p>
      </header>
      \(notice)\(facts)\(HTMLWriter.table(sheet))\(totals)\(follows)<footer class="paper">\(text(Words.contact)) \
      \(text(record.contact.sentence))</footer>

      """
    return Page(title: "\(title) \(code)", language: language.rawValue, body: body)
  }

  private var day: String {
    (credit?.day ?? Day(iso: record.day)).map { DayText.dated($0, language) } ?? record.day
  }

  private var notice: HTML {
    guard let credit else { return "<p class=\"soft\">\(text(Words.noReceipt))</p>\n" }
    return "<p class=\"notice\">\(text(InvoiceWords.credits(record.code, record.day))) \(credit.reason)</p>\n"
  }

  private var facts: HTML {
    let rows = [
      (Words.billTo, record.billTo), (Words.ubn, record.ubn), (CompanyColumn.address.label, record.address),
      (Words.company, "\(record.company) \(text(record.companyName.sentence))"), (Words.people, "\(record.people)"),
      (Words.tripDays, text(record.period.sentence)),
      (Words.paymentWay, text(record.howToPay.sentence)),
    ].filter { !$0.1.isEmpty }.map { name, value -> HTML in "<dt>\(text(name))</dt><dd>\(value)</dd>\n" }
    return "<dl class=\"facts\">\n\(rows)</dl>\n"
  }

  private var sheet: Sheet {
    let columns = [
      Column(text(Words.item)), Column(text(Words.forWhom)), Column(text(Words.quantity), look: .figure),
      Column(text(Words.unitPrice), look: .figure), Column(text(Words.amount), look: .figure),
      Column(text(Words.payTo)), Column(text(Words.due), look: .short), Column(text(Words.basis)),
    ]
    return Sheet(name: record.code, columns: columns, rows: record.lines.map(row))
  }

  private func row(_ line: InvoiceRecord.Line) -> Row {
    let payee = Payee.allCases.first { "\($0)" == line.payee }
    return Row([
      .words(text(line.title.sentence)), .words(line.people.joined(separator: language == .en ? "; " : "、")),
      .count(Int64(line.count)), .words(money(line.unit, line.currency)), .words(money(line.sum, line.currency)),
      .words(payee.map { text(Words.payee($0)) } ?? line.payee),
      .words(line.due.flatMap(Day.init(iso:)).map { DayText.dated($0, language) } ?? text(Words.notKnownYet)),
      .words(line.clause.map { text(Words.clause($0)) } ?? ""),
    ])
  }

  private var totals: HTML {
    let name = text(credit == nil ? Words.totalPayable : InvoiceWords.totalCredited)
    let rows = record.totals.map { sum -> HTML in
      "<dt>\(name)</dt><dd>\(money(credit == nil ? sum.units : -sum.units, sum.currency))</dd>\n"
    }
    return "<div class=\"sums\">\n<dl>\n\(rows)</dl>\n</div>\n"
  }

  private var follows: HTML {
    guard credit == nil else { return .empty }
    let rows = record.follows.map { words -> HTML in "<li>\(text(words.sentence))</li>\n" }
    return "<section>\n<h2>\(text(Words.papersToFollow))</h2>\n<ul>\n\(rows)</ul>\n</section>\n"
  }

  private func money(_ units: Int64, _ code: String) -> String {
    CurrencyCodes.currency(code).map { AmountText.money(units, $0, language) } ?? "\(code) \(units)"
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }
}
