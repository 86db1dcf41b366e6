package import TripModel

/// Line by line, what an issued invoice asks for and one of today would not, and the other way round.
package struct InvoiceDifference: Hashable, Sendable {
  package let gone: [InvoiceRecord.Line]
  package let added: [InvoiceRecord.Line]
  /// What is printed above the lines and reads otherwise.
  package let head: [Head]

  /// One fact of the head of a notice, before and now.
  package struct Head: Hashable, Sendable {
    package var title: Sentence
    package var before: Sentence
    package var after: Sentence
  }

  package init(from old: InvoiceRecord, to new: InvoiceRecord) {
    let new = new.dated(like: old)
    gone = Self.lines(of: old, notIn: new)
    added = Self.lines(of: new, notIn: old)
    head = zip(Self.head(of: old), Self.head(of: new)).compactMap { old, new in
      old.1 == new.1 ? nil : Head(title: old.0, before: old.1, after: new.1)
    }
  }

  private static func head(of record: InvoiceRecord) -> [(Sentence, Sentence)] {
    record.facts + [
      (Words.paymentWay, record.howToPay.sentence), (InvoiceWords.trip, record.trip.sentence),
      (Words.contact, record.contact.sentence), (InvoiceWords.organisers, record.organisers.sentence),
    ]
  }

  /// "- Fare, CHEN, ER: NT$45,800", first what falls away.
  package func text(_ language: Language) -> [String] {
    head.map { Self.text($0, language) } + gone.map { "- " + Self.text($0, language) }
      + added.map { "+ " + Self.text($0, language) }
  }

  private static func lines(of one: InvoiceRecord, notIn other: InvoiceRecord) -> [InvoiceRecord.Line] {
    var rest = other.lines.map(\.asked)
    return one.lines.filter { line in
      guard let index = rest.firstIndex(of: line.asked) else { return true }
      rest.remove(at: index)
      return false
    }
  }

  /// "統一編號: 12345675 → 10458575".
  package static func text(_ head: Head, _ language: Language) -> String {
    let (before, after) = (head.before.text(language), head.after.text(language))
    return head.title.text(language) + Sentence.colon.text(language) + (before.isEmpty ? "–" : before) + " → "
      + (after.isEmpty ? "–" : after)
  }

  private static func text(_ line: InvoiceRecord.Line, _ language: Language) -> String {
    let people = line.people.listedNames(language)
    let who = people.isEmpty ? "" : (language == .en ? ", " : "，") + people
    let due = line.due.map { (language == .en ? ", due " : "，期限 ") + $0 } ?? ""
    let sum = CurrencyCodes.currency(line.currency).map { AmountText.money(line.sum, $0, language) }
    return line.title.sentence.text(language) + who + Sentence.colon.text(language) + (sum ?? "\(line.sum)")
      + (language == .ja ? due.replacing("，期限 ", with: "、期限 ") : due)
  }
}

extension InvoiceRecord.Line {
  /// What is asked for, without where it comes from.
  var asked: Self {
    var line = self
    (line.because, line.reason, line.clause, line.names) = ([], nil, nil, nil)
    return line
  }
}
