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
    Sentence(en: folder + ": ", zhHant: folder + "：", ja: folder + "：") + joined(parts)
  }

  static let codes = Sentence(
    en: "codes of currencies such as TWD,JPY", zhHant: "幣別代碼，例如 TWD,JPY", ja: "TWD,JPY のような通貨コード")
  static let kinds = Sentence(
    en: "a path that ends in .csv or .ndjson", zhHant: "以 .csv 或 .ndjson 結尾的路徑", ja: ".csv か .ndjson で終わるパス")

  static let trips = Sentence(en: "Trips", zhHant: "行程", ja: "旅程")
  static let companies = Sentence(en: "Companies", zhHant: "公司", ja: "企業")
  static let people = Sentence(en: "People", zhHant: "團員", ja: "参加者")
  static let payable = Sentence(en: "Payable", zhHant: "應繳", ja: "請求予定")
  static let cash = Sentence(en: "Cash", zhHant: "自備現金", ja: "持参現金")
  static let without = Sentence(en: "Not in them", zhHant: "未計入", ja: "未算入")
  static let neverFormed = Sentence(en: "over and never formed", zhHant: "已結束（未成團）", ja: "終了（催行に至らず）")

  static func uncounted(_ folders: [String]) -> Sentence {
    let names = RemarkWords.list(folders)
    return Sentence(
      en: "\(names.en): what was invoiced and paid there is not known",
      zhHant: "\(names.zhHant)：已開立與已收金額無法得知", ja: "\(names.ja)：発行額・入金額は不明です")
  }

  static func notCounted(_ folder: String) -> Sentence {
    Sentence(
      en: "no money of its ledger is counted; see trip check '\(folder)'",
      zhHant: "其帳冊金額未計入；請執行 trip check '\(folder)'", ja: "台帳の金額は集計していません。trip check '\(folder)' で確認してください")
  }

  static func errors(_ count: Int, _ folder: String) -> Sentence {
    Sentence(
      en: "\(count) error\(count == 1 ? "" : "s"); see trip check '\(folder)'",
      zhHant: "錯誤 \(count) 項；請執行 trip check '\(folder)'", ja: "エラー \(count) 件。trip check '\(folder)' で確認してください")
  }

  static func joined(_ parts: [Sentence]) -> Sentence {
    parts.joined(Sentence(en: "; ", zhHant: "；", ja: "。"))
  }

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
