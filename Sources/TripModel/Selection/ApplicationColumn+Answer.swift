extension ApplicationColumn {
  /// A column that every call has.
  package enum Answer: String, CaseIterable, Sendable {
    case application
    case received
    case subject
    case name
    case nameEn = "name_en"
    case ubn
    case address
    case contact
    case contactTitle = "contact_title"
    case phone
    case email
    case founded
    case capital
    case readiness = "trl"
    case production
    case sectors
    case aim
    case products
    case record
    case plans
    case other
    case otherGrants = "other_grants"
    case signedBy = "signed_by"
    case signedOn = "signed_on"
    case documents
    case asked
    case until
    case arrived
    case notAccepted = "not_accepted"
    case decidedOn = "decided_on"
    case decidedBy = "decided_by"
    case maySplit = "may_split"
    case note
  }
}

extension ApplicationColumn.Answer {
  package var label: Sentence {
    switch self {
    case .application: Sentence(en: "Application", zhHant: "申請編號", ja: "申請番号")
    case .received: Sentence(en: "Came in", zhHant: "收件時間", ja: "受信日時")
    case .subject: Sentence(en: "Subject", zhHant: "郵件主旨", ja: "件名")
    case .name: CompanyColumn.name.label
    case .nameEn: CompanyColumn.nameEn.label
    case .ubn: CompanyColumn.ubn.label
    case .address: CompanyColumn.address.label
    case .contact: CompanyColumn.contact.label
    case .contactTitle: Sentence(en: "Contact's job title", zhHant: "職稱", ja: "担当者役職")
    case .phone: CompanyColumn.phone.label
    case .email: CompanyColumn.email.label
    case .founded: Sentence(en: "Founded in (year)", zhHant: "公司成立年份", ja: "設立年")
    case .capital: Sentence(en: "Paid-in capital (NT$)", zhHant: "實收資本額（新臺幣元）", ja: "払込資本金（台湾ドル）")
    case .readiness: Sentence(en: "Technology readiness (TRL)", zhHant: "技術成熟度（TRL）", ja: "技術成熟度（TRL）")
    case .production: Sentence(en: "In production with turnover", zhHant: "是否已量產具營業額", ja: "量産・売上の有無")
    case .sectors: Sentence(en: "Sectors", zhHant: "產業領域", ja: "業種")
    case .aim: Sentence(en: "Aim or need in Japan", zhHant: "日本市場拓展或合作需求", ja: "日本市場の開拓・協力ニーズ")
    case .products: Sentence(en: "Products and markets", zhHant: "產品／服務說明與市場應用", ja: "製品・サービスと市場")
    case .record: Sentence(en: "Results and innovation", zhHant: "近三年營運表現與創新紀錄", ja: "過去三年の業績とイノベーション")
    case .plans: Sentence(en: "Plans abroad", zhHant: "國際市場布局規劃", ja: "海外展開計画")
    case .other: Sentence(en: "Anything else", zhHant: "其他補充說明", ja: "その他")
    case .otherGrants: Sentence(en: "Other government programmes", zhHant: "其他政府計畫申請情形", ja: "他の政府事業の申請状況")
    case .signedBy: Sentence(en: "Declaration signed by", zhHant: "公司代表人簽章", ja: "代表者署名")
    case .signedOn: Sentence(en: "Signed on", zhHant: "填表日期", ja: "記入日")
    case .documents: Sentence(en: "Attached", zhHant: "附件", ja: "添付書類")
    case .asked: Sentence(en: "Asked for more on", zhHant: "通知補件日期", ja: "補正依頼日")
    case .until: Sentence(en: "To come by", zhHant: "補件期限", ja: "補正期限")
    case .arrived: Sentence(en: "The rest came in", zhHant: "補件收件時間", ja: "補正書類の受信日時")
    case .notAccepted: Sentence(en: "Not accepted because", zhHant: "不予受理原因", ja: "不受理の理由")
    case .decidedOn: Sentence(en: "Decided on", zhHant: "決定日期", ja: "決定日")
    case .decidedBy: Sentence(en: "Decided by", zhHant: "決定人", ja: "決定者")
    case .maySplit: Sentence(en: "May be split", zhHant: "同意部分人員參團", ja: "一部参加に同意")
    case .note: CompanyColumn.note.label
    }
  }

  /// Persons by name, what the company earns, and its plans.
  package var isConfidential: Bool {
    switch self {
    case .contact, .contactTitle, .phone, .email, .capital, .aim, .products, .record, .plans, .other, .otherGrants,
      .signedBy, .note:
      true
    default: false
    }
  }

  package var aliases: [String] {
    switch self {
    case .application: ["code", "id", "編號", "案號"]
    case .received: ["收件日期時間", "date"]
    case .subject: ["主旨"]
    case .name, .ubn, .contact, .phone, .email: CompanyColumn(rawValue: rawValue)?.aliases ?? []
    case .founded: ["成立年份"]
    case .capital: ["實收資本額", "資本額"]
    case .readiness: ["TRL", "技術成熟度"]
    case .production: ["是否已量產", "量產"]
    case .sectors: ["sector", "領域", "產業別"]
    case .aim: ["日本需求"]
    case .record: ["過去三年の業績と革新"]
    case .arrived: ["補件收件日期"]
    default: []
    }
  }
}
