/// The columns of `meetings.csv`, which `trip meetings --save` writes.
package enum MeetingColumn: String, RosterColumn {
  case session
  case from
  case table
  case company
  case host
  case interpreter

  package var label: Sentence {
    switch self {
    case .session: Sentence(en: "Session", zhHant: "場次", ja: "会場")
    case .from: Sentence(en: "From", zhHant: "開始", ja: "開始")
    case .table: Sentence(en: "Table", zhHant: "桌號", ja: "テーブル")
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .host: Sentence(en: "Host code", zhHant: "日商代號", ja: "日本企業コード")
    case .interpreter: Sentence(en: "Interpreter", zhHant: "口譯", ja: "通訳")
    }
  }

  package var isPersonal: Bool { false }
  package var aliases: [String] { [] }
}
