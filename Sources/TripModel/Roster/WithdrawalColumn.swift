/// The columns of `withdrawals.csv`.
package enum WithdrawalColumn: String, RosterColumn {
  case company
  case name
  case on
  case at
  case charge
  case others
  case interpreters
  case due
  case by

  package var label: Sentence {
    switch self {
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .name: Sentence(en: "Name", zhHant: "姓名", ja: "氏名")
    case .on: Sentence(en: "Notice on", zhHant: "通知日期", ja: "通知日")
    case .at: Sentence(en: "Notice at", zhHant: "通知時刻", ja: "通知時刻")
    case .charge: Sentence(en: "Charged for leaving", zhHant: "退出費用", ja: "取消料")
    case .others: Sentence(en: "Kept by others", zhHant: "其他單位費用", ja: "他の支払先の額")
    case .interpreters: Sentence(en: "Interpreters called off", zhHant: "口譯取消費用", ja: "通訳の取消料")
    case .due: Sentence(en: "Due", zhHant: "繳費期限", ja: "支払期限")
    case .by: Sentence(en: "Recorded by", zhHant: "登錄人", ja: "記録者")
    }
  }

  package var isPersonal: Bool { false }
  package var aliases: [String] { [] }
}
