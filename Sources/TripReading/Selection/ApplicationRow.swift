import TripCosting
import TripModel

/// One row of `applications.csv`.
struct ApplicationRow {
  let cells: RowCells
  let table: TableReader<ApplicationColumn>
  let call: Call?
  let years: [Int]

  var application: Application {
    var application = Application(origin: cells.origin, id: HalfWidth.fold(text(.application)))
    application.company = company
    application.years = years.map(figures)
    application.capital = money(.answer(.capital))
    application.readiness = level
    application.isInProduction = truth(.production)
    (application.sectors, application.otherSectors) = sectors
    application.answers = answers
    application.otherGrants = text(.otherGrants).isEmpty ? nil : text(.otherGrants)
    application.declaration.signedBy = text(.signedBy)
    application.declaration.on = day(.signedOn)
    application.received = instant(.received)
    application.subject = text(.subject)
    application.documents = documents
    application.supplement = supplement
    application.refusal = refusal
    application.maySplit = truth(.maySplit)
    application.isForgotten = ForgottenContact.isMark(cells.text(table.position(.answer(.contact))))
    return application
  }

  private var company: Application.Company {
    var company = Application.Company()
    company.name = text(.name)
    company.nameEn = text(.nameEn)
    company.ubn = HalfWidth.fold(text(.ubn))
    company.address = text(.address)
    company.contact = ForgottenContact.isMark(text(.contact)) ? "" : text(.contact)
    company.contactTitle = text(.contactTitle)
    company.phone = text(.phone)
    company.email = HalfWidth.fold(text(.email))
    company.founded = founded
    return company
  }

  private var answers: Application.Answers {
    var answers = Application.Answers()
    answers.products = text(.products)
    answers.record = text(.record)
    answers.plans = text(.plans)
    answers.other = text(.other)
    answers.aim = text(.aim)
    return answers
  }

  private func figures(_ year: Int) -> Application.FinancialYear {
    Application.FinancialYear(
      year: year, turnover: money(.figure(.turnover, year: year)), profit: money(.figure(.profit, year: year)),
      staff: figure(.figure(.staff, year: year)).flatMap { Int(exactly: $0) })
  }

  /// Nil for an empty row of these three; a day without a request is told as a missing one.
  private var supplement: Application.Supplement? {
    let (asked, until, arrived) = (day(.asked), day(.until), instant(.arrived))
    guard let asked else {
      if text(.asked).isEmpty, until != nil || arrived != nil { requireFilled(.asked) }
      return nil
    }
    return Application.Supplement(asked: asked, until: until, arrived: arrived)
  }

  /// A decision has a reason, a day and somebody who took it.
  private var refusal: Application.Refusal? {
    let parts: [ApplicationColumn.Answer] = [.notAccepted, .decidedOn, .decidedBy]
    guard parts.contains(where: { !text($0).isEmpty }) else { return nil }
    for part in parts where text(part).isEmpty { requireFilled(part) }
    guard let day = day(.decidedOn), !text(.notAccepted).isEmpty else { return nil }
    return Application.Refusal(reason: text(.notAccepted), on: day, by: text(.decidedBy))
  }

  private func requireFilled(_ answer: ApplicationColumn.Answer) {
    cells.notebook.report(
      .emptyCell(answer.rawValue), at: cells.origin, field: ApplicationColumn.answer(answer).field)
  }
}

// MARK: - Values

extension ApplicationRow {
  private func text(_ answer: ApplicationColumn.Answer) -> String { cells.text(table.position(.answer(answer))) }

  private func day(_ answer: ApplicationColumn.Answer) -> Day? {
    let column = ApplicationColumn.answer(answer)
    let isROC = table.isROC(column) || answer == .signedOn && DateText.isRecentROC(text(answer))
    return cells.day(table.position(column), isROC: isROC, column)
  }

  private func report(_ problem: SelectionProblem, _ column: ApplicationColumn) {
    cells.notebook.report(.selection(problem), at: cells.origin, field: column.field)
  }

  private func instant(_ answer: ApplicationColumn.Answer) -> Instant? {
    let text = text(answer)
    guard !text.isEmpty else { return nil }
    if let instant = InstantText.read(text) { return instant }
    report(.instantUnreadable(text), .answer(answer))
    return nil
  }

  private func figure(_ column: ApplicationColumn) -> Int64? {
    let text = cells.text(table.position(column))
    guard !text.isEmpty else { return nil }
    if let figure = FigureText.read(text), figure >= 0 || column.mayBeLoss { return figure }
    report(.figureUnreadable(column: column.label), column)
    return nil
  }

  private func money(_ column: ApplicationColumn) -> Money? {
    figure(column).map { Money($0, .newTaiwanDollar) }
  }

  private var founded: Int? {
    let text = text(.founded)
    guard !text.isEmpty else { return nil }
    if let year = YearText.read(text) { return year }
    report(.yearUnreadable(text), .answer(.founded))
    return nil
  }

  private var level: Int? {
    let text = text(.readiness)
    guard !text.isEmpty else { return nil }
    if let level = LevelText.read(text) { return level }
    report(.numberOutside(text, of: "trl", Application.readinessLevels), .answer(.readiness))
    return nil
  }

  private func truth(_ answer: ApplicationColumn.Answer) -> Bool? {
    let text = text(answer)
    guard !text.isEmpty else { return nil }
    if let truth = RosterWords.truth.value(text) { return truth }
    choice(text, RosterWords.truth.shown, answer)
    return nil
  }

  private func choice(_ word: String, _ allowed: [String], _ answer: ApplicationColumn.Answer) {
    cells.notebook.report(
      .unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)), at: cells.origin,
      field: ApplicationColumn.answer(answer).field)
  }

  /// By id or title; a word that names none may be a related field, which a person decides.
  private var sectors: (known: [Int], others: [String]) {
    let named = call?.sectors?.named ?? []
    var (known, others): ([Int], [String]) = ([], [])
    for word in cells.words(table.position(.answer(.sectors))) {
      let found = named.firstIndex { $0.id == word || $0.title.isNamed(word) }
      if let found { known.append(found) } else { others.append(word) }
    }
    return (known, others)
  }

  /// Only what the call asks to be attached can be.
  private var documents: [String] {
    let attached = (call?.documents ?? []).filter(\.isAttached)
    return cells.words(table.position(.answer(.documents))).compactMap { word in
      if let found = attached.first(where: { $0.id == word || $0.title.isNamed(word) }) { return found.id }
      choice(word, attached.map(\.id), .documents)
      return nil
    }
  }
}

extension ApplicationColumn {
  /// Profit may be below zero.
  fileprivate var mayBeLoss: Bool {
    if case .figure(.profit, _) = self { true } else { false }
  }
}

extension LocalizedText {
  fileprivate func isNamed(_ word: String) -> Bool { [en, zhHant, ja].contains(word) }
}
