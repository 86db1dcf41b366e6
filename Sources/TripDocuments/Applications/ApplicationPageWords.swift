import TripModel

/// Words of the application page.
enum ApplicationPageWords {
  static let introduction = Sentence(
    en: "Fill in, save as a file, and mail that file with what is to be attached. Nothing is sent from this page.",
    zhHant: "請填寫後存成檔案，連同應檢附文件以電子郵件寄送；本頁不會傳送任何資料。",
    ja: "記入後にファイルとして保存し、添付書類とともにメールでお送りください。このページからは何も送信されません。")
  static let deadline = Sentence(en: "Closes", zhHant: "申請截止", ja: "締切")
  static let mailTo = Sentence(en: "Mail to", zhHant: "寄送信箱", ja: "送付先")
  static let subject = Sentence(en: "Subject", zhHant: "郵件主旨", ja: "件名")
  static let attach = Sentence(en: "To be attached", zhHant: "應檢附", ja: "添付書類")
  static let save = Sentence(en: "Save as a file", zhHant: "存成檔案", ja: "ファイルに保存")
  static let open = Sentence(en: "Open a saved file", zhHant: "開啟已存檔案", ja: "保存したファイルを開く")

  /// What the script says, by its keys; {0} is the first value.
  static let said: [(key: String, words: Sentence)] = [
    ("stillEmpty", Sentence(en: "Still empty: {0}", zhHant: "尚未填寫：{0}", ja: "未記入：{0}")),
    ("allThere", Sentence(en: "Everything that is needed is filled in.", zhHant: "必要項目均已填寫。", ja: "必要項目はすべて記入済みです。")),
    ("and", .comma),
    (
      "savedAs",
      Sentence(
        en: "Saved as {0}; now mail that file.", zhHant: "已存成 {0}，請將此檔以電子郵件寄出。", ja: "{0} として保存しました。このファイルをメールでお送りください。"
      )
    ),
    ("opened", Sentence(en: "{0} is open.", zhHant: "已開啟 {0}。", ja: "{0} を開きました。")),
    (
      "notAForm",
      Sentence(
        en: "{0} is no application to this trip; nothing was changed.", zhHant: "{0} 不是本案的報名表，內容未變更。",
        ja: "{0} はこの募集の申込書ではありません。内容は変更していません。")
    ),
  ]
}
