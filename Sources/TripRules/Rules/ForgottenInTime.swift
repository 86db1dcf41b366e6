import TripCosting
import TripModel

/// Personal data are deleted when the day is over until which they were to be kept (個資法 art. 11(3)).
struct ForgottenInTime: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let last = trip.keepUntil, last < context.clock else { return [] }
    let people = trip.delegates.count { !$0.isForgotten }
    let contacts =
      trip.companies.count { !($0.contact + $0.phone + $0.email).isEmpty }
      + trip.results.count { !$0.person.isEmpty }
      + trip.applications.count { !($0.company.contact + $0.company.phone + $0.company.email).isEmpty }
    guard people + contacts > 0 else { return [] }
    return [
      finding(
        .over(last, people, contacts), at: trip.privacy?.origin, Field("keepUntil"), because: .law, remedy: .forget)
    ]
  }
}

extension Sentence {
  fileprivate static func over(_ day: Day, _ people: Int, _ contacts: Int) -> Sentence {
    Sentence(
      en: "personal data were to be kept until \(day.iso); \(people) people and \(contacts) contacts are still here",
      zhHant: "個人資料保存期限 \(day.iso) 已過，仍有團員 \(people) 人、聯絡人 \(contacts) 人的資料",
      ja: "個人データの保存期限（\(day.iso)）を過ぎていますが、参加者 \(people) 名と担当者 \(contacts) 名のデータが残っています")
  }

  fileprivate static let law = Sentence(
    en: "when the purpose is reached or the period is over, they are deleted unasked (個資法 art. 11(3))",
    zhHant: "特定目的消失或期限屆滿時，應主動刪除（個人資料保護法第 11 條第 3 項）",
    ja: "目的を達したとき、または期間を過ぎたときは自ら削除します（個人資料保護法第 11 条第 3 項）")
  fileprivate static let forget = Sentence(
    en: "see 'trip forget --dry-run', then 'trip forget'", zhHant: "請先以「trip forget --dry-run」確認，再執行「trip forget」",
    ja: "「trip forget --dry-run」で確認し、「trip forget」を実行してください")
}
