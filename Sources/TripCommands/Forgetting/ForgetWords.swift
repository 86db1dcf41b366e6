import TripCosting
import TripModel

/// Words of `trip forget`.
enum ForgetWords {
  static func who(_ people: Int, _ companies: Int, _ applications: Int, _ isDryRun: Bool) -> Sentence {
    let what = Sentence(
      en:
        "personal data (people: \(people), contacts of companies: \(companies), contacts of applications: \(applications))",
      zhHant: "團員 \(people) 人、公司聯絡人 \(companies) 家、申請案聯絡人 \(applications) 件之個人資料",
      ja: "参加者 \(people) 名、企業担当者 \(companies) 社分、申請担当者 \(applications) 件分の個人データ")
    return isDryRun
      ? Sentence(en: "would go: \(what.en)", zhHant: "試算，尚未刪除：\(what.zhHant)", ja: "試行（未削除）：\(what.ja)")
      : Sentence(en: "gone: \(what.en)", zhHant: "已刪除：\(what.zhHant)", ja: "削除しました：\(what.ja)")
  }

  static func cleared(_ path: String, _ count: Int) -> Sentence {
    Sentence(en: "  \(path): \(count) places", zhHant: "  \(path)：\(count) 處", ja: "  \(path)：\(count) か所")
  }

  static func removed(_ path: String) -> Sentence {
    Sentence(en: "  \(path): the file", zhHant: "  \(path)：整個檔案", ja: "  \(path)：ファイル全体")
  }

  static func papers(_ count: Int) -> Sentence {
    Sentence(
      en: "  papers/, mail/drafts/: \(count) papers; 'trip build' and 'trip mail' make them again without the data",
      zhHant: "  papers/、mail/drafts/：文件 \(count) 份；「trip build」「trip mail」可重新產生不含該資料的文件",
      ja: "  papers/、mail/drafts/：書類 \(count) 点。「trip build」「trip mail」でデータを除いて作り直せます")
  }

  static let history = Sentence(
    en: "  .trip/: old contents, so nothing before can be undone", zhHant: "  .trip/：檔案舊內容，先前的變更將無法復原",
    ja: "  .trip/：以前の内容。これより前の変更は取り消せません")

  static let stays = Sentence(
    en: "stays: head counts, sex, rooms and prices; numbers and sums of notices and payments; company names, 統一編號, "
      + "receipt titles and addresses, which vouchers need (商業會計法 art. 38: five years for vouchers, ten for books)",
    zhHant: "保留：人數、性別、房型與費用；單據編號、金額與收付紀錄；公司名稱、統一編號、抬頭與地址（商業會計法第 38 條：憑證保存五年、帳簿十年）",
    ja: "残すもの：人数・性別・部屋・料金、書類の番号・金額・入金記録、会社名・統一編号・宛名・住所（商業会計法第 38 条：証憑 5 年、帳簿 10 年）")

  static func inLedger(_ line: Int) -> Sentence {
    Sentence(
      en: "ledger.jsonl:\(line): stands in a reference or reason of a booking, which the chain keeps for good",
      zhHant: "ledger.jsonl:\(line)：收付紀錄的備註或原因含該資料；帳冊依法保存且不可更動",
      ja: "ledger.jsonl:\(line)：入出金の摘要または理由に含まれています。台帳は法定保存のため変更しません")
  }

  static func found(_ place: FolderSearch.Place) -> Sentence {
    let at = place.path + (place.line.map { ":\($0)" } ?? "")
    return Sentence(
      en: "\(at): still stands there; this file is yours, so take it out by hand and run the command again",
      zhHant: "\(at)：仍有該資料；此檔由您自行維護，請手動刪除後再執行一次",
      ja: "\(at)：まだ残っています。ご自身のファイルですので、手で削除してから再実行してください")
  }

  /// - Parameter name: Of a colleague in issued or sent papers, whom no list has any more.
  static func namesake(_ name: String, _ hint: CommandHint) -> Sentence {
    let command = hint("forget \(CommandHint.quoted(name))")
    return Sentence(
      en:
        "papers that were issued or sent also name \(name), who is on no list any more; if that is an earlier name of the"
        + " same person, say '\(command)' as well",
      zhHant: "已開立或送交的文件另載有「\(name)」，現已不在任何名冊上；若為同一人先前的姓名，請一併執行「\(command)」",
      ja: "発行・送付済みの書類に「\(name)」の名がありますが、現在の名簿にはありません。同じ人の以前の表記であれば「\(command)」も実行してください")
  }

  static func closed(_ paths: [String]) -> Sentence {
    let list = paths.prefix(5).joined(separator: ", ") + (paths.count > 5 ? " …" : "")
    return Sentence(
      en: "\(paths.count) files cannot be searched, look at them yourself: \(list)",
      zhHant: "\(paths.count) 個檔案無法搜尋，請自行確認：\(list)", ja: "\(paths.count) 件のファイルは検索できません。ご確認ください：\(list)")
  }

  static func unread(_ path: String) -> Sentence {
    Sentence(
      en:
        "\(path): lost or changed, so names that stand in it alone were not looked for; bring it and its .salt back from "
        + "a copy and run the command again",
      zhHant: "\(path)：遺失或遭修改，僅見於其中的姓名未列入搜尋；請由備份還原該檔與其 .salt 檔後再執行一次",
      ja: "\(path)：紛失または変更されており、そこにのみ記載の氏名は検索していません。控えから .salt とともに復元し、再実行してください")
  }

  static func searched(_ files: Int, _ values: Int, _ found: Int, _ isDryRun: Bool) -> Sentence {
    let what =
      found == 0
      ? Sentence(en: "nothing found", zhHant: "均未發現", ja: "見つかりませんでした")
      : Sentence(en: "\(found) places left", zhHant: "尚餘 \(found) 處", ja: "残り \(found) か所")
    return isDryRun
      ? Sentence(
        en: "search as it would be: \(files) files for \(values) values, \(what.en)",
        zhHant: "刪除後之搜尋試算：以 \(values) 個值比對 \(files) 個檔案，\(what.zhHant)",
        ja: "削除後の検索（試行）：\(values) 個の値を \(files) ファイルで照合、\(what.ja)")
      : Sentence(
        en: "searched \(files) files for \(values) values: \(what.en)",
        zhHant: "已以 \(values) 個值搜尋 \(files) 個檔案：\(what.zhHant)",
        ja: "\(values) 個の値を \(files) ファイルで検索：\(what.ja)")
  }

  static let noDay = Sentence(
    en: "name a company or a person, or a day: --over DAY, or \"privacy\": { \"keepUntil\": DAY } in trip.json",
    zhHant: "請指定公司或姓名，或以 --over 日期或 trip.json 的 \"privacy\": { \"keepUntil\": 日期 } 訂明期限",
    ja: "企業か氏名、または日付（--over 日付、trip.json の \"privacy\": { \"keepUntil\": 日付 }）を指定してください")

  static func keptUntil(_ day: Day) -> Sentence {
    Sentence(
      en: "the data are to be kept until \(day.iso); a person who asks for it is forgotten by name at any time",
      zhHant: "個人資料保存期限為 \(day.iso)，尚未屆滿；當事人請求刪除者，可隨時以姓名指定",
      ja: "データの保存期限は \(day.iso) です。本人の請求による削除は、氏名を指定すればいつでもできます")
  }

  static func dayToCome(_ day: Day) -> Sentence {
    Sentence(en: "\(day.iso) has not come yet", zhHant: "\(day.iso) 尚未到來", ja: "\(day.iso) はまだ先の日付です")
  }

  static func notOver(_ last: Day?, _ day: Day) -> Sentence {
    guard let last else {
      return Sentence(
        en: "trip.json names no days, so nobody knows when the trip is over", zhHant: "trip.json 未列日期，無法判斷行程是否結束",
        ja: "trip.json に日付がないため、終了日が分かりません")
    }
    return Sentence(
      en: "the trip ends on \(last.iso), after \(day.iso)", zhHant: "行程於 \(last.iso) 結束，晚於 \(day.iso)",
      ja: "旅程の終了は \(last.iso) で、\(day.iso) より後です")
  }
}
