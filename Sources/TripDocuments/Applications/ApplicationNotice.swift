import TripFormats
import TripModel

/// The notice of 個人資料保護法 art. 8 on an application form, whose purpose is another than the trip's.
struct ApplicationNotice: Sendable {
  let parts: PaperParts

  var sheet: Sheet {
    let columns = [
      Column(parts.text(FormWords.item), key: "point", width: 26, isLocked: true),
      Column(parts.text(FormWords.content), key: "text", width: 90, isLocked: true),
    ]
    return Sheet(
      name: parts.text(FormWords.notice), headings: [parts.text(FormWords.noticeTitle)], columns: columns,
      rows: points.map { Row([.text(parts.text($0.0)), .text(parts.text($0.1))]) })
  }

  /// Collector and rights are the trip's; the rest is that of a call.
  var points: [(Sentence, Sentence)] {
    let trip = PrivacyNotice(parts: parts).points
    return [
      trip[0], (FormWords.purpose, Self.purpose), (FormWords.categories, Self.categories), (FormWords.use, Self.use),
      trip[4], (FormWords.refusal, Self.refusal),
    ]
  }

  private static let purpose = Sentence(
    en: "eligibility, review and notification of applications, and contact", zhHant: "辦理本案徵選之資格審查、評選、結果通知及聯絡",
    ja: "本募集の資格審査・選考・結果通知および連絡")
  private static let categories = Sentence(
    en: "name, job title, telephone and e-mail of the contact, name and signature of the representative",
    zhHant: "聯絡人姓名、職稱、電話、電子郵件，公司代表人姓名及簽章", ja: "担当者の氏名・役職・電話・メールアドレス、代表者の氏名・署名")
  private static let use = Sentence(
    en:
      "until the purpose has ended, then deleted (art. 11); in Taiwan; by the organisers, and, without persons and finance, by the review committee; electronically and on paper",
    zhHant: "至蒐集目的消失為止，屆時刪除（個資法第11條）；於臺灣；由主辦及執行單位利用，評選小組僅取得評選所需資料；以電子及紙本方式利用",
    ja: "利用目的の終了まで（終了後は同法第 11 条により削除）。台湾において、主催・実施機関が、審査委員会は審査に必要な範囲で、電子データおよび書面で利用")
  private static let refusal = Sentence(
    en: "without them the application is incomplete and cannot be reviewed", zhHant: "未提供者，視為文件不齊，無法辦理審查",
    ja: "提供がない場合、書類不備となり審査できません")
}
