/// The columns of `calendar.csv`, which `trip calendar` and `trip build` write.
package enum CalendarColumn: String, RosterColumn {
  case event
  case uid
  case sequence
  case digest
  case changed
  case state
  case readers
  case time
  case title
  case before

  package var label: Sentence {
    switch self {
    case .event: Sentence(en: "Event", zhHant: "事件", ja: "予定")
    case .uid: Sentence(en: "UID", zhHant: "識別碼", ja: "識別子")
    case .sequence: Sentence(en: "Sequence", zhHant: "修訂次數", ja: "改訂番号")
    case .digest: Sentence(en: "Digest", zhHant: "雜湊值", ja: "ダイジェスト")
    case .changed: Sentence(en: "Changed on", zhHant: "異動日期", ja: "変更日")
    case .state: Sentence(en: "State", zhHant: "狀態", ja: "状態")
    case .readers: Sentence(en: "Readers", zhHant: "適用對象", ja: "対象")
    case .time: Sentence(en: "Time", zhHant: "時間", ja: "日時")
    case .title: Sentence(en: "Title", zhHant: "標題", ja: "件名")
    case .before: Sentence(en: "Time before", zhHant: "原時間", ja: "変更前の日時")
    }
  }

  package var isPersonal: Bool { false }
  package var aliases: [String] { [] }
}
