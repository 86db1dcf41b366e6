import TripCosting
import TripModel

extension Voucher.Kind {
  /// - Parameter isJapan: Where the interpreter's receipt has a name of its own.
  func paper(isJapan: Bool) -> Sentence {
    switch self {
    case .agencyReceipt:
      Sentence(en: "Travel agency receipt (代收轉付收據)", zhHant: "旅行業代收轉付收據", ja: "旅行業代收轉付收據（台湾の旅行代金領収書）")
    case .associationReceipt: Sentence(en: "The association's receipt", zhHant: "公會收據", ja: "協会の領収書")
    case .agencyInvoice, .associationInvoice:
      Sentence(en: "Uniform invoice (統一發票)", zhHant: "統一發票", ja: "統一發票（台湾の税務インボイス）")
    case .interpreterReceipt:
      Sentence(
        en: "Interpreter's receipt\(isJapan ? " (in Japan: 領収書)" : "")", zhHant: "口譯費收據\(isJapan ? "（日本為「領収書」）" : "")",
        ja: "通訳料の領収書")
    case .exchangeSlip:
      Sentence(
        en: "Bank's exchange slip, or another proof of the rate", zhHant: "結匯（兌換）水單，或其他匯率證明", ja: "外貨両替の計算書、または他のレート証明")
    case .ticket: Sentence(en: "E-ticket or ticket stub", zhHant: "電子機票或機票票根", ja: "電子航空券または航空券の控え")
    case .ownTicket:
      Sentence(
        en: "E-ticket, with proof of purchase", zhHant: "電子機票或機票票根，及購票證明單或代收轉付收據", ja: "電子航空券と購入証明")
    case .boardingPass:
      Sentence(
        en: "Boarding passes, out and back (paper or electronic)", zhHant: "去回程登機證（含電子登機證）", ja: "往復の搭乗券（電子搭乗券を含む）")
    case .report: Sentence(en: "Business trip report", zhHant: "出差報告單", ja: "出張報告書")
    }
  }

  /// Who gives it.
  var giver: Sentence {
    switch self {
    case .agencyReceipt, .agencyInvoice, .ticket: Words.payee(.agency)
    case .associationReceipt, .associationInvoice: Words.payee(.association)
    case .interpreterReceipt: Words.payee(.interpreter)
    case .exchangeSlip: Sentence(en: "the bank that sells the cash", zhHant: "兌換銀行", ja: "両替した銀行")
    case .ownTicket: Sentence(en: "the airline or your own agency", zhHant: "航空公司或自行委託之旅行社", ja: "航空会社または各自の旅行会社")
    case .boardingPass, .report: Sentence(en: "the travellers", zhHant: "出差人", ja: "出張者")
    }
  }

  var when: Sentence {
    switch self {
    case .agencyReceipt, .associationReceipt, .agencyInvoice, .associationInvoice:
      Sentence(en: "after payment", zhHant: "繳款後", ja: "支払後")
    case .interpreterReceipt: Sentence(en: "on paying", zhHant: "付款當場", ja: "支払時")
    case .exchangeSlip: Sentence(en: "on buying the cash", zhHant: "換匯時", ja: "両替時")
    case .ticket, .ownTicket: Sentence(en: "after ticketing", zhHant: "開票後", ja: "発券後")
    case .boardingPass: Sentence(en: "keep both flights'", zhHant: "搭機後留存", ja: "搭乗後に保管")
    case .report: Sentence(en: "after return", zhHant: "返國後", ja: "帰国後")
    }
  }

  var proves: Sentence {
    switch self {
    case .agencyReceipt:
      Sentence(
        en: "payment; cannot be used to deduct input tax", zhHant: "證明支付旅費；不得作為進項稅額扣抵憑證", ja: "旅行代金の支払い。仕入税額控除の対象外")
    case .associationReceipt: Sentence(en: "payment to the association", zhHant: "證明支付公會款項", ja: "協会への支払い")
    case .agencyInvoice, .associationInvoice:
      Sentence(
        en: "payment, with the business tax in it; ask your accountant whether it is deducted",
        zhHant: "證明支付款項，金額含營業稅；得否扣抵請洽會計", ja: "支払い（営業税込み）。控除の可否は経理にご確認を")
    case .interpreterReceipt:
      Sentence(
        en: "cash paid; note the content in Chinese on it", zhHant: "證明支付現金；外文單據加註中文", ja: "現金の支払い。内容を中国語で付記")
    case .exchangeSlip: Sentence(en: "the rate of what was paid in cash", zhHant: "證明現金付款之匯率", ja: "現金払いに用いたレート")
    case .ticket: Sentence(en: "the itinerary", zhHant: "證明行程", ja: "旅程")
    case .ownTicket: Sentence(en: "the itinerary and its payment", zhHant: "證明行程與支付票款", ja: "旅程と航空券代の支払い")
    case .boardingPass:
      Sentence(
        en: "having left; if lost, the airline's certificate of boarding or a copy of the passport",
        zhHant: "證明出國事實；遺失者以航空公司搭機證明或護照影本代之", ja: "出国の事実。紛失時は航空会社の搭乗証明または旅券の写し")
    case .report:
      Sentence(
        en: "the business purpose: day by day where, whom and about what; filled in below as far as known",
        zhHant: "證明與營業有關：逐日前往地點、訪洽對象及內容（已知者預填如下，其餘請補填）",
        ja: "業務との関連：日ごとの訪問先・面談相手・内容（分かる範囲で下表に記入済み、残りはご記入ください）")
    }
  }

  /// The rule that asks for it, or the practice.
  var basis: Sentence {
    switch self {
    case .agencyReceipt, .ticket, .ownTicket, .boardingPass: ExpenseWords.flights
    case .report: ExpenseWords.report
    case .interpreterReceipt, .exchangeSlip: ExpenseWords.slips
    case .associationReceipt, .agencyInvoice, .associationInvoice: ExpenseWords.askAccountant
    }
  }
}
