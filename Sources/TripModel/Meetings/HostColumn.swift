/// The columns of `hosts.csv`.
package enum HostColumn: String, RosterColumn {
  case host
  case name
  case reading
  case nameEn = "name_en"
  case person
  case business
  case languages
  case sessions
  case free
  case most
  case note

  package var label: Sentence {
    switch self {
    case .host: Sentence(en: "Host code", zhHant: "日商代號", ja: "日本企業コード")
    case .name: Sentence(en: "Host name", zhHant: "日商名稱", ja: "日本企業名")
    case .reading: Sentence(en: "Reading", zhHant: "假名讀音", ja: "フリガナ")
    case .nameEn: Sentence(en: "English name", zhHant: "英文名稱", ja: "英文社名")
    case .person: Sentence(en: "Who comes", zhHant: "出席者", ja: "出席者")
    case .business: Sentence(en: "Business", zhHant: "業務與洽談主題", ja: "事業内容・商談テーマ")
    case .languages: Sentence(en: "Languages", zhHant: "洽談語言", ja: "商談言語")
    case .sessions: Sentence(en: "Sessions", zhHant: "參加場次", ja: "参加会場")
    case .free: Sentence(en: "When free", zhHant: "可洽談時間", ja: "商談可能時間")
    case .most: Sentence(en: "Meetings at most", zhHant: "最多場數", ja: "最大商談数")
    case .note: Sentence(en: "Remarks", zhHant: "備註", ja: "備考")
    }
  }

  package var isPersonal: Bool { self == .person }

  package var aliases: [String] {
    switch self {
    case .host: ["code", "id", "編號", "代號", "コード", "對方代號", "相手企業コード"]
    case .name: ["日商", "公司名稱", "企業名稱", "對方企業名稱", "相手企業名", "company_name", "会社名", "企業名", "社名"]
    case .reading: ["ふりがな", "kana"]
    case .person: ["contact", "担当者", "聯絡人"]
    case .business: ["topics", "業務内容", "營業項目"]
    case .languages: ["語言", "言語"]
    case .sessions: ["session", "場次", "会場"]
    case .free: ["available", "時間", "可能時間"]
    case .note: ["remarks", "notes", "memo"]
    default: []
    }
  }
}
