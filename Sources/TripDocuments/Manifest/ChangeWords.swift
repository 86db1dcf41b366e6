import TripCosting
package import TripModel

/// The words of the change sheet.
package enum ChangeWords {
  package static let title = Sentence(en: "Changes since the last manifest", zhHant: "名單異動表", ja: "前回名簿からの変更")
  static let kind = Sentence(en: "Kind", zhHant: "異動類別", ja: "区分")
  static let field = Sentence(en: "Field", zhHant: "欄位", ja: "項目")
  static let before = Sentence(en: "Before", zhHant: "原資料", ja: "変更前")
  static let after = Sentence(en: "Now", zhHant: "新資料", ja: "変更後")
  static let means = Sentence(en: "What it usually means", zhHant: "通常的影響", ja: "一般的な影響")
  package static let neverSent = Sentence(
    en: "No manifest has been sent yet.", zhHant: "尚未送出任何名單。", ja: "名簿はまだ送付していません。")

  package static func name(of kind: ManifestChange.Kind) -> Sentence {
    switch kind {
    case .added: Sentence(en: "added", zhHant: "新增", ja: "追加")
    case .left: Sentence(en: "left", zhHant: "退出", ja: "取消")
    case .corrected: Sentence(en: "corrected", zhHant: "更正", ja: "訂正")
    case .replaced: Sentence(en: "replaced", zhHant: "換人", ja: "交替")
    }
  }

  static func unchanged(_ since: ChangesPaper.Since, _ count: Int) -> Sentence {
    Sentence(
      en:
        "Nothing has changed since manifest no. \(since.number) of \(since.day.iso), sent to \(since.to): \(count) passengers.",
      zhHant: "自 \(since.day.iso) 送交\(since.to)之第 \(since.number) 號名單以來無異動，共 \(count) 人。",
      ja: "\(since.day.iso) に\(since.to)へ送付した名簿第 \(since.number) 号から変更はありません（\(count) 名）。")
  }

  static func changed(
    _ since: ChangesPaper.Since, added: Int, left: Int, corrected: Int, replaced: Int
  ) -> Sentence {
    Sentence(
      en: "Since manifest no. \(since.number) of \(since.day.iso), sent to \(since.to): \(added) added, \(left) left, "
        + "\(corrected) corrected, \(replaced) replaced.",
      zhHant:
        "自 \(since.day.iso) 送交\(since.to)之第 \(since.number) 號名單以來：新增 \(added)、退出 \(left)、更正 \(corrected)、換人 \(replaced)。",
      ja:
        "\(since.day.iso) に\(since.to)へ送付した名簿第 \(since.number) 号から：追加 \(added)、取消 \(left)、訂正 \(corrected)、交替 \(replaced)。"
    )
  }

  /// Airlines take corrections of a name, not other persons; each carrier's own rules decide.
  static func meaning(of change: ManifestChange) -> Sentence {
    switch change.kind {
    case .added:
      Sentence(
        en: "a new booking at the fare and seats of the day", zhHant: "須新訂位，票價與機位依當日情況", ja: "新規予約。運賃・空席は当日の状況による")
    case .left:
      Sentence(
        en: "cancel the seat and the bed; after ticketing the fare's refund rules hold",
        zhHant: "取消機位與床位；開票後依票規退票", ja: "座席と部屋を取消。発券後は運賃規則による払い戻し")
    case .replaced:
      Sentence(
        en: "airlines do not put another person on a ticket: cancel and book anew",
        zhHant: "機票不得換人：須取消後重新訂位開票", ja: "航空券の名義変更は不可。取消のうえ再予約・再発券")
    case .corrected:
      change.keys.contains(ManifestPaper.ownFlight)
        ? flight(isOwn: change.new?.values[ManifestPaper.ownFlight] == "yes") : corrected(change.keys)
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

  private static func corrected(_ keys: [String]) -> Sentence {
    let names: Set = [DelegateColumn.surname.rawValue, DelegateColumn.givenName.rawValue, "title"]
    let documents: Set = [
      DelegateColumn.birthDate.rawValue, DelegateColumn.nationality.rawValue, DelegateColumn.passportNumber.rawValue,
      DelegateColumn.passportExpiry.rawValue, DelegateColumn.sex.rawValue,
    ]
    if !names.isDisjoint(with: keys) {
      return Sentence(
        en: "a name correction of the same person: free before ticketing, afterwards ask the airline (fee or reissue)",
        zhHant: "同一人姓名更正：開票前可改，開票後須洽航空公司（可能收費或重開）", ja: "同一人の氏名訂正：発券前は可、発券後は航空会社に要確認（手数料・再発行の場合あり）")
    }
    if !documents.isDisjoint(with: keys) {
      return Sentence(
        en: "replace the passport entry (DOCS); the ticket stays", zhHant: "更新護照資料（DOCS）；機票不變",
        ja: "旅券情報（DOCS）を差し替え。航空券はそのまま")
    }
    return Sentence(
      en: "pass it on to airline, hotel and restaurants", zhHant: "請轉知航空公司、飯店與餐廳", ja: "航空会社・ホテル・飲食店へ連絡")
  }
}
