package import TripCosting
package import TripModel

/// A reason to doubt that a measure can still be had on a day.
package enum Doubt: Hashable, Sendable {
  case periodOver(Day)
  case notYetOpen(Day)
  /// The source is of an earlier year of the Republic of China than the day.
  case sourceOlder(year: Int)
}

extension Programme {
  /// Empty only for a measure of the day's own year whose period has not ended.
  package func doubts(on day: Day) -> [Doubt] {
    var doubts: [Doubt] = []
    if let to = period?.to, to < day { doubts.append(.periodOver(to)) }
    if let from = period?.from, from > day { doubts.append(.notYetOpen(from)) }
    if year < day.rocYear { doubts.append(.sourceOlder(year: year)) }
    return doubts
  }

  /// Whether its source lets it run on that day, however old the source is.
  package func isRunning(on day: Day) -> Bool {
    guard let to = period?.to, to >= day else { return false }
    return period?.from.map { $0 <= day } ?? true
  }
}

extension Doubt {
  package var sentence: Sentence {
    switch self {
    case .periodOver(let day):
      Sentence(
        en: "applications closed on \(day.iso)", zhHant: "申請期間已於 \(day.iso) 截止", ja: "申請は \(day.iso) に終了")
    case .notYetOpen(let day):
      Sentence(en: "opens on \(day.iso)", zhHant: "\(day.iso) 起受理", ja: "\(day.iso) から受付")
    case .sourceOlder(let year):
      Sentence(
        en: "source of ROC \(year) (\(ROCYear.gregorian(year))): may no longer exist, ask the agency",
        zhHant: "民國 \(year) 年資料：可能已停辦或改制，請洽主辦機關",
        ja: "民国 \(year) 年（\(ROCYear.gregorian(year)) 年）の資料：廃止・変更の可能性があるため主管機関に確認")
    }
  }
}
