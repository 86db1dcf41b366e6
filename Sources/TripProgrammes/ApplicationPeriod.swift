package import TripCosting
package import TripModel

/// When a measure may be applied for, as far as its source says.
package struct ApplicationPeriod: Hashable, Sendable {
  package enum Mode: String, CaseIterable, Sendable {
    case window
    /// Reviewed as applications come in.
    case rolling
    case yearRound = "year-round"
    case untilFull = "until-full"
    /// At the same time of every year, or every other one.
    case yearly
    case asAnnounced = "as-announced"
    case toBeAnnounced = "to-be-announced"
    case perEvent = "per-event"
  }

  package var mode: Mode
  package var from: Day?
  package var to: Day?
  package var quote: String
}

extension ApplicationPeriod.Mode {
  package var title: Sentence {
    switch self {
    case .window: Sentence(en: "within a period", zhHant: "限期受理", ja: "期間内受付")
    case .rolling: Sentence(en: "at any time", zhHant: "隨到隨受理", ja: "随時受付")
    case .yearRound: Sentence(en: "all the year", zhHant: "全年受理", ja: "通年受付")
    case .untilFull: Sentence(en: "until the places are taken", zhHant: "額滿為止", ja: "定員まで")
    case .yearly: Sentence(en: "at set times", zhHant: "定期受理", ja: "定期受付")
    case .asAnnounced: Sentence(en: "as announced", zhHant: "依公告", ja: "公告による")
    case .toBeAnnounced: Sentence(en: "not announced yet", zhHant: "尚待公告", ja: "公告前")
    case .perEvent: Sentence(en: "by event or course", zhHant: "依各場次", ja: "催し・講座ごと")
    }
  }
}
