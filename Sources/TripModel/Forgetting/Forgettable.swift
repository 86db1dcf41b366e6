/// What `trip forget` leaves of a row: what counts and money rest on, and what the law keeps.
package protocol Forgettable: RosterColumn {
  var staysWhenForgotten: Bool { get }
}

extension DelegateColumn: Forgettable {
  /// Company, sex, room and what is paid for; the name becomes a number, a room-mate goes with the own name.
  package var staysWhenForgotten: Bool {
    switch self {
    case .company, .name, .sex, .room, .roommate, .registered, .options, .ownFlight, .extraNights,
      .nightsBefore, .joins, .leaves, .seniority:
      true
    case .surname, .givenName, .jobTitle, .birthDate, .nationality, .passportNumber, .passportExpiry, .phone, .email,
      .emergencyContact, .emergencyRelation, .emergencyPhone, .diet, .assistance, .ownFlightDetails, .smoking, .mrz,
      .kana, .jobTitleJa, .jobTitleEn, .note:
      false
    }
  }
}

extension CompanyColumn: Forgettable {
  /// A company's title, 統一編號 and address stand on vouchers, which the law keeps (商業會計法 art. 38); who answers the
  /// telephone does not.
  package var staysWhenForgotten: Bool {
    switch self {
    case .contact, .phone, .email, .note: false
    case .company, .name, .nameEn, .nameJa, .ubn, .billTo, .billToUBN, .address, .registered, .interpreters, .options,
      .rivals, .category, .replyBy, .languages, .free:
      true
    }
  }
}

extension ApplicationColumn: Forgettable {
  package var staysWhenForgotten: Bool {
    switch self {
    case .answer(.contact), .answer(.contactTitle), .answer(.phone), .answer(.email), .answer(.signedBy),
      .answer(.note):
      false
    case .answer, .figure: true
    }
  }
}

extension ResultColumn: Forgettable {
  /// Meetings and sums are counted; whom a company met, and what it wrote about it, is personal.
  package var staysWhenForgotten: Bool {
    switch self {
    case .person, .purpose, .next, .note: false
    case .company, .session, .from, .host, .partner, .held, .outcome, .amount, .currency, .nextBy, .done: true
    }
  }
}
