import TripCosting
import TripModel

/// Words of the cost card.
enum CardWords {
  static let card = Sentence(en: "Cost card", zhHant: "參團費用一覽", ja: "参加費用一覧")
  static let estimate = Sentence(
    en: "Estimate: as long as a figure is not exact, it stands between low and high.",
    zhHant: "預估：金額確定前，實際費用介於最低與最高之間。",
    ja: "概算：金額が確定するまで、実際の費用は最低額と最高額の間になります。")
  static let forPlanning = Sentence(
    en: "For deciding and budgeting; what is to be paid stands on the payment notice.",
    zhHant: "供評估與編列預算；實際繳款以繳費通知單為準。",
    ja: "ご検討・予算用です。お支払いはご請求案内書に基づいてお願いいたします。")
  static let whole = Sentence(en: "What it costs in all", zhHant: "費用合計", ja: "費用の総額")
  static let why = Sentence(en: "Every figure and why", zhHant: "費用明細與計費依據", ja: "内訳と根拠")
  static let byDay = Sentence(en: "By day", zhHant: "付款時程", ja: "日別")
  static let notHere = Sentence(en: "What is not in here", zhHant: "不包含之費用", ja: "含まれないもの")
  static let low = Sentence(en: "Low", zhHant: "最低", ja: "最低額")
  static let likely = Sentence(en: "Likely", zhHant: "可能", ja: "見込み")
  static let high = Sentence(en: "High", zhHant: "最高", ja: "最高額")
  static let reason = Sentence(en: "Why", zhHant: "理由", ja: "理由")
  static let toWhom = Sentence(en: "To whom", zhHant: "付款對象", ja: "支払先")

  /// Where a likely figure comes from.
  static func likely(_ title: Sentence, _ price: LikelyPrice) -> Sentence {
    let (amount, source) = (AmountText.sentence(.exact(price.price)), price.source.sentence)
    return Sentence(
      en: "Likely, for \(title.en): \(amount.en) each (\(source.en))",
      zhHant: "可能金額，\(title.zhHant)：每份 \(amount.zhHant)（\(source.zhHant)）",
      ja: "見込み額、\(title.ja)：1 件 \(amount.ja)（\(source.ja)）")
  }

  static let nothing = Sentence(en: "nothing", zhHant: "無", ja: "なし")
  static let pocket = Sentence(
    en: "cash for interpreters", zhHant: "自備現金（支付口譯費）", ja: "持参：通訳者へ支払う現金")
  static let whatToDo = Sentence(en: "What", zhHant: "事項", ja: "内容")
  static let inAll = Sentence(en: "in all", zhHant: "合計", ja: "合計")

  static func to(_ payee: Payee) -> Sentence {
    switch payee {
    case .agency: Sentence(en: "to the travel agency", zhHant: "付給旅行社", ja: "旅行会社へ")
    case .association: Sentence(en: "to the association", zhHant: "付給公會", ja: "協会へ")
    case .interpreter: pocket
    }
  }

  static func title(isEstimate: Bool) -> Sentence {
    isEstimate ? card + Sentence(en: " (estimate)", zhHant: "（預估）", ja: "（概算）") : card
  }

  static func times(_ count: Int, _ unit: Sentence) -> Sentence {
    Sentence(en: "\(count) × \(unit.en)", zhHant: "\(count) × \(unit.zhHant)", ja: "\(count) × \(unit.ja)")
  }

  static func pay(_ title: Sentence, _ payee: Payee) -> Sentence {
    let to = to(payee)
    return Sentence(en: "\(title.en), \(to.en)", zhHant: "\(title.zhHant)，\(to.zhHant)", ja: "\(title.ja)（\(to.ja)）")
  }

  // MARK: What is not in here

  static func notBooked(_ title: Sentence, _ price: Amount) -> Sentence {
    let amount = AmountText.sentence(price)
    return Sentence(
      en: "\(title.en), not booked: \(amount.en) each",
      zhHant: "\(title.zhHant)（未加選）：每份\(price.open > 0 ? "費用" : " ")\(amount.zhHant)",
      ja: "\(title.ja)（未申込）：1 件 \(amount.ja)")
  }

  static func noInterpreter(_ price: Amount) -> Sentence {
    let amount = AmountText.sentence(price)
    return Sentence(
      en: "interpreters, none booked: \(amount.en) for half a day", zhHant: "口譯（未登記）：半天 \(amount.zhHant)",
      ja: "通訳（未申込）：半日 \(amount.ja)")
  }

  static let overtime = Sentence(
    en: "an interpreter's overtime and travel, settled with the interpreter", zhHant: "口譯逾時費與口譯人員交通費（與口譯人員另行結算）",
    ja: "通訳の延長料金と交通費（通訳者と別途精算）")
  /// Where a fee is agreed, which may hold hours beyond half a day already.
  static let moreOvertime = Sentence(
    en: "an interpreter's overtime and travel beyond what is agreed, settled with the interpreter",
    zhHant: "超出已約定部分之口譯逾時費與口譯人員交通費（與口譯人員另行結算）", ja: "約定を超える通訳の延長料金と交通費（通訳者と別途精算）")
  static let exchange = Sentence(
    en: "bank charges, and the rate at which you buy the cash", zhHant: "換匯手續費與匯差", ja: "両替手数料と為替差")
  static let leaving = Sentence(
    en: "what withdrawing costs: see the payment notice", zhHant: "退出（取消）之費用：見繳費通知單", ja: "参加取消しの費用：ご請求案内書を参照")
  /// - Parameter isOfBrochure: The organiser has published one.
  static func unnamed(isOfBrochure: Bool) -> Sentence {
    isOfBrochure
      ? Sentence(
        en: "whatever the organiser's brochure does not name, such as other meals, personal spending or passport fees",
        zhHant: "招募說明未列之費用，例如其他餐食、個人消費、護照規費", ja: "募集要項に記載のない費用（その他の食事、私費、旅券手数料など）")
      : Sentence(
        en: "whatever this page does not name, such as other meals, personal spending or passport fees",
        zhHant: "本頁未列之費用，例如其他餐食、個人消費、護照規費", ja: "本書に記載のない費用（その他の食事、私費、旅券手数料など）")
  }
}
