import TripCosting
import TripModel

/// What people call a currency, as papers write it in a sentence; its code where we know no common name.
enum CurrencyNames {
  static func name(_ currency: Currency) -> Sentence {
    let code = CurrencyCodes.code(currency)
    return names[code] ?? Sentence(verbatim: code)
  }

  static func isNamed(_ currency: Currency) -> Bool { names[CurrencyCodes.code(currency)] != nil }

  /// In English the code is what accounts write; only the yen has a name as short.
  private static let names: [String: Sentence] = [
    "TWD": Sentence(en: "TWD", zhHant: "新臺幣", ja: "台湾ドル"), "JPY": Sentence(en: "yen", zhHant: "日圓", ja: "日本円"),
    "KRW": Sentence(en: "KRW", zhHant: "韓元", ja: "ウォン"), "CNY": Sentence(en: "CNY", zhHant: "人民幣", ja: "人民元"),
    "HKD": Sentence(en: "HKD", zhHant: "港幣", ja: "香港ドル"), "SGD": Sentence(en: "SGD", zhHant: "新加坡幣", ja: "シンガポールドル"),
    "MYR": Sentence(en: "MYR", zhHant: "馬幣", ja: "リンギット"), "IDR": Sentence(en: "IDR", zhHant: "印尼盾", ja: "インドネシアルピア"),
    "INR": Sentence(en: "INR", zhHant: "印度盧比", ja: "インドルピー"),
    "PHP": Sentence(en: "PHP", zhHant: "菲律賓披索", ja: "フィリピンペソ"),
    "CHF": Sentence(en: "CHF", zhHant: "瑞士法郎", ja: "スイスフラン"), "CAD": Sentence(en: "CAD", zhHant: "加幣", ja: "カナダドル"),
    "THB": Sentence(en: "THB", zhHant: "泰銖", ja: "タイバーツ"), "VND": Sentence(en: "VND", zhHant: "越南盾", ja: "ベトナムドン"),
    "USD": Sentence(en: "USD", zhHant: "美元", ja: "米ドル"), "EUR": Sentence(en: "EUR", zhHant: "歐元", ja: "ユーロ"),
    "GBP": Sentence(en: "GBP", zhHant: "英鎊", ja: "英ポンド"), "AUD": Sentence(en: "AUD", zhHant: "澳幣", ja: "豪ドル"),
  ]
}
