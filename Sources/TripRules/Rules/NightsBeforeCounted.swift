import TripCosting
import TripModel

/// Nights before the trip are some of the extra nights, as these alone are priced.
struct NightsBeforeCounted: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.delegates.compactMap { delegate in
      let all = delegate.extraNights ?? 0
      guard let before = delegate.nightsBefore, before > all else { return nil }
      return finding(
        .tooMany(delegate, before, all), at: delegate.origin, DelegateColumn.nightsBefore.field, remedy: .count)
    }
  }
}

extension Sentence {
  fileprivate static func tooMany(_ delegate: Delegate, _ before: Int, _ all: Int) -> Sentence {
    Sentence(
      en: "\(before) extra nights of \(delegate.name(in: .en)) are before the trip, but there are only \(all)",
      zhHant: "\(delegate.name(in: .zhHant)) 行前加住 \(before) 晚，但加住總數只有 \(all) 晚",
      ja: "\(delegate.name(in: .ja)) さんの前泊は \(before) 泊ですが、延泊数は \(all) 泊です")
  }
  fileprivate static let count = Sentence(
    en: "'extra_nights' counts all of them, 'nights_before' those before the trip",
    zhHant: "\(DelegateColumn.extraNights.told.zhHant)填加住總晚數，\(DelegateColumn.nightsBefore.told.zhHant)填其中行程前的晚數",
    ja: "\(DelegateColumn.extraNights.told.ja)には総数、\(DelegateColumn.nightsBefore.told.ja)にはそのうちの前泊数を記入してください")
}
