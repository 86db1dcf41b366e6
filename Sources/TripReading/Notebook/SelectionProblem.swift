import TripModel

/// What can be wrong with a value of `applications.csv`, `lookups.csv` or the call in `trip.json`.
enum SelectionProblem {
  case instantUnreadable(String)
  /// The value is confidential and not shown.
  case figureUnreadable(column: Sentence)
  case yearUnreadable(String)
  case numberOutside(String, of: String, ClosedRange<Int>)
  case duplicateApplication(String)
  case unknownApplication(String, closest: String?)

  var rule: ReadingRule {
    switch self {
    case .instantUnreadable, .yearUnreadable: .validDate
    case .figureUnreadable: .validFigure
    case .numberOutside: .expectedKind
    case .duplicateApplication: .uniqueApplication
    case .unknownApplication: .knownApplication
    }
  }

  var summary: Sentence {
    switch self {
    case .instantUnreadable(let text):
      Sentence(
        en: "'\(text)' is not a time with seconds and zone", zhHant: "「\(text)」不是含秒數與時區的時間",
        ja: "「\(text)」は秒と時間帯を含む日時として読めません")
    case .figureUnreadable(let column):
      Sentence(
        en: "'\(column.en)' holds no figure in NT$ or of people", zhHant: "「\(column.zhHant)」不是金額或人數",
        ja: "「\(column.ja)」は金額または人数として読めません")
    case .yearUnreadable(let text):
      Sentence(en: "'\(text)' is not a year", zhHant: "「\(text)」不是年份", ja: "「\(text)」は年として読めません")
    case .numberOutside(let text, let name, let range):
      Sentence(
        en: "'\(name)' is \(text), which is not from \(range.lowerBound) to \(range.upperBound)",
        zhHant: "「\(name)」為 \(text)，不在 \(range.lowerBound) 至 \(range.upperBound) 之間",
        ja: "「\(name)」の \(text) は \(range.lowerBound) から \(range.upperBound) の範囲外です")
    case .duplicateApplication(let id):
      Sentence(en: "application '\(id)' stands twice", zhHant: "申請編號「\(id)」重複", ja: "申請番号「\(id)」が重複しています")
    case .unknownApplication(let id, let closest):
      Sentence(en: "unknown application '\(id)'", zhHant: "沒有申請編號「\(id)」", ja: "申請番号「\(id)」はありません")
        + SelectionProblem.suggestion(closest)
    }
  }

  private static func suggestion(_ closest: String?) -> Sentence {
    guard let closest else { return Sentence(verbatim: "") }
    return Sentence(en: "; did you mean '\(closest)'?", zhHant: "；是不是「\(closest)」？", ja: "。「\(closest)」のことですか")
  }

  var remedy: Sentence {
    switch self {
    case .instantUnreadable:
      Sentence(
        en: "write it as the mail's header has it: 2026-05-04T16:59:58+08:00 or 'Mon, 4 May 2026 16:59:58 +0800'",
        zhHant: "請依郵件標頭填寫：2026-05-04T16:59:58+08:00 或「Mon, 4 May 2026 16:59:58 +0800」",
        ja: "メールヘッダーのとおりに書いてください：2026-05-04T16:59:58+08:00 または「Mon, 4 May 2026 16:59:58 +0800」")
    case .figureUnreadable:
      Sentence(
        en:
          "write whole dollars or people, such as 12,345,678, 1,200萬, 1億2,000萬 or (350,000) for a loss; leave it empty if it is not known",
        zhHant: "請填新臺幣整數元或人數，例如 12,345,678、1,200萬、1億2,000萬，虧損寫 (350,000)；不明請留空",
        ja: "台湾ドルの整数または人数で書いてください。例：12,345,678、1,200萬、1億2,000萬、損失は (350,000)。不明なら空欄")
    case .yearUnreadable:
      Sentence(
        en: "write four digits, such as 2009, or 民國98年", zhHant: "請寫四位數西元年如 2009，或「民國98年」",
        ja: "2009 のような 4 桁、または「民國98年」と書いてください")
    case .numberOutside(_, _, let range):
      Sentence(
        en: "write a whole number from \(range.lowerBound) to \(range.upperBound)",
        zhHant: "請填 \(range.lowerBound) 至 \(range.upperBound) 的整數",
        ja: "\(range.lowerBound) から \(range.upperBound) の整数を書いてください")
    case .duplicateApplication:
      Sentence(
        en: "give each application a number of its own, or delete one row", zhHant: "請給每件申請不同的編號，或刪除其中一列",
        ja: "申請ごとに別の番号を付けるか、どちらかの行を削除してください")
    case .unknownApplication:
      Sentence(
        en: "use a number from applications.csv", zhHant: "請使用 applications.csv 中的申請編號",
        ja: "applications.csv にある申請番号を使ってください")
    }
  }
}
