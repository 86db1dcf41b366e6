/// The columns of `interpreters.csv`.
package enum InterpreterColumn: String, RosterColumn {
  case booking
  case company
  case number
  case name
  case grade
  case provider
  case halfDay = "half_day"
  case fullDay = "full_day"
  case step
  case travel
  case hours
  case kilometres
  case nights
  case on
  case by
  case paid

  package var label: Sentence {
    switch self {
    case .booking: Sentence(en: "Booking", zhHant: "預約場次", ja: "依頼")
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .number: Sentence(en: "Number", zhHant: "第幾位", ja: "何人目")
    case .name: Sentence(en: "Interpreter", zhHant: "口譯人員", ja: "通訳者")
    case .grade: Sentence(en: "Grade", zhHant: "等級", ja: "等級")
    case .provider: Sentence(en: "Provider", zhHant: "口譯公司", ja: "手配会社")
    case .halfDay: Sentence(en: "Half day", zhHant: "半天費用", ja: "半日料金")
    case .fullDay: Sentence(en: "Full day", zhHant: "全天費用", ja: "1日料金")
    case .step: Sentence(en: "Each step", zhHant: "每單位逾時費", ja: "延長単位料金")
    case .travel: Sentence(en: "Travel", zhHant: "交通費", ja: "交通費")
    case .hours: Sentence(en: "Hours", zhHant: "起訖時間", ja: "拘束時間")
    case .kilometres: Sentence(en: "Kilometres", zhHant: "距離（公里）", ja: "距離（km）")
    case .nights: Sentence(en: "Nights", zhHant: "住宿晚數", ja: "宿泊数")
    case .on: Sentence(en: "Confirmed on", zhHant: "確認日期", ja: "確定日")
    case .by: Sentence(en: "Confirmed by", zhHant: "確認來源", ja: "確定元")
    case .paid: Sentence(en: "Paid in cash", zhHant: "實付現金", ja: "現金支払額")
    }
  }

  package var isPersonal: Bool { false }

  /// Labels of before.
  package var aliases: [String] {
    switch self {
    case .step: ["每單位加時費"]
    case .nights: ["住宿夜數"]
    default: []
    }
  }
}
