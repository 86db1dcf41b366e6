import TripCosting

/// How numbers are shown; the identifiers up to 163 are built in (ECMA-376 18.8.30).
enum NumberFormats {
  static let general = 0
  static let text = 49
  static let count = 1
  static let day = 164
  static let currencies = 171

  static func percent(_ digits: Int) -> Int { digits == 0 ? 9 : day + digits }

  /// What the stylesheet must define: the day, six percentages, then the currencies.
  static func custom(_ currencies: [Currency]) -> [(id: Int, code: String)] {
    let percentages = (1...6).map { (percent($0), "0." + String(repeating: "0", count: $0) + "%") }
    let money = currencies.enumerated().map { (NumberFormats.currencies + $0, code($1)) }
    return [(day, "yyyy-mm-dd")] + percentages + money
  }

  /// [$NT$-404]#,##0 with a known sign, [$EUR] #,##0.00 with the code of any other currency.
  static func code(_ currency: Currency) -> String {
    let digits = min(Int(currency.digits), 15)
    let number = "#,##0" + (digits > 0 ? "." + String(repeating: "0", count: digits) : "")
    return sign(currency) + number
  }

  private static func sign(_ currency: Currency) -> String {
    switch currency.code {
    case Currency.newTaiwanDollar.code: return "[$NT$-404]"
    case Currency.yen.code: return "[$¥-411]"
    default:
      let letters = [16, 8, 0].map { UInt8(truncatingIfNeeded: currency.code >> $0) }
      return "[$\(String(decoding: letters, as: UTF8.self))] "
    }
  }
}
