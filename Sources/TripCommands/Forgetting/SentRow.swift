import TripCosting
import TripModel
import TripReading

/// A passenger's row of a sent manifest.
struct SentRow {
  private let table: RosterTable<DelegateColumn>
  private let row: Int

  init(_ table: RosterTable<DelegateColumn>, _ row: Int) { (self.table, self.row) = (table, row) }

  private subscript(_ column: DelegateColumn) -> String { table.text(column, row: row) }

  /// Of somebody who was forgotten.
  var isEmpty: Bool {
    let names = [self[.name], self[.surname], self[.givenName]]
    return names.allSatisfy(\.isEmpty) || ForgottenName.number(in: self[.name]) != nil
  }

  /// By the passport's number, unless it is somebody else's; else by name and company, as two may have one name.
  func isOf(_ person: Delegate, among everybody: [Delegate], _ trip: Trip) -> Bool {
    let number = self[.passportNumber]
    if !number.isEmpty {
      if number == person.passportNumber { return true }
      if everybody.contains(where: { $0.passportNumber == number }) { return false }
    }
    let company = person.company.map { trip.companies[$0].id }
    guard self[.company].isEmpty || self[.company] == company else { return false }
    if !self[.name].isEmpty, self[.name] == person.name { return true }
    // A name that was corrected since is known by the Latin one and the day of birth, as changes of the list are.
    let isLatin = !self[.surname].isEmpty && self[.surname] == person.surname && self[.givenName] == person.givenName
    let isBorn = !self[.birthDate].isEmpty && self[.birthDate] == person.birthDate?.iso
    return isLatin && (self[.name].isEmpty || isBorn)
  }

  func delegate(_ origin: Origin, _ trip: Trip) -> Delegate {
    var delegate = Delegate(
      origin: origin, company: trip.companies.firstIndex { $0.id == self[.company] }, name: self[.name],
      surname: self[.surname], givenName: self[.givenName], birthDate: Day(iso: self[.birthDate]),
      passportNumber: self[.passportNumber], phone: self[.phone], email: self[.email])
    delegate.emergency = EmergencyContact(name: self[.emergencyContact], phone: self[.emergencyPhone])
    return delegate
  }
}
