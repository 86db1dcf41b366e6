import TripCosting
import TripModel
import TripReading

extension Arguments {
  /// A whole number from `least` to `most`.
  func count(_ option: OptionSpec, least: Int = 0, most: Int = 999_999) throws(UsageError) -> Int? {
    guard let text = text(option) else { return nil }
    guard let number = Int(text), number >= least, number <= most, text.utf8.allSatisfy({ (48...57).contains($0) })
    else {
      throw .invalidValue(
        option: "--\(option.name)", value: text,
        expected: Sentence(
          en: "a whole number from \(least) to \(most)", zhHant: "\(least) 到 \(most) 的整數",
          ja: "\(least) から \(most) までの整数"))
    }
    return number
  }

  /// By --by, else TRIP_BY, else the system's user (USER, or whose account it is).
  ///
  /// Where a command's --by means somebody else, such as who confirmed a price, it is nobody who changed the folder.
  func author(_ console: Console) -> String {
    let names = [
      spec.options.contains(.by) ? text(.by) : nil, console.environment["TRIP_BY"], console.environment["USER"],
    ]
    return names.compactMap(\.self).first { !$0.isEmpty } ?? ""
  }

  func day(_ option: OptionSpec) throws(UsageError) -> Day? {
    guard let text = text(option) else { return nil }
    guard case .day(let day) = DateText.read(text) else {
      throw .invalidValue(
        option: "--\(option.name)", value: text,
        expected: Sentence(en: "a date such as 2026-07-13", zhHant: "日期，例如 2026-07-13", ja: "2026-07-13 のような日付"))
    }
    return day
  }

  /// A time of day as 17:00, in minutes since midnight.
  func minutes(_ option: OptionSpec) throws(UsageError) -> Int? {
    guard let text = text(option) else { return nil }
    guard let minutes = ClockText.read(text) else {
      throw .invalidValue(
        option: "--\(option.name)", value: text,
        expected: Sentence(en: "a time such as 17:00", zhHant: "時刻，例如 17:00", ja: "17:00 のような時刻"))
    }
    return minutes
  }

  /// Rates to TWD, one a currency.
  func rates() throws(UsageError) -> [Rate] {
    var rates: [Rate] = []
    for text in texts(.rate) {
      guard let rate = RateOption.read(text), !rates.contains(where: { $0.from == rate.from }) else {
        throw .invalidValue(
          option: "--rate", value: text,
          expected: Sentence(
            en: "a currency and its rate to TWD, once each, such as JPY=0.2035", zhHant: "幣別與對新臺幣匯率，各一次，例如 JPY=0.2035",
            ja: "通貨と台湾ドルへのレートを一度ずつ、例 JPY=0.2035"))
      }
      rates.append(rate)
    }
    return rates
  }

  /// Whole amounts, one a currency, each at most 9,999,999.
  func reserve() throws(UsageError) -> [Money] {
    var amounts: [Money] = []
    for text in texts(.reserve) {
      guard let money = ReserveOption.read(text), !amounts.contains(where: { $0.currency == money.currency }) else {
        throw .invalidValue(
          option: "--reserve", value: text,
          expected: Sentence(
            en: "a currency and a whole amount, once each, such as JPY=10000", zhHant: "幣別與整數金額，各一次，例如 JPY=10000",
            ja: "通貨と整数の金額を一度ずつ、例 JPY=10000"))
      }
      amounts.append(money)
    }
    return amounts
  }
}

/// An amount as typed: CODE=AMOUNT, in whole notes and coins.
enum ReserveOption {
  static func read(_ text: String) -> Money? {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let currency = CurrencyCodes.currency(parts[0].uppercased()), !parts[1].isEmpty,
      parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let whole = Int64(parts[1]), whole <= 9_999_999
    else { return nil }
    let unit = (0..<currency.digits).reduce(Int64(1)) { unit, _ in unit * 10 }
    return Money(whole * unit, currency)
  }
}

/// A rate as typed: CODE=RATE, at most twelve decimals.
enum RateOption {
  static func read(_ text: String) -> Rate? {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let currency = CurrencyCodes.currency(parts[0].uppercased()),
      currency != .newTaiwanDollar
    else { return nil }
    return RateNumber.read(String(parts[1])).flatMap {
      Rate(from: currency, to: .newTaiwanDollar, value: $0.value, scale: $0.scale)
    }
  }
}
