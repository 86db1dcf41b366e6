package import TripCosting
package import TripModel

extension Words {
  package static let feeReasons = Sentence(
    en: "How the interpreters' fees are counted", zhHant: "口譯費的計算", ja: "通訳料の計算")

  /// One part of an agreed fee with its reason, without its amount.
  package static func part(
    _ part: InterpreterReckoning.Part, _ terms: InterpreterTerms?, kilometres: Int
  ) -> Sentence {
    switch part {
    case .halfDay: Sentence(en: "half a day", zhHant: "半天", ja: "半日")
    case .fullDay(let why): fullDay(why, kilometres)
    case .steps(let count, let isOvertime): steps(count, isOvertime, terms)
    case .travel: Sentence(en: "travel", zhHant: "交通費", ja: "交通費")
    }
  }

  /// 9:00–13:00, 4 hours from meeting to release.
  package static func hours(_ hours: Engagement) -> Sentence {
    let (span, time) = (
      "\(DayText.longClock(hours.start))–\(DayText.longClock(hours.end % 1_440))", length(hours.minutes)
    )
    return Sentence(
      en: "\(span), \(time.en) from meeting to release", zhHant: "\(span)，自集合至解散 \(time.zhHant)",
      ja: "\(span)、集合から解散まで\(time.ja)")
  }

  /// Nobody is agreed on, but the clock times say how one provider would count.
  package static func count(
    _ count: InterpreterReckoning.Count, at provider: InterpreterProvider
  ) -> Sentence {
    let base = count.fullDay.map { fullDay($0, 0) } ?? part(.halfDay, nil, kilometres: 0)
    let more =
      count.units.steps == 0
      ? Sentence(verbatim: "")
      : Sentence(en: " and ", zhHant: "，", ja: "、")
        + steps(count.units.steps, count.fullDay != nil, provider.terms)
    let name = provider.name.sentence
    return name + Sentence(en: " counts ", zhHant: "計為", ja: "の数え方：") + base + more
  }

  private static func fullDay(_ why: InterpreterReckoning.FullDay, _ kilometres: Int) -> Sentence {
    switch why {
    case .noon:
      Sentence(en: "a full day, as it goes over noon", zhHant: "全天（跨越中午）", ja: "1日（正午をまたぐため）")
    case .length:
      Sentence(en: "a full day, as it is longer than half a day", zhHant: "全天（超過半天）", ja: "1日（半日を超えるため）")
    case .outOfTown where kilometres == 0:
      Sentence(en: "a full day, as it is away overnight", zhHant: "全天（須過夜）", ja: "1日（宿泊を伴うため）")
    case .outOfTown:
      Sentence(
        en: "a full day, as it is \(kilometres) km away", zhHant: "全天（距離 \(kilometres) 公里）",
        ja: "1日（\(kilometres) km 離れているため）")
    case .cheaper:
      Sentence(
        en: "a full day, as half a day with overtime would cost more", zhHant: "全天（較半天加逾時便宜）",
        ja: "1日（半日＋延長より安いため）")
    }
  }

  private static func steps(_ count: Int, _ isOvertime: Bool, _ terms: InterpreterTerms?) -> Sentence {
    let step = length(minutes(isOvertime, terms))
    return Sentence(
      en: "overtime, \(count) × \(step.en)", zhHant: "逾時 \(count) × \(step.zhHant)", ja: "延長 \(count)×\(step.ja)")
  }

  /// Of one step, beyond half a day or after a full one.
  private static func minutes(_ isOvertime: Bool, _ terms: InterpreterTerms?) -> Int {
    if !isOvertime, case .steps(let step)? = terms?.beyondHalfDay { return step }
    return terms?.overtimeStep ?? 60
  }

  /// How long the steps are together that are charged beside half a day or a full one: 2 h; 2 小時; 2時間. Nil for none.
  static func overtime(_ reckoning: InterpreterReckoning, _ terms: InterpreterTerms?) -> Sentence? {
    for line in reckoning.lines {
      guard case .steps(let count, let isOvertime) = line.part else { continue }
      let (minutes, overflow) = count.multipliedReportingOverflow(by: minutes(isOvertime, terms))
      guard !overflow else { return nil }
      let time = length(minutes)
      return Sentence(
        en: minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes) min", zhHant: time.zhHant, ja: time.ja)
    }
    return nil
  }
}
