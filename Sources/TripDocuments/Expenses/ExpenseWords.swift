import TripCosting
import TripModel

/// Words of the expense pack.
enum ExpenseWords {
  static let title = Sentence(en: "Expense pack for your accountant", zhHant: "差旅核銷資料", ja: "出張旅費精算資料")
  static let vouchers = Sentence(en: "Papers to keep", zhHant: "應備憑證", ja: "必要書類")
  static let amounts = Sentence(en: "Amounts", zhHant: "金額", ja: "金額")
  static let days = Sentence(en: "Trip report", zhHant: "出差報告", ja: "出張報告")
  static let voucher = Sentence(en: "Paper", zhHant: "憑證", ja: "書類")
  static let giver = Sentence(en: "From", zhHant: "由誰開立／取得", ja: "発行者・入手先")
  static let carries = Sentence(en: "Made out to", zhHant: "抬頭／姓名", ja: "宛名・氏名")
  static let proves = Sentence(en: "What it proves", zhHant: "用途", ja: "証明する内容")
  static let when = Sentence(en: "When", zhHant: "取得時點", ja: "入手時期")
  static let has = Sentence(en: "Got it", zhHant: "已取得", ja: "入手済")
  static let number = Sentence(en: "Its number", zhHant: "憑證號碼", ja: "書類番号")
  static let paperNumber = Sentence(en: "Papers no.", zhHant: "對應憑證", ja: "対応書類")
  static let paidOn = Sentence(en: "Paid on", zhHant: "實付日期", ja: "支払日")
  static let paid = Sentence(en: "Actually paid", zhHant: "實付金額", ja: "実際の支払額")
  static let rate = Sentence(en: "Rate", zhHant: "匯率", ja: "レート")
  static let rateSource = Sentence(en: "Source and day of the rate", zhHant: "匯率來源與日期", ja: "レートの出典・日付")
  static let place = Sentence(en: "Place", zhHant: "地點", ja: "場所")
  static let programme = Sentence(en: "Programme", zhHant: "行程", ja: "日程")
  static let met = Sentence(en: "Whom you met", zhHant: "訪洽對象", ja: "面談相手")
  static let content = Sentence(en: "About what", zhHant: "訪洽內容", ja: "面談内容")
  static let expected = Sentence(en: "Expected, low", zhHant: "預計最低", ja: "見込み（最低）")
  static let expectedHigh = Sentence(en: "Expected, high", zhHant: "預計最高", ja: "見込み（最高）")
  static let sum = Sentence(en: "Expected in all", zhHant: "預計合計", ja: "見込み合計")
  static let travellers = Sentence(en: "Travellers", zhHant: "出差人", ja: "出張者")
  static let noRate = Sentence(
    en: "not known yet: from the exchange slip", zhHant: "尚未確定：依水單填寫", ja: "未定：両替計算書により記入")

  static func inCurrency(_ currency: Currency) -> Sentence {
    let name = CurrencyNames.name(currency)
    return Sentence(en: "In \(name.en)", zhHant: "折合\(name.zhHant)", ja: "\(name.ja)換算額")
  }

  static let guidance = Sentence(
    en: "Expected figures are the organiser's as of the day above; blank cells are yours to fill in.",
    zhHant: "預計金額為製表日之資料；空白欄請於返國後填寫實際數。", ja: "見込み額は作成日時点のものです。空欄には実績を記入してください。")

  // MARK: Where it rests

  static let flights = Sentence(
    en: "Audit Rules art. 74(3)2.1", zhHant: "查核準則第74條第3款第2目之1", ja: "査核準則74条3款2目の1")
  static let report = Sentence(en: "Audit Rules art. 74(1)", zhHant: "查核準則第74條第1款", ja: "査核準則74条1款")
  static let slips = Sentence(en: "practice, see note 2", zhHant: "實務，見註 2", ja: "実務、注 2 参照")
  static let askAccountant = Sentence(en: "ask your accountant", zhHant: "請洽會計", ja: "経理にご確認を")

  /// In the order of their numbers.
  static let notes = [
    Sentence(
      en:
        "Audit Rules: Taiwan's Regulations for Auditing Corporate Income Tax (營利事業所得稅查核準則), art. 74 on travel: law.moj.gov.tw, code G0340051.",
      zhHant: "查核準則：營利事業所得稅查核準則第74條（旅費），全國法規資料庫 law.moj.gov.tw，代碼 G0340051。",
      ja: "査核準則：台湾の營利事業所得稅查核準則 第74条（旅費）。law.moj.gov.tw、コード G0340051。"),
    Sentence(
      en:
        "Slips in foreign money come with an exchange slip or another proof of the rate, those in a foreign language with the content in Chinese: as Taipei City's Department of Economic Development asks (doed.gov.taipei).",
      zhHant: "外幣單據附兌換水單或其他匯率證明、外文單據加註中文：參臺北市政府產業發展局之單據說明（doed.gov.taipei）。",
      ja: "外貨建ての書類には両替計算書または他のレート証明を添え、外国語の書類には中国語で内容を付記：台北市政府産業発展局の案内による（doed.gov.taipei）。"),
    Sentence(
      en:
        "Companies differ in what they ask for: show this list to your accountant before the trip, as titles and numbers (統一編號) are hard to change afterwards.",
      zhHant: "各公司要求不盡相同：請於出發前將本表交會計確認；收據開立後，抬頭與統一編號不易更改。",
      ja: "必要書類は会社により異なります。宛名・統一編号は発行後の変更が難しいため、出発前に本表を経理部門にお示しのうえご確認ください。"),
  ]
}
