import TripCosting
import TripModel

extension CalendarWords {
  static func leaving(_ share: LeavingShare, _ departure: Day) -> Sentence {
    let share = sentence(share, departure)
    return Sentence(
      en: "Withdrawal deadline: \(share.en)", zhHant: "退出費用 \(share.zhHant) 之最後一天", ja: "取消料 \(share.ja) の最終日")
  }

  static func leavingNext(_ share: LeavingShare, _ departure: Day) -> Sentence {
    let share = sentence(share, departure)
    return Sentence(
      en: "Notice that arrives later costs \(share.en).", zhHant: "退出通知逾此日到達者，退出費用為 \(share.zhHant)。",
      ja: "これより後に届いた取消しの取消料は \(share.ja) です。")
  }

  private static func sentence(_ share: LeavingShare, _ departure: Day) -> Sentence {
    func text(_ language: Language) -> String { LeavingText(language, departure: departure).share(share) }
    return Sentence(en: text(.en), zhHant: text(.zhHant), ja: text(.ja))
  }

  static let notice = Sentence(
    en: "Last day to tell everybody that the delegation is not formed", zhHant: "未成團通知之最後一天", ja: "催行中止を通知する最終日")

  static func noticeOf(_ least: Int, _ days: Int) -> Sentence {
    Sentence(
      en: "Formed with at least \(least) companies; notice \(days) days before departure, neither day counted.",
      zhHant: "至少 \(least) 家成團；應於出發 \(days) 日前通知，通知日與出發日均不計入。",
      ja: "最少催行社数は \(least) 社。出発の \(days) 日前までに通知（通知日と出発日は数えません）。")
  }

  static func callingOff(_ session: Session) -> Sentence {
    let title = session.title.sentence
    return Sentence(
      en: "Last day before calling off the interpreter costs more: \(title.en)",
      zhHant: "口譯取消費調高前最後一日：\(title.zhHant)",
      ja: "通訳の取消料が上がる前の最終日：\(title.ja)")
  }

  static func callingOffNext(_ step: CancellationTerms.Step, _ provider: InterpreterProvider) -> Sentence {
    let name = provider.name.sentence
    return Sentence(
      en: "From the next day \(name.en) charges \(step.percent)% of the fee.",
      zhHant: "次日起取消，\(name.zhHant) 收取口譯費之 \(step.percent)%。", ja: "翌日から \(name.ja) の取消料は料金の \(step.percent)% です。")
  }
}

extension Sentence {
  static let nothing = Sentence(verbatim: "")
}
