import TripCosting

extension FormField {
  /// What is asked of each person, in the order of the form.
  package static let person: [FormField] = [
    field(.name, .text, .roster, [.organiser, .company, .agency, .hotel, .host]),
    field(.surname, .text, .ticket, [.organiser, .company, .agency, .airline, .hotel, .host]),
    field(.givenName, .text, .ticket, [.organiser, .company, .agency, .airline, .hotel, .host]),
    field(.jobTitle, .text, .roster, [.organiser, .company, .host]),
    field(.sex, .choice(["M", "F", "X"]), .ticketAndRoom, [.organiser, .company, .agency, .airline]),
    field(.birthDate, .day, .ticket, [.organiser, .agency, .airline]),
    field(.nationality, .text, .entry, [.organiser, .agency, .airline, .hotel]),
    field(.passportNumber, .passportNumber, .entry, [.agency, .airline, .hotel]),
    field(.passportExpiry, .day, .entry, [.organiser, .company, .agency, .airline]),
    field(.phone, .phone, .reach, [.organiser, .agency]),
    field(.email, .email, .reach, [.organiser]),
    field(.emergencyContact, .text, .emergency, [.organiser, .agency]),
    field(.emergencyRelation, .text, .emergency, [.organiser, .agency]),
    field(.emergencyPhone, .phone, .emergency, [.organiser, .agency]),
    field(.diet, .text, .meals, [.organiser, .company, .agency, .airline]),
    field(.assistance, .text, .help, [.organiser, .agency, .airline, .hotel]),
    field(.room, .choice(["twin", "single"]), .rooms, [.organiser, .agency]),
    field(.roommate, .text, .rooms, [.organiser, .agency]),
    field(.smoking, .choice(["yes", "no"]), .rooms, [.organiser, .agency]),
    field(.options, .text, .price, [.organiser, .company, .agency]),
  ]

  /// Also what is asked only where the trip has a price for it: a ticket of one's own, and extra nights.
  package static func person(of trip: Trip) -> [FormField] {
    let hasLandFare = trip.conditions.contains { $0.condition.ownFlight != nil }
    return person + (hasLandFare ? [ownFlight, ownFlightDetails] : [])
      + (trip.extraNight == nil ? [] : [extraNights, nightsBefore])
  }

  /// Whatever a form may hold of a person, of any trip.
  package static let personOfAnyTrip = person + [ownFlight, ownFlightDetails, extraNights, nightsBefore]

  private static let ownFlight = field(
    .ownFlight, .choice(OwnTicket.allCases.map(\.rawValue)), .flights, [.organiser, .company, .agency])
  private static let ownFlightDetails = field(
    .ownFlightDetails, .text, .arrivals, [.organiser, .company, .agency])
  private static let extraNights = field(.extraNights, .number, .nights, [.organiser, .company, .agency, .hotel])
  private static let nightsBefore = field(.nightsBefore, .number, .nights, [.organiser, .company, .agency, .hotel])

  private static func field(
    _ column: DelegateColumn, _ kind: Kind, _ purpose: Sentence, _ readers: [Reader]
  ) -> FormField {
    FormField(column.rawValue, column.label, kind, purpose, readers)
  }
}

extension Sentence {
  fileprivate static let roster = Sentence(
    en: "for the roster of the delegation", zhHant: "編製訪團名冊", ja: "訪問団名簿の作成")
  fileprivate static let ticket = Sentence(
    en: "tickets are made out exactly as the passport has it", zhHant: "開票資料須與護照完全一致", ja: "航空券は旅券と完全に一致させるため")
  fileprivate static let ticketAndRoom = Sentence(
    en: "for ticket and room", zhHant: "訂位與分房", ja: "航空券と部屋割りのため")
  fileprivate static let entry = Sentence(
    en: "for the airline's passenger data and the hotel's register", zhHant: "航空公司旅客資料與飯店住宿登記",
    ja: "航空会社の旅客情報とホテルの宿泊者名簿のため")
  fileprivate static let reach = Sentence(
    en: "to reach the person during the trip", zhHant: "行程期間聯絡", ja: "旅行中の連絡のため")
  fileprivate static let emergency = Sentence(
    en: "in an emergency on the trip; tell the contact that you give their name", zhHant: "行程中緊急聯絡之用；請先告知該聯絡人已提供其姓名",
    ja: "旅行中の緊急時の連絡のため。連絡先の方の了承を得てください")
  fileprivate static let help = Sentence(
    en: "a wheelchair, for instance; no illness", zhHant: "例如輪椅；請勿填寫病名", ja: "車椅子など。病名は不要")
  fileprivate static let arrivals = Sentence(
    en: "flight number and time, so that somebody waits for you", zhHant: "航班編號與時間，以便接應", ja: "便名と時刻。合流・お迎えのため")
  fileprivate static let meals = Sentence(
    en: "to order meals; leave it empty if there is nothing special", zhHant: "訂餐；無特殊需求可空白", ja: "食事の手配。特になければ空欄")
  fileprivate static let rooms = Sentence(
    en: "to make up the rooms; two people share only if each names the other or the organiser pairs them",
    zhHant: "分房；指定同房須雙方互填，未填者由執行單位安排", ja: "部屋割りのため。同室指定は双方の記入が必要、未記入は事務局が調整")
  fileprivate static let flights = Sentence(
    en: "whether a seat is booked; 'out' and 'back' stand for one way", zhHant: "是否代訂機位；單程自理請選去程或回程",
    ja: "航空券手配の要否。片道のみ自己手配の場合は往路・復路を選択")
  fileprivate static let nights = Sentence(
    en: "to book hotel nights before or after the trip, which are charged", zhHant: "代訂行程前後加住（另計費）", ja: "前泊・後泊の手配（有料）")
  fileprivate static let price = Sentence(
    en: "options that are charged; ids stand on the sheet of options", zhHant: "加選付費項目，代號見「口譯與加選」",
    ja: "有料オプション。ID は「通訳とオプション」のシートを参照")
}
