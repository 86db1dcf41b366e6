import TripModel

/// What the command line says about manifests that were sent.
enum SendWords {
  static func ledgerLost(_ path: String) -> Sentence {
    Sentence(
      en:
        "\(path) lies in the folder, but the ledger has no line of its being sent; bring ledger.jsonl back from a copy",
      zhHant: "資料夾內有 \(path)，但帳冊沒有送出紀錄；請由備份還原 ledger.jsonl",
      ja: "\(path) がありますが、台帳に送付の記録がありません。ledger.jsonl を控えから復元してください")
  }

  static func copyLost(_ path: String) -> Sentence {
    Sentence(
      en: "the ledger says that \(path) was sent, but the copy or its .salt is gone; bring both back from a copy",
      zhHant: "帳冊記載已送出 \(path)，但留存檔或其 .salt 檔遺失；請由備份還原",
      ja: "台帳では \(path) は送付済みですが、控えまたは .salt がありません。控えから復元してください")
  }

  static func copyChanged(_ path: String) -> Sentence {
    Sentence(
      en: "\(path) is not what was sent: its digest differs from the ledger's; bring it back from a copy",
      zhHant: "\(path) 與當初送出的內容不符（與帳冊雜湊值不同）；請由備份還原",
      ja: "\(path) は送付した内容と一致しません（台帳のダイジェストと異なります）。控えから復元してください")
  }

  static func sent(_ number: Int, _ to: String, _ count: Int) -> Sentence {
    Sentence(
      en: "manifest no. \(number), \(count) passengers, is frozen as sent to \(to)",
      zhHant: "第 \(number) 號名單（\(count) 人）已定稿，登錄為送交\(to)",
      ja: "名簿第 \(number) 号（\(count) 名）を\(to)への送付分として確定しました")
  }

  static let needsErrorsGone = Sentence(
    en: "the trip has errors, so no manifest is sent; 'trip check' tells them", zhHant: "行程尚有錯誤，不送出名單；詳見「trip check」",
    ja: "旅程にエラーがあるため名簿は送付しません。「trip check」で確認してください")

  static let forAgency = Sentence(
    en: "For the agency to check before use: paste into an empty booking, in this order.",
    zhHant: "供旅行社核對後使用：請依序貼入空白訂位紀錄。", ja: "旅行会社で確認のうえ、空の予約記録に順に貼り付けてください。")
  static let heldBack = Sentence(en: "Held back", zhHant: "暫不產生", ja: "保留")

  static func ownFlights(_ count: Int) -> Sentence {
    Sentence(
      en: "\(count) with a ticket of their own, not in these lines", zhHant: "自理機票 \(count) 人，未列入以上指令",
      ja: "航空券自己手配 \(count) 名（上記の行には含めていません）")
  }

  static func partly(_ count: Int) -> Sentence {
    Sentence(
      en:
        "\(count) not on every flight (other days, extra nights, or one way with a ticket of their own), not in these lines; book "
        + "them apart",
      zhHant: "未搭乘全部航班者（中途入離團、加住、單程自理）\(count) 人，未列入以上指令，請另行訂位",
      ja: "一部の便のみの方（途中合流・離団、延泊、片道自己手配）\(count) 名（上記の行には含めていません。個別に予約してください）")
  }

  static let group = Sentence(
    en: "More than nine names are a group: ask the airline for group seats first.",
    zhHant: "超過 9 人為團體訂位，請先向航空公司申請團體機位。",
    ja: "10 名以上は団体扱いです。先に航空会社へ団体座席を申請してください。")
  static let noDays = Sentence(
    en: "trip.json names no days, so no line can be checked", zhHant: "trip.json 未列日期，無法檢核",
    ja: "trip.json に日付がないため確認できません")
}
