import TripCosting
import TripModel

/// The words of the board.
enum BoardWords {
  static let title = Sentence(en: "The Board", zhHant: "訪團總覽", ja: "訪問団ボード")
  static let companies = Sentence(en: "Companies", zhHant: "參團公司", ja: "参加企業")
  static let people = Sentence(en: "People", zhHant: "團員", ja: "団員")
  static let toDeparture = Sentence(en: "To departure", zhHant: "距出發", ja: "出発まで")
  static let days = Sentence(en: " days", zhHant: " 天", ja: " 日")
  static let onTheWay = Sentence(en: "The trip", zhHant: "行程", ja: "行程")
  static let over = Sentence(en: "The trip is over", zhHant: "行程已結束", ja: "旅程は終了しました")
  static let forms = Sentence(en: "Forms", zhHant: "資料", ja: "書類")
  static let passports = Sentence(en: "Passports", zhHant: "護照", ja: "旅券")
  static let payments = Sentence(en: "Payment", zhHant: "繳費", ja: "入金")
  static let rooms = Sentence(en: "Rooms", zhHant: "分房", ja: "部屋")
  static let money = Sentence(en: "Money in and out", zhHant: "收支（各幣別不相加）", ja: "収支（通貨別）")
  static let received = Sentence(en: "Received", zhHant: "已收", ja: "入金済")
  static let issued = Sentence(en: "Invoiced", zhHant: "已開立", ja: "請求済")
  static let open = Sentence(en: "Still to come", zhHant: "未收", ja: "未収")
  static let inFavour = Sentence(en: "Paid too much, or to go back", zhHant: "溢繳或待退", ja: "過入金・返金待ち")
  static let byKind = Sentence(en: "Cost by kind", zhHant: "費用類別", ja: "費用の内訳")
  static let deadlines = Sentence(en: "Next deadlines", zhHant: "近期期限", ja: "次の期限")
  static let changes = Sentence(en: "Changed in the last seven days", zhHant: "近七日異動", ja: "直近7日の変更")
  static let nothing = Sentence(en: "nothing", zhHant: "無", ja: "なし")
  static let nothingIssued = Sentence(en: "no notice issued yet", zhHant: "尚未開立繳費通知單", ja: "請求案内書は未発行")
  static let notInCopy = Sentence(
    en: "not in this copy, which is without the ledger", zhHant: "此副本不含帳冊，無法得知", ja: "台帳のないコピーのため不明")
  static let noRoute = Sentence(en: "no route set yet", zhHant: "尚未設定路線", ja: "経路は未設定です")
  static let legend = Sentence(
    en: "✓ done · number: still open · ! act now · – not begun", zhHant: "✓：完成 · 數字：待補 · ！：須立即處理 · –：尚未開始",
    ja: "✓：完了／数字：残り／！：至急／–：未着手")

  static func formed(_ companies: Int, _ least: Int) -> Sentence {
    companies >= least
      ? Sentence(en: "formed, at least \(least)", zhHant: "已達成團門檻（\(least) 家）", ja: "最少催行 \(least) 社に到達")
      : Sentence(
        en: "\(least - companies) more to be formed", zhHant: "還差 \(least - companies) 家成團",
        ja: "催行まであと \(least - companies) 社")
  }

  static func left(_ seats: Int) -> Sentence {
    seats >= 0
      ? Sentence(en: "\(seats) seats left", zhHant: "尚有 \(seats) 個名額", ja: "残り \(seats) 席")
      : Sentence(en: "\(-seats) too many", zhHant: "超出 \(-seats) 人", ja: "\(-seats) 名超過")
  }

  static func companies(of least: Int?) -> Sentence {
    guard let least else { return Sentence(en: "", zhHant: " 家", ja: " 社") }
    return Sentence(en: " (\(least) needed)", zhHant: " 家（成團門檻 \(least) 家）", ja: " 社（最少 \(least) 社）")
  }

  static func people(of most: Int?) -> Sentence {
    guard let most else { return Sentence(en: "", zhHant: " 人", ja: " 名") }
    return Sentence(en: " (at most \(most))", zhHant: " 人（上限 \(most)）", ja: " 名（上限 \(most)）")
  }

  static func leaving(_ day: String) -> Sentence {
    Sentence(en: "leaving \(day)", zhHant: "\(day) 出發", ja: "\(day) 出発")
  }

  static func back(_ day: String) -> Sentence {
    Sentence(en: "back \(day)", zhHant: "\(day) 返抵", ja: "\(day) 帰着")
  }

  static func inDays(_ days: Int) -> Sentence {
    switch days {
    case 0: Sentence(en: "today", zhHant: "今天", ja: "本日")
    case ..<0: ResultWords.due(inDays: days)
    default: Sentence(en: "in \(days) d", zhHant: "\(days) 天後", ja: "\(days) 日後")
    }
  }

  static func step(_ step: PricingStep) -> Sentence {
    switch step {
    case .fare: Sentence(en: "Fares", zhHant: "團費", ja: "旅行代金")
    case .room: Sentence(en: "Rooms", zhHant: "住房", ja: "客室")
    case .night: Sentence(en: "Extra nights", zhHant: "加住", ja: "延泊")
    case .option: Sentence(en: "Options", zhHant: "加選項目", ja: "オプション")
    case .discount: Sentence(en: "Discounts", zhHant: "優惠", ja: "割引")
    case .surcharge: Sentence(en: "Surcharges", zhHant: "加收", ja: "追加料金")
    case .interpreter: Sentence(en: "Interpreters", zhHant: "口譯", ja: "通訳")
    case .leaving: Sentence(en: "Withdrawals", zhHant: "退出費用", ja: "取消料")
    }
  }

  static func payee(_ payee: Payee) -> Sentence {
    switch payee {
    case .association: Sentence(en: "to the association", zhHant: "付公會", ja: "協会へ")
    case .agency: Sentence(en: "to the agency", zhHant: "付旅行社", ja: "旅行会社へ")
    case .interpreter: Sentence(en: "to interpreters, in cash", zhHant: "付口譯（現金）", ja: "通訳者へ（現金）")
    }
  }
}
