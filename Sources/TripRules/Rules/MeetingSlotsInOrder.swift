import TripCosting
import TripModel

/// Slots of meetings come one after the other, there are some, and there is a table to sit at.
struct MeetingSlotsInOrder: Rule {
  let severity = Diagnostic.Severity.error
  /// As many as half hours in a day.
  private static let most = 48

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.rounds.enumerated().flatMap { number, round -> [Diagnostic] in
      var found: [Diagnostic] = []
      if round.slots.isEmpty || round.slots.count > Self.most {
        found.append(finding(.count(round.slots.count, Self.most), at: round.origin, Field("slots"), remedy: .write))
      }
      if round.tables < 1 { found.append(finding(.noTable, at: round.origin, Field("tables"), remedy: .addTable)) }
      for (slot, next) in zip(round.slots, round.slots.dropFirst()) where next.start < slot.end {
        found.append(finding(.overlap(slot, next), at: round.origin, Field("slots"), remedy: .sort))
      }
      if let first = trip.rounds[..<number].first(where: { $0.session == round.session }) {
        found.append(
          finding(
            .twice(trip.sessions[round.session]), at: round.origin, Field("session"), related: [first.origin],
            remedy: .join))
      }
      return found
    }
  }
}

extension Sentence {
  fileprivate static func count(_ count: Int, _ most: Int) -> Sentence {
    Sentence(
      en: "a session has 1 to \(most) slots for meetings, not \(count)",
      zhHant: "一個場次的洽談時段須為 1～\(most) 個，目前 \(count) 個",
      ja: "一会場の商談枠は 1～\(most) です（現在 \(count)）")
  }
  fileprivate static let write = Sentence(
    en: "write each slot with its begin and end, such as \"13:30-13:50\"", zhHant: "請逐一寫出時段起訖，例如 \"13:30-13:50\"",
    ja: "\"13:30-13:50\" のように枠ごとに開始と終了を書いてください")
  fileprivate static let noTable = Sentence(
    en: "there is no table to meet at", zhHant: "沒有可洽談的桌子", ja: "商談に使うテーブルがありません")
  fileprivate static let addTable = Sentence(
    en: "write how many tables the room has", zhHant: "請寫出場地桌數", ja: "会場のテーブル数を書いてください")
  fileprivate static func overlap(_ slot: Engagement, _ next: Engagement) -> Sentence {
    let (first, second) = (DayText.hours(slot), DayText.hours(next))
    return Sentence(
      en: "slot \(second) begins before \(first) ends", zhHant: "時段 \(second) 在 \(first) 結束前開始",
      ja: "枠 \(second) が \(first) の終了前に始まります")
  }
  fileprivate static let sort = Sentence(
    en: "put the slots in order; what lies between two is a break", zhHant: "請依先後排列時段；兩時段之間即為休息",
    ja: "枠を時刻順に並べてください。枠と枠の間は休憩です")
  fileprivate static func twice(_ session: Session) -> Sentence {
    Sentence(
      en: "the meetings of \(session.word) stand twice", zhHant: "\(session.word) 的洽談設定重複",
      ja: "\(session.word) の商談設定が重複しています")
  }
  fileprivate static let join = Sentence(
    en: "keep one of the two", zhHant: "請只保留一個", ja: "どちらか一方だけを残してください")
}
