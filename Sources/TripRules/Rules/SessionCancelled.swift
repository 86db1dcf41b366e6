import TripCosting
import TripModel

/// A session that was called off takes everything along that was booked at it; nobody overlooks that.
struct SessionCancelled: Rule {
  let severity = Diagnostic.Severity.note

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.cancelledSessions.map { finding(.off($0), at: $0.origin, Field("cancelled"), remedy: .tell) }
  }
}

extension Sentence {
  fileprivate static func off(_ session: Session) -> Sentence {
    Sentence(
      en: "\(session.word) is cancelled: interpreters, wishes, meetings and results at it count for nothing",
      zhHant: "\(session.word) 已取消：該場次的口譯、洽談意願、洽談與成果均不計入",
      ja: "\(session.word) は中止：この会場の通訳・商談希望・商談・成果は数えません")
  }
  fileprivate static let tell = Sentence(
    en: "tell companies, interpreters and hosts; notices that asked for it are credited and issued again",
    zhHant: "請通知公司、口譯與接待單位；已含該項之通知單請沖銷後重新開立", ja: "企業・通訳・受入先へ連絡し、計上済みの請求は取消しのうえ再発行してください")
}
