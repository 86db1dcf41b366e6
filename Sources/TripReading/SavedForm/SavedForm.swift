package import TripCosting
package import TripModel

/// What a company saves from the trip's page and mails back, as the two tables of a form.
///
/// Every value is text as it was typed; a key that is missing is empty.
package struct SavedForm: Sendable {
  package static let format = "trip-form"
  package static let version = 1

  /// Its company, then its people.
  package let tables: [ImportTable]
  /// As typed in the page where prices depend on it; nil where it is none.
  package let registered: Day?

  /// Throws where the file as a whole is not a form of this trip; of single values the tables tell.
  package init(_ file: TextFile, for trip: Trip) throws(SavedFormProblem) {
    let (root, problems) = JSONReader.read(file)
    guard let root else { throw SavedFormProblem(.notAForm, file, at: nil) }
    guard problems.isEmpty else { throw SavedFormProblem(.notJSON(problems), file, at: nil) }
    guard var form = try? SavedObject(root, "", at: ImportPlace(root.range.lowerBound, in: file), in: file),
      form.text("format") == Self.format
    else {
      throw SavedFormProblem(.notAForm, file, at: nil)
    }
    try Self.check(version: form.node("version"), file)
    let itinerary = try Self.itinerary(form, for: trip)
    let company = try form.child("company")
    let people = try form.children("people")
    registered = form.day(CompanyColumn.registered)
    tables = [Self.table(company, booking: &form, itinerary), Self.table(people, file)]
  }

  static func check(version: JSONNode?, _ file: TextFile) throws(SavedFormProblem) {
    if case .number("\(Self.version)")? = version?.value { return }
    throw SavedFormProblem(.version(version.map { file.text($0.range) } ?? ""), file, at: version)
  }

  /// Forms of two trips look alike; their days tell them apart.
  static func itinerary(_ form: SavedObject, for trip: Trip) throws(SavedFormProblem) -> SavedObject {
    let itinerary = try form.child("trip")
    let ours = (trip.firstDay?.iso ?? "", trip.lastDay?.iso ?? "")
    let theirs = (itinerary.text("from"), itinerary.text("to"))
    guard [ours.0, ""].contains(theirs.0), [ours.1, ""].contains(theirs.1) else {
      throw SavedFormProblem(
        .otherTrip(itinerary.text("title"), from: theirs.0, to: theirs.1, ours: ours), form.file, at: form.node("trip"))
    }
    return itinerary
  }
}

// MARK: - Tables

extension SavedForm {
  /// What the company books stands beside it, not in it.
  private static func table(
    _ company: SavedObject, booking form: inout SavedObject, _ itinerary: SavedObject
  ) -> ImportTable {
    var company = company
    let keys = ["code"] + FormField.company.map(\.key).filter { $0 != CompanyColumn.company.rawValue }
    var cells = keys.map { company.cell($0) }
    cells += [form.list("interpreters", isWhole: true), form.list("options", isWhole: true)]
    cells.append(form.list("categories", isWhole: false))
    let columns = keys + [CompanyColumn.interpreters, .options, .category].map(\.rawValue)
    var table = Self.table(.company, columns, [ImportRow(number: 1, cells: cells, place: company.place)], form.file)
    let top =
      ["format", "version", "trip", "language", "company", "categories", "interpreters", "options", "people"]
      + [CompanyColumn.registered.rawValue]
    table.refusals = form.refusals + form.unknownKeys(top)
    table.refusals += company.refusals + company.unknownKeys(keys) + itinerary.unknownKeys(["title", "from", "to"])
    return table
  }

  private static func table(_ people: [SavedObject], _ file: TextFile) -> ImportTable {
    let texts = FormField.personOfAnyTrip.map(\.key).filter { $0 != DelegateColumn.options.rawValue }
    let columns = texts + [DelegateColumn.options.rawValue]
    var refusals: [ImportRefusal] = []
    let rows = people.enumerated().map { index, person in
      var person = person
      let cells = texts.map { person.cell($0) } + [person.list(DelegateColumn.options.rawValue, isWhole: true)]
      refusals += person.refusals + person.unknownKeys(columns)
      let row = ImportRow(number: index + 1, cells: cells, place: person.place)
      if row.isEmpty { refusals.append(person.namelessPerson) }
      return row
    }
    var table = Self.table(.people, columns, rows, file)
    table.refusals = refusals
    return table
  }

  private static func table(
    _ kind: ImportTable.Kind, _ columns: [String], _ rows: [ImportRow], _ file: TextFile
  ) -> ImportTable {
    let header = ImportRow(number: 0, cells: columns.map { ImportCell(text: $0) })
    var table = ImportTable(name: file.path, kind: kind, rows: [header] + rows)
    table.isSaved = true
    return table
  }
}
