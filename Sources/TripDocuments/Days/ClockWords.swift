import TripCosting
import TripModel

/// How far the clock of a place is from Taipei's.
enum ClockWords {
  /// 東京比台北快 1 小時：東京 09:00＝台北 08:00; nothing where the place is Taiwan or not known.
  static func difference(_ zone: Zone?, on day: Day) -> Sentence {
    guard let zone, zone != .taipei else { return .nothing }
    let (morning, place, home) = (9 * 60, zone.place, Zone.taipei.place)
    let named = zone.hasArticle ? "the \(place.en)" : place.en
    let there = Zone.taipei.minutes(morning, of: zone, on: day)
    guard there != morning else {
      return Sentence(
        en: "\(home.en) and \(named) have the same time", zhHant: "\(place.zhHant)與\(home.zhHant)沒有時差",
        ja: "\(place.ja)と\(home.ja)に時差はありません")
    }
    let (isAhead, hours) = (there < morning, length(abs(morning - there)))
    return Sentence(
      en: "\(zone.hasArticle ? "The " : "")\(place.en) is \(hours.en) \(isAhead ? "ahead of" : "behind") \(home.en): "
        + "\(text(morning)) \(place.en) = \(text(there)) \(home.en)",
      zhHant: "\(place.zhHant)比\(home.zhHant)\(isAhead ? "快" : "慢") \(hours.zhHant)："
        + "\(place.zhHant) \(text(morning))＝\(home.zhHant) \(text(there))",
      ja: "\(place.ja)は\(home.ja)より \(hours.ja)\(isAhead ? "進んでいます" : "遅れています")："
        + "\(place.ja) \(text(morning))＝\(home.ja) \(text(there))")
  }

  /// The same for several days: what holds on the first of them, and from when another holds.
  static func differences(_ zone: Zone?, on days: [Day]) -> [(from: Day?, Sentence)] {
    days.reduce(into: []) { found, day in
      let sentence = difference(zone, on: day)
      if found.last?.1 != sentence { found.append((found.isEmpty ? nil : day, sentence)) }
    }
  }

  /// 1 小時, 2 小時 30 分.
  private static func length(_ minutes: Int) -> Sentence {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let half = Sentence(en: " \(rest) minutes", zhHant: " \(rest) 分", ja: " \(rest) 分")
    return Sentence(
      en: hours == 1 ? "one hour" : "\(hours) hours", zhHant: "\(hours) 小時", ja: "\(hours) 時間")
      + (rest == 0 ? .nothing : half)
  }

  /// 00:30 (+1) after midnight, 23:30 (-1) before.
  static func text(_ minutes: Int, _ clock: (Int) -> String = DayText.paddedClock) -> String {
    let day = minutes < 0 ? -1 : minutes / 1_440
    let text = clock(minutes - day * 1_440)
    return day == 0 ? text : "\(text) (\(day > 0 ? "+" : "")\(day))"
  }
}
