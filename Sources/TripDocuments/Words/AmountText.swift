package import TripCosting
import TripFormats
package import TripModel

/// Amounts in words, honest about what is not known.
package enum AmountText {
  /// NT$66,800; from NT$66,800; JPY 35,000-50,000; on request; at least NT$66,800 plus 1 item on request; at most
  /// NT$66,800 less 1 discount on request; with both, neither.
  package static func text(_ amount: Amount, _ language: Language) -> String {
    if amount.open > 0 { return open(amount, language) }
    guard let high = amount.high else { return minimum(money(amount.low, amount.currency, language), language) }
    if high == amount.low { return money(high, amount.currency, language) }
    return range(amount.low, high, amount.currency, language)
  }

  /// What is known of it: NT$66,800 where it is a minimum or has parts on request; a range as it is.
  package static func known(_ amount: Amount, _ language: Language) -> String {
    if amount.open == 0, amount.high != nil { return text(amount, language) }
    if amount.openOff > 0 { return text(amount, language) }
    return amount.low == 0 && amount.open > 0 ? text(amount, language) : money(amount.low, amount.currency, language)
  }

  package static func sentence(_ amount: Amount) -> Sentence {
    Sentence(en: text(amount, .en), zhHant: text(amount, .zhHant), ja: text(amount, .ja))
  }

  /// A minus stands before the sign of the currency, in every language: -NT$500, -日圓 500, -500円.
  ///
  /// Taiwan's bookkeeping writes either a minus or parentheses; the minus is the one that is read alike everywhere and
  /// that a spreadsheet puts before its own formats.
  package static func money(_ units: Int64, _ currency: Currency, _ language: Language) -> String {
    let number = Digits.grouped(Money(units, currency))
    return units < 0 ? "-" + around(String(number.dropFirst()), currency, language) : around(number, currency, language)
  }

  private static func range(_ low: Int64, _ high: Int64, _ currency: Currency, _ language: Language) -> String {
    let dash = language == .en ? "–" : "～"
    guard low >= 0 else { return money(low, currency, language) + dash + money(high, currency, language) }
    let (least, most) = (Digits.grouped(Money(low, currency)), Digits.grouped(Money(high, currency)))
    return around(least + dash + most, currency, language)
  }

  static func minimum(_ text: String, _ language: Language) -> String {
    switch language {
    case .en: "from \(text)"
    case .zhHant: "\(text) 起"
    case .ja: "\(text)～"
    }
  }

  private static func open(_ amount: Amount, _ language: Language) -> String {
    guard amount.low > 0 || amount.high != 0 else {
      return amount.open == 1 ? onRequest(language) : several("\(amount.open)", language)
    }
    let (count, isOne) = ("\(amount.open)", amount.open == 1)
    if amount.isMost {
      return most(money(amount.high ?? amount.low, amount.currency, language), less: count, isOne: isOne, language)
    }
    guard amount.openOff > 0 else {
      return least(money(amount.low, amount.currency, language), and: count, isOne: isOne, language)
    }
    let high = amount.high ?? amount.low
    let known =
      high == amount.low
      ? money(high, amount.currency, language) : range(amount.low, high, amount.currency, language)
    return about(known, and: count, language)
  }

  static func least(_ known: String, and count: String, isOne: Bool, _ language: Language) -> String {
    switch language {
    case .en: "at least \(known) plus \(count) item\(isOne ? "" : "s") on request"
    case .zhHant: "至少 \(known)，另有 \(count) 項待報價"
    case .ja: "\(known)～＋別途見積り \(count) 件"
    }
  }

  static func most(_ known: String, less count: String, isOne: Bool, _ language: Language) -> String {
    switch language {
    case .en: "at most \(known) less \(count) discount\(isOne ? "" : "s") on request"
    case .zhHant: "至多 \(known)，另有 \(count) 項優惠待定"
    case .ja: "最大 \(known)（別途割引 \(count) 件未定）"
    }
  }

  /// Neither a least nor a most: something may still be added, and something taken off.
  static func about(_ known: String, and count: String, _ language: Language) -> String {
    switch language {
    case .en: "\(known) (\(count) on request)"
    case .zhHant: "\(known)（另有 \(count) 項待報價）"
    case .ja: "\(known)（別途見積り \(count) 件）"
    }
  }

  static func onRequest(_ language: Language) -> String {
    switch language {
    case .en: "on request"
    case .zhHant: "另計"
    case .ja: "別途見積り"
    }
  }

  static func several(_ count: String, _ language: Language) -> String {
    switch language {
    case .en: "\(count) items on request"
    case .zhHant: "\(count) 項待報價"
    case .ja: "別途見積り \(count) 件"
    }
  }

  static func around(_ number: String, _ currency: Currency, _ language: Language) -> String {
    switch (currency, language) {
    case (.newTaiwanDollar, _): "NT$" + number
    case (.yen, .zhHant): "日圓 " + number
    case (.yen, .ja): number + "円"
    case (_, .en): CurrencyCodes.code(currency) + " " + number
    case (_, .zhHant): CurrencyNames.name(currency).zhHant + " " + number
    case (_, .ja):
      CurrencyNames.isNamed(currency)
        ? number + CurrencyNames.name(currency).ja : CurrencyCodes.code(currency) + " " + number
    }
  }
}
