import TripCosting
import TripDocuments
import TripModel

/// Words for what is owed and paid when somebody leaves.
enum SettlementWords {
  static func title(_ payee: Payee) -> Sentence {
    let to = Words.payee(payee)
    return Sentence(
      en: "What is still to pay (\(to.en))", zhHant: "應繳與退還（\(to.zhHant)）", ja: "精算（\(to.ja)）")
  }

  static let stays = Sentence(en: "fees of who stays", zhHant: "留團人員旅費", ja: "参加継続者の旅行代金")
  static let charged = Sentence(en: "charged for leaving", zhHant: "退出應付費用", ja: "取消料等")
  static let paid = Sentence(en: "paid so far, by the ledger", zhHant: "已收", ja: "台帳上の入金済み額")

  static func paid(to payee: Payee) -> Sentence {
    let to = Words.payee(payee)
    return Sentence(en: "paid to \(to.en)", zhHant: "已收（\(to.zhHant)）", ja: "台帳上の入金済み額（\(to.ja)）")
  }

  /// Where the ladder does not bind.
  static let apart = Sentence(en: ", apart from this", zhHant: "，另計", ja: "、別扱い")

  /// Which way the rest goes, and how much; what may go either way is said as it is.
  static func rest(_ rest: Amount) -> (name: Sentence, amount: Amount) {
    guard rest.low < 0 else { return (toPay, rest) }
    if let high = rest.high, high <= 0, rest.open == 0 {
      return (comesBack, .range(0 &- high, 0 &- rest.low, rest.currency))
    }
    return (atMost, .exact(Money(0 &- rest.low, rest.currency)))
  }

  private static let toPay = Sentence(en: "still to pay", zhHant: "尚應繳", ja: "お支払い残額")
  private static let comesBack = Sentence(en: "comes back", zhHant: "應退還", ja: "返金額")
  private static let atMost = Sentence(
    en: "comes back, at most (not all is known yet)", zhHant: "最多退還（部分金額未定）", ja: "返金額（最大。未定の項目あり）")

  static let noInvoice = Sentence(
    en: "no invoice was issued to this company", zhHant: "尚未對該公司開立通知單", ja: "この企業への請求はまだ発行していません")
  static let rule = Sentence(
    en: "payments count for the part that is due first", zhHant: "已收款項先抵繳費期限較早者", ja: "入金は期限の早いものから充当")

  // MARK: - Not formed

  static let ifAllPaid = Sentence(en: "if all was paid", zhHant: "已繳清時", ja: "全額支払済みの場合")
  static let goesBack = Sentence(en: "of it goes back", zhHant: "其中應退", ja: "うち返金額")
}
