package import TripCosting
import TripFormats
package import TripModel

/// Rates in words.
package enum RateText {
  /// JPY 1 = TWD 0.2035.
  package static func text(_ rate: Rate) -> String {
    "\(CurrencyCodes.code(rate.from)) 1 = \(CurrencyCodes.code(rate.to)) \(value(rate))"
  }

  /// 0.2035, as it was written.
  package static func value(_ rate: Rate) -> String { Digits.decimal(rate.value, digits: rate.scale) }

  /// The rate, who quoted it and for which day; or that it was given by hand.
  package static func sentence(_ quoted: QuotedRate) -> Sentence {
    Sentence(verbatim: text(quoted.rate)) + Sentence(en: ", ", zhHant: "，", ja: "、") + source(quoted)
  }

  /// Who quoted it and for which day; or that it was given by hand.
  static func source(_ quoted: QuotedRate) -> Sentence {
    guard let day = quoted.day else { return Sentence(en: "given by hand", zhHant: "自訂匯率", ja: "指定レート") }
    return Sentence(
      en: "\(quoted.source), \(day.iso)", zhHant: "\(quoted.source)，\(day.iso)", ja: "\(quoted.source)、\(day.iso)")
  }
}
