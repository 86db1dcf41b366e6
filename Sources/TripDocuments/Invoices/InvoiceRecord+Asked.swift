package import TripCosting
package import TripModel

extension InvoiceRecord {
  /// What is asked of the company by one day.
  package struct Part: Hashable, Sendable {
    /// The instalment's, else whom it goes to.
    package var title: Sentence
    package var payee: String
    /// Negative where a discount has a day of its own.
    package var money: Money
    package var due: Day?
  }

  /// The totals as money of currencies that we know.
  package var money: [Money] {
    totals.compactMap { sum in CurrencyCodes.currency(sum.currency).map { Money(sum.units, $0) } }
  }

  /// The business tax in what goes to a payee; nil where its prices hold none.
  package func tax(_ payee: String, _ currency: Currency) -> Int64? {
    taxes?.first { $0.payee == payee && $0.currency == CurrencyCodes.code(currency) }?.tax
  }

  /// What is left to pay in a currency after what was carried here; negative where that was more.
  package func left(_ currency: Currency) -> Money {
    let code = CurrencyCodes.code(currency)
    let asked = totals.filter { $0.currency == code }.reduce(Int64(0)) { $0 &+ $1.units }
    return Money((carried ?? []).filter { $0.currency == code }.reduce(asked) { $0 &- $1.units }, currency)
  }

  /// The totals taken apart by when they are due, the earliest first and what has no day last.
  package var parts: [Part] {
    var parts = (instalments ?? []).compactMap(\.part)
    for line in lines where !isInParts(line) {
      guard let currency = CurrencyCodes.currency(line.currency) else { continue }
      let due = line.due.flatMap(Day.init(iso:))
      let title = Self.payee(line.payee)
      if let index = parts.firstIndex(where: {
        ($0.title, $0.payee, $0.money.currency, $0.due) == (title, line.payee, currency, due)
      }) {
        parts[index].money.units &+= line.sum
      } else {
        parts.append(Part(title: title, payee: line.payee, money: Money(line.sum, currency), due: due))
      }
    }
    return parts.filter { $0.money.units != 0 }.enumerated().sorted {
      ($0.element.due ?? .distant, $0.offset) < ($1.element.due ?? .distant, $1.offset)
    }.map(\.element)
  }

  /// A line without a day of its own is paid in parts, where there are any to its payee.
  func isInParts(_ line: Line) -> Bool {
    line.due == nil && (instalments ?? []).contains { ($0.payee, $0.currency) == (line.payee, line.currency) }
  }

  /// The words for a payee as a record names it.
  package static func payee(_ name: String) -> Sentence {
    Payee(key: name).map(Words.payee) ?? Sentence(verbatim: name)
  }

  /// Whether another record asks for the same; number, day, what was carried and what is only told do not matter.
  package func asksSame(as other: InvoiceRecord) -> Bool {
    dated(like: other).asked == other.dated(like: self).asked
  }

  /// Whether another record tells the same of cash, leaving, what the fare covers and the papers to follow, to the same
  /// person; a record of a version that did not say to whom tells it to anybody.
  package func tellsSame(as other: InvoiceRecord) -> Bool {
    let contacts = Set([companyContact, other.companyContact].compactMap(\.self))
    let names = Set([payees, other.payees].compactMap(\.self))
    return contacts.count < 2 && names.count < 2
      && (period, contact, organisers) == (other.period, other.contact, other.organisers)
      && (cash, cashTotals, follows) == (other.cash, other.cashTotals, other.follows)
      && told(beside: other) == other.told(beside: self)
  }

  /// What leaving costs is told no longer once it is over, which is no difference.
  private func told(beside other: InvoiceRecord) -> [FrozenSection]? {
    let title = FrozenWords(Words.leaving)
    guard let sections = other.information, !sections.contains(where: { $0.title == title }) else { return information }
    return information?.filter { $0.title != title }
  }

  private var asked: InvoiceRecord {
    var copy = self
    (copy.number, copy.code, copy.day) = (0, "", "")
    (copy.cash, copy.cashTotals, copy.information, copy.carried, copy.page, copy.follows) = (
      nil, nil, nil, nil, nil, []
    )
    (copy.taxes, copy.converted, copy.companyContact, copy.paidBy) = (nil, nil, nil, nil)
    (copy.replaces, copy.payees, copy.cashLines, copy.isAfterTrip) = (nil, nil, nil, nil)
    // A day more of the same trip, or another clerk, is no other demand.
    let nothing = FrozenWords(Sentence(verbatim: ""))
    (copy.period, copy.contact, copy.organisers) = (nothing, nothing, nothing)
    // Earlier versions froze parts of nothing, too.
    copy.instalments = instalments?.filter { $0.sum != 0 }
    // Lines of files move when rows are added; what is asked for does not.
    copy.lines = lines.map(\.asked)
    return copy
  }
}

extension InvoiceRecord.Instalment {
  /// Nil in a currency that we do not know.
  var part: InvoiceRecord.Part? {
    CurrencyCodes.currency(currency).map {
      InvoiceRecord.Part(
        title: title.sentence, payee: payee, money: Money(sum, $0), due: due.flatMap(Day.init(iso:)))
    }
  }
}

extension Day {
  /// Behind every day that a file can hold.
  fileprivate static let distant = Day(number: .max)
}
