package import TripCosting

/// ISO 4217 currencies by their codes.
package enum CurrencyCodes {
  /// Nil for a code that ISO 4217 does not list.
  package static func currency(_ code: String) -> Currency? {
    let letters = Array(code.utf8)
    guard letters.count == 3, known.contains(code) else { return nil }
    return Currency(letters[0], letters[1], letters[2], digits: digits(of: code))
  }

  /// The three letters of a currency.
  package static func code(_ currency: Currency) -> String {
    let letters = [16, 8, 0].map { UInt8(truncatingIfNeeded: currency.code >> $0) }
    return String(decoding: letters, as: UTF8.self)
  }

  package static var all: [String] { known.sorted() }

  /// Minor units of ISO 4217, but none for TWD: it circulates in whole dollars (CLDR: cash digits 0).
  private static func digits(of code: String) -> UInt8 {
    if withoutMinorUnit.contains(code) { return 0 }
    return withThreeDigits.contains(code) ? 3 : 2
  }

  private static let withoutMinorUnit: Set = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "TWD", "UGX", "VND", "VUV", "XAF", "XOF",
    "XPF",
  ]
  private static let withThreeDigits: Set = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]
  private static let known = Set(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
    COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
    INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
    MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
    SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND
    VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
