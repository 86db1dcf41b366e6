import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripReading
import TripRules
import TripStorage

extension MailRoom {
  /// What the rules say that a company itself can set right.
  private static let askedRules = Set(
    [
      RuleBook.uniformNumber, RuleBook.emailAddress, RuleBook.latinName, RuleBook.passportNumberShape,
      RuleBook.passportValidForTrip, RuleBook.passportValidSixMonths,
    ].map(\.name) + [ReadingRule.matchesZone.rawValue])

  /// - Parameters:
  ///   - company: Only this one's; nil for all.
  ///   - agency: Where the manifest goes; nil leaves it open.
  ///   - since: The first day of the changes that are told.
  func drafts(
    _ kinds: [MailKind], company: Int?, agency: Mailbox?, since: Day
  ) throws(CommandFailure) -> MailDrafts {
    var made = MailDrafts()
    for kind in kinds where kind.audience == .companies || company == nil {
      guard kind.audience == .companies else {
        if kind.audience == .agency { try manifest(agency, &made) } else { try applicants(kind, nil, nil, &made) }
        continue
      }
      if kind == .invitation, trip.deadline(.briefing) == nil {
        made.remarks.append(MailMessages.noBriefing)
        continue
      }
      // Asked for by name, an invitation is written again; among all others nobody is invited to what is over.
      if kind == .invitation, kinds.count > 1, let day = trip.deadline(.briefing)?.due.lastDay, day < loaded.today {
        made.remarks.append(MailMessages.briefingOver(day.iso))
        continue
      }
      for number in company.map({ [$0] }) ?? Array(trip.companies.indices) {
        do { try add(kind, number, since, isNamed: kinds.count == 1, &made) } catch { throw CommandFailure(error) }
      }
    }
    return made
  }

  private func add(
    _ kind: MailKind, _ number: Int, _ since: Day, isNamed: Bool, _ made: inout MailDrafts
  ) throws {
    let found: (values: [MailField: String], files: [(MailAttachment, String)])?
    switch kind {
    case .invitation: found = invitation(number)
    case .invoice: found = try invoice(number, &made.remarks)
    case .reminder: found = try reminder(number)
    case .results: found = try results(number)
    case .settlement: found = try settlement(number, isNamed: isNamed)
    case .changes: found = changes(number, since)
    case .manifest, .supplement, .letter: found = nil
    }
    guard let found else { return }
    if kind != .invoice, kind != .settlement, trip.hasLeft(number) || declined.contains(number) {
      made.remarks.append(MailMessages.left(trip.companies[number].id))
      return
    }
    let (draft, remark) = draft(kind, number, found.values, found.files)
    made.drafts.append(draft)
    if let remark { made.remarks.append(remark) }
  }

  private func invitation(_ number: Int) -> ([MailField: String], [(MailAttachment, String)])? {
    guard !groups[number].isEmpty else { return nil }
    return (MailValues(trip, language).company(number), programme(number))
  }

  /// With the calendar as it is now; nil where nothing changed.
  private func changes(_ number: Int, _ since: Day) -> ([MailField: String], [(MailAttachment, String)])? {
    guard !groups[number].isEmpty else { return nil }
    let changes = CalendarChanges(calendars.book, ofCompany: number, since: since, trip, language)
    guard !changes.lines.isEmpty else { return nil }
    let lines = changes.lines.map { (language == .en ? "- " : "・") + $0 }.joined(separator: "\n")
    return (MailValues(trip, language).company(number).merging([.changes: lines]) { _, new in new }, programme(number))
  }

  /// What everybody of the company needs for the days, on paper and for the telephone.
  private func programme(_ number: Int) -> [(MailAttachment, String)] {
    let folder = "companies/\(folders[number])"
    let calendar = "\(text(CalendarWords.delegation))-\(folders[number]).ics"
    return [
      file(folder + "/itinerary.html", as: text(DayWords.itinerary) + ".html"),
      file(folder + "/calendar.ics", as: calendar),
    ].compactMap(\.self)
  }

  /// With the company's form; nil where nothing is missing.
  private func reminder(_ number: Int) throws -> ([MailField: String], [(MailAttachment, String)])? {
    let values = MailValues(trip, language)
    guard let missing = values.missing(number, doubts: doubts(number)) else { return nil }
    let sheets = FormWorkbook(number, trip, loaded.settings()).sheets
    let bytes = try Workbook.bytes(sheets, title: trip.title.text(language))
    let name = "\(text(FormWords.title))-\(folders[number]).xlsx"
    return (
      values.company(number).merging([.missing: missing]) { _, new in new },
      [(MailAttachment(name: name, .workbook, bytes), "forms/\(folders[number]).xlsx")]
    )
  }

  /// With the workbook to tell them on; nil before the trip is over, and where nothing is missing or near.
  private func results(_ number: Int) throws(CommandFailure) -> ([MailField: String], [(MailAttachment, String)])? {
    guard ClosingPaper.isDue(trip, today: loaded.today) else { return nil }
    let values = MailValues(trip, language)
    guard let open = values.followUp(number, today: loaded.today) else { return nil }
    let name = "\(text(ResultWords.title))-\(folders[number]).xlsx"
    let bytes = try ResultForms(loaded: loaded).bytes(number)
    return (
      values.company(number).merging(open) { _, new in new },
      [(MailAttachment(name: name, .workbook, bytes), "forms/results-\(folders[number]).xlsx")]
    )
  }

  /// A name that is missing is told as a field already.
  private func doubts(_ number: Int) -> [Sentence] {
    let people = groups[number].map { trip.delegates[$0] }
    let own = Set([trip.companies[number].origin] + people.map(\.origin))
    let unnamed = Set(people.filter { $0.surname.isEmpty || $0.givenName.isEmpty }.map(\.origin))
    let name = RuleBook.latinName.name
    return loaded.diagnostics.filter { finding in
      guard let origin = finding.origin, own.contains(origin), Self.askedRules.contains(finding.rule) else {
        return false
      }
      return finding.waiver == nil && !(finding.rule == name && unnamed.contains(origin))
    }.map(\.summary)
  }

  private func manifest(_ agency: Mailbox?, _ made: inout MailDrafts) throws(CommandFailure) {
    guard !trip.delegates.isEmpty else { return }
    let settings = loaded.settings()
    let changes = try loaded.changes(ManifestPaper(trip, findings: [:], settings), settings)
    let isFirst = loaded.ledger.nextManifest == 1
    let values = MailValues(trip, language).changes(isFirst ? nil : changes.summary)
    let files = [
      file("agency/manifest.xlsx", as: "\(text(Words.manifestTitle)).xlsx"),
      isFirst ? nil : file("agency/changes.html", as: "\(text(ChangeWords.title)).html"),
    ].compactMap(\.self)
    made.drafts.append(draft(.manifest, company: nil, "manifest.eml", [agency].compactMap(\.self), values, files))
    if agency == nil { made.remarks.append(MailMessages.noAgency) }
  }
}
