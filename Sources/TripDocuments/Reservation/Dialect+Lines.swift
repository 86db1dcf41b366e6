import TripModel

extension Dialect {
  /// NM1CHEN/MEILING MS (Amadeus guide 2012; Sabre Taiwan 2007; Travelport, "Name field").
  package func nameLine(_ passenger: Passenger) -> String {
    let name = passenger.name.surname + "/" + passenger.name.given
    let birth = LineDate.text(passenger.birthDate)
    return switch (self, passenger.age) {
    case (.amadeus, .child): "NM1\(name)(CHD/\(birth))"
    case (.galileo, .child(let years)):
      "N.\(name) \(passenger.title.rawValue)*P-C\(DayText.twoDigits(years)) DOB\(birth)"
    case (.amadeus, .adult): "NM1\(name) \(passenger.title.rawValue)"
    case (.galileo, .adult): "N.\(name) \(passenger.title.rawValue)"
    case (.sabre, _): "-\(name) \(passenger.title.rawValue)"
    }
  }

  /// The passport, SSR DOCS, of the passenger with this number in the booking (British Airways, "APIS formats").
  ///
  /// Galileo names the flight too, so it takes one line a flight; elsewhere one line stands for all.
  package func documentLines(_ passenger: Passenger, number: Int, airline: String, flights: Int) -> [String] {
    let fields = documentFields(passenger)
    let body = fields.joined(separator: "/")
    return switch self {
    case .amadeus: ["SR DOCS \(airline) HK1-\(fields.joined(separator: "-"))/P\(number)"]
    case .sabre: ["3DOCS/\(body)-\(number).1"]
    case .galileo: (0..<max(1, flights)).map { "SI.P\(number)S\($0 + 1)/DOCS*\(body)" }
    }
  }

  /// Type, issuing country, number, nationality, birth, sex, expiry, surname, given name.
  private func documentFields(_ passenger: Passenger) -> [String] {
    [
      "P", passenger.issuer, passenger.passportNumber, passenger.nationality, LineDate.text(passenger.birthDate),
      passenger.sex.rawValue, LineDate.text(passenger.passportExpiry), passenger.name.surname, passenger.name.given,
    ]
  }
}
