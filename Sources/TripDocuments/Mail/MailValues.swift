package import TripCosting
package import TripModel

/// What the fields of a mail stand for, of one reader.
package struct MailValues: Sendable {
  private let trip: Trip
  private let language: Language

  package init(_ trip: Trip, _ language: Language) {
    self.trip = trip
    self.language = language
  }

  /// Of the trip and whoever writes.
  package var common: [MailField: String] {
    let names = (trip.organisers(.executor) + trip.organisers(.host)).prefix(1).map { $0.name.text(language) }
    return [
      .trip: trip.title.text(language), .period: period,
      .organiser: names.first ?? "", .sender: OwnName.text(trip.contact?.name.text(language) ?? "", language),
      .senderEmail: trip.contact?.email ?? "", .senderPhone: trip.contact?.phone ?? "",
      .companies: Words.companies(trip.delegatesByCompany.count { !$0.isEmpty }).text(language),
      .people: Words.people(trip.delegates.count).text(language), .deadline: due(.nameList), .briefing: due(.briefing),
    ]
  }

  /// First to last day within a sentence, where a Chinese one has neither gaps nor a stroke.
  private var period: String {
    guard let first = trip.firstDay, let last = trip.lastDay else { return "" }
    let days = DayText.written(first, through: last, language)
    return language == .zhHant ? days.replacing(" ", with: "").replacing("～", with: "至") : days
  }

  /// Of one company.
  package func company(_ number: Int) -> [MailField: String] {
    let company = trip.companies[number]
    let count = trip.delegatesByCompany[number].count
    let people = count == 0 ? Words.people(0) + MailWords.allLeft : Words.people(count)
    let own: [MailField: String] = [
      .code: company.id, .company: company.name(in: language),
      .contact: company.contact.isEmpty ? text(MailWords.contact) : company.contact,
      .people: people.text(language),
    ]
    return common.merging(own) { _, own in own }
  }

  /// Of a company that applied.
  package func applicant(_ code: String, name: String, contact: String) -> [MailField: String] {
    let own: [MailField: String] = [
      .code: code, .company: name, .contact: contact.isEmpty ? text(MailWords.contact) : contact,
    ]
    return common.merging(own) { _, own in own }
  }

  /// What its notice asks for.
  package func supplement(_ letter: SupplementLetter) -> [MailField: String] {
    [.missing: list(letter.asked.map { text($0) }), .due: text(letter.due)]
  }

  /// Of a bill that is not issued yet.
  package func bill(_ bill: Bill) throws(CostingError) -> [MailField: String] {
    let sums = try bill.sums()
    let days = bill.payable.compactMap(\.payment.day) + bill.parts.compactMap(\.due)
    return [
      .notice: text(Words.invoiceTitle(isEstimate: bill.isEstimate)), .number: "", .total: amounts(sums.payable),
      .open: "", .replaces: "",
      .estimate: bill.isEstimate ? text(Words.estimateNotice) : "", .cash: amounts(sums.cash), .due: dates(days),
    ]
  }

  /// Of an invoice as it was issued, with what the ledger says of it.
  ///
  /// - Parameter replaced: The credited notice in whose place it stands.
  package func issued(
    _ record: InvoiceRecord, _ bill: Bill, _ standing: NoticeStanding, replaces replaced: InvoiceRecord.Replaced?,
    today: Day
  ) throws(CostingError) -> [MailField: String] {
    let replaces = replaced.map { $0.sentence + MailWords.creditAttached }
    return [
      .notice: text(Words.invoiceTitle(isEstimate: false)), .number: record.code, .total: sums(record.money),
      .open: state(standing, record), .due: due(standing), .replaces: replaces.map(text) ?? "",
      // Nobody is told to bring cash to a trip that is over.
      .cash: trip.isOver(on: today) ? text(Words.notKnownYet) : try cash(record, bill),
    ]
  }

  /// Of a withdrawal that was recorded.
  package func settlement(_ record: LeavingRecord, replaces replaced: InvoiceRecord.Replaced?) -> [MailField: String] {
    let credited = replaced.map { MailWords.credited($0.code, $0.credit) + MailWords.creditAttached }
    return [
      .notice: text(Words.leavingPaper), .number: record.code, .replaces: credited.map { text($0) } ?? "",
    ]
  }

  /// What is left to pay, and what is too much; empty where nothing came in, so that the total says it.
  private func state(_ standing: NoticeStanding, _ record: InvoiceRecord) -> String {
    guard standing.hasReceived || standing.open.isEmpty else { return "" }
    func line(_ title: Sentence, _ money: [Money]) -> String { text(title + .colon + Sentence(verbatim: sums(money))) }
    let left = standing.open.isEmpty ? text(MailWords.covered) : line(InvoiceWords.leftToPay, standing.open)
    return ([left] + (standing.over.isEmpty ? [] : [line(record.over, standing.over)])).joined(
      separator: language == .en ? " " : "　")
  }

  private func due(_ standing: NoticeStanding) -> String {
    let days = dates(standing.days)
    guard let since = standing.overdueSince else { return days }
    let overdue = MailWords.overdue(since: DayText.dated(since, language), sums(standing.overdue), language)
    return days + (language == .en ? ", " : language == .ja ? "、" : "，") + overdue
  }

  private func sums(_ money: [Money]) -> String {
    money.map { AmountText.money($0.units, $0.currency, language) }.joined(separator: " + ")
  }

  /// As frozen; records of an early version froze none.
  private func cash(_ record: InvoiceRecord, _ bill: Bill) throws(CostingError) -> String {
    guard let frozen = record.cashTotals else { return amounts(try bill.sums().cash) }
    return frozen.isEmpty ? text(MailWords.none) : frozen.map { text($0.sentence) }.joined(separator: " + ")
  }

  /// Of the list for the agency: what changed since the last one, where there was one.
  package func changes(_ summary: Sentence?) -> [MailField: String] {
    let words = summary.map(MailWords.withChangeSheet) ?? MailWords.firstManifest
    return common.merging([.changes: text(words)]) { _, new in new }
  }

  /// What a company's rows still lack, then what rules doubt in them, one a line; nil where there is nothing.
  ///
  /// - Parameter doubts: Of this company alone.
  package func missing(_ number: Int, doubts: [Sentence]) -> String? {
    let company = trip.companies[number]
    let facts = [
      (company.ubn, CompanyColumn.ubn), (company.address, .address), (company.contact, .contact),
      (company.phone, .phone), (company.email, .email),
    ]
    let empty = facts.filter { $0.0.isEmpty }.map { $0.1.label }
    let own = empty.isEmpty ? [] : [MailWords.lacks(text(MailWords.company), empty, language)]
    let roster = trip.delegatesByCompany[number]
    let nobody = roster.isEmpty ? [MailWords.finding(MailWords.nobody, language)] : []
    let people = roster.map { trip.delegates[$0] }.compactMap { person in
      let columns = DelegateNeeds.missing(person).map(\.label)
      return columns.isEmpty ? nil : MailWords.lacks(person.name(in: language), columns, language)
    }
    let lines = own + nobody + people + doubts.map { MailWords.finding($0, language) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// Meetings that a company has not reported, and its next steps that are due within two weeks; nil where there is neither.
  package func followUp(_ number: Int, today: Day) -> [MailField: String]? {
    let untold = FollowUp(trip).untold(ofCompany: number).map { meeting in
      let host = trip.hosts.first { $0.id == meeting.host }?.name(in: language) ?? meeting.host
      let session = trip.sessions[meeting.session]
      return "\(DayText.short(session.day, language)) \(DayText.clock(meeting.start)) \(host)"
    }
    let steps = trip.openSteps.filter { result in
      result.company == number && (result.nextBy.map { $0.days(since: today) <= 14 } ?? false)
    }.map { result in
      let day = result.nextBy.map { DayText.dated($0, language) } ?? ""
      let left = result.nextBy.map { text(ResultWords.due(inDays: $0.days(since: today))) } ?? ""
      let (whom, step) = (trip.partner(of: result, language), text(ResultWords.step(result)))
      return language == .en ? "\(day) \(whom): \(step) (\(left))" : "\(day) \(whom)：\(step)（\(left)）"
    }
    guard !untold.isEmpty || !steps.isEmpty else { return nil }
    return [.unreported: list(untold), .steps: list(steps)]
  }

  private func list(_ items: [String]) -> String {
    guard !items.isEmpty else { return text(MailWords.none) }
    return items.map { MailWords.finding(Sentence(verbatim: $0), language) }.joined(separator: "\n")
  }

  /// Fields of which nothing is known yet, so that a line of them alone tells nothing.
  package func unknown(in values: [MailField: String]) -> Set<MailField> {
    Set(values.filter { $0.value == text(Words.notKnownYet) }.keys)
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  private func amounts(_ amounts: [Amount]) -> String {
    amounts.isEmpty ? text(MailWords.none) : amounts.map { AmountText.text($0, language) }.joined(separator: " + ")
  }

  private func dates(_ days: [Day]) -> String {
    guard !days.isEmpty else { return text(Words.notKnownYet) }
    return Set(days).sorted().map { DayText.dated($0, language) }.listed(language)
  }

  private func due(_ kind: Deadline.Kind) -> String {
    guard let deadline = trip.deadline(kind) else { return text(Words.notKnownYet) }
    let tentative = deadline.isTentative ? text(CalendarWords.tentative) : ""
    return DueDateText.text(deadline.due, language) + tentative
  }
}
