import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripReading
import TripStorage

/// All files of one import, worked out against the roster as it was read.
struct ImportWork {
  private let loaded: LoadedTrip
  private var companies: RosterFile<CompanyColumn>
  private var delegates: RosterFile<DelegateColumn>
  /// People as they were before anything was taken.
  private let before: RosterTable<DelegateColumn>
  private var carried: CarriedNames?
  private var results: RosterFile<ResultColumn>
  private let answers: ImportAnswers
  private var companyPlans: [ImportPlan<CompanyColumn>] = []
  private var delegatePlans: [ImportPlan<DelegateColumn>] = []
  private var resultPlans: [ImportPlan<ResultColumn>] = []
  private var remarks: [Sentence] = []
  private var notUnderstood = 0
  private var headers: [String] = []

  init(_ loaded: LoadedTrip, _ answers: ImportAnswers) throws(CommandFailure) {
    self.loaded = loaded
    self.answers = answers
    companies = try RosterFile("companies.csv", loaded.files)
    delegates = try RosterFile("delegates.csv", loaded.files)
    results = try RosterFile("results.csv", loaded.files)
    before = delegates.table
    let lines = delegates.table.lines
    if let (row, line) = answers.same.sorted(by: <).first(where: { !lines.contains($0.value) }) {
      throw .badData(ImportWords.noSuchLine(row, line))
    }
  }

  /// People of a form belong to its company, which stands before them.
  mutating func take(_ source: ImportSource) {
    remarks += source.remarks
    var answers = answers
    answers.registered = answers.registered ?? source.registered
    let added = additions
    for table in source.tables where !table.refusals.isEmpty || table.rows.contains(where: { !$0.isEmpty }) {
      headers += table.headers(answers)
      if table.kind == .list, let plan = ResultImport(loaded.trip, results.table, answers).plan(table) {
        resultPlans.append(plan)
        results.apply(plan)
      } else if table.kind != .company, var plan = DelegateImport(loaded.trip, delegates.table, answers).plan(table) {
        WorseValues(answers: answers).holdBack(&plan) { delegates.table.text(.nationality, row: $0) }
        for index in plan.additions.indices { register(&plan.additions[index].values, answers.registered) }
        remark(plan, table.name)
        delegatePlans.append(plan)
        delegates.apply(plan)
      } else if table.kind != .people, var plan = companyImport(answers).plan(table) {
        WorseValues(answers: answers).holdBack(&plan)
        for index in plan.additions.indices { register(&plan.additions[index].values, answers.registered) }
        remark(plan, table.name)
        companyPlans.append(plan)
        companies.apply(plan)
        answers.company = answers.company ?? plan.company
      } else if !isNotice(table) {
        remarks += table.refusals.map(\.summary) + [ImportWords.notUnderstood(table.name)]
        notUnderstood += 1
      }
    }
    guard let day = source.registered, answers.registered == day, additions > added else { return }
    remarks.append(ImportWords.registered(day))
  }

  /// Once all is taken: what means somebody by the old name gets the new one.
  mutating func carryNames() throws(CommandFailure) {
    guard delegates.isChanged else { return }
    let names = try CarriedNames(from: before, to: delegates.table, loaded.files)
    if !names.roommates.isEmpty { delegates.change(names.roommates) }
    carried = names
  }

  private mutating func remark<Column>(_ plan: ImportPlan<Column>, _ table: String) {
    remarks += plan.remarks.map(\.summary)
    if plan.masked > 0 { remarks.append(ImportWords.masked(table, plan.masked)) }
  }

  private var additions: Int {
    (companyPlans.map(\.additions.count) + delegatePlans.map(\.additions.count)).reduce(0, +)
  }

  private var counts: ImportCounts {
    var counts = ImportCounts()
    counts.add(companyPlans)
    counts.add(delegatePlans)
    counts.add(resultPlans)
    return counts
  }

  private func companyImport(_ answers: ImportAnswers) -> CompanyImport {
    let roster = companies.table.rows.indices.map { companies.table.text(.company, row: $0) }
    let past = loaded.ledger.accounts.map(\.company) + loaded.trip.beds.map(\.company)
    return CompanyImport(
      loaded.trip, companies.table, answers, newCode: CodeSeries.next(after: roster + past, letter: "C"))
  }

  private func register(_ company: inout [CompanyColumn: String], _ day: Day?) {
    if let day, company[.registered] == nil { company[.registered] = day.iso }
  }

  /// Who comes with a company that is registered on that day has it from there.
  private func register(_ person: inout [DelegateColumn: String], _ day: Day?) {
    guard let day, person[.registered] == nil else { return }
    let companies = companies.table
    let isCompanys = companies.rows.indices.contains { row in
      companies.text(.company, row: row) == person[.company] && companies.text(.registered, row: row) == day.iso
    }
    if !isCompanys { person[.registered] = day.iso }
  }

  /// Companies that are new and have no day of registration, which nobody may invent.
  private var unregistered: Sentence? {
    let codes = companyPlans.flatMap(\.additions).filter { $0.values[.registered] == nil }
      .compactMap { $0.values[.company] }
    return codes.isEmpty ? nil : ImportWords.unregistered(codes)
  }

  /// What is to be told of the roster as it becomes.
  private var endRemarks: [Sentence] { [tooMany, unregistered].compactMap(\.self) }

  /// A header that someone named and that no file has.
  var unknownHeader: CommandFailure? {
    guard let unknown = answers.unknownHeader(among: headers) else { return nil }
    return .badData(ImportWords.unknownHeader(unknown, headers, Suggestion.closest(to: unknown, among: headers)))
  }

  /// Our own sheet of explanations.
  private func isNotice(_ table: ImportTable) -> Bool {
    Language.allCases.contains { table.name.hasSuffix("!" + FormWords.notice.text($0)) }
  }

  var changesNothing: Bool { !companies.isChanged && !delegates.isChanged && !results.isChanged }

  /// Nothing was left out, and everybody has a place.
  var isWhole: Bool {
    notUnderstood == 0 && tooMany == nil && carried?.unsure.isEmpty ?? true && counts.refusals == 0
      && counts.doubts == 0
  }

  /// More people than the delegation takes, now that some were added.
  private var tooMany: Sentence? {
    let count = delegates.table.rows.count
    guard let most = loaded.trip.caps.maximumPeople, count > most,
      delegatePlans.contains(where: { !$0.additions.isEmpty })
    else { return nil }
    return ImportWords.tooMany(count, most)
  }

  var edits: [Edit] { edit(companies) + edit(delegates) + edit(results) + (carried?.edits ?? []) }

  private func edit<Column>(_ file: RosterFile<Column>) -> [Edit] {
    file.isChanged ? [.put(path: file.name, bytes: file.bytes, isPersonal: true)] : []
  }

  var basis: [String: [UInt8]] {
    [companies.name: companies.original, delegates.name: delegates.original, results.name: results.original]
      .merging(carried?.basis ?? [:]) { first, _ in first }
  }

  func lines(_ language: Language) -> [String] {
    let rewritten =
      companies.isRewritten && companies.isChanged || delegates.isRewritten && delegates.isChanged
      || results.isRewritten && results.isChanged
    return remarks.map { $0.text(language) } + companyPlans.flatMap { ImportReport(plan: $0).lines(language) }
      + delegatePlans.flatMap { ImportReport(plan: $0).lines(language) }
      + resultPlans.flatMap { ImportReport(plan: $0).lines(language) } + carriedLines.map { $0.text(language) }
      + endRemarks.map { $0.text(language) } + (rewritten ? [ImportWords.nowUTF8.text(language)] : []) + [
        summary.text(language)
      ]
  }

  private var carriedLines: [Sentence] {
    carried.map { $0.lines.map(\.sentence) + $0.unsure.map { Sentence(verbatim: "! ") + $0 } } ?? []
  }

  private var summary: Sentence {
    let counts = counts
    return ImportWords.summary(
      added: counts.additions, changed: counts.changes + (carried?.lines.count ?? 0), unchanged: counts.unchanged,
      doubts: counts.doubts,
      refused: counts.refusals)
  }

  /// written, companies, delegates, results, carried, remarks.
  func json(_ language: Language, isWritten: Bool) -> JSONValue {
    [
      "version": .number(1), "written": .bool(isWritten),
      "companies": .array(companyPlans.flatMap { ImportReport(plan: $0).json(language) }),
      "delegates": .array(delegatePlans.flatMap { ImportReport(plan: $0).json(language) }),
      "results": .array(resultPlans.flatMap { ImportReport(plan: $0).json(language) }),
      "carried": .array(carried?.lines.map(\.json) ?? []),
      "remarks": .array((remarks + (carried?.unsure ?? []) + endRemarks).map { .string($0.text(language)) }),
    ]
  }
}
