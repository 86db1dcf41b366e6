/// The columns of `companies.csv`.
package enum CompanyColumn: String, RosterColumn {
  case company
  case name
  case nameEn = "name_en"
  case nameJa = "name_ja"
  case ubn
  case billTo = "bill_to"
  case billToUBN = "bill_to_ubn"
  case address
  case contact
  case phone
  case email
  case registered
  case interpreters
  case options
  case rivals
  case category
  case replyBy = "reply_by"
  case languages
  case free
  case note

  package var label: Sentence {
    switch self {
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .name: Sentence(en: "Company name", zhHant: "公司名稱", ja: "会社名")
    case .nameEn: Sentence(en: "English name", zhHant: "英文名稱", ja: "英文社名")
    case .nameJa: Sentence(en: "Japanese name", zhHant: "日文名稱", ja: "和文社名")
    case .ubn: Sentence(en: "Uniform number", zhHant: "統一編號", ja: "統一編号")
    case .billTo: Sentence(en: "Bill to", zhHant: "抬頭", ja: "請求先名称")
    case .billToUBN: Sentence(en: "Bill-to uniform number", zhHant: "抬頭統編", ja: "請求先統一編号")
    case .address: Sentence(en: "Address", zhHant: "公司地址", ja: "所在地")
    case .contact: Sentence(en: "Contact person", zhHant: "聯絡人姓名", ja: "担当者")
    case .phone: Sentence(en: "Telephone", zhHant: "聯絡電話", ja: "電話番号")
    case .email: Sentence(en: "E-mail", zhHant: "電子郵件", ja: "メールアドレス")
    case .registered: Sentence(en: "Registered on", zhHant: "報名日期", ja: "申込日")
    case .interpreters: Sentence(en: "Interpreter at", zhHant: "需要口譯場次", ja: "通訳希望")
    case .options: Sentence(en: "Options", zhHant: "加選項目", ja: "オプション")
    case .rivals: Sentence(en: "Rivals", zhHant: "競爭對手", ja: "競合企業")
    case .category: Sentence(en: "Category", zhHant: "身分類別", ja: "区分")
    case .replyBy: Sentence(en: "Reply by", zhHant: "回覆期限", ja: "回答期限")
    case .languages: Sentence(en: "Languages", zhHant: "洽談語言", ja: "商談言語")
    case .free: Sentence(en: "When free", zhHant: "可洽談時間", ja: "商談可能時間")
    case .note: Sentence(en: "Remarks", zhHant: "備註", ja: "備考")
    }
  }

  package var isPersonal: Bool {
    switch self {
    case .contact, .phone, .email: true
    default: false
    }
  }

  package var aliases: [String] {
    switch self {
    case .company: ["code", "id", "編號", "代號"]
    case .name: ["公司", "company_name", "企業名稱"]
    case .ubn: ["統編", "vat", "tax_id", "ubn_no"]
    case .billTo: ["發票抬頭", "收據抬頭", "title"]
    case .billToUBN: ["買受人統編", "收據統編", "發票統編", "抬頭統一編號"]
    case .contact: ["聯絡人", "contact_name"]
    case .phone: ["電話", "tel"]
    case .email: ["e-mail", "mail", "信箱"]
    case .registered: ["報名日", "registration_date"]
    case .interpreters: ["翻譯", "口譯", "需要翻譯場次", "interpreter"]
    case .options: ["加選"]
    case .rivals: ["competitors", "競業", "競合"]
    case .category: ["類別", "會員別", "categories"]
    case .languages: ["語言", "言語"]
    case .free: ["available", "可能時間"]
    case .note: ["remarks", "notes", "memo"]
    default: []
    }
  }
}
