package import TripCosting

/// As a passport states it (ICAO Doc 9303: M, F or X).
package enum Sex: String, CaseIterable, Sendable {
  case male = "M"
  case female = "F"
  case unspecified = "X"
}

/// A person of the delegation (團員); empty text is not known yet.
package struct Delegate: Hashable, Sendable {
  package var origin: Origin
  /// Number into the trip's companies; nil where the roster names none that exists.
  package var company: Int?
  package var name: String
  /// Names in Latin letters exactly as the passport has them.
  package var surname: String
  package var givenName: String
  package var jobTitle: String
  package var sex: Sex?
  package var birthDate: Day?
  /// ISO 3166-1 alpha-3, such as TWN.
  package var nationality: String
  package var passportNumber: String
  package var passportExpiry: Day?
  package var phone: String
  package var email: String
  package var diet: String
  package var room: RoomWish?
  /// As written: the name of another delegate.
  package var roommate: String
  package var smokes: Bool?
  package var emergency = EmergencyContact()
  /// What helpers on the way must know, such as a wheelchair; no illness.
  package var assistance = ""
  /// When this person was registered, where later than the company.
  package var registered: Day?
  package var options: [Int]
  /// Nil where nobody said.
  package var ownTicket: OwnTicket?
  /// Number and time of the flights of who has an own ticket, as they wrote them.
  package var ownFlightDetails = ""
  /// Nights before or after the trip.
  package var extraNights: Int?
  /// How many of them come before it; nil where nobody said.
  package var nightsBefore: Int?
  package var presence = Presence.whole
  /// How the name is read in Japanese (フリガナ), as the person gave it; never made from the characters.
  package var kana = ""
  /// The title in Japanese, as the person gave it.
  package var jobTitleJa = ""
  /// The same in English.
  package var jobTitleEn = ""
  /// Place in lists by rank, from 1; nil where none was given.
  package var seniority: Int?

  package init(
    origin: Origin, company: Int? = nil, name: String = "", surname: String = "", givenName: String = "",
    jobTitle: String = "", sex: Sex? = nil, birthDate: Day? = nil, nationality: String = "",
    passportNumber: String = "", passportExpiry: Day? = nil, phone: String = "", email: String = "",
    diet: String = "", room: RoomWish? = nil, roommate: String = "", smokes: Bool? = nil, registered: Day? = nil,
    options: [Int] = [], ownTicket: OwnTicket? = nil, extraNights: Int? = nil
  ) {
    self.origin = origin
    self.company = company
    self.name = name
    self.surname = surname
    self.givenName = givenName
    self.jobTitle = jobTitle
    self.sex = sex
    self.birthDate = birthDate
    self.nationality = nationality
    self.passportNumber = passportNumber
    self.passportExpiry = passportExpiry
    self.phone = phone
    self.email = email
    self.diet = diet
    self.room = room
    self.roommate = roommate
    self.smokes = smokes
    self.registered = registered
    self.options = options
    self.ownTicket = ownTicket
    self.extraNights = extraNights
  }

  /// Whether it is for any of the ways.
  package var hasOwnTicket: Bool { ownTicket.map { $0 != .none } ?? false }

  /// Whether it is for both ways; nil where nobody said. A ticket for one way alone leaves the delegation's fare as it is.
  package var ownFlight: Bool? { ownTicket.map { $0 == .bothWays } }

  /// Surname, given name, as the passport prints them; empty while both are missing.
  package var latinName: String {
    [surname, givenName].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// As it is said in English, the given name first: CHIH-MING WANG; the own name while both are missing.
  package var spokenName: String {
    let latin = [givenName, surname].filter { !$0.isEmpty }.joined(separator: " ")
    return latin.isEmpty ? name : latin
  }

  /// How a person of the house would call this delegate: the own name, else the Latin one.
  package func name(in language: Language) -> String {
    switch language {
    case .en: latinName.isEmpty ? name : latinName
    case .zhHant, .ja: name.isEmpty ? latinName : name
    }
  }

  /// The same in each language.
  package var sentence: Sentence { Sentence(en: name(in: .en), zhHant: name(in: .zhHant), ja: name(in: .ja)) }
}
