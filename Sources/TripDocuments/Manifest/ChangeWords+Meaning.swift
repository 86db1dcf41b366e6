import TripModel

/// What a change usually means to the agency.
extension ChangeWords {
  /// Airlines take corrections of a name, not other persons; each carrier's own rules decide. A seat is only of those who
  /// have no ticket of their own.
  static func meaning(of change: ManifestChange) -> Sentence {
    let (before, after) = (isOwn(change.old), isOwn(change.new))
    switch change.kind {
    // One way with the group, the other alone: neither all of the seat nor none of it.
    case .corrected where isPartly(change.old) || isPartly(change.new):
      return corrected(change)
    case .added where after, .left where before, .replaced where before && after, .corrected where before && after:
      return bedOnly(change.kind)
    case .corrected where before != after, .replaced where before != after:
      // Nights of one's own change the bed besides.
      return flight(isOwn: after) + (hasOtherNights(change) ? nights : Sentence(verbatim: ""))
    case .added:
      return Sentence(
        en: "a new booking at the fare and seats of the day", zhHant: "須新訂位，票價與機位依當日情況", ja: "新規予約。運賃・空席は当日の状況による")
    case .left:
      return Sentence(
        en: "cancel the seat and the bed; after ticketing the fare's refund rules hold",
        zhHant: "取消機位與床位；開票後依票規退票", ja: "座席と部屋を取消。発券後は運賃規則による払い戻し")
    case .replaced:
      return Sentence(
        en:
          "before ticketing ask the airline for a change of the name, which it may refuse; a ticket is cancelled and booked"
          + " anew",
        zhHant: "開票前由旅行社向航空公司申請改名（航空公司得拒絕）；開票後機票不得換人，須取消後重新訂位、開票",
        ja: "発券前は航空会社に氏名変更を申請（不可の場合あり）。発券後は名義変更不可、取消のうえ再予約・再発券")
    case .corrected: return corrected(change)
    }
  }

  private static func hasOtherNights(_ change: ManifestChange) -> Bool {
    !Set(change.keys).isDisjoint(with: [DelegateColumn.extraNights, .nightsBefore, .joins, .leaves].map(\.rawValue))
  }

  private static let nights = Sentence(
    en: ", but its nights change: tell the hotel", zhHant: "，惟住宿晚數有變動，請轉知飯店", ja: "ただし宿泊数に変更があるため、ホテルへ連絡")

  private static func isOwn(_ record: ManifestRecord?) -> Bool { record?.values[ManifestPaper.ownFlight] == "yes" }

  private static func isPartly(_ record: ManifestRecord?) -> Bool {
    [OwnTicket.outward, .homeward].map(\.rawValue).contains(record?.values[ManifestPaper.ownFlight] ?? "")
  }

  private static func bedOnly(_ kind: ManifestChange.Kind) -> Sentence {
    switch kind {
    case .added:
      Sentence(
        en: "a bed only: the ticket is their own", zhHant: "僅須訂房，機票自理", ja: "部屋のみ手配（航空券は自己手配）")
    case .left:
      Sentence(
        en: "cancel the bed; the ticket is their own", zhHant: "取消床位，機票自理", ja: "部屋を取消（航空券は自己手配）")
    case .replaced, .corrected:
      Sentence(
        en: "tell the hotel; the ticket is their own", zhHant: "請轉知飯店，機票自理", ja: "ホテルへ連絡（航空券は自己手配）")
    }
  }

  private static func flight(isOwn: Bool) -> Sentence {
    isOwn
      ? Sentence(
        en: "book no seat, or cancel it; after ticketing the fare's refund rules hold; the bed stays",
        zhHant: "不訂機位，已訂者取消；開票後依票規退票；床位不變", ja: "座席は手配不要（手配済みは取消、発券後は運賃規則による払い戻し）。部屋はそのまま")
      : Sentence(
        en: "book a seat with the group, at the fare and seats of the day; the bed stays",
        zhHant: "須併入團體訂位，票價與機位依當日情況；床位不變", ja: "団体での座席手配が必要。運賃・空席は当日の状況による。部屋はそのまま")
  }

  /// Each thing that the agency has to do for it. A title follows from the sex, and is no name.
  private static func corrected(_ change: ManifestChange) -> Sentence {
    let keys = change.keys
    let names: Set<DelegateColumn> = [.surname, .givenName]
    let documents: Set<DelegateColumn> = [.birthDate, .nationality, .passportNumber, .passportExpiry, .sex]
    let places: Set<DelegateColumn> = [.joins, .leaves, .extraNights, .nightsBefore, .ownFlight]
    func touches(_ columns: Set<DelegateColumn>) -> Bool { columns.contains { keys.contains($0.rawValue) } }
    let isNamed = touches(names) && !isSameOnTicket(change)
    var meanings: [Sentence] = []
    if touches(names) { meanings.append(isNamed ? name : sameOnTicket) }
    if touches(documents) {
      meanings.append(document + (touches(names) ? Sentence(verbatim: "") : ticketStays))
    }
    if touches(places) { meanings.append(place) }
    let rest = Set(keys).subtracting(names.union(documents).union(places).map(\.rawValue) + ["title"])
    if !rest.isSubset(of: ManifestPaper.emergency) { meanings.append(other) }
    if meanings.isEmpty { meanings.append(rest.isEmpty ? other : forLeader) }
    return meanings.joined(Sentence(en: "; ", zhHant: "；", ja: "。"))
  }

  private static let name = Sentence(
    en: "a name correction of the same person: free before ticketing, afterwards ask the airline (fee or reissue)",
    zhHant: "同一人姓名更正：開票前可改，開票後須洽航空公司（可能收費或重開）", ja: "同一人の氏名訂正：発券前は可、発券後は航空会社に要確認（手数料・再発行の場合あり）")

  /// A hyphen or a space that comes or goes is in the passport alone.
  private static func isSameOnTicket(_ change: ManifestChange) -> Bool {
    guard let old = change.old.flatMap(ticketName), let new = change.new.flatMap(ticketName) else { return false }
    return old == new
  }

  private static func ticketName(_ record: ManifestRecord) -> TicketName? {
    guard let surname = try? TicketName.letters(record[.surname]),
      let given = try? TicketName.letters(record[.givenName])
    else { return nil }
    return TicketName(surname: surname, given: given)
  }

  private static let sameOnTicket = Sentence(
    en: "tickets carry the same letters: no reissue", zhHant: "機票上的姓名字母相同，無須改票", ja: "航空券上の氏名は同じ綴りのため、再発行は不要")

  private static let document = Sentence(
    en: "replace the passport entry (DOCS)", zhHant: "更新護照資料（DOCS）", ja: "旅券情報（DOCS）を差し替え")

  private static let ticketStays = Sentence(en: "; the ticket stays", zhHant: "；機票不變", ja: "。航空券はそのまま")

  private static let place = Sentence(
    en: "seats and beds change: book or cancel them; after ticketing the fare's refund rules hold",
    zhHant: "機位與床位有變動：請增訂或取消；開票後依票規辦理", ja: "座席・部屋に変更があるため、手配または取消。発券後は運賃規則による")

  private static let forLeader = Sentence(
    en: "for the contract and the tour leader", zhHant: "更新旅遊契約並轉知領隊即可", ja: "旅行契約・添乗員用の情報を更新")

  private static let other = Sentence(
    en: "pass it on to airline, hotel and restaurants", zhHant: "請轉知航空公司、飯店與餐廳", ja: "航空会社・ホテル・飲食店へ連絡")
}
