import TripModel

extension ReviewProblem {
  /// What is wrong, the user's own words quoted.
  var summary: Sentence {
    switch self {
    case .unknownReviewer(let code, _, let closest):
      Sentence(en: "there is no reviewer '\(code)'", zhHant: "沒有代號「\(code)」的委員", ja: "委員「\(code)」はいません")
        + Self.meant(closest)
    case .unknownCriterion(let id, _, let closest):
      Sentence(
        en: "the review has no criterion '\(id)'", zhHant: "評選項目中沒有「\(id)」", ja: "評価項目に「\(id)」はありません")
        + Self.meant(closest)
    case .scoreUnreadable(let text):
      Sentence(en: "'\(text)' is not a score", zhHant: "「\(text)」不是分數", ja: "「\(text)」は点数として読めません")
    case .scoreOutside(let text, let lowest, let highest):
      Sentence(
        en: "the score \(text) is not between \(lowest) and \(highest)",
        zhHant: "分數 \(text) 不在 \(lowest) 到 \(highest) 之間",
        ja: "点数 \(text) は \(lowest)～\(highest) の範囲外です")
    case .scoreTooFine(let text, let decimals):
      Sentence(
        en: "the score \(text) has more than \(decimals) decimals", zhHant: "分數 \(text) 的小數超過 \(decimals) 位",
        ja: "点数 \(text) は小数点以下 \(decimals) 桁を超えています")
    case .scoreTwice(let application, let reviewer, let criterion):
      Sentence(
        en: "\(reviewer) has two scores for '\(criterion)' of \(application)",
        zhHant: "委員 \(reviewer) 對 \(application) 的「\(criterion)」重複給分",
        ja: "委員 \(reviewer) の \(application)「\(criterion)」の点数が重複しています")
    case .commentTwice(let application, let reviewer):
      Sentence(
        en: "\(reviewer) has two comments on \(application)", zhHant: "委員 \(reviewer) 對 \(application) 有兩則評語",
        ja: "委員 \(reviewer) の \(application) へのコメントが二つあります")
    }
  }

  /// What to do about it.
  var remedy: Sentence {
    switch self {
    case .unknownReviewer(_, let known, _), .unknownCriterion(_, let known, _):
      known.isEmpty
        ? Sentence(en: "add it first", zhHant: "請先建立", ja: "先に登録してください")
        : Sentence(
          en: "use one of: \(known.joined(separator: ", "))", zhHant: "請填下列其中之一：\(known.joined(separator: "、"))",
          ja: "次のいずれかを書いてください：\(known.joined(separator: "、"))")
    case .scoreUnreadable, .scoreOutside, .scoreTooFine:
      Sentence(
        en: "ask the reviewer and write a number the trip allows; leave the row out where no score was given",
        zhHant: "請向委員確認後填寫允許範圍內的數字；未評分者請刪除該列",
        ja: "委員に確認し、範囲内の数字を書いてください。採点がない場合は行を削除してください")
    case .scoreTwice:
      Sentence(
        en: "keep the one on the reviewer's sheet", zhHant: "請依委員評分表保留正確的一列", ja: "委員の評価表にある方だけを残してください")
    case .commentTwice:
      Sentence(
        en: "put both into one row; only the first counts", zhHant: "請併為一列；目前僅採第一則",
        ja: "一行にまとめてください。数えるのは最初のものだけです")
    }
  }

  private static func meant(_ closest: String?) -> Sentence {
    guard let closest else { return Sentence(verbatim: "") }
    return Sentence(en: "; did you mean '\(closest)'?", zhHant: "；是不是「\(closest)」？", ja: "。「\(closest)」のことですか")
  }
}
