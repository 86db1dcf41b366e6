import TripModel
import TripStorage

/// What commands say about folders that are no trips, and about what several trips have in common.
enum RemarkWords {
  static func shared(_ folders: [String]) -> Sentence {
    let (count, names) = (folders.count, list(folders))
    let (copies, are) = count == 1 ? ("copy", "was") : ("copies", "were")
    return Sentence(
      en: "\(count) \(copies) for somebody outside (shared.csv) \(are) passed over: \(names.en)",
      zhHant: "略過 \(count) 個對外提供的副本（含 shared.csv）：\(names.zhHant)",
      ja: "外部提供用のコピー（shared.csv あり）\(count) 件を除外しました：\(names.ja)")
  }

  static func notRead(_ folders: [String]) -> Sentence {
    let names = list(folders)
    return Sentence(
      en:
        "folders that look like trips and were not read, as they are links or their file is not named trip.json: \(names.en)",
      zhHant: "看似行程但未讀取的資料夾（為連結，或檔名不是 trip.json）：\(names.zhHant)",
      ja: "旅程のように見えるが読み込まなかったフォルダ（リンク、またはファイル名が trip.json でない）：\(names.ja)")
  }

  static func inside(_ trip: String, _ folders: [String]) -> Sentence {
    let (count, names) = (folders.count, list(folders))
    let are = count == 1 ? "trip folder inside '\(trip)' is" : "trip folders inside '\(trip)' are"
    return Sentence(
      en: "\(count) \(are) not read, as '\(trip)' has a trip.json of its own: \(names.en)",
      zhHant: "「\(trip)」本身有 trip.json，其內 \(count) 個行程資料夾未讀取：\(names.zhHant)",
      ja: "「\(trip)」自体に trip.json があるため、その中の旅程フォルダ \(count) 件は読み込みません：\(names.ja)")
  }

  static func unreadable(_ error: StorageError, _ folder: String) -> Sentence {
    var error = error
    error.path = folder
    return error.sentence
      + Sentence(
        en: "; trips in it are in no sum and get no papers", zhHant: "；其中的行程未計入，也不會產出文件", ja: "。中の旅程は集計にも書類にも含まれません")
  }

  static func copied(_ folders: [String]) -> Sentence {
    let names = list(folders)
    return Sentence(
      en:
        "copies of one trip, as their ledgers begin with the same line: \(names.en); move all but one away, or each counts",
      zhHant: "帳冊第一筆相同，應為同一行程的副本：\(names.zhHant)；請只保留一個並移走其餘，否則會重複計算",
      ja: "台帳の最初の行が同じで、同じ旅程の複製です：\(names.ja)。一つを残して移してください。それまでは重複して数えます")
  }

  static func sameNumbers(_ numbers: [String], _ folders: [String]) -> Sentence {
    let (numbers, names, count, trips) = (list(numbers, most: 3), list(folders), numbers.count, folders.count)
    let are = count == 1 ? "number is" : "numbers are each"
    return Sentence(
      en: """
        \(count) invoice \(are) used by several of \(trips) trips (\(numbers.en); \(names.en)): one list of a bank would pay both; give each trip an invoices.prefix of its own in trip.json before \
        it issues more
        """,
      zhHant: """
        \(trips) 個行程之間有 \(count) 個通知單編號重複（\(numbers.zhHant)；\(names.zhHant)）：同一份銀行明細會同時沖到兩邊；\
        請在各行程 trip.json 設定不同的 invoices.prefix 後再開立
        """,
      ja: """
        \(trips) 件の旅程の間で請求番号 \(count) 件が重複しています（\(numbers.ja)。\(names.ja)）。一つの入金明細が両方に充てられます。\
        次の発行の前に各旅程の trip.json に異なる invoices.prefix を設定してください
        """)
  }

  static func samePeople(_ count: Int, _ pairs: [String]) -> Sentence {
    let list = list(pairs, most: 5)
    return Sentence(
      en: "\(count) \(count == 1 ? "person is" : "people are") on two trips on the same days: \(list.en)",
      zhHant: "有 \(count) 人同時列於日期重疊的兩個行程：\(list.zhHant)", ja: "日程が重なる二つの旅程に \(count) 名が重複しています：\(list.ja)")
  }

  /// The first of them, and how many more there are.
  static func list(_ names: [String], most: Int = 10) -> Sentence {
    let (shown, rest) = (names.prefix(most), names.count - most)
    let list = Sentence.list(shown)
    return rest > 0
      ? list + Sentence(en: " and \(rest) more", zhHant: "，另有 \(rest) 個", ja: " ほか \(rest) 件") : list
  }
}
