/// The columns of `delegates.csv`.
package enum DelegateColumn: String, RosterColumn {
  case company
  case name
  case surname
  case givenName = "given_name"
  case jobTitle = "job_title"
  case sex
  case birthDate = "birth_date"
  case nationality
  case passportNumber = "passport_number"
  case passportExpiry = "passport_expiry"
  case phone
  case email
  case emergencyContact = "emergency_contact"
  case emergencyRelation = "emergency_relation"
  case emergencyPhone = "emergency_phone"
  case diet
  case assistance
  case room
  case roommate
  case smoking
  case mrz
  case registered
  case options
  case ownFlight = "own_flight"
  case ownFlightDetails = "own_flight_details"
  case extraNights = "extra_nights"
  case nightsBefore = "nights_before"
  case joins
  case leaves
  case kana
  case jobTitleJa = "job_title_ja"
  case jobTitleEn = "job_title_en"
  case seniority
  case note

  package var label: Sentence {
    switch self {
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .name: Sentence(en: "Name", zhHant: "姓名", ja: "氏名")
    case .surname: Sentence(en: "Surname (passport)", zhHant: "英文姓", ja: "姓（ローマ字）")
    case .givenName: Sentence(en: "Given name (passport)", zhHant: "英文名", ja: "名（ローマ字）")
    case .jobTitle: Sentence(en: "Job title", zhHant: "職稱", ja: "役職")
    case .sex: Sentence(en: "Sex", zhHant: "性別", ja: "性別")
    case .birthDate: Sentence(en: "Date of birth", zhHant: "出生日期", ja: "生年月日")
    case .nationality: Sentence(en: "Nationality", zhHant: "國籍", ja: "国籍")
    case .passportNumber: Sentence(en: "Passport number", zhHant: "護照號碼", ja: "旅券番号")
    case .passportExpiry: Sentence(en: "Passport expiry", zhHant: "護照效期", ja: "旅券有効期限")
    case .phone: Sentence(en: "Mobile phone", zhHant: "手機", ja: "携帯電話")
    case .email: Sentence(en: "E-mail", zhHant: "電子郵件", ja: "メールアドレス")
    case .emergencyContact: Sentence(en: "Emergency contact", zhHant: "緊急聯絡人", ja: "緊急連絡先（氏名）")
    case .emergencyRelation: Sentence(en: "Emergency contact's relation", zhHant: "緊急聯絡人關係", ja: "緊急連絡先（続柄）")
    case .emergencyPhone: Sentence(en: "Emergency phone", zhHant: "緊急聯絡電話", ja: "緊急連絡先（電話）")
    case .diet: Sentence(en: "Diet", zhHant: "飲食需求", ja: "食事の希望")
    case .assistance: Sentence(en: "Assistance", zhHant: "特殊協助", ja: "配慮・介助の希望")
    case .room: Sentence(en: "Room wish", zhHant: "房型需求", ja: "部屋の希望")
    case .roommate: Sentence(en: "Room-mate", zhHant: "指定同房者", ja: "同室希望者")
    case .smoking: Sentence(en: "Smoker", zhHant: "是否吸菸", ja: "喫煙")
    case .mrz: Sentence(en: "Machine readable zone", zhHant: "護照機讀碼", ja: "旅券の機械読取領域")
    case .registered: Sentence(en: "Registered on", zhHant: "報名日期", ja: "申込日")
    case .options: Sentence(en: "Options", zhHant: "加選項目", ja: "オプション")
    case .ownFlight: Sentence(en: "Own flight", zhHant: "自理機票", ja: "航空券自己手配")
    case .ownFlightDetails: Sentence(en: "Own flight details", zhHant: "自理航班", ja: "自己手配の便名・時刻")
    case .extraNights: Sentence(en: "Extra nights", zhHant: "加住晚數", ja: "延泊数")
    case .nightsBefore: Sentence(en: "Of them before the trip", zhHant: "其中行前晚數", ja: "うち前泊数")
    case .joins: Sentence(en: "Joins on", zhHant: "入團日", ja: "合流日")
    case .leaves: Sentence(en: "Leaves on", zhHant: "離團日", ja: "離団日")
    case .kana: Sentence(en: "Reading (katakana)", zhHant: "日文讀音（片假名）", ja: "フリガナ")
    case .jobTitleJa: Sentence(en: "Job title in Japanese", zhHant: "日文職稱", ja: "日本語の役職")
    case .jobTitleEn: Sentence(en: "Job title in English", zhHant: "英文職稱", ja: "英語の役職")
    case .seniority: Sentence(en: "Order by rank", zhHant: "職級排序", ja: "席次")
    case .note: Sentence(en: "Remarks", zhHant: "備註", ja: "備考")
    }
  }

  package var isPersonal: Bool {
    switch self {
    // Names stay readable: a person must be told whose row it is.
    case .company, .name, .surname, .givenName, .jobTitle, .registered, .options, .ownFlight, .ownFlightDetails,
      .extraNights, .nightsBefore, .joins, .leaves, .kana, .jobTitleJa, .jobTitleEn, .seniority:
      false
    default: true
    }
  }

  package var aliases: [String] {
    switch self {
    case .company: ["code", "代號", "公司", "公司名稱", "統一編號", "統編"]
    case .name: ["中文姓名", "chinese_name", "團員姓名"]
    case .surname: ["last_name", "family_name", "護照英文姓", "姓"]
    case .givenName: ["first_name", "護照英文名", "名"]
    case .jobTitle: ["title", "position"]
    case .sex: ["gender"]
    case .birthDate: ["birthday", "生日", "出生年月日", "date_of_birth"]
    case .passportNumber: ["passport", "passport_no", "護照號"]
    case .passportExpiry: ["passport_expiration", "護照到期日", "護照有效期限", "expiry"]
    case .phone: ["mobile", "手機號碼", "電話", "行動電話"]
    case .email: ["e-mail", "mail", "信箱"]
    case .emergencyContact: ["緊急連絡人", "緊急聯絡人姓名", "緊急連絡人姓名", "緊急連絡先", "emergency_name"]
    case .emergencyRelation: ["關係", "與緊急聯絡人關係", "緊急連絡人關係", "relationship", "続柄"]
    case .emergencyPhone:
      ["緊急聯絡人電話", "緊急連絡人電話", "緊急聯絡人手機", "緊急連絡電話", "緊急電話", "緊急連絡先電話番号", "emergency_contact_phone"]
    case .diet: ["meal", "meals", "飲食", "餐食"]
    case .assistance: ["特殊需求", "特殊協助需求", "需要協助", "special_needs", "special_assistance"]
    case .room: ["room_type", "房型", "房間"]
    case .roommate: ["room_mate", "同房者", "同房"]
    case .smoking: ["smoker", "吸菸", "抽菸"]
    case .mrz: ["機讀碼", "mrz_lines"]
    case .registered: ["報名日", "registration_date"]
    case .options: ["加選"]
    case .ownFlight: ["land_only", "機票自理"]
    case .ownFlightDetails: ["自理航班資訊", "自理班機"]
    case .extraNights: ["加住", "延住晚數"]
    case .nightsBefore: ["提前入住晚數", "前泊", "行前晚數"]
    case .joins: ["入團", "中途加入", "join_date"]
    case .leaves: ["離團", "提前離團", "離隊日", "leave_date"]
    case .kana: ["フリガナ", "ふりがな", "furigana", "讀音"]
    case .jobTitleJa: ["title_ja"]
    case .jobTitleEn: ["title_en"]
    case .seniority: ["rank", "排序", "名次", "席次"]
    case .note: ["remarks", "notes", "memo"]
    default: []
    }
  }
}
