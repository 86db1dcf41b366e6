package import TripCosting
package import TripModel

extension InvoiceRecord {
  /// Why a bill cannot be issued as it stands.
  package enum Refusal: Error, Hashable, Sendable {
    /// Lines whose amounts are "from", a range or on request; whether all of them are interpreters' cash.
    case notExact([Sentence], isCash: Bool)
    case nothingToPay
    /// What a currency comes to: nobody pays less than nothing, and what is taken off there is owed by nobody.
    case belowNothing(Money)
    case tooLarge
  }

  /// What is payable on notice; cash for interpreters is told beside it, not invoiced by us.
  ///
  /// - Parameter mayCashBeOpen: Whether that cash may still be a range.
  package init(
    _ bill: Bill, _ trip: Trip, _ settings: PaperSettings, number: Int, code: String, mayCashBeOpen: Bool = false
  ) throws(Refusal) {
    guard let company = bill.company else { throw .nothingToPay }
    let lines = bill.lines.filter { !$0.payment.isCash }
    guard !lines.isEmpty else { throw .nothingToPay }
    let open = (mayCashBeOpen ? lines : bill.lines).filter { !$0.sum.isExact }
    guard open.isEmpty else { throw .notExact(open.map(\.title), isCash: open.allSatisfy(\.payment.isCash)) }
    var sums: [Amount] = []
    for line in lines { do { try Total.add(line.sum, to: &sums) } catch { throw .tooLarge } }
    if let below = sums.first(where: { $0.low < 0 }) { throw .belowNothing(Money(below.low, below.currency)) }
    let parts = PaperParts(trip: trip, settings: settings)
    self.init(
      number: number, code: code, day: settings.today.iso, trip: FrozenWords(trip.title.sentence),
      organisers: FrozenWords(Self.organisers(trip)), contact: FrozenWords(Self.contact(trip)), company: company.id,
      companyName: FrozenWords(company.sentence), billTo: company.billingName, ubn: trip.billingNumber(of: company),
      address: company.address, people: bill.headCount, period: FrozenWords(Self.period(trip)),
      howToPay: FrozenWords(PaymentWords.ways(lines, trip)), lines: lines.map { Self.line($0, parts) },
      totals: sums.map { Sum(currency: CurrencyCodes.code($0.currency), units: $0.low) },
      follows: [])
    companyContact = company.contact.isEmpty ? nil : company.contact
    let named = Self.named(lines.payees, trip)
    payees = named.isEmpty ? nil : named
    cashLines = Self.cashLines(bill.lines.filter(\.payment.isCash), parts)
    isAfterTrip = trip.isOver(on: settings.today) ? true : nil
    instalments = bill.parts.isEmpty ? nil : bill.parts.map { Self.instalment($0, parts) }
    do {
      taxes = try Self.taxes(bill, trip)
      follows = try Words.papers(of: bill, trip).map(FrozenWords.init)
      try inform(bill, parts)
    } catch { throw .tooLarge }
  }

  /// Nil where no payee's prices hold any.
  private static func taxes(_ bill: Bill, _ trip: Trip) throws(CostingError) -> [Tax]? {
    var taxes: [Tax] = []
    for included in trip.invoicing.taxes where !taxes.contains(where: { $0.payee == included.payee.key }) {
      let charges = bill.charges.filter { $0.payee == included.payee && !$0.payment.isCash }
      for sum in try Total.amounts(of: charges) {
        let (net, tax) = try included.parts(of: sum.low)
        taxes.append(
          Tax(payee: included.payee.key, currency: CurrencyCodes.code(sum.currency), net: net, tax: tax))
      }
    }
    return taxes.isEmpty ? nil : taxes
  }

  private static func instalment(_ part: DuePart, _ parts: PaperParts) -> Instalment {
    Instalment(
      title: FrozenWords(parts.trip.title(of: part)), currency: CurrencyCodes.code(part.amount.currency),
      sum: part.amount.low, payee: part.payee.key, due: part.due?.iso,
      clause: parts.settings.sources.find(part.origin, nil)?.clause)
  }

  private static func line(_ line: BillLine, _ parts: PaperParts) -> Line {
    let sources = line.because.compactMap { parts.settings.sources.find($0, parts.trip.pricedField(of: $0)) }
    return Line(
      title: FrozenWords(line.title), people: line.people.map { $0.name(in: parts.trip.language) }, count: line.count,
      currency: CurrencyCodes.code(line.sum.currency), unit: line.unit.low, sum: line.sum.low, payee: line.payee.key,
      due: line.payment.day?.iso, clause: sources.first?.clause, because: sources.map { "\($0.file):\($0.line)" },
      reason: FrozenWords(reason(line, parts.trip)), names: line.people.map { FrozenWords($0.sentence) })
  }

  private static func reason(_ line: BillLine, _ trip: Trip) -> Sentence {
    ExplanationWords.conditions(line, trip).reduce(ExplanationWords.rule(line, trip)) {
      $0 + Sentence(en: "; ", zhHant: "；", ja: "。") + $1
    }
  }

  static func organisers(_ trip: Trip) -> Sentence {
    let names = (trip.organisers(.host) + trip.organisers(.executor)).map { $0.name.sentence }
    return Sentence(
      en: names.map(\.en).joined(separator: ", "), zhHant: names.map(\.zhHant).joined(separator: "、"),
      ja: names.map(\.ja).joined(separator: "、"))
  }

  private static func period(_ trip: Trip) -> Sentence {
    guard let first = trip.firstDay, let last = trip.lastDay else { return Words.notKnownYet }
    func text(_ language: Language) -> String {
      DayText.dated(first, language) + (language == .en ? " – " : "～") + DayText.dated(last, language)
    }
    return Sentence(en: text(.en), zhHant: text(.zhHant), ja: text(.ja))
  }

  static func contact(_ trip: Trip) -> Sentence {
    let ways = [trip.contact?.email, trip.contact?.phone].compactMap(\.self).joined(separator: " · ")
    let name = trip.contact?.name.sentence ?? Sentence(verbatim: "")
    return name + Sentence(verbatim: ways.isEmpty ? "" : " · " + ways)
  }
}

extension Company {
  /// The name in each language.
  var sentence: Sentence {
    Sentence(en: name(in: .en), zhHant: name(in: .zhHant), ja: name(in: .ja))
  }
}
