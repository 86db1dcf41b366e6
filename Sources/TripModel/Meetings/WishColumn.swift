/// The columns of `wishes.csv`.
package enum WishColumn: String, RosterColumn {
  case company
  case host
  case companyWish = "company_wish"
  case hostWish = "host_wish"
  case session
  case fixed
  case note

  package var label: Sentence {
    switch self {
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .host: Sentence(en: "Host code", zhHant: "日商代號", ja: "日本企業コード")
    case .companyWish: Sentence(en: "Wish of the company", zhHant: "公司意願", ja: "台湾企業の希望")
    case .hostWish: Sentence(en: "Wish of the host", zhHant: "日商意願", ja: "日本企業の希望")
    case .session: Sentence(en: "Session", zhHant: "場次", ja: "会場")
    case .fixed: Sentence(en: "Fixed at", zhHant: "指定時間", ja: "指定時刻")
    case .note: Sentence(en: "Remarks", zhHant: "備註", ja: "備考")
    }
  }

  package var isPersonal: Bool { false }

  package var aliases: [String] {
    switch self {
    case .company: ["公司", "台灣公司"]
    case .host: ["日商", "日方", "對方代號", "相手企業コード"]
    case .companyWish: ["公司希望", "台方意願"]
    case .hostWish: ["日方意願", "日方希望", "對方意願", "相手企業の希望"]
    case .fixed: ["指定", "固定"]
    case .note: ["remarks", "notes", "memo"]
    default: []
    }
  }
}
