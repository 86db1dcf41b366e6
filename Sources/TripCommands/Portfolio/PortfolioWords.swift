import TripModel

/// What commands say about many trips.
enum PortfolioWords {
  static let shard = Sentence(
    en: "which part of how many, such as 3/8", zhHant: "第幾份／共幾份，例如 3/8", ja: "何番目／全体の数、例 3/8")

  static func noTrips(_ folder: String) -> Sentence {
    Sentence(
      en: "no folder below '\(folder)' holds a trip.json", zhHant: "「\(folder)」之下沒有任何資料夾含有 trip.json",
      ja: "「\(folder)」以下に trip.json のあるフォルダがありません")
  }

  static func papers(_ count: Int) -> Sentence {
    Sentence(en: "\(count) papers", zhHant: "文件 \(count) 份", ja: "書類 \(count) 件")
  }

  static func printed(_ count: Int, of all: Int) -> Sentence {
    Sentence(
      en: "papers of \(count) of \(all) trips", zhHant: "\(all) 個行程中，\(count) 個已產出文件",
      ja: "\(all) 件の旅程のうち \(count) 件の書類を出力しました")
  }

  static func seeCheck(_ folder: String) -> Sentence {
    Sentence(
      en: "no papers; see trip check \(folder)", zhHant: "未產出文件；請執行 trip check \(folder)",
      ja: "書類なし。trip check \(folder) で確認してください")
  }

  /// One line for a trip.
  static func line(_ folder: String, _ parts: [Sentence]) -> Sentence {
    Sentence(
      en: folder + ": " + parts.map(\.en).joined(separator: "; "),
      zhHant: folder + "：" + parts.map(\.zhHant).joined(separator: "；"),
      ja: folder + "：" + parts.map(\.ja).joined(separator: "。"))
  }

  static let kinds = Sentence(
    en: "a path that ends in .csv or .ndjson", zhHant: "以 .csv 或 .ndjson 結尾的路徑", ja: ".csv か .ndjson で終わるパス")

  static let trips = Sentence(en: "Trips", zhHant: "行程", ja: "旅程")
  static let companies = Sentence(en: "Companies", zhHant: "企業", ja: "企業")
  static let people = Sentence(en: "People", zhHant: "團員", ja: "参加者")
  static let currency = Sentence(en: "Currency", zhHant: "幣別", ja: "通貨")
  static let payable = Sentence(en: "Payable", zhHant: "應繳", ja: "請求予定")
  static let cash = Sentence(en: "Cash", zhHant: "自備現金", ja: "持参現金")
  static let invoiced = Sentence(en: "Invoiced", zhHant: "已開立", ja: "発行済み")
  static let paid = Sentence(en: "Paid", zhHant: "已收", ja: "入金済み")

  static func state(_ state: PortfolioLine.State) -> Sentence {
    switch state {
    case .unreadable: Sentence(en: "cannot be read", zhHant: "無法讀取", ja: "読み込めません")
    case .errors: Sentence(en: "with errors", zhHant: "有錯誤", ja: "エラーあり")
    case .forming: Sentence(en: "not yet formed", zhHant: "尚未成團", ja: "催行未定")
    case .formed: Sentence(en: "formed", zhHant: "已成團", ja: "催行決定")
    case .underway: Sentence(en: "under way", zhHant: "進行中", ja: "実施中")
    case .over: Sentence(en: "over", zhHant: "已結束", ja: "終了")
    }
  }
}
