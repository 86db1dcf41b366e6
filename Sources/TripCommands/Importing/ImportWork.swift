import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripStorage

/// All files of one import, worked out against the roster as it was read.
struct ImportWork {
  private let loaded: LoadedTrip
  private let companies: RosterFile<CompanyColumn>
  private let delegates: RosterFile<DelegateColumn>
  private let answers: ImportAnswers
  private var companyPlans: [ImportPlan<CompanyColumn>] = []
  private var delegatePlans: [ImportPlan<DelegateColumn>] = []
  private var remarks: [Sentence] = []
  private var notUnderstood = 0

  init(_ loaded: LoadedTrip, _ answers: ImportAnswers) throws(CommandFailure) {
    self.loaded = loaded
    self.answers = answers
    companies = try RosterFile("companies.csv", loaded.files)
    delegates = try RosterFile("delegates.csv", loaded.files)
  }

  /// People of a form belong to the company on its first sheet.
  mutating func take(_ source: ImportSource) throws(CommandFailure) {
    remarks += source.remarks
    var answers = answers
    for table in source.tables where table.rows.contains(where: { !$0.isEmpty }) {
      let table = table.tellingBookingsApart(loaded.trip)
      if let plan = DelegateImport(loaded.trip, delegates.table, answers).plan(table) {
        delegatePlans.append(plan)
      } else if let plan = CompanyImport(loaded.trip, companies.table, answers).plan(table) {
        companyPlans.append(plan)
        answers.company = answers.company ?? code(table)
      } else if !isNotice(table) {
        remarks.append(ImportWords.notUnderstood(table.name))
        notUnderstood += 1
      }
    }
  }

  /// The company that a form is about.
  private func code(_ table: ImportTable) -> String? {
    guard table.rows.count == 2 else { return nil }
    func value(_ column: CompanyColumn) -> String? {
      let labels = Language.allCases.map { column.label.text($0) } + [column.rawValue]
      return table.rows[0].cells.firstIndex { labels.contains($0.text) }.map { table.rows[1].cell($0).text }
    }
    if let code = value(.company), !code.isEmpty { return code }
    return loaded.trip.companies.first { company in
      (!company.ubn.isEmpty && company.ubn == value(.ubn)) || company.name == value(.name)
    }?.id
  }

  /// Our own sheet of explanations.
  private func isNotice(_ table: ImportTable) -> Bool {
    Language.allCases.contains { table.name.hasSuffix("!" + FormWords.notice.text($0)) }
  }

  var changesNothing: Bool { companyPlans.allSatisfy(\.changesNothing) && delegatePlans.allSatisfy(\.changesNothing) }

  /// Nothing was left out.
  var isWhole: Bool {
    notUnderstood == 0 && companyPlans.allSatisfy { $0.doubts.isEmpty && $0.refusals.isEmpty }
      && delegatePlans.allSatisfy { $0.doubts.isEmpty && $0.refusals.isEmpty }
  }

  var edits: [Edit] { edit(companies, companyPlans) + edit(delegates, delegatePlans) }

  private func edit<Column>(_ file: RosterFile<Column>, _ plans: [ImportPlan<Column>]) -> [Edit] {
    plans.allSatisfy(\.changesNothing) ? [] : [.put(path: file.name, bytes: file.bytes(plans), isPersonal: true)]
  }

  var basis: [String: [UInt8]] { [companies.name: companies.original, delegates.name: delegates.original] }

  func lines(_ language: Language) -> [String] {
    let rewritten =
      (companies.isRewritten && !companyPlans.allSatisfy(\.changesNothing))
      || (delegates.isRewritten && !delegatePlans.allSatisfy(\.changesNothing))
    return remarks.map { $0.text(language) } + companyPlans.flatMap { ImportReport(plan: $0).lines(language) }
      + delegatePlans.flatMap { ImportReport(plan: $0).lines(language) }
      + (rewritten ? [ImportWords.nowUTF8.text(language)] : []) + [summary.text(language)]
  }

  private var summary: Sentence {
    ImportWords.summary(
      added: companyPlans.map(\.additions.count).reduce(0, +) + delegatePlans.map(\.additions.count).reduce(0, +),
      changed: companyPlans.map(\.changes.count).reduce(0, +) + delegatePlans.map(\.changes.count).reduce(0, +),
      unchanged: companyPlans.map(\.unchanged).reduce(0, +) + delegatePlans.map(\.unchanged).reduce(0, +),
      doubts: companyPlans.map(\.doubts.count).reduce(0, +) + delegatePlans.map(\.doubts.count).reduce(0, +),
      refused: companyPlans.map(\.refusals.count).reduce(0, +) + delegatePlans.map(\.refusals.count).reduce(0, +))
  }

  /// written, companies, delegates, remarks.
  func json(_ language: Language, isWritten: Bool) -> JSONValue {
    [
      "version": .number(1), "written": .bool(isWritten),
      "companies": .array(companyPlans.flatMap { ImportReport(plan: $0).json(language) }),
      "delegates": .array(delegatePlans.flatMap { ImportReport(plan: $0).json(language) }),
      "remarks": .array(remarks.map { .string($0.text(language)) }),
    ]
  }
}
