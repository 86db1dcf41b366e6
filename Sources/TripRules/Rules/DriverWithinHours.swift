import TripCosting
import TripModel

/// A coach driver works and drives no longer than the limits in `driverHours`, and rests as long as they say.
struct DriverWithinHours: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.days.indices.flatMap { day in
      trip.days[day].legs.compactMap(\.coach).flatMap { coach in
        trip.driverMeasures(of: coach, onDay: day).filter { !$0.isKept }.map { measure in
          finding(
            .beyond(measure), at: coach.origin, related: [trip.driverHours?.origin].compactMap(\.self),
            remedy: measure.kind == .rest ? .rest : .shorten)
        }
      }
    }
  }
}

extension Sentence {
  fileprivate static func beyond(_ measure: DriverMeasure) -> Sentence {
    let (minutes, limit) = (measure.minutes ?? 0, measure.limit)
    return switch measure.kind {
    case .duty:
      Sentence(
        en: "the driver is on duty for \(minutes) minutes; the limit is \(limit)",
        zhHant: "駕駛當日工作時間（拘束時間）\(minutes) 分鐘，上限為 \(limit) 分鐘", ja: "運転者の拘束時間が \(minutes) 分で、上限は \(limit) 分です")
    case .driving:
      Sentence(
        en: "the driver is at the wheel for \(minutes) minutes; the limit is \(limit)",
        zhHant: "駕駛當日駕車時間 \(minutes) 分鐘，上限為 \(limit) 分鐘", ja: "運転時間が \(minutes) 分で、上限は \(limit) 分です")
    case .continuous:
      Sentence(
        en: "the driver drives \(minutes) minutes without a break; the limit is \(limit)",
        zhHant: "連續駕車 \(minutes) 分鐘，上限為 \(limit) 分鐘", ja: "連続運転時間が \(minutes) 分で、上限は \(limit) 分です")
    case .rest:
      Sentence(
        en: "the driver rests \(minutes) minutes since the day before; at least \(limit) are due",
        zhHant: "駕駛自前一日收班起僅休息 \(minutes) 分鐘，至少須 \(limit) 分鐘", ja: "前日の終業からの休息が \(minutes) 分で、\(limit) 分以上必要です")
    }
  }
  fileprivate static let shorten = Sentence(
    en: "shorten the day, or ask the operator for a second driver", zhHant: "請縮短當日行程，或請遊覽車公司加派駕駛",
    ja: "行程を短くするか、バス会社に交替運転者を依頼してください")
  fileprivate static let rest = Sentence(
    en: "start later, or ask the operator for another driver", zhHant: "請延後出發，或請遊覽車公司更換駕駛",
    ja: "出発を遅らせるか、バス会社に別の運転者を依頼してください")
}
