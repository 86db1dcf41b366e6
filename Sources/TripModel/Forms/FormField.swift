/// One field of a form: what serves workbook, page and application form alike.
package struct FormField: Hashable, Sendable {
  /// How it is filled in, and so how it is checked.
  package enum Kind: Hashable, Sendable {
    case text, day, phone, email, passportNumber, uniformNumber, number, year
    /// One of a few words, as our files write them.
    case choice([String])
  }

  /// Who sees it on a paper.
  package enum Reader: String, CaseIterable, Sendable {
    case organiser, company, agency, airline, hotel, host, committee
  }

  package var key: String
  package var label: Sentence
  package var kind: Kind
  /// Why it is asked (個資法 art. 5 and 8).
  package var purpose: Sentence
  package var readers: [Reader]

  init(_ key: String, _ label: Sentence, _ kind: Kind, _ purpose: Sentence, _ readers: [Reader]) {
    self.key = key
    self.label = label
    self.kind = kind
    self.purpose = purpose
    self.readers = readers
  }
}
