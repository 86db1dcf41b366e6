import TripModel

/// What a change was, in words: its title in `.trip` is the same for every reader.
enum ChangeTitle {
  /// The title itself in English, and where it is none of ours.
  static func sentence(_ title: String) -> Sentence {
    if let whole = whole[title] { return Sentence(en: title, zhHant: whole.zhHant, ja: whole.ja) }
    for (start, words) in openings where title.hasPrefix(start) {
      let rest = String(title.dropFirst(start.count))
      return Sentence(en: title, zhHant: words.zhHant(rest), ja: words.ja(rest))
    }
    for (end, words) in endings where title.hasSuffix(end) {
      let rest = String(title.dropLast(end.count))
      return Sentence(en: title, zhHant: rest + " " + words.zhHant, ja: rest + " " + words.ja)
    }
    return Sentence(verbatim: title)
  }

  private typealias Words = (zhHant: String, ja: String)
  private typealias Frame = (zhHant: @Sendable (String) -> String, ja: @Sendable (String) -> String)

  private static let whole: [String: Words] = [
    "new": ("建立行程資料夾", "旅程フォルダの作成"), "mail templates": ("匯出信件範本", "メール文面の書き出し"),
    "rooms": ("存入分房", "部屋割りの保存"), "meetings": ("存入洽談時間表", "商談スケジュールの保存"),
    "confirm": ("登錄確認價格", "確定料金の登録"), "wishes": ("匯入洽談意願", "商談希望の取り込み"),
    "calendar": ("更新行事曆紀錄", "カレンダー記録の更新"), "forget": ("刪除個人資料", "個人データの削除"),
    "bank list": ("依銀行明細登錄收款", "銀行明細による入金登録"),
  ]

  private static let openings: [(String, Frame)] = [
    ("import ", ({ "匯入 \($0)" }, { "\($0) の取り込み" })), ("apply ", ({ "登錄申請 \($0)" }, { "申請の登録 \($0)" })),
    ("scores ", ({ "匯入評分 \($0)" }, { "採点の取り込み \($0)" })),
    ("lookups ", ({ "匯入查核結果 \($0)" }, { "確認結果の取り込み \($0)" })),
    ("promote ", ({ "\($0) 遞補" }, { "\($0) の繰り上げ" })), ("manifest ", ({ "送出第 \($0) 號名單" }, { "名簿第 \($0) 号の送付" })),
    ("payment ", ({ "登錄 \($0) 收款" }, { "\($0) の入金登録" })),
    ("reversal of line ", ({ "取消帳冊第 \($0) 行" }, { "台帳 \($0) 行目の取消し" })),
    ("review ", ({ "簽署第 \($0) 號評選紀錄" }, { "選考記録 \($0) の署名" })),
  ]

  /// Decisions on an application.
  private static let endings: [(String, Words)] = [
    (" declined", ("放棄", "辞退")), (" skipped", ("略過", "見送り")), (" promoted", ("遞補", "繰り上げ")),
  ]
}
