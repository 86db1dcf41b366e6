import TripModel

/// Where the columns of `delegates.csv` stand, looked up once before a million rows.
struct DelegatePlaces {
  let company, name, surname, givenName, jobTitle, sex, birthDate, nationality, passportNumber, passportExpiry: Int?
  let emergencyContact, emergencyRelation, emergencyPhone, assistance, ownFlightDetails: Int?
  let phone, email, diet, room, roommate, smoking, mrz, registered, options: Int?
  let ownFlight, extraNights, nightsBefore, joins, leaves, kana, jobTitleJa, jobTitleEn, seniority: Int?
  let birthIsROC, expiryIsROC, registeredIsROC, joinsIsROC, leavesIsROC: Bool

  init(_ table: TableReader<DelegateColumn>) {
    company = table.position(.company)
    name = table.position(.name)
    surname = table.position(.surname)
    givenName = table.position(.givenName)
    jobTitle = table.position(.jobTitle)
    sex = table.position(.sex)
    birthDate = table.position(.birthDate)
    nationality = table.position(.nationality)
    passportNumber = table.position(.passportNumber)
    passportExpiry = table.position(.passportExpiry)
    phone = table.position(.phone)
    email = table.position(.email)
    emergencyContact = table.position(.emergencyContact)
    emergencyRelation = table.position(.emergencyRelation)
    emergencyPhone = table.position(.emergencyPhone)
    diet = table.position(.diet)
    assistance = table.position(.assistance)
    room = table.position(.room)
    roommate = table.position(.roommate)
    smoking = table.position(.smoking)
    mrz = table.position(.mrz)
    registered = table.position(.registered)
    options = table.position(.options)
    ownFlight = table.position(.ownFlight)
    ownFlightDetails = table.position(.ownFlightDetails)
    extraNights = table.position(.extraNights)
    nightsBefore = table.position(.nightsBefore)
    joins = table.position(.joins)
    leaves = table.position(.leaves)
    kana = table.position(.kana)
    jobTitleJa = table.position(.jobTitleJa)
    jobTitleEn = table.position(.jobTitleEn)
    seniority = table.position(.seniority)
    birthIsROC = table.isROC(.birthDate)
    expiryIsROC = table.isROC(.passportExpiry)
    registeredIsROC = table.isROC(.registered)
    joinsIsROC = table.isROC(.joins)
    leavesIsROC = table.isROC(.leaves)
  }
}
