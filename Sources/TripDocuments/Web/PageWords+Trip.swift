import TripModel

extension PageWords {
  static let trip: [(String, Sentence)] = [
    ("interpreterHere", Sentence(en: "interpreter on request", zhHant: "可申請口譯", ja: "通訳申込可")),
    ("mealsIncluded", Sentence(en: "Meals included: {0}", zhHant: "含餐：{0}", ja: "食事付き：{0}")),
    ("night", Sentence(en: "Night: {0}", zhHant: "住宿：{0}", ja: "宿泊：{0}")),
    ("leaving", Words.leaving),
    ("leavingUnknown", Words.leavingUnknown),
    ("leavingGrows", Words.growsWithFee),
    ("nowStep", Sentence(en: "(now)", zhHant: "（目前）", ja: "（現在）")),
    ("deadlines", Sentence(en: "Dates to keep", zhHant: "重要日程", ja: "主な期日")),
    ("what", Words.item),
    ("when", Words.day),
    ("timeLeft", Sentence(en: "Time left", zhHant: "剩餘時間", ja: "残り時間")),
    ("basis", Words.basis),
    ("passed", Sentence(en: "over ({0} days ago)", zhHant: "已過（{0} 天前）", ja: "終了（{0} 日前）")),
    ("aboutNow", Sentence(en: "about now", zhHant: "近日", ja: "間もなく")),
    ("daysLeft", Sentence(en: "{0} days", zhHant: "{0} 天", ja: "あと {0} 日")),
    ("hoursLeft", Sentence(en: "{0} hours", zhHant: "{0} 小時", ja: "あと {0} 時間")),
  ]

  static let comparing: [(String, Sentence)] = [
    ("compare", Sentence(en: "Side by side", zhHant: "方案比較", ja: "比較")),
    ("keep", Sentence(en: "Keep this choice to compare", zhHant: "保留此方案以供比較", ja: "この内容を残して比較")),
    (
      "compareHint",
      Sentence(
        en: "Keep a choice, change it above, and see both here; up to three.", zhHant: "先保留一個方案，再更改上方選擇，即可並列比較（最多三個）。",
        ja: "内容を残してから上の選択を変えると、並べて比べられます（三つまで）。")
    ),
    ("choice", Sentence(en: "Choice {0}", zhHant: "方案 {0}", ja: "案 {0}")),
    ("choiceNow", Sentence(en: "Now", zhHant: "目前", ja: "現在")),
    ("choiceIs", Sentence(en: "Content", zhHant: "內容", ja: "内容")),
    ("dropChoice", Sentence(en: "Remove choice {0}", zhHant: "移除方案 {0}", ja: "案 {0} を消す")),
    ("peopleCount", Sentence(en: "people: {0}", zhHant: "{0} 人", ja: "{0} 名")),
    ("interpretersOn", Sentence(en: "interpreter: {0}", zhHant: "口譯：{0}", ja: "通訳：{0}")),
  ]

  static let signing: [(String, Sentence)] = [
    (
      "formIntro",
      Sentence(
        en:
          "Fill in what you know, save the file, and mail it to the organiser. Passport data leave this device only in that file.",
        zhHant: "填寫已知資料，儲存檔案後以電子郵件寄給主辦單位。護照資料僅存在該檔案中，不會另行傳送。",
        ja: "分かる項目を記入し、ファイルに保存して主催者へメールでお送りください。旅券情報はそのファイル以外には送られません。")
    ),
    ("save", Sentence(en: "Save the file", zhHant: "儲存報名檔", ja: "ファイルに保存")),
    ("open", Sentence(en: "Open a saved file", zhHant: "開啟已存檔案", ja: "保存したファイルを開く")),
    (
      "remember",
      Sentence(
        en: "Keep unfinished work on this device, until cleared", zhHant: "將未完成內容保留在本機，直到清除",
        ja: "入力途中の内容をこの端末に残す（消去するまで）")
    ),
    ("wipe", Sentence(en: "Clear everything", zhHant: "全部清除", ja: "すべて消去")),
    (
      "wipeSure",
      Sentence(
        en: "Clear everything that was typed here? This cannot be taken back.", zhHant: "確定清除所有已填內容？清除後無法復原。",
        ja: "入力した内容をすべて消去しますか。元に戻せません。")
    ),
    (
      "savedAs",
      Sentence(
        en: "Saved as {0}. It may hold passport data: attach it to a mail to this address only:",
        zhHant: "已存為 {0}。檔案可能含護照資料，請僅以附件寄至：", ja: "{0} に保存しました。旅券情報を含むことがあるため、次の宛先にのみ添付してお送りください：")
    ),
    ("stillEmpty", Sentence(en: "Still empty: {0}", zhHant: "尚未填寫：{0}", ja: "未記入：{0}")),
    ("stillMarked", Sentence(en: "Please mend:", zhHant: "請更正：", ja: "修正が必要な項目：")),
    ("allThere", Sentence(en: "Everything that is needed is there.", zhHant: "必要資料已齊全。", ja: "必要な項目はそろっています。")),
    (
      "notAForm",
      Sentence(en: "{0} is no form saved from this page.", zhHant: "{0} 不是由本頁儲存的檔案。", ja: "{0} はこのページで保存したファイルではありません。")
    ),
    (
      "otherTrip",
      Sentence(en: "{0} belongs to another trip: {1}.", zhHant: "{0} 屬於其他行程：{1}。", ja: "{0} は別の旅程のものです：{1}。")
    ),
    ("opened", Sentence(en: "{0} is open.", zhHant: "已開啟 {0}。", ja: "{0} を開きました。")),
    ("wiped", Sentence(en: "Everything is cleared.", zhHant: "已全部清除。", ja: "すべて消去しました。")),
    (
      "remembered", Sentence(en: "Kept on this device until cleared.", zhHant: "已保留在本機，直到清除。", ja: "消去するまでこの端末に残します。")
    ),
    ("forgotten", Sentence(en: "No longer kept on this device.", zhHant: "本機不再保留。", ja: "この端末には残しません。")),
    (
      "cannotRemember",
      Sentence(en: "This browser does not let the page keep anything.", zhHant: "此瀏覽器不允許本頁保留資料。", ja: "このブラウザーでは残せません。")
    ),
    ("notChosen", Sentence(en: "please choose", zhHant: "請選擇", ja: "選択してください")),
    (
      "ubnEight",
      Sentence(
        en: "A uniform number (統一編號) has eight digits; here are {0}.", zhHant: "統一編號應為 8 碼，目前 {0} 碼。",
        ja: "統一編号は 8 桁です（現在 {0} 桁）。")
    ),
    (
      "dayHow",
      Sentence(
        en: "“{0}”: write the day as 1980-08-12.", zhHant: "「{0}」請寫成 1980-08-12 或民國69年8月12日。",
        ja: "「{0}」は 1980-08-12 の形で記入してください。")
    ),
    (
      "dayEra",
      Sentence(
        en: "“{0}” may be a ROC year: write 1980-08-12 or 民國69年8月12日.",
        zhHant: "「{0}」可能是民國年，請寫成 1980-08-12 或民國69年8月12日。",
        ja: "「{0}」は民国年かもしれません。1980-08-12 の形（西暦 4 桁）で記入してください。")
    ),
    ("askAgency", Sentence(en: "Please ask the travel agency.", zhHant: "請洽旅行社確認。", ja: "旅行会社にご確認ください。")),
    ("readersTitle", Sentence(en: "Who sees what", zhHant: "各單位可見之資料", ja: "提供先ごとの項目")),
    ("thisPerson", Sentence(en: "this person", zhHant: "此團員", ja: "この参加者")),
    ("thisCompany", Sentence(en: "your company", zhHant: "貴公司", ja: "貴社")),
  ]

  /// Amounts as every paper words them, and what stands between words.
  static let small: [(String, Sentence)] = [
    ("from", each { AmountText.minimum("{0}", $0) }),
    ("onRequest", each(AmountText.onRequest)),
    ("severalOnRequest", each { AmountText.several("{0}", $0) }),
    ("leastAndOne", each { AmountText.least("{0}", and: "{1}", isOne: true, $0) }),
    ("leastAndMore", each { AmountText.least("{0}", and: "{1}", isOne: false, $0) }),
    ("mostAndOne", each { AmountText.most("{0}", less: "{1}", isOne: true, $0) }),
    ("mostAndMore", each { AmountText.most("{0}", less: "{1}", isOne: false, $0) }),
    ("knownAndMore", each { AmountText.about("{0}", and: "{1}", $0) }),
    ("dash", Sentence(en: "–", zhHant: "～", ja: "～")),
    ("and", .comma),
    ("semicolon", each(\.semicolon)),
    ("stop", Sentence(en: "; ", zhHant: "；", ja: "。")),
    ("brackets", Sentence(en: " ({0})", zhHant: "（{0}）", ja: "（{0}）")),
    ("colon", .colon),
  ]

  static func each(_ text: (Language) -> String) -> Sentence {
    Sentence(en: text(.en), zhHant: text(.zhHant), ja: text(.ja))
  }
}
