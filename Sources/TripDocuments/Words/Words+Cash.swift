package import TripModel

extension Words {
  package static let cashTitle = Sentence(en: "Cash for the Interpreters", zhHant: "口譯費現金準備表", ja: "通訳料 現金準備表")
  static let labelsTitle = Sentence(en: "Envelope Labels", zhHant: "現金信封標籤", ja: "現金封筒ラベル")
  static let receiptsTitle = Sentence(
    en: "Receipts to Sign (領収書)", zhHant: "待簽收據（領収書）", ja: "領収書（署名用）")
  package static let envelopes = Sentence(en: "Envelopes", zhHant: "信封", ja: "封筒")
  static let envelope = Sentence(en: "Envelope", zhHant: "信封", ja: "封筒")
  static let session = Sentence(en: "Session", zhHant: "場次", ja: "商談会")
  package static let toPay = Sentence(en: "Fee to pay", zhHant: "應付口譯費", ja: "通訳料")
  static let sharers = Sentence(en: "Shared by", zhHant: "共用公司數", ja: "共同依頼（社）")
  package static let inEnvelope = Sentence(en: "In the envelope", zhHant: "信封內金額", ja: "封入額")
  package static let inEnvelopes = Sentence(en: "In all envelopes", zhHant: "信封內合計", ja: "封入額の合計")
  static let leastNotes = Sentence(en: "Notes for the fee", zhHant: "口譯費鈔票", ja: "通訳料分の紙幣")
  static let restNotes = Sentence(en: "More, up to the high end", zhHant: "補足至上限", ja: "上限までの追加分")
  static let extraNotes = Sentence(en: "Reserve for overtime", zhHant: "逾時備用金", ja: "延長予備金")
  package static let comesBack = Sentence(en: "May come back", zhHant: "最多可能退回", ja: "返却見込額（最大）")
  package static let bankOrder = Sentence(en: "To order at the bank", zhHant: "銀行換鈔明細", ja: "銀行での両替依頼")
  static let denomination = Sentence(en: "Note or coin", zhHant: "面額", ja: "金種")
  static let pieces = Sentence(en: "Pieces", zhHant: "數量", ja: "枚数")
  static let handOverList = Sentence(en: "Hand-over list", zhHant: "交接簽收表", ja: "受け渡し確認表")
  static let received = Sentence(en: "Received (signature, date)", zhHant: "領取人簽名／日期", ja: "受領者署名・日付")
  static let paid = Sentence(en: "Paid", zhHant: "實付金額", ja: "支払額")
  static let cameBack = Sentence(en: "Came back", zhHant: "退回金額", ja: "返却額")
  static let returnSigned = Sentence(en: "Taken back (signature)", zhHant: "收回人簽名", ja: "返却受領者署名")
  package static let limits = Sentence(en: "Customs limits", zhHant: "攜帶現金申報", ja: "現金持ち込み・持ち出しの申告")
  static let coinsNote = Sentence(
    en: "Coins are not sold by most banks abroad: change a note after arrival.",
    zhHant: "硬幣在臺灣的銀行通常換不到，請抵達當地後再找開。", ja: "硬貨は国外の銀行では通常両替できないため、到着後にくずしてください。")
  package static let nothingInCash = Sentence(
    en: "no company on the roster has booked an interpreter: no cash is needed", zhHant: "名冊上沒有公司預約口譯，不需準備現金",
    ja: "名簿に通訳を依頼した企業がないため、現金の準備は不要です")

  /// - Parameter owed: Company by company, such as "C03 ¥62,000".
  package static func inNoEnvelope(_ owed: [Sentence]) -> Sentence {
    let before = Sentence(
      en: "In no envelope, as no session hands it over: owed in cash for interpreters called off: ",
      zhHant: "未裝入信封（無場次可交付）：取消口譯須另付的現金：", ja: "封筒に含まれない現金（渡す商談会がないため）：通訳の取消料　")
    let after = Sentence(
      en: ". Settle how the provider gets it.", zhHant: "。請與口譯提供者議定付款方式。", ja: "。通訳の提供者と支払い方法を取り決めてください。")
    let list = Sentence(
      en: owed.map(\.en).listed(.en), zhHant: owed.map(\.zhHant).listed(.zhHant), ja: owed.map(\.ja).listed(.ja))
    return before + list + after
  }

  /// How an envelope is made up, and what is done with what is left.
  ///
  /// - Parameters:
  ///   - isIntoJapan: Where a receipt is called 領収書.
  ///   - hasNotes: Whether bundles can be made at all, as it is known which notes there are.
  static func howMadeUp(isIntoJapan: Bool, hasNotes: Bool) -> Sentence {
    let range = hasNotes ? inBundles : asOne
    return Sentence(
      en:
        "One envelope for each interpreter. Where the fee is a range, it holds the high end\(range.en) Take the receipt\(isIntoJapan ? " (領収書)" : "") when you pay.",
      zhHant: "每位口譯人員一個信封。口譯費訂有上下限時，信封依上限備妥\(range.zhHant)付款時請索取\(isIntoJapan ? "領収書" : "收據")。",
      ja: "通訳者 1 名につき封筒 1 通です。料金に幅がある場合は上限額を\(range.ja)お支払いの際は領収書をお受け取りください。")
  }

  private static let inBundles = Sentence(
    en:
      " in two bundles: the first pays the low end without change, the second is added as far as it is due or comes back.",
    zhHant: "並分為兩疊：第一疊剛好支付下限、不必找零；第二疊視實際金額補付，其餘退回。",
    ja: "二つに分けて封入します。一つ目で下限額を釣り銭なく支払い、二つ目は実際の金額に応じて追加し、残りは返却してください。")
  private static let asOne = Sentence(
    en: ": pay what is due; the rest comes back.", zhHant: "，依實際金額支付，其餘退回。", ja: "封入します。実際の金額を支払い、残りは返却してください。")
  static let notEnough = Sentence(
    en: "Marked rows: no upper end of the fee is known yet, so the envelope holds only what is known.",
    zhHant: "標色列的費用上限尚未確定，信封僅備已知金額。", ja: "色付きの行は料金の上限が未定のため、判明している額のみ封入します。")
  /// How the bank's order is counted; only of yen there are notes to leave out.
  package static func orderRule(hasYen: Bool) -> Sentence {
    hasYen
      ? Sentence(
        en: "Counted for each envelope, then added; 2,000-yen notes are left out.",
        zhHant: "逐信封計算後加總；不使用 2,000 日圓鈔。", ja: "封筒ごとに数えて合計しています。二千円札は使いません。")
      : Sentence(en: "Counted for each envelope, then added.", zhHant: "逐信封計算後加總。", ja: "封筒ごとに数えて合計しています。")
  }

  package static func envelopes(_ count: Int) -> Sentence {
    Sentence(en: count == 1 ? "1 envelope" : "\(count) envelopes", zhHant: "\(count) 個信封", ja: "封筒 \(count) 通")
  }

  /// 口譯 3，與 S4 共用 of a shared one; else which of the company's own.
  static func interpreter(of envelope: Envelope) -> Sentence {
    guard let word = envelope.sharedAs else { return interpreter(envelope.interpreter, of: envelope.interpreters) }
    let others = envelope.sharers
    let own = Sentence(en: "interpreter \(word)", zhHant: "口譯 \(word)", ja: "通訳 \(word)")
    guard !others.isEmpty else { return own }
    return own
      + Sentence(
        en: ", shared with \(others.joined(separator: ", "))", zhHant: "，與 \(others.joined(separator: "、")) 共用",
        ja: "、\(others.joined(separator: "・")) と共同")
  }

  /// Interpreter 2 of 2; empty where there is only one.
  static func interpreter(_ number: Int, of count: Int) -> Sentence {
    guard count > 1 else { return Sentence(verbatim: "") }
    return Sentence(
      en: "interpreter \(number) of \(count)", zhHant: "第 \(number) 位口譯（共 \(count) 位）", ja: "通訳者 \(number)／\(count)")
  }
}
