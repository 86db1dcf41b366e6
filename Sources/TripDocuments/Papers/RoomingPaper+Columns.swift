import TripCosting
import TripFormats
import TripModel
import TripPlanning

typealias RoomingColumn = PaperColumn<RoomingPaper, RoomingBed>

extension RoomingPaper {
  static let columns: [RoomingColumn] =
    [
      stay, number, hotelRoom, kind, person(.surname, 14) { $0.surname }, person(.givenName, 22) { $0.givenName },
      person(.name, 14) { $0.name }, sex, smoking, checkIn, checkOut, nights,
      extraNights, assistance, company, remark,
    ]

  static let hotelColumns: [RoomingColumn] = [
    group, roomOfHotel, kind, person(.surname, 14) { $0.surname }, person(.givenName, 22) { $0.givenName },
    person(.nationality, 8) { $0.nationality }, passport,
    checkIn, checkOut, extraNights, assistance,
  ]

  /// Left out of a list where no guest of it has any.
  static let whereNeeded: Set = [extraNights.key, assistance.key]

  private static let sex = RoomingColumn(DelegateColumn.sex.rawValue, DelegateColumn.sex.label, 5) { paper, bed in
    .words(paper.parts.sex(paper.parts.trip.delegates[bed.place].sex))
  }

  /// In the delegate's own words; where the list is in another language, in its words before them if those are known,
  /// else it is said.
  private static let assistance = RoomingColumn(
    DelegateColumn.assistance.rawValue, DelegateColumn.assistance.label, 14
  ) { paper, bed in
    let words = paper.parts.trip.delegates[bed.place].assistance
    let isOwn = words.isEmpty || paper.parts.language == paper.parts.trip.language
    guard !isOwn else { return .words(words) }
    let told = AssistanceTable.words(words, paper.parts.language)
    let own = Sentence.inBrackets(Sentence(verbatim: words)).text(paper.parts.language)
    return .words(told.map { $0 == words ? words : $0 + own } ?? words + paper.parts.text(HostWords.untranslated))
  }

  /// Told for the first and the last hotel as long as nobody says before or after the trip.
  static let extraNights = RoomingColumn(
    DelegateColumn.extraNights.rawValue, DelegateColumn.extraNights.label, 16
  ) { paper, bed in
    let guest = paper.parts.trip.delegates[bed.place]
    guard let count = guest.extraNights, count > 0 else { return .empty }
    let stays = paper.parts.trip.ownStays(of: guest)
    let (isFirst, isLast) = (stays.first == bed.room.stay, stays.last == bed.room.stay)
    guard let (before, after) = guest.knownExtraNights else {
      return isFirst || isLast ? .words(paper.parts.text(Words.extraNights(count))) : .empty
    }
    let told =
      (isFirst && before > 0 ? [Words.nightsBefore(before)] : [])
      + (isLast && after > 0 ? [Words.nightsAfter(after)] : [])
    return told.isEmpty ? .empty : .words(told.map(paper.parts.text).joined(separator: paper.parts.language.semicolon))
  }

  /// Only foreigners without an address in Japan show theirs there (旅館業法施行規則 art. 4-2).
  private static let passport = RoomingColumn(
    DelegateColumn.passportNumber.rawValue, DelegateColumn.passportNumber.label, 12, .short
  ) { paper, bed in
    let (trip, guest) = (paper.parts.trip, paper.parts.trip.delegates[bed.place])
    let isAtHome = trip.zoneAbroad == .tokyo && Nationality.code(guest.nationality) == "JPN"
    let number = isAtHome ? "" : guest.passportNumber(on: .hotelList)
    guard number.isEmpty else { return .words(number) }
    return .words(paper.parts.text(isAtHome ? Words.notNeeded : Words.toFollow))
  }

  private static let stay = RoomingColumn("stay", Words.place, 14) { paper, bed in
    .words(paper.parts.text(paper.parts.trip.stays[bed.room.stay].place))
  }
  private static let number = RoomingColumn("room", Words.ownNumber, 6, .figure) { _, bed in
    .count(Int64(bed.room.number))
  }
  private static let group = RoomingColumn("room", Words.groupNumber, 6, .figure) { _, bed in
    .count(Int64(bed.room.number))
  }
  private static let roomOfHotel = RoomingColumn("hotel_room", Words.hotelFillsIn, 10) { _, _ in .empty }
  private static let hotelRoom = RoomingColumn("hotel_room", Words.hotelRoom, 10) { _, _ in .empty }
  private static let kind = RoomingColumn("type", Words.roomKind, 12, .short) { paper, bed in
    .words(paper.parts.text(bed.room.kind.name))
  }
  private static let smoking = RoomingColumn("smoking", DelegateColumn.smoking.label, 8) { paper, bed in
    switch paper.parts.trip.delegates[bed.place].smokes {
    case true?: .words(paper.parts.text(Words.yes))
    case false?: .words(paper.parts.text(Words.no))
    case nil: .empty
    }
  }
  private static let checkIn = RoomingColumn("check_in", Words.checkIn, 12, .short) { paper, bed in
    .day(bed.stay(in: paper.parts.trip).checkIn)
  }
  private static let checkOut = RoomingColumn("check_out", Words.checkOut, 12, .short) { paper, bed in
    .day(bed.stay(in: paper.parts.trip).checkOut)
  }
  private static let nights = RoomingColumn("nights", Words.nights, 6, .figure) { paper, bed in
    .count(Int64(bed.stay(in: paper.parts.trip).nights))
  }
  private static let company = RoomingColumn("company", CompanyColumn.company.label, 8, .short) { paper, bed in
    .words(paper.parts.trip.delegates[bed.place].company.map { paper.parts.trip.companies[$0].id } ?? "")
  }
  private static let remark = RoomingColumn("to_confirm", Words.toConfirm, 24) { paper, bed in
    bed.room.isProvisional ? .words(paper.parts.text(Words.provisional)) : .empty
  }

  private static func person(
    _ column: DelegateColumn, _ width: Int, _ text: @escaping @Sendable (Delegate) -> String
  ) -> RoomingColumn {
    RoomingColumn(column.rawValue, column.label, width, .short) { paper, bed in
      .words(text(paper.parts.trip.delegates[bed.place]))
    }
  }
}
