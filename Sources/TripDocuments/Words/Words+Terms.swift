import TripCosting
import TripModel

extension Words {
  static let providerTerms = Sentence(
    en: "How half a day is counted", zhHant: "半天的計算方式", ja: "半日の数え方")

  /// A provider's terms, one clause after the other.
  static func terms(of provider: InterpreterProvider) -> Sentence {
    let terms = provider.terms
    let parts = [half(terms), noon(terms.noon), beyond(terms), overtime(terms), travel(terms.travel)]
    let clauses = (parts + [cancellation(terms.cancellation)]).compactMap(\.self)
    func text(_ language: Language, _ colon: String, _ separator: String, _ end: String) -> String {
      provider.name.text(language) + colon + clauses.map { $0.text(language) }.joined(separator: separator) + end
    }
    return Sentence(
      en: text(.en, ": ", "; ", "."), zhHant: text(.zhHant, "：", "；", "。"), ja: text(.ja, "：", "。", "。"))
  }

  private static func half(_ terms: InterpreterTerms) -> Sentence {
    let time = length(terms.halfDayMinutes)
    return Sentence(
      en: "half a day is up to \(time.en) from meeting to release, briefing included",
      zhHant: "半天以 \(time.zhHant)為限，自集合至解散計算，含事前說明", ja: "半日は集合から解散まで（事前打合せを含む）\(time.ja)以内")
  }

  private static func noon(_ rule: NoonRule) -> Sentence? {
    switch rule {
    case .none: nil
    case .crossing(let minute):
      Sentence(
        en: "across \(DayText.longClock(minute)) it is a full day", zhHant: "跨越 \(DayText.longClock(minute)) 即以全天計",
        ja: "\(DayText.longClock(minute))をまたぐと1日扱い")
    case .containing(let from, let to):
      Sentence(
        en: "with \(DayText.longClock(from))–\(DayText.longClock(to)) in it, it is a full day",
        zhHant: "含 \(DayText.longClock(from))～\(DayText.longClock(to)) 即以全天計",
        ja: "\(DayText.longClock(from))～\(DayText.longClock(to))を含むと1日扱い")
    }
  }

  private static func beyond(_ terms: InterpreterTerms) -> Sentence {
    guard case .steps(let minutes) = terms.beyondHalfDay else {
      return Sentence(en: "longer is a full day", zhHant: "超過即以全天計", ja: "超過すると1日料金")
    }
    let step = length(minutes)
    return Sentence(
      en: "longer is charged in steps of \(step.en), each counted once begun",
      zhHant: "超過部分每 \(step.zhHant)計費，未滿 \(step.zhHant)以 \(step.zhHant)計",
      ja: "超過分は\(step.ja)ごとに加算（端数切り上げ）")
  }

  private static func overtime(_ terms: InterpreterTerms) -> Sentence {
    let (full, step) = (length(terms.fullDayMinutes), length(terms.overtimeStep))
    return Sentence(
      en: "overtime after \(full.en) in steps of \(step.en), each counted once begun",
      zhHant: "超過 \(full.zhHant)為逾時，每 \(step.zhHant)計費，未滿 \(step.zhHant)以 \(step.zhHant)計",
      ja: "\(full.ja)を超える延長は\(step.ja)ごとに加算（端数切り上げ）")
  }

  private static func travel(_ terms: TravelTerms) -> Sentence? {
    let fares: Sentence? =
      terms.isAtCost ? Sentence(en: "fares at cost", zhHant: "交通費實報實銷", ja: "交通費は実費") : nil
    guard let distance = terms.outOfTownKilometres else { return fares }
    let away = Sentence(
      en: "beyond \(distance) km or overnight at least a full day, time on the road at \(terms.travelTimePercent)%",
      zhHant: "超過 \(distance) 公里或須過夜者，至少以全天計，交通時間以 \(terms.travelTimePercent)% 計",
      ja: "\(distance)km超または宿泊を伴う場合は1日料金以上、移動時間は\(terms.travelTimePercent)%")
    return fares.map { $0 + Sentence(en: "; ", zhHant: "；", ja: "。") + away } ?? away
  }

  private static func cancellation(_ terms: CancellationTerms) -> Sentence? {
    guard !terms.steps.isEmpty else { return nil }
    let steps = terms.steps.sorted { $0.daysBefore > $1.daysBefore }
    func list(_ separator: String, _ step: (CancellationTerms.Step) -> String) -> String {
      steps.map(step).joined(separator: separator)
    }
    return Sentence(
      en: "cancelled: "
        + list(", ") { "\($0.percent)% from \($0.daysBefore) day\($0.daysBefore == 1 ? "" : "s") before" },
      zhHant: "取消費用：" + list("、") { "\($0.daysBefore) 天前起 \($0.percent)%" },
      ja: "取消料：" + list("、") { "\($0.daysBefore)日前から\($0.percent)%" })
  }

  /// 4 hours; 4 hours 40 minutes; 90 minutes.
  static func length(_ minutes: Int) -> Sentence {
    let rest = Sentence(en: "\(minutes) minutes", zhHant: "\(minutes) 分鐘", ja: "\(minutes)分")
    guard minutes >= 120 || minutes == 60 else { return rest }
    let hours = minutes / 60
    let whole = Sentence(en: hours == 1 ? "1 hour" : "\(hours) hours", zhHant: "\(hours) 小時", ja: "\(hours)時間")
    return minutes % 60 == 0 ? whole : whole + Sentence(en: " ", zhHant: " ", ja: "") + length(minutes % 60)
  }
}
