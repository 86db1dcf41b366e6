import TripCosting
import TripModel

/// How a notice is paid.
enum PaymentWords {
  /// Each payee's accounts as trip.json says them, which the paper never invents: the brochure leaves them to the agency.
  ///
  /// - Parameters:
  ///   - isDraft: Whether the paper must not be paid, so that it names no account either.
  ///   - isNumbered: Whether it has a number that a payment can name.
  static func ways(_ lines: [BillLine], _ trip: Trip, isDraft: Bool = false, isNumbered: Bool = true) -> Sentence {
    let payees = lines.payees
    let ways = payees.map { payee in
      let accounts = trip.invoicing.accounts.filter { $0.payee == payee }
      guard !accounts.isEmpty else { return accountFrom(payee) }
      let way = isDraft ? toFollow : accounts.map(transfer).joined(or)
      return payees.count > 1 ? Words.payee(payee) + .colon + way : way
    }
    let isKnown = trip.invoicing.accounts.contains { payees.contains($0.payee) }
    return (isKnown && !isDraft && isNumbered ? ways + [quoteNumber] : ways).joined(semicolon)
  }

  private static func accountFrom(_ payee: Payee) -> Sentence {
    let name = Words.payee(payee)
    return Sentence(
      en: "into the account that \(name.en) tells you", zhHant: "依\(name.zhHant)通知之帳戶繳款", ja: "\(name.ja)が案内する口座へのお支払い")
  }

  private static func transfer(_ account: PaymentAccount) -> Sentence {
    let (bank, holder, number) = (account.bank, account.holder, account.number)
    let code = account.code
    return Sentence(
      en: "transfer to \(bank.text(.en))\(code.isEmpty ? "" : " (code \(code))"), account \(number), in the name of "
        + holder.text(.en),
      zhHant: "匯款至 \(bank.text(.zhHant))\(code.isEmpty ? "" : "（代碼 \(code)）")，帳號 \(number)，戶名 "
        + holder.text(.zhHant),
      ja: "お振込先：\(bank.text(.ja))\(code.isEmpty ? "" : "（銀行コード \(code)）")、口座番号 \(number)、口座名義 "
        + holder.text(.ja))
  }

  private static let toFollow = Sentence(
    en: "the account will be on the payment notice", zhHant: "匯款帳戶載於正式繳費通知單", ja: "お振込先は正式なご請求案内書に記載します")
  private static let quoteNumber = Sentence(
    en: "please give the number of this notice", zhHant: "匯款時請註明本單單號", ja: "お振込の際は本書の番号をお書き添えください")
  private static let or = Sentence(en: ", or ", zhHant: "；或", ja: "、または")
  private static let semicolon = Sentence(en: "; ", zhHant: "；", ja: "。")
}
