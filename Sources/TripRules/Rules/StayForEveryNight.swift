import TripCosting
import TripModel

/// Every night between the first and the last day has exactly one stay.
struct StayForEveryNight: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let period = trip.period, !trip.stays.isEmpty else { return [] }
    return period.days.dropLast().compactMap { night in
      let stays = trip.stays.filter { $0.checkIn <= night && night < $0.checkOut }
      guard stays.count != 1 else { return nil }
      return finding(
        .count(stays.count, night), at: stays.last?.origin ?? trip.stays[0].origin, Field("checkIn"),
        remedy: .datesOfStay)
    }
  }
}

extension Sentence {
  fileprivate static let datesOfStay = Sentence(
    en: "correct checkIn and checkOut of the stays so that each night has one",
    zhHant: "請更正各住宿的 checkIn、checkOut，使每晚恰有一處",
    ja: "各泊に宿泊先が一つになるよう checkIn と checkOut を訂正してください")
  fileprivate static func count(_ count: Int, _ night: Day) -> Sentence {
    let date = night.iso
    return Sentence(
      en: count == 0 ? "no stay for the night of \(date)" : "\(count) stays for the night of \(date)",
      zhHant: count == 0 ? "\(date) 當晚沒有住宿" : "\(date) 當晚有 \(count) 筆住宿",
      ja: count == 0 ? "\(date) の夜の宿泊先がありません" : "\(date) の夜の宿泊先が \(count) 件あります")
  }
}
