import TripCosting
package import TripFormats
package import TripModel

/// The paper of a recorded withdrawal (退出結算單), printed from its record alone.
package struct LeavingPaper: Sendable {
  let record: LeavingRecord
  let language: Language

  package init(_ record: LeavingRecord, _ language: Language) {
    self.record = record
    self.language = language
  }

  package var page: Page {
    let title = "\(text(Words.leavingPaper)) \(record.code)"
    let body: HTML = """
      <header class="paper">
      <p class="trip">\(text(record.trip.sentence))</p>
      <h1>\(title)</h1>
      <p class="soft">\(text(record.organisers.sentence)) · \(text(InvoiceWords.issuedOn)) \(day)</p>
      </header>
      <p class="soft">\(text(Words.noReceipt))</p>
      \(facts)\(record.sections.map(section))\
      <footer class="paper">\(text(Words.contact + .colon + record.contact.sentence))</footer>

      """
    return Page(title: title, language: language.rawValue, body: body)
  }

  private var day: String { DayText.written(iso: record.day, language) }

  private var people: [String] { record.names.map { $0.map { text($0.sentence) } } ?? record.people }

  private var facts: HTML {
    let facts = [
      (Words.company, "\(record.company) \(text(record.companyName.sentence))"),
      (Words.forWhom, people.listedNames(language)),
      (Words.noticeArrives, text(record.notice.sentence)), (InvoiceWords.title, record.invoice ?? ""),
    ]
    let rows = facts.filter { !$0.1.isEmpty }.map { name, value -> HTML in "<dt>\(text(name))</dt><dd>\(value)</dd>\n" }
    return "<dl class=\"facts\">\n\(rows)</dl>\n"
  }

  private func section(_ section: FrozenSection) -> HTML {
    let table = section.sheet(language).map { HTMLWriter.table($0) } ?? .empty
    let remarks = section.remarks.map { remark -> HTML in "<p class=\"soft\">\(text(remark.sentence))</p>\n" }
    return "<section>\n<h2>\(text(section.title.sentence))</h2>\n\(table)\(remarks)</section>\n"
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }
}
