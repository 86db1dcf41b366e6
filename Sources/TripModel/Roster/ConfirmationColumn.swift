/// The columns of `confirmations.csv`.
package enum ConfirmationColumn: String, RosterColumn {
  case company
  case name
  case item
  case price
  case on
  case by

  package var label: Sentence {
    switch self {
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .name: Sentence(en: "Name", zhHant: "姓名", ja: "氏名")
    case .item: Sentence(en: "Item", zhHant: "項目代號", ja: "項目ID")
    case .price: Sentence(en: "Confirmed price", zhHant: "確認價格", ja: "確定料金")
    case .on: Sentence(en: "Confirmed on", zhHant: "確認日期", ja: "確定日")
    case .by: Sentence(en: "Confirmed by", zhHant: "確認來源", ja: "確定元")
    }
  }

  package var isPersonal: Bool { false }
  package var aliases: [String] { [] }
}
