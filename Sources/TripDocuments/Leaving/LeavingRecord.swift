package import TripCosting
package import TripModel

/// A withdrawal as it was recorded: who, when, what is charged by which step, and what was still to pay or came back.
package struct LeavingRecord: Hashable, FrozenRecord {
  package var number: Int
  /// As printed, such as W-2026-001.
  package var code: String
  package var day: String
  package var trip: FrozenWords
  package var organisers: FrozenWords
  package var contact: FrozenWords
  package var company: String
  package var companyName: FrozenWords
  package var people: [String]
  /// The same as each language writes them; nil in records of a version that froze one way alone.
  package var names: [FrozenWords]?
  /// When notice arrived, and how long before departure.
  package var notice: FrozenWords
  /// The invoice that stood then, as printed.
  package var invoice: String?
  package var charge: [InvoiceRecord.Sum]
  package var sections: [FrozenSection]
  package var page: String?

  package init(
    number: Int, code: String, day: Day, _ subject: LeavingSubject, _ trip: Trip, notice: Sentence, invoice: String?,
    charge: [Money], sections: [FrozenSection]
  ) {
    let company = trip.companies[subject.company]
    self.number = number
    self.code = code
    self.day = day.iso
    self.trip = FrozenWords(trip.title.sentence)
    organisers = FrozenWords(InvoiceRecord.organisers(trip))
    contact = FrozenWords(InvoiceRecord.contact(trip))
    self.company = company.id
    companyName = FrozenWords(company.sentence)
    people = subject.people.map { trip.delegates[$0].name(in: trip.language) }
    names = subject.people.map { FrozenWords(trip.delegates[$0].sentence) }
    self.notice = FrozenWords(notice)
    self.invoice = invoice
    self.charge = charge.map { InvoiceRecord.Sum(currency: CurrencyCodes.code($0.currency), units: $0.units) }
    self.sections = sections
  }
}
