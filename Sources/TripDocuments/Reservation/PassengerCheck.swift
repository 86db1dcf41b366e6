import TripCosting
import TripModel

/// Turns a delegate into a passenger, or tells everything that stands in the way.
struct PassengerCheck {
  let terms: ReservationTerms

  func passenger(_ delegate: Delegate) throws(HeldBack) -> Passenger {
    var reasons: [HoldReason] = []
    let missing = DelegateNeeds.missing(delegate)
    if !missing.isEmpty { reasons.append(.missing(missing)) }
    let surname = letters(.surname, delegate.surname, &reasons)
    let given = letters(.givenName, delegate.givenName, &reasons)
    reasons += passport(delegate) + person(delegate)
    guard reasons.isEmpty, let passenger = passenger(delegate, TicketName(surname: surname, given: given)) else {
      throw HeldBack(origin: delegate.origin, reasons: reasons)
    }
    reasons = length(passenger.name, passenger.title)
    guard reasons.isEmpty else { throw HeldBack(origin: delegate.origin, reasons: reasons) }
    return passenger
  }

  /// Nil only where a reason tells why.
  private func passenger(_ delegate: Delegate, _ name: TicketName) -> Passenger? {
    guard let sex = delegate.sex, let birth = delegate.birthDate(on: .reservation),
      let expiry = delegate.passportExpiry,
      let age = TravellerAge.of(birth: birth, on: terms.departure),
      let title = TravellerTitle.of(sex, isChild: age != .adult)
    else { return nil }
    return Passenger(
      name: name, title: title, age: age, sex: sex, birthDate: birth, nationality: delegate.nationality,
      issuer: delegate.nationality, passportNumber: delegate.passportNumber(on: .reservation), passportExpiry: expiry)
  }

  /// A missing name is told among the missing.
  private func letters(_ column: DelegateColumn, _ text: String, _ reasons: inout [HoldReason]) -> String {
    guard !text.isEmpty else { return "" }
    do {
      return try TicketName.letters(text)
    } catch {
      reasons.append(.name(column, error))
      return ""
    }
  }

  private func length(_ name: TicketName, _ title: TravellerTitle) -> [HoldReason] {
    if name.surname.utf8.count == 1 { return [.oneLetterSurname(name.surname)] }
    guard let excess = NameLimits.of(terms.dialect).excess(name, title) else { return [] }
    return [.nameTooLong(count: excess.count, limit: excess.limit, terms.dialect)]
  }

  private func passport(_ delegate: Delegate) -> [HoldReason] {
    var reasons: [HoldReason] = []
    let country = delegate.nationality
    if !country.isEmpty, !isState(country) { reasons.append(.issuerUnknown(country)) }
    if !delegate.passportNumber.isEmpty, PassportShape.of(delegate.passportNumber, issuer: country) == .impossible {
      reasons.append(.passportShape(isTaiwanese: country == "TWN"))
    }
    if let expiry = delegate.passportExpiry, expiry < terms.dayOfReturn {
      reasons.append(.expires(before: terms.dayOfReturn))
    }
    return reasons
  }

  private func person(_ delegate: Delegate) -> [HoldReason] {
    var reasons: [HoldReason] = []
    if delegate.sex == .unspecified { reasons.append(.sexUnspecified) }
    guard let birth = delegate.birthDate else { return reasons }
    if birth > terms.departure { return reasons + [.bornAfterDeparture] }
    switch TravellerAge.of(birth: birth, on: terms.departure) {
    case nil: reasons.append(.infant)
    case .child where !terms.dialect.takesChildren: reasons.append(.child(terms.dialect))
    default: break
    }
    return reasons
  }

  /// National passports are issued by the State of the nationality; codes of ICAO Doc 9303 part 3, section 5, that name
  /// no State or another one are left to the agency, as is Germany's D, which booking systems write DEU.
  private func isState(_ code: String) -> Bool {
    let letters = code.utf8.allSatisfy { (65...90).contains($0) }
    return letters && code.utf8.count == 3 && !["GBD", "GBN", "GBO", "GBP", "GBS", "EUE", "UNO"].contains(code)
      && !code.hasPrefix("XX")
  }
}
