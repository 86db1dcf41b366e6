/// How long a name may be, as far as the systems publish it; airlines may allow less.
struct NameLimits {
  var surname: Int?
  /// Given name, blank and title.
  var given: Int?
  /// Surname, slash, given name, blank and title.
  var whole: Int?

  /// Amadeus: PNRReply `travellerInformation`; Galileo: Travelport "Booking Traveler Name".
  ///
  /// For Sabre none was found, so it is held to the smaller of the others.
  static func of(_ dialect: Dialect) -> NameLimits {
    switch dialect {
    case .amadeus: NameLimits(surname: 57, given: 56)
    case .sabre, .galileo: NameLimits(whole: 55)
    }
  }

  /// Length and limit of the first part that is too long.
  func excess(_ name: TicketName, _ title: TravellerTitle) -> (count: Int, limit: Int)? {
    let surnameCount = name.surname.utf8.count
    let givenCount = name.given.utf8.count + 1 + title.rawValue.utf8.count
    let parts = [(surnameCount, surname), (givenCount, given), (surnameCount + 1 + givenCount, whole)]
    for (count, limit) in parts {
      if let limit, count > limit { return (count, limit) }
    }
    return nil
  }
}
