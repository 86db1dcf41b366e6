import TripCosting
import TripDocuments
import TripFormats
import TripModel

extension StatusReport {
  private var language: Language { loaded.paperLanguage }

  func lines(_ style: Style) -> [String] {
    var table = TextTable()
    table.add(text(StatusWords.formed), text(formation))
    table.add(text(StatusWords.seats), text(seats))
    for sum in payable { table.add(text(ReportWords.byInvoice), AmountText.text(sum, language)) }
    for sum in cash { table.add(text(ReportWords.inCash), AmountText.text(sum, language)) }
    for sum in overdue ?? [] {
      table.add(text(StatusWords.overdue), style.bold(MoneyText.text(sum, language)) + text(StatusWords.byStatement))
    }
    if case .failure(let failure) = account {
      table.add(text(StatusWords.overdue), text(StatusWords.notKnown(failure)))
    }
    if let converted { table.add("", text(Words.converted(converted))) }
    if unpriced > 0 { table.add("", text(StatusWords.unpriced(unpriced))) }
    for (index, deadline) in nextDeadlines.enumerated() {
      table.add(index == 0 ? text(StatusWords.next) : "", deadlineLine(deadline))
    }
    if nextDeadlines.isEmpty { table.add(text(StatusWords.next), text(StatusWords.none)) }
    for (index, reply) in replies.enumerated() {
      let left = text(StatusWords.inDays(reply.day.days(since: loaded.today)))
      table.add(
        index == 0 ? text(CompanyColumn.replyBy.label) : "",
        "\(DayText.dated(reply.day, language))  \(reply.companies.joined(separator: " "))  \(left)")
    }
    addFollowUp(&table)
    table.add(text(StatusWords.check), Messages.tally(loaded.tally).text(language))
    let over = isOver ? "  " + text(StatusWords.over) : ""
    return [style.bold(trip.title.text(language)), period + over, ""] + table.lines
  }

  /// Once there is something to follow up: what was reported, and next steps, those overdue among them.
  private func addFollowUp(_ table: inout TextTable) {
    if isOver, !trip.meetings.isEmpty { table.add(text(ResultWords.meetings), text(ResultWords.told(follow.all))) }
    for (index, step) in follow.openSteps().prefix(Self.shownSteps).enumerated() {
      table.add(index == 0 ? text(ResultWords.steps) : "", StepLine.text(step, trip, loaded.today, language))
    }
  }

  private static let shownSteps = 10

  private var follow: FollowUp { FollowUp(trip) }

  private var period: String {
    guard let first = trip.firstDay, let last = trip.lastDay else { return text(Words.notKnownYet) }
    return DayText.dated(first, language) + (language == .en ? " – " : "～") + DayText.dated(last, language)
  }

  private var formation: Sentence {
    guard let least = trip.caps.minimumCompanies else { return Words.companies(companies) }
    guard missingCompanies > 0 else { return StatusWords.formed(companies, least) }
    guard !isOver else { return StatusWords.neverFormed(companies, missingCompanies) }
    return StatusWords.notFormed(companies, missingCompanies, lastDayOfNotice)
  }

  private var seats: Sentence {
    guard let most = trip.caps.maximumPeople, let left = seatsLeft else { return Words.people(trip.delegates.count) }
    return StatusWords.seats(trip.delegates.count, most, left)
  }

  private func deadlineLine(_ deadline: Deadline) -> String {
    let words = "\(DueDateText.text(deadline.due, language))  \(deadline.title.text(language))"
    // A part of a month, or a day that may still move, is not counted down to.
    guard !deadline.isTentative, deadline.due.firstDay == deadline.due.lastDay else {
      return words + (deadline.isTentative ? text(StatusWords.tentative) : "")
    }
    return "\(words)  \(text(StatusWords.inDays(deadline.due.lastDay.days(since: loaded.today))))"
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }
}
