import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripReading
import TripSelection

/// The rows of those who are forgotten, and the texts in them that must not be found any more.
struct ForgetTables {
  private(set) var secrets: [Secret] = []
  /// What becomes of rows, by file and line.
  private(set) var rows: [String: [Int: @Sendable (Int) -> String?]] = [:]
  /// Texts that others go by, and so must stay.
  private(set) var kept: [String]
  private let loaded: LoadedTrip
  private let subject: ForgetSubject

  init(_ subject: ForgetSubject, _ loaded: LoadedTrip) {
    (self.loaded, self.subject) = (loaded, subject)
    kept = Self.kept(loaded.trip, besides: subject)
    takePeople()
    takeCompanies()
    takeApplications()
    takeResults()
    let stays = Set(kept)
    secrets.removeAll { stays.contains($0.text) }
  }

  static func text(_ name: String, _ files: [String: [UInt8]]) -> TextFile? {
    files[name].flatMap { try? TextDecoding.decode($0).bytes }.map { TextFile(path: name, bytes: $0) }
  }

  // MARK: - People

  private mutating func takePeople() {
    guard let table = Self.text("delegates.csv", loaded.files).flatMap(RosterTable<DelegateColumn>.init) else { return }
    var number = subject.everybody.compactMap { ForgottenName.number(in: $0.name) }.max() ?? 0
    for person in subject.people where !person.isForgotten {
      number += 1
      let name = ForgottenName.sentence(number).text(loaded.trip.language)
      secrets += PersonalTexts.names(person).map { Secret($0, replacement: name, isName: true) }
      secrets += person.birthDate.map(PersonalTexts.days)?.map { Secret($0) } ?? []
      secrets.append(Secret(person.emergency.name, isName: true))
      let phones = [person.phone, person.emergency.phone].flatMap(PersonalTexts.phone)
      secrets += (phones + [person.passportNumber, person.email]).map { Secret($0) }
      guard let row = row(of: person.origin, table) else { continue }
      let text = { (column: DelegateColumn) in table.text(column, row: row) }
      let values =
        PersonalTexts.phone(text(.phone)) + PersonalTexts.phone(text(.emergencyPhone)) + PersonalTexts.zone(text(.mrz))
        + [text(.passportNumber), text(.email), text(.birthDate)]
      secrets += values.map { Secret($0) }
      clear(table, row, "delegates.csv", [.name: name])
    }
  }

  // MARK: - Companies and applications

  private mutating func takeCompanies() {
    let file = "companies.csv"
    guard let table = Self.text(file, loaded.files).flatMap(RosterTable<CompanyColumn>.init) else { return }
    for company in subject.companies.map({ loaded.trip.companies[$0] }) {
      guard let row = row(of: company.origin, table) else { continue }
      secrets += ([company.contact] + frozenContacts(of: company)).map { Secret($0, isName: true) }
      secrets += (PersonalTexts.phone(table.text(.phone, row: row)) + [company.email]).map { Secret($0) }
      clear(table, row, file)
    }
  }

  /// To whom its notices went, who may have been another then.
  private func frozenContacts(of company: Company) -> [String] {
    let store = InvoiceStore(loaded: loaded)
    return loaded.ledger.accounts.filter { $0.company == company.id }.compactMap {
      (try? store.record($0.invoice))?.companyContact
    }
  }

  private mutating func takeApplications() {
    let file = "applications.csv"
    guard let table = Self.text(file, loaded.files).flatMap(RosterTable<ApplicationColumn>.init) else { return }
    for application in subject.applications.map({ loaded.trip.applications[$0] }) {
      guard let row = row(of: application.origin, table) else { continue }
      let asked = application.company
      secrets += [asked.contact, application.declaration.signedBy].map { Secret($0, isName: true) }
      secrets += (PersonalTexts.phone(table.text(.answer(.phone), row: row)) + [asked.email]).map { Secret($0) }
      let mark = ForgottenContact.mark.text(loaded.trip.language)
      clear(table, row, file, lacksContact(application) ? [:] : [.answer(.contact): mark])
    }
  }

  /// What was there keeps counting as filled in; an application that lacked some of it goes on lacking it.
  private func lacksContact(_ application: Application) -> Bool {
    guard let call = loaded.trip.call, !application.isForgotten else { return false }
    return MissingPart.all(of: application, call).flatMap(\.answers).contains { missing in
      if case .answer(let answer) = missing { !ApplicationColumn.answer(answer).staysWhenForgotten } else { false }
    }
  }

  /// Whom the companies met.
  private mutating func takeResults() {
    let file = "results.csv"
    guard let table = Self.text(file, loaded.files).flatMap(RosterTable<ResultColumn>.init) else { return }
    for result in loaded.trip.results where subject.companies.contains(result.company) {
      guard let row = row(of: result.origin, table) else { continue }
      secrets.append(Secret(result.person, isName: true))
      clear(table, row, file)
    }
  }

  // MARK: - Rows

  private func row<Column>(of origin: Origin, _ table: RosterTable<Column>) -> Int? {
    guard let line = loaded.sources.find(origin, nil)?.line else { return nil }
    let row = table.lines.firstPlace { $0 >= line }
    return row < table.lines.count && table.lines[row] == line ? row : nil
  }

  /// Empties what does not stay, columns of unknown names with it.
  private mutating func clear<Column: Forgettable>(
    _ table: RosterTable<Column>, _ row: Int, _ file: String, _ values: [Column: String] = [:]
  ) {
    let columns = Dictionary(table.columns.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    rows[file, default: [:]][table.lines[row]] = { place in
      guard let column = columns[place] else { return "" }
      return values[column] ?? (column.staysWhenForgotten ? nil : "")
    }
  }

  // MARK: - What others go by

  private static func kept(_ trip: Trip, besides subject: ForgetSubject) -> [String] {
    var kept = trip.companies.flatMap { [$0.name, $0.nameEn, $0.billTo, $0.address] }
    kept += trip.applications.flatMap { [$0.company.name, $0.company.nameEn, $0.company.address] }
    kept += [trip.contact?.email, trip.contact?.phone].compactMap(\.self)
    for language in Language.allCases {
      kept += (trip.organisers.map(\.name) + [trip.contact?.name, trip.title].compactMap(\.self)).map {
        $0.text(language)
      }
    }
    let gone = Set(subject.people.map(\.origin))
    for person in subject.everybody where !gone.contains(person.origin) {
      kept += PersonalTexts.names(person) + [person.phone, person.emergency.phone].flatMap(PersonalTexts.phone)
      kept += [person.emergency.name, person.email, person.passportNumber]
      kept += person.birthDate.map(PersonalTexts.days) ?? []
    }
    for (index, company) in trip.companies.enumerated() where !subject.companies.contains(index) {
      kept += [company.contact, company.email] + PersonalTexts.phone(company.phone)
    }
    for (index, application) in trip.applications.enumerated() where !subject.applications.contains(index) {
      let asked = application.company
      kept += [asked.contact, asked.email, application.declaration.signedBy] + PersonalTexts.phone(asked.phone)
    }
    kept += trip.results.filter { !subject.companies.contains($0.company) }.map(\.person)
    kept += trip.hosts.flatMap { [$0.name, $0.nameEn, $0.person] } + trip.results.map(\.partner)
    return kept.filter { !$0.isEmpty }
  }
}
