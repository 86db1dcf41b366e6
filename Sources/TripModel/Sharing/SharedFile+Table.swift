extension SharedFile {
  private static let everybody = Set(Recipient.allCases)
  private static let makers: Set<Recipient> = [.company, .colleague]
  private static let books: Set<Recipient> = [.auditor, .colleague]

  /// Who gets what, by purpose: the one table that `trip share` goes by. Rows of others never go to a company.
  ///
  /// What people and companies gave goes to no one whom the notice on the forms does not name (FormField.readers).
  package static let table: [SharedFile] = [
    SharedFile(
      "trip.json",
      [
        ("title language organisers contact period delegation deadlines days flights stays meetings route", everybody),
        ("luggagePerPerson driverHours mealsIncluded fares options categories rooms extraNight discounts", everybody),
        ("surcharges instalments interpreters borneByOrganiser withdrawal privacy zone", everybody),
        ("invoices", books),
      ]),
    SharedFile(
      "companies.csv",
      [
        ("company name registered options category", everybody), ("ubn bill_to bill_to_ubn address", everybody),
        ("interpreters", [.company, .auditor, .colleague]), ("name_en name_ja", [.company, .auditor, .colleague]),
        ("languages free", makers),
        ("rivals reply_by", [.colleague]),
      ]),
    SharedFile(
      "delegates.csv",
      [
        ("company name sex options own_flight extra_nights nights_before joins leaves", everybody),
        ("surname given_name", everybody), ("diet own_flight_details", [.agency, .company, .colleague]),
        ("emergency_contact emergency_relation emergency_phone", [.agency]), ("assistance", [.agency, .colleague]),
        ("passport_expiry", [.agency, .company]),
        ("birth_date nationality passport_number phone", [.agency]),
        ("room roommate", [.agency, .auditor, .colleague]),
        ("smoking", [.agency, .colleague]), ("registered", [.company, .auditor, .colleague]),
        ("job_title", makers), ("kana job_title_ja job_title_en seniority", [.colleague]),
      ]),
    SharedFile(
      "withdrawals.csv",
      [
        ("company name on at charge due", everybody), ("others interpreters by", [.company, .auditor, .colleague]),
      ]),
    SharedFile("rooms.csv", [("room company name", [.agency, .auditor, .colleague])]),
    SharedFile("tables.csv", [("date meal table company name", [.agency, .colleague])]),
    SharedFile("confirmations.csv", [("company name item price on by", everybody)]),
    SharedFile("rates.csv", [("day from to value source", [.company, .auditor, .colleague])]),
    SharedFile(
      "interpreters.csv",
      [
        (
          "booking company number name grade provider half_day full_day step travel hours kilometres nights paid on by",
          books
        )
      ]),
    SharedFile("waivers.csv", [("rule company by on until reason", books)]),
    SharedFile("booklet.csv", [("company language products record plans", makers)]),
    SharedFile(
      "hosts.csv",
      [("host name reading name_en business languages sessions free most", makers), ("person", [.colleague])]),
    SharedFile("wishes.csv", [("company host company_wish session fixed", makers), ("host_wish", [.colleague])]),
    SharedFile("meetings.csv", [("session from table company host interpreter", makers)]),
    SharedFile("mail/invitation.txt", [("*", [.colleague])]), SharedFile("mail/invoice.txt", [("*", [.colleague])]),
    SharedFile("mail/reminder.txt", [("*", [.colleague])]), SharedFile("mail/manifest.txt", [("*", [.colleague])]),
    SharedFile("mail/results.txt", [("*", [.colleague])]), SharedFile("mail/settlement.txt", [("*", [.colleague])]),
    SharedFile("mail/changes.txt", [("*", [.colleague])]),
    SharedFile("mail/supplement.txt", [("*", [.colleague])]), SharedFile("mail/letter.txt", [("*", [.colleague])]),
    SharedFile("ledger.jsonl", [("*", [.auditor])]), SharedFile("ledger.head", [("*", [.auditor])]),
    SharedFile("issued/", [("*", [.auditor])]),
  ]
}
