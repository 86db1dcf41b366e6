import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripReading

/// A row of a bank's list below zero (沖正): money that came in is gone again.
struct BankReversal {
  /// As the list has it.
  let amount: String
  /// Above zero.
  private let money: Money
  private let company: String
  /// Payments of the sum that count; any of them may be meant.
  private let payments: [Account.Payment]
  /// How many such sums were taken back or given back by hand.
  let known: Int

  /// - Parameter day: On which the bank took it; what was entered for an earlier day is another matter.
  init(amount: String, money: Money, on day: Day?, account: Account, in accounts: [Account]) {
    (self.amount, self.money, company) = (amount, money, account.company)
    let all = accounts.filter { $0.company == account.company }.flatMap(\.payments)
    payments = all.filter { $0.money == money && $0.reversal == nil }
    let takenBack = all.filter { $0.money == money }.compactMap { $0.reversal?.entered.day }
    let givenBack = all.filter { $0.money == -money && $0.reversal == nil }.map(\.entered.day)
    known = day.map { day in (takenBack + givenBack).count { $0 >= day } } ?? 0
  }

  /// -30,000, (30,000), 30,000- or △30,000.
  static func isMeant(by amount: String) -> Bool {
    let text = HalfWidth.fold(amount).filter { !$0.isWhitespace }
    let isSigned = ["-", "−", "△", "▲"].contains { text.hasPrefix($0) } || text.hasSuffix("-")
    return (isSigned || text.hasPrefix("(") && text.hasSuffix(")")) && text.contains(where: \.isNumber)
  }

  /// Without what says that it is below zero.
  static func plain(_ amount: String) -> String { HalfWidth.fold(amount).filter { !"-−△▲()".contains($0) } }

  /// - Parameter day: On which it went; nil where that cannot be read.
  func sentence(_ code: String, _ day: Day?, _ hint: CommandHint) -> Sentence {
    let sum = "'\(CurrencyCodes.code(money.currency)) \(Digits.plain(money))'"
    let refund = hint("pay \(code) \(sum) --refund" + (day.map { " --on \($0.iso)" } ?? ""))
    return Self.head(amount) + (payments.isEmpty ? unbooked(code, hint) : booked(hint))
      + Sentence(
        en: "; if it was given back to the company: \(refund)", zhHant: "；若為退還該公司：\(refund)", ja: "。企業への返金なら：\(refund)")
  }

  static func unnamed(_ amount: String, _ hint: CommandHint) -> Sentence {
    head(amount)
      + Sentence(
        en:
          "its text names no invoice; '\(hint("statement COMPANY"))' lists payments with their lines, '\(hint("pay --undo LINE --reason TEXT"))' takes one back",
        zhHant: "備註未含單號；「\(hint("statement 公司代號"))」可列出各筆與行號，「\(hint("pay --undo 行號 --reason 原因"))」可沖回",
        ja:
          "摘要に請求番号がありません。「\(hint("statement 企業コード"))」で行番号を確認し、「\(hint("pay --undo 行番号 --reason 理由"))」で取り消してください")
  }

  private static func head(_ amount: String) -> Sentence {
    Sentence(
      en: "'\(amount)' takes money back, which a list does not book; ", zhHant: "「\(amount)」為沖正（收款被收回），不由明細登錄；",
      ja: "「\(amount)」は入金の取消しのため、明細からは記録しません。")
  }

  /// The command for each payment that may be meant.
  private func booked(_ hint: CommandHint) -> Sentence {
    func list(_ language: Language, _ reason: String) -> String {
      payments.map { payment in
        let text = "\(payment.entered.day.iso) \(MoneyText.text(money, language))"
        let command = hint("pay --undo \(payment.entered.line) --reason \(reason)")
        return language == .en ? "\(command) (\(text))" : "\(command)（\(text)）"
      }.listed(language)
    }
    return Sentence(
      en: "if the payment was reversed: \(list(.en, "TEXT"))", zhHant: "若為該筆收款沖正：\(list(.zhHant, "原因"))",
      ja: "入金が取り消された場合：\(list(.ja, "理由"))")
  }

  private func unbooked(_ code: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en:
        "no such payment is booked for \(code); '\(hint("statement \(company)"))' lists payments with their lines, '\(hint("pay --undo LINE --reason TEXT"))' takes one back",
      zhHant: "\(code) 沒有同額的收款；「\(hint("statement \(company)"))」可列出各筆與行號，「\(hint("pay --undo 行號 --reason 原因"))」可沖回",
      ja:
        "\(code) に同額の入金はありません。「\(hint("statement \(company)"))」で行番号を確認し、「\(hint("pay --undo 行番号 --reason 理由"))」で取り消してください"
    )
  }
}
