import TripCosting
import TripModel

/// Reads `delegates.csv`.
struct DelegatesReader {
  let notebook: Notebook

  func read(_ file: TextFile, for trip: Trip) -> [Delegate] {
    guard var table = TableReader<DelegateColumn>(file, notebook: notebook) else { return [] }
    table.require([.company, .name])
    let places = DelegatePlaces(table)
    let bookings = Bookings(trip, notebook: notebook)
    // Years of two digits in a zone are told by the trip's own days, so that reading needs no clock.
    let today = trip.firstDay ?? Day(number: 20_000)
    let companies = Dictionary(
      trip.companies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var delegates: [Delegate] = []
    while let cells = table.nextCells() {
      var delegate = delegate(cells, places, bookings)
      delegate.company = company(cells, places, companies)
      if delegate.name.isEmpty, delegate.latinName.isEmpty {
        notebook.report(.emptyCell(DelegateColumn.name.told), at: cells.origin, field: DelegateColumn.name.field)
      }
      delegate.presence = Presence(
        joins: cells.day(places.joins, isROC: places.joinsIsROC, DelegateColumn.joins),
        leaves: cells.day(places.leaves, isROC: places.leavesIsROC, DelegateColumn.leaves))
      delegate.emergency = EmergencyContact(
        name: cells.text(places.emergencyContact), relation: cells.text(places.emergencyRelation),
        phone: cells.text(places.emergencyPhone))
      delegate.assistance = special(cells, places.assistance)
      delegate.ownFlightDetails = cells.text(places.ownFlightDetails)
      delegate.nightsBefore = cells.count(places.nightsBefore, DelegateColumn.nightsBefore)
      delegate.kana = cells.text(places.kana)
      delegate.jobTitleJa = cells.text(places.jobTitleJa)
      delegate.jobTitleEn = cells.text(places.jobTitleEn)
      delegate.seniority = cells.count(places.seniority, DelegateColumn.seniority)
      verify(delegate, cells, places, today: today)
      delegates.append(delegate)
    }
    return delegates
  }

  private func company(_ cells: RowCells, _ places: DelegatePlaces, _ companies: [String: Int]) -> Int? {
    let code = cells.text(places.company)
    if let number = companies[code] { return number }
    // Told once where the column is missing, or the companies could not be read at all.
    guard places.company != nil, !companies.isEmpty || code.isEmpty else { return nil }
    let field = DelegateColumn.company.field
    if code.isEmpty {
      notebook.report(.emptyCell(DelegateColumn.company.told), at: cells.origin, field: field)
    } else {
      // Comparing with every company for every bad row would grow with the square of the roster.
      let closest = companies.count <= 1_000 ? Suggestion.closest(to: code, among: companies.keys.sorted()) : nil
      notebook.report(.unknownCompany(code, closest: closest), at: cells.origin, field: field)
    }
    return nil
  }

  private func delegate(_ cells: RowCells, _ places: DelegatePlaces, _ bookings: Bookings) -> Delegate {
    Delegate(
      origin: cells.origin, name: cells.text(places.name), surname: HalfWidth.fold(cells.text(places.surname)),
      givenName: HalfWidth.fold(cells.text(places.givenName)), jobTitle: cells.text(places.jobTitle),
      sex: choice(cells, places.sex, .sex, RosterWords.sex),
      birthDate: cells.day(places.birthDate, isROC: places.birthIsROC, DelegateColumn.birthDate),
      nationality: nationality(cells, places),
      passportNumber: HalfWidth.fold(cells.text(places.passportNumber)).uppercased(),
      passportExpiry: cells.day(places.passportExpiry, isROC: places.expiryIsROC, DelegateColumn.passportExpiry),
      phone: cells.text(places.phone), email: HalfWidth.fold(cells.text(places.email)),
      diet: special(cells, places.diet),
      room: choice(cells, places.room, .room, RosterWords.room), roommate: cells.text(places.roommate),
      smokes: choice(cells, places.smoking, .smoking, RosterWords.truth),
      registered: cells.day(places.registered, isROC: places.registeredIsROC, DelegateColumn.registered),
      options: bookings.options(cells.words(places.options), .person, cells, DelegateColumn.options),
      ownTicket: choice(cells, places.ownFlight, .ownFlight, RosterWords.ownTicket),
      extraNights: cells.count(places.extraNights, DelegateColumn.extraNights))
  }

  /// A value of a few known words; nil for an empty cell, and, reported, for another word.
  private func choice<Value>(
    _ cells: RowCells, _ position: Int?, _ column: DelegateColumn, _ words: RosterWords<Value>
  ) -> Value? {
    let word = cells.text(position)
    guard !word.isEmpty else { return nil }
    if let value = words.value(word) { return value }
    notebook.report(
      .unknownChoice(Masking.hide(word), allowed: words.shown, closest: nil), at: cells.origin, field: column.field)
    return nil
  }

  /// The zone verifies what was typed and never overwrites it (ICAO Doc 9303-4).
  private func verify(_ delegate: Delegate, _ cells: RowCells, _ places: DelegatePlaces, today: Day) {
    let zone = cells.text(places.mrz)
    guard !zone.isEmpty else { return }
    do {
      for difference in PassportCheck.differences(delegate, try MRZ.read(zone, on: today)) {
        notebook.report(.passportDiffers(difference), at: cells.origin, field: DelegateColumn.mrz.field)
      }
    } catch {
      notebook.report(.zoneUnreadable(error), at: cells.origin, field: DelegateColumn.mrz.field)
    }
  }

  /// Empty for who says that there is none.
  private func special(_ cells: RowCells, _ position: Int?) -> String {
    let words = cells.text(position)
    return NothingSpecial.isSaid(by: words) ? "" : words
  }

  private func nationality(_ cells: RowCells, _ places: DelegatePlaces) -> String {
    let word = HalfWidth.fold(cells.text(places.nationality)).uppercased()
    guard !word.isEmpty else { return "" }
    if let code = Nationality.code(word) { return code }
    notebook.report(
      .unknownChoice(Masking.hide(word), allowed: ["TWN", "JPN", "USA", "..."], closest: nil), at: cells.origin,
      field: DelegateColumn.nationality.field)
    return ""
  }
}
