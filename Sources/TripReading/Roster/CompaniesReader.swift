import TripCosting
import TripModel

/// Reads `companies.csv`.
struct CompaniesReader {
  let notebook: Notebook

  func read(_ file: TextFile, for trip: Trip) -> [Company] {
    guard var table = TableReader<CompanyColumn>(file, notebook: notebook) else { return [] }
    table.require([.company, .name])
    let places = Places(table)
    let bookings = Bookings(trip, notebook: notebook)
    var companies: [Company] = []
    var seen: [String: Origin] = [:]
    while let cells = table.nextCells() {
      var company = company(cells, places, bookings)
      company.nameJa = cells.text(places.nameJa)
      company.billToUBN = HalfWidth.fold(cells.text(places.billToUBN))
      guard isNew(company, places, &seen) else { continue }
      companies.append(company)
    }
    findRivals(of: companies)
    return companies
  }

  /// Rivals may stand further down, so they are looked up when all rows are read.
  private func findRivals(of companies: [Company]) {
    let codes = Set(companies.map(\.id))
    for company in companies {
      for code in company.rivals where !codes.contains(code) {
        notebook.report(
          .unknownCompany(code, closest: Suggestion.closest(to: code, among: codes.sorted())), at: company.origin,
          field: CompanyColumn.rivals.field)
      }
    }
  }

  /// A column that is missing altogether has been told once, not for every row.
  private func isNew(_ company: Company, _ places: Places, _ seen: inout [String: Origin]) -> Bool {
    guard !company.id.isEmpty else {
      if places.company != nil {
        notebook.report(
          .emptyCell(CompanyColumn.company.told), at: company.origin, field: CompanyColumn.company.field)
      }
      return false
    }
    if company.name.isEmpty, places.name != nil {
      notebook.report(.emptyCell(CompanyColumn.name.told), at: company.origin, field: CompanyColumn.name.field)
    }
    if let first = seen[company.id] {
      notebook.report(
        .duplicateCompany(company.id), at: company.origin, field: CompanyColumn.company.field, related: [first])
      return false
    }
    seen[company.id] = company.origin
    return true
  }

  private func company(_ cells: RowCells, _ places: Places, _ bookings: Bookings) -> Company {
    let asked = cells.words(places.interpreters)
    var company = Company(
      origin: cells.origin, id: cells.text(places.company), name: cells.text(places.name),
      nameEn: cells.text(places.nameEn), ubn: HalfWidth.fold(cells.text(places.ubn)),
      billTo: cells.text(places.billTo), address: cells.text(places.address), contact: cells.text(places.contact),
      phone: cells.text(places.phone), email: HalfWidth.fold(cells.text(places.email)),
      registered: cells.day(places.registered, isROC: places.registeredIsROC, CompanyColumn.registered),
      interpreters: bookings.interpreters(asked, cells, CompanyColumn.interpreters),
      options: bookings.options(cells.words(places.options), .company, cells, CompanyColumn.options),
      rivals: cells.words(places.rivals),
      categories: bookings.categories(cells.words(places.category), cells, CompanyColumn.category))
    company.interpretersCalledOff = asked.filter(bookings.isOff)
    company.replyBy = cells.day(places.replyBy, isROC: places.replyByIsROC, CompanyColumn.replyBy)
    company.tongues = bookings.tongues(
      cells.words(places.languages), cells, CompanyColumn.languages, else: company.tongues)
    company.attendance = bookings.attendance(cells.words(places.free), cells, CompanyColumn.free)
    return company
  }

  /// Column positions, looked up once.
  private struct Places {
    let company, name, nameEn, nameJa, ubn, billTo, billToUBN, address, contact, phone, email, registered: Int?
    let interpreters, options, rivals, category, replyBy, languages, free: Int?
    let registeredIsROC, replyByIsROC: Bool

    init(_ table: TableReader<CompanyColumn>) {
      company = table.position(.company)
      name = table.position(.name)
      nameEn = table.position(.nameEn)
      nameJa = table.position(.nameJa)
      ubn = table.position(.ubn)
      billTo = table.position(.billTo)
      billToUBN = table.position(.billToUBN)
      address = table.position(.address)
      contact = table.position(.contact)
      phone = table.position(.phone)
      email = table.position(.email)
      registered = table.position(.registered)
      interpreters = table.position(.interpreters)
      options = table.position(.options)
      rivals = table.position(.rivals)
      category = table.position(.category)
      replyBy = table.position(.replyBy)
      languages = table.position(.languages)
      free = table.position(.free)
      registeredIsROC = table.isROC(.registered)
      replyByIsROC = table.isROC(.replyBy)
    }
  }
}
