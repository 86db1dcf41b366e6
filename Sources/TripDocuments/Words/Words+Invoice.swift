package import TripCosting
package import TripModel

extension Words {
  package static func invoiceTitle(isEstimate: Bool) -> Sentence {
    isEstimate
      ? Sentence(en: "Payment Notice (Estimate)", zhHant: "繳費通知單（預估）", ja: "ご請求案内書（概算）")
      : Sentence(en: "Payment Notice", zhHant: "繳費通知單", ja: "ご請求案内書")
  }

  static let invoice = Sentence(en: "Payment notice", zhHant: "繳費通知單", ja: "ご請求案内書")
  static let estimateNotice = Sentence(
    en: "Estimate: please do not pay against this notice. An exact notice follows once every amount is confirmed.",
    zhHant: "本單為預估，請勿據以繳款；各項金額確認後，將另寄正式繳費通知單。",
    ja: "本書は概算です。お支払いは、金額がすべて確定した後にお送りする正式なご請求案内書に基づいてお願いいたします。")
  static let openRoom = Sentence(
    en: "Half of a twin room is charged, and who has the other half is open; a room of one's own may cost more.",
    zhHant: "目前以雙人房（兩人一室）計費，同房者尚未確定；若改住單人房，費用可能增加。",
    ja: "ツイン一室の半分で計算していますが、同室者が未定です。一人部屋になる場合は増額となることがあります。")
  static let noReceipt = Sentence(
    en: "This paper is neither a uniform invoice (統一發票) nor a receipt.", zhHant: "本單並非統一發票，亦非收據。",
    ja: "本書は統一發票（台湾の税務インボイス）でも領収書でもありません。")
  static let billTo = Sentence(en: "Bill to", zhHant: "收據抬頭", ja: "請求先（領収書宛名）")
  static let tripDays = Sentence(en: "Trip", zhHant: "行程日期", ja: "旅程")
  static let paymentWay = Sentence(en: "How to pay", zhHant: "繳款方式", ja: "お支払い方法")
  static let ubn = Sentence(en: "Uniform number (統一編號)", zhHant: "統一編號", ja: "統一編号")
  static let toInvoice = Sentence(en: "Payable on notice", zhHant: "應繳費用", ja: "お支払いいただく費用")
  static let instalments = Sentence(en: "Instalments", zhHant: "分期繳款", ja: "分割払い")
  static func inCash(isYen: Bool) -> Sentence {
    isYen
      ? Sentence(en: "Yen to bring in cash", zhHant: "自備日圓現金", ja: "ご持参いただく日本円現金")
      : Sentence(en: "To bring in cash", zhHant: "自備現金", ja: "ご持参いただく現金")
  }
  package static let item = Sentence(en: "Item", zhHant: "項目", ja: "項目")
  package static let forWhom = Sentence(en: "For", zhHant: "團員", ja: "対象者")
  static let quantity = Sentence(en: "Qty", zhHant: "數量", ja: "数量")
  static let unitPrice = Sentence(en: "Unit price", zhHant: "單價", ja: "単価")
  package static let amount = Sentence(en: "Amount", zhHant: "金額", ja: "金額")
  static let payTo = Sentence(en: "Pay to", zhHant: "收款單位", ja: "支払先")
  static let due = Sentence(en: "Due", zhHant: "繳費期限", ja: "支払期限")
  static let noticeNumber = Sentence(en: "Notice no.", zhHant: "通知單號", ja: "請求番号")
  static let partAmount = Sentence(en: "Instalment", zhHant: "分期金額", ja: "分割金額")
  static let day = Sentence(en: "Day", zhHant: "日期", ja: "日付")
  static let basis = Sentence(en: "Basis", zhHant: "依據", ja: "根拠")
  static let totalPayable = Sentence(en: "Total payable on notice", zhHant: "應繳總額", ja: "お支払い合計")
  /// Below a total, of one of several payees.
  static func ofWhich(_ payee: Sentence) -> Sentence {
    Sentence(en: "of which to \(payee.en)", zhHant: "其中付\(payee.zhHant)", ja: "うち\(payee.ja)宛て")
  }
  static let totalCash = Sentence(en: "Total cash to bring", zhHant: "自備現金合計", ja: "持参現金の合計")
  static let apart = Sentence(
    en: "The cash is apart from the sum payable on notice; different currencies are not added.",
    zhHant: "現金不含在應繳總額內；不同幣別不相加。", ja: "現金はお支払い合計には含まれません。異なる通貨は合算していません。")
  static let invoiceDraft = Sentence(
    en: "Payment Notice – draft, not issued", zhHant: "繳費通知單（草稿，未開立）", ja: "ご請求案内書（下書き・未発行）")

  static func standsInstead(_ code: String) -> Sentence {
    Sentence(
      en: "Not to be paid: payment notice \(code) stands. This is what it would be with today's data.",
      zhHant: "請勿據此繳款：繳費通知單 \(code) 仍有效。本頁僅為依目前資料試算之內容。",
      ja: "本書によるお支払いは不要です。ご請求案内書 \(code) が有効です。本書は現在の内容による試算です。")
  }

  static let handOver = Sentence(
    en: "Paid in cash to the interpreter when the day's programme ends.", zhHant: "於當天活動結束後，以現金付給口譯人員。",
    ja: "当日のプログラム終了後、通訳者へ現金でお支払いください。")
  static let stillOpen = Sentence(en: "What the final amount depends on", zhHant: "實際金額的影響因素", ja: "最終金額を左右する事項")
  static let covered = Sentence(en: "The travel fee covers", zhHant: "代辦旅費包含", ja: "旅行代金に含まれるもの")
  static let notCovered = Sentence(en: "It does not cover", zhHant: "不包含", ja: "含まれないもの")

  /// With how much that is, where the brochure says it.
  static func borne(_ note: LocalizedText?) -> Sentence {
    guard let note = note?.sentence else {
      return Sentence(en: "Borne by the organiser", zhHant: "由主辦單位負擔", ja: "主催者が負担するもの")
    }
    return Sentence(en: "Borne by the organiser: \(note.en)", zhHant: note.zhHant, ja: "主催者負担：\(note.ja)")
  }

  static let interpreting = Sentence(
    en: "Interpreting at the matchmaking sessions", zhHant: "商談會之口譯費用", ja: "商談会の通訳料")
  static let papersToFollow = Sentence(en: "Documents to follow", zhHant: "後續憑證", ja: "後日発行される書類")

  /// Which papers follow from whom, in the order of the payees.
  static func papers(of bill: Bill, _ trip: Trip) throws(CostingError) -> [Sentence] {
    var papers: [Sentence] = []
    for payee in Payee.allCases where bill.lines.contains(where: { $0.payee == payee }) {
      // Who gives more back than it asks gives no receipt.
      let sums = try Total.amounts(of: bill.charges.filter { $0.payee == payee })
      guard sums.contains(where: { $0.high.map { $0 > 0 } ?? true || $0.open > 0 }) else { continue }
      papers.append(try paper(from: payee, of: bill, trip))
    }
    return papers
  }

  /// Which paper the payee gives, and the name it will carry; the tax that it shows, where that is known.
  private static func paper(from payee: Payee, of bill: Bill, _ trip: Trip) throws(CostingError) -> Sentence {
    guard let company = bill.company else { return Sentence(verbatim: "") }
    let (name, ubn) = (company.billingName, trip.billingNumber(of: company))
    // A line of English has no brackets of a Chinese one.
    let number = ubn.isEmpty ? "" : "（\(ubn)）"
    let latin = ubn.isEmpty ? name : "\(name) (\(ubn))"
    if let tax = trip.invoicing.taxes.first(where: { $0.payee == payee }) {
      return taxed(payee, Sentence(en: latin, zhHant: name + number, ja: name + number)) + (try split(tax, bill))
    }
    return switch payee {
    case .agency:
      Sentence(
        en:
          "From the travel agency: a travel agency receipt (代收轉付收據), made out to \(latin). It cannot be used to deduct input tax.",
        zhHant: "旅行社開立「旅行業代收轉付收據」，抬頭：\(name)\(number)。此收據不得作為進項憑證扣抵銷項稅額。",
        ja: "旅行会社より「旅行業代收轉付收據」（台湾の旅行代金領収書）を発行。宛名：\(name)\(number)。台湾営業税の仕入税額控除の対象外です。")
    case .association:
      Sentence(
        en: "From the association: its own receipt, made out to \(latin).",
        zhHant: "公會開立收據，抬頭：\(name)\(number)。",
        ja: "協会より領収書を発行。宛名：\(name)\(number)。")
    case .interpreter:
      trip.isTakenForJapan ? interpreterInJapan(name) : interpreterAbroad(name)
    }
  }

  private static func interpreterAbroad(_ name: String) -> Sentence {
    Sentence(
      en:
        "From the interpreter: ask for a receipt made out to \(name) when you pay. The agency's receipt does not include it.",
      zhHant: "付款時請向口譯人員索取收據，抬頭：\(name)。旅行社收據不含此項。",
      ja: "通訳者に領収書の発行をお求めください。宛名：\(name)。旅行会社の領収書には含まれません。")
  }

  private static func interpreterInJapan(_ name: String) -> Sentence {
    Sentence(
      en:
        "From the interpreter: ask for a receipt (領収書) made out to \(name) when you pay. The agency's receipt does not include it.",
      zhHant: "付款時請向口譯人員索取日文收據（領収書），抬頭：\(name)。旅行社收據不含此項。",
      ja: "通訳者に「領収書」の発行をお求めください。宛名：\(name)。旅行会社の領収書には含まれません。")
  }

  private static func taxed(_ payee: Payee, _ carries: Sentence) -> Sentence {
    let from = self.payee(payee)
    return Sentence(
      en: "From \(from.en): a uniform invoice (統一發票), made out to \(carries.en), tax included.",
      zhHant: "\(from.zhHant)開立統一發票，買受人：\(carries.zhHant)，金額含營業稅。",
      ja: "\(from.ja)より統一發票（台湾の税務インボイス）を発行。宛名：\(carries.ja)。営業税込み。")
  }

  /// Of what is asked as a whole, in each currency in which that is exact.
  private static func split(_ tax: IncludedTax, _ bill: Bill) throws(CostingError) -> Sentence {
    var words = Sentence(verbatim: "")
    let charges = bill.charges.filter { $0.payee == tax.payee && !$0.payment.isCash }
    for sum in try Total.amounts(of: charges) where sum.isExact {
      let parts = try tax.parts(of: sum.low)
      func money(_ units: Int64, _ language: Language) -> String { AmountText.money(units, sum.currency, language) }
      words =
        words
        + Sentence(
          en: " \(money(sum.low, .en)): net \(money(parts.net, .en)), tax \(money(parts.tax, .en)).",
          zhHant:
            "\(money(sum.low, .zhHant))：銷售額 \(money(parts.net, .zhHant))、營業稅 \(money(parts.tax, .zhHant))。",
          ja: "\(money(sum.low, .ja))：税抜 \(money(parts.net, .ja))、営業税 \(money(parts.tax, .ja))。")
    }
    return words
  }

  package static func payee(_ payee: Payee) -> Sentence {
    switch payee {
    case .association: Sentence(en: "the association", zhHant: "公會", ja: "協会")
    case .agency: Sentence(en: "the travel agency", zhHant: "旅行社", ja: "旅行会社")
    case .interpreter: Sentence(en: "the interpreter", zhHant: "口譯人員", ja: "通訳者")
    }
  }

  /// - Parameter reckoning: What was agreed; nil is the half day that is announced.
  package static func interpreter(
    at session: Session, _ reckoning: InterpreterReckoning? = nil, _ terms: InterpreterTerms? = nil
  ) -> Sentence {
    func text(_ language: Language) -> String {
      "\(DayText.short(session.day, language)) \(session.half.name.text(language)) \(session.title.text(language))"
    }
    let place = Sentence(en: ": \(text(.en))", zhHant: "：\(text(.zhHant))", ja: "：\(text(.ja))")
    return engaged(reckoning, terms) + place
  }

  /// 口譯半天; 口譯（半天＋逾時 2 小時）, as every step is charged once begun.
  private static func engaged(_ reckoning: InterpreterReckoning?, _ terms: InterpreterTerms?) -> Sentence {
    let isFullDay = reckoning?.isFullDay ?? false
    guard let longer = reckoning.flatMap({ overtime($0, terms) }) else {
      return isFullDay
        ? Sentence(en: "Interpreter, a full day", zhHant: "口譯全天", ja: "通訳（1日）")
        : Sentence(en: "Interpreter, half a day", zhHant: "口譯半天", ja: "通訳（半日）")
    }
    return isFullDay
      ? Sentence(
        en: "Interpreter, a full day + \(longer.en) overtime", zhHant: "口譯（全天＋逾時 \(longer.zhHant)）",
        ja: "通訳（1日＋延長\(longer.ja)）")
      : Sentence(
        en: "Interpreter, half a day + \(longer.en) overtime", zhHant: "口譯（半天＋逾時 \(longer.zhHant)）",
        ja: "通訳（半日＋延長\(longer.ja)）")
  }
}
