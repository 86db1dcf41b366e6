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
    application.readiness = readable(.answer(.readiness)).flatMap { Int($0) }
    application.isInProduction = truth(.production)
    (application.sectors, application.otherSectors) = sectors
    application.answers = answers
    application.otherGrants = text(.otherGrants).isEmpty ? nil : text(.otherGrants)
    application.declaration.signedBy = text(.signedBy)
    application.declaration.on = readable(.answer(.signedOn)).flatMap(Day.init(iso:))
    application.received = instant(.received)
    application.subject = text(.subject)
    application.documents = documents
    application.supplement = supplement
    application.refusal = refusal
    application.maySplit = truth(.maySplit)
    application.unreadable = unreadable
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
    company.founded = readable(.answer(.founded)).flatMap { Int($0) }
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
      .emptyCell(ApplicationColumn.answer(answer).told), at: cells.origin, field: ApplicationColumn.answer(answer).field
    )
  }
}

// MARK: - Values

extension ApplicationRow {
  private func text(_ answer: ApplicationColumn.Answer) -> String { cells.text(table.position(.answer(answer))) }

  private func day(_ answer: ApplicationColumn.Answer) -> Day? {
    let column = ApplicationColumn.answer(answer)
    return cells.day(table.position(column), isROC: table.isROC(column), column)
  }

  /// What the company wrote, as a form that comes in would be read; nil where it is empty or cannot be read.
  private func readable(_ column: ApplicationColumn) -> String? {
    let text = cells.text(table.position(column))
    guard case .success(let value) = ApplicationValue.read(ImportCell(text: text), column, isROC: table.isROC(column))
    else { return nil }
    return value.isEmpty ? nil : value
  }

  /// The company's words stay as they are: nobody else may set them right, and it is asked for them again.
  private var unreadable: [UnreadableAnswer] {
    let figures = years.flatMap { year in
      ApplicationColumn.Figure.allCases.map { ApplicationColumn.figure($0, year: year) }
    }
    let columns = ApplicationColumn.Answer.allCases.map(ApplicationColumn.answer) + figures
    return columns.filter(\.mustBeReadable).compactMap { column in
      let text = cells.text(table.position(column))
      guard !text.isEmpty, readable(column) == nil else { return nil }
      let answer = UnreadableAnswer(column: column, words: text)
      report(.answerUnreadable(answer, of: HalfWidth.fold(self.text(.application))), column)
      return answer
    }
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

  private func figure(_ column: ApplicationColumn) -> Int64? { readable(column).flatMap { Int64($0) } }

  private func money(_ column: ApplicationColumn) -> Money? {
    figure(column).map { Money($0, .newTaiwanDollar) }
  }

  private func truth(_ answer: ApplicationColumn.Answer) -> Bool? { readable(.answer(answer)).map { $0 == "yes" } }

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

extension LocalizedText {
  fileprivate func isNamed(_ word: String) -> Bool { [en, zhHant, ja].contains(word) }
}
