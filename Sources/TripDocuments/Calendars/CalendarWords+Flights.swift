import TripCosting
import TripModel

/// What calendars say of flights; a time is that of the clock at its airport.
extension CalendarWords {
  static func number(of flight: Flight) -> Sentence {
    let hasTimes = flight.times.departs != nil || flight.times.arrives != nil
    switch (flight.number, hasTimes) {
    case (let number?, true):
      return Sentence(en: "Flight \(number): ", zhHant: "航班 \(number)，", ja: "便名 \(number)、") + times(flight)
    case (let number?, false):
      return Sentence(
        en: "Flight \(number); times not known yet.", zhHant: "航班 \(number)，時間尚未確定。", ja: "便名 \(number)、時刻は未定です。")
    case (nil, true):
      return Sentence(en: "Flight number not known yet: ", zhHant: "航班尚未確定，", ja: "便名は未定、") + times(flight)
    case (nil, false):
      return Sentence(en: "Flight number and times not known yet.", zhHant: "航班與時間尚未確定。", ja: "便名・時刻は未定です。")
    }
  }

  /// 10:00 起飛、14:20 抵達（各機場當地時間）。
  private static func times(_ flight: Flight) -> Sentence {
    let (from, to) = (
      flight.times.departs.map(DayText.clock), flight.landing.map { ClockWords.text($0, DayText.clock) }
    )
    let parts = [
      from.map { Sentence(en: "departs \($0)", zhHant: "\($0) 起飛", ja: "\($0) 発") }
        ?? Sentence(en: "departure not known yet", zhHant: "起飛時間未定", ja: "出発時刻未定"),
      to.map { Sentence(en: "arrives \($0)", zhHant: "\($0) 抵達", ja: "\($0) 着") }
        ?? Sentence(en: "arrival not known yet", zhHant: "抵達時間未定", ja: "到着時刻未定"),
    ]
    return parts[0] + .comma + parts[1]
      + Sentence(en: " (local times).", zhHant: "（各機場當地時間）。", ja: "（各空港の現地時間）。")
  }

  static func leg(_ flight: Flight) -> Sentence {
    Sentence(verbatim: "\(flight.from)－\(flight.to) ") + number(of: flight)
  }

  /// 07:30 於桃園機場範例櫃檯集合; empty where nobody has told either.
  static func meeting(of flight: Flight) -> [Sentence] {
    let place = flight.times.meetingPoint?.sentence
    guard let at = flight.times.meetAt.map(DayText.clock) else {
      return place.map { [Sentence(en: "Meet at: ", zhHant: "集合地點：", ja: "集合場所：") + $0] } ?? []
    }
    guard let place else { return [Sentence(en: "Meet at \(at).", zhHant: "\(at) 集合。", ja: "\(at) 集合。")] }
    return [
      Sentence(
        en: "Meet at \(at): \(place.en).", zhHant: "\(at) 集合：\(place.zhHant)。", ja: "\(at) 集合：\(place.ja)。")
    ]
  }
}
