import TripModel

/// What can be wrong with a value of `applications.csv`, `lookups.csv` or the call in `trip.json`.
enum SelectionProblem {
  case instantUnreadable(String)
  /// Of the application with this number.
  case answerUnreadable(UnreadableAnswer, of: String)
  case numberOutside(String, of: String, ClosedRange<Int>)
  case duplicateApplication(String)
  case unknownApplication(String, closest: String?)

  var rule: ReadingRule {
    switch self {
    case .instantUnreadable: .validDate
    case .answerUnreadable: .readableAnswer
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
    case .answerUnreadable(let answer, let id):
      Sentence(
        en: "\(id) '\(answer.column.label.en)' cannot be read: '\(answer.shown)'",
        zhHant: "\(id)「\(answer.column.label.zhHant)」所填內容無法辨識：「\(answer.shown)」",
        ja: "\(id)「\(answer.column.label.ja)」の記入内容を判読できません：「\(answer.shown)」")
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
    case .answerUnreadable(let answer, _):
      Sentence(
        en:
          "compare it with the form; if the company wrote so, leave it, for it is asked again; else write it as \(answer.column.writing.en)",
        zhHant: "請與報名表核對；原件即如此者請保留，補件通知將請公司重新填寫；否則請更正為：\(answer.column.writing.zhHant)",
        ja: "申込書と照合し、原文どおりならそのまま残してください（補正依頼で再記入を求めます）。それ以外は次のように直してください：\(answer.column.writing.ja)")
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
