import TripCosting
import TripModel

extension Arguments {
  /// What sums are also shown in: TWD as far as rates reach, or what --in and --on insist on.
  ///
  /// Nil where no rate is there and none is asked for: then nothing is converted, and nothing said about it.
  func exchange(_ loaded: LoadedTrip) throws(UsageError) -> Exchange? {
    let given = try rates()
    let into = try currency(.into)
    guard given.isEmpty || into ?? .newTaiwanDollar == .newTaiwanDollar else { throw .conflict("--in", "--rate") }
    let isRequired = into != nil || has(.rateDay)
    guard isRequired || !given.isEmpty || !loaded.trip.rates.isEmpty else { return nil }
    return Exchange(
      into: into ?? .newTaiwanDollar, day: try rateDay(loaded), quoted: loaded.trip.rates, given: given,
      isRequired: isRequired)
  }

  private func currency(_ option: OptionSpec) throws(UsageError) -> Currency? {
    guard let text = text(option) else { return nil }
    if let currency = CurrencyCodes.currency(text.uppercased()) { return currency }
    throw .invalidValue(
      option: "--\(option.name)", value: text,
      expected: Sentence(
        en: "a currency's three letters, such as TWD", zhHant: "三碼幣別，例如 TWD", ja: "TWD などの 3 文字の通貨コード"))
  }

  /// A day that has not come yet has no rate.
  private func rateDay(_ loaded: LoadedTrip) throws(UsageError) -> Day {
    guard let day = try day(.rateDay) else { return loaded.today }
    guard day <= loaded.today else {
      throw .invalidValue(
        option: "--on", value: day.iso,
        expected: Sentence(
          en: "a day up to today (\(loaded.today.iso))", zhHant: "今天（\(loaded.today.iso)）或之前的日期",
          ja: "今日（\(loaded.today.iso)）までの日付"))
    }
    return day
  }
}
