import TripCosting
package import TripFormats
package import TripModel

/// A form that a company fills in and sends back: its own data, one row a person, prices beside what can be booked.
package struct FormWorkbook: Sendable {
  /// Nil for a blank form.
  private let company: Int?
  private let parts: PaperParts

  package init(_ company: Int?, _ trip: Trip, _ settings: PaperSettings) {
    self.company = company
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var sheets: [Sheet] { [companySheet, people, bookings, PrivacyNotice(parts: parts).sheet] }

  private var known: Company? { company.map { parts.trip.companies[$0] } }

  private var companySheet: Sheet {
    let columns = [
      Column(parts.text(FormWords.item), key: "field", width: 22, isLocked: true),
      Column(parts.text(FormWords.answer), key: "answer", width: 48),
      Column(parts.text(FormWords.reason), key: "reason", width: 50, isLocked: true),
    ]
    let rows = FormField.company.map { field in
      Row([
        .text(parts.text(field.label)), .words(CompanyColumn(rawValue: field.key).flatMap(value) ?? ""),
        .text(parts.text(field.purpose(on: parts.trip))),
      ])
    }
    return Sheet(
      name: parts.text(FormWords.company),
      headings: [parts.text(parts.trip.title), parts.text(FormWords.title), parts.text(FormWords.guidance)],
      columns: columns, rows: rows)
  }

  private func value(_ column: CompanyColumn) -> String? {
    guard let known else { return nil }
    return switch column {
    case .company: known.id
    case .name: known.name
    case .nameEn: known.nameEn
    case .nameJa: known.nameJa
    case .ubn: known.ubn
    case .billTo: known.billTo
    case .billToUBN: known.billToUBN
    case .address: known.address
    case .contact: known.contact
    case .phone: known.phone
    case .email: known.email
    case .registered, .interpreters, .options, .rivals, .category, .replyBy, .languages, .free, .note: nil
    }
  }

  private var fields: [FormField] { FormField.person(of: parts.trip) }

  private var people: Sheet {
    let columns = fields.map { field in
      Column(parts.text(field.label), key: field.key, width: Self.width(field), choices: choices(field))
    }
    let delegates = company.map { number in parts.trip.delegates.filter { $0.company == number } } ?? []
    return Sheet(
      name: parts.text(FormWords.people), headings: [parts.text(FormWords.peopleGuidance)], columns: columns,
      rows: delegates.map { delegate in Row(fields.map { cell($0, delegate) }) })
  }

  private func cell(_ field: FormField, _ delegate: Delegate) -> Cell {
    switch DelegateColumn(rawValue: field.key) {
    case .name: .words(delegate.name)
    case .surname: .words(delegate.surname)
    case .givenName: .words(delegate.givenName)
    case .jobTitle: .words(delegate.jobTitle)
    case .sex: .words(delegate.sex.map { FormWords.word($0.rawValue, parts.language) } ?? "")
    case .birthDate: delegate.birthDate(on: .companyForm).map { .day($0) } ?? .empty
    case .nationality: .words(delegate.nationality)
    case .passportNumber: .words(delegate.passportNumber(on: .companyForm))
    case .passportExpiry: delegate.passportExpiry.map { .day($0) } ?? .empty
    case .phone: .words(delegate.phone)
    case .email: .words(delegate.email)
    case .emergencyContact: .words(delegate.emergency.name)
    case .emergencyRelation: .words(delegate.emergency.relation)
    case .emergencyPhone: .words(delegate.emergency.phone)
    case .assistance: .words(delegate.assistance)
    case .ownFlightDetails: .words(delegate.ownFlightDetails)
    case .diet: .words(delegate.diet)
    case .room: .words(delegate.room.map { FormWords.word($0.rawValue, parts.language) } ?? "")
    case .roommate: .words(delegate.roommate)
    case .smoking: .words(delegate.smokes.map { FormWords.word($0 ? "yes" : "no", parts.language) } ?? "")
    case .options: .words(delegate.options.map { parts.trip.options[$0].id }.joined(separator: " "))
    case .ownFlight: .words(delegate.ownTicket.map { FormWords.word($0.rawValue, parts.language) } ?? "")
    case .extraNights: delegate.extraNights.map { .count(Int64($0)) } ?? .empty
    case .nightsBefore: delegate.nightsBefore.map { .count(Int64($0)) } ?? .empty
    case .kana: .words(delegate.kana)
    case .jobTitleJa: .words(delegate.jobTitleJa)
    case .jobTitleEn: .words(delegate.jobTitleEn)
    case .company, .mrz, .registered, .joins, .leaves, .seniority, .note, nil: .empty
    }
  }

  private func choices(_ field: FormField) -> [String] {
    guard case .choice(let words) = field.kind else { return [] }
    return words.map { FormWords.word($0, parts.language) }
  }

  private static func width(_ field: FormField) -> Int {
    switch field.kind {
    case .choice: 9
    case .day: 13
    default: 18
    }
  }

  /// Sessions with an interpreter and options of the company: yes or no, with the price beside it.
  private var bookings: Sheet {
    let columns = [
      Column(parts.text(FormWords.code), key: "id", width: 18, isLocked: true),
      Column(parts.text(Words.item), key: "title", width: 46, isLocked: true),
      Column(
        parts.text(FormWords.wanted), key: "wanted", width: 10,
        choices: ["yes", "no"].map { FormWords.word($0, parts.language) }),
      Column(parts.text(Words.unitPrice), key: "price", width: 26, isLocked: true),
      Column(parts.text(FormWords.bookedBy), key: "per", width: 26, isLocked: true),
    ]
    return Sheet(
      name: parts.text(FormWords.bookings), headings: [parts.text(FormWords.bookingsGuidance)], columns: columns,
      rows: sessions + options)
  }

  private var sessions: [Row] {
    let trip = parts.trip
    guard let offer = trip.interpreters else { return [] }
    return trip.interpretedSessions.compactMap { number in
      guard let id = trip.sessions[number].id else { return nil }
      let isBooked = known?.interpreters.contains(number)
      return Row([
        .text(id), .text(parts.text(Words.interpreter(at: trip.sessions[number]))), answer(isBooked),
        .text(parts.text(offer.amount)), .text(parts.text(FormWords.perCompany)),
      ])
    }
  }

  private var options: [Row] {
    parts.trip.options.enumerated().map { number, option in
      let isBooked = option.scope == .company ? known?.options.contains(number) : nil
      return Row([
        .text(option.id), .text(parts.text(option.title)), answer(isBooked), .text(parts.text(option.price.amount)),
        .text(parts.text(option.scope == .company ? FormWords.perCompany : FormWords.perPerson)),
      ])
    }
  }

  private func answer(_ isBooked: Bool?) -> Cell {
    isBooked.map { .text(FormWords.word($0 ? "yes" : "no", parts.language)) } ?? .empty
  }
}
