import TripCosting
package import TripModel

/// The words of score sheets.
package enum ScoreSheetWords {
  package static let title = Sentence(en: "Score sheet", zhHant: "評分表", ja: "評価表")

  package static let comment = Sentence(en: "Comment (optional)", zhHant: "評語（選填）", ja: "コメント（任意）")

  // MARK: - Below the scores

  static let conflicts = Sentence(
    en: "Conflict of interest, not scored", zhHant: "利益迴避，不予評分", ja: "利益相反により採点しない企業")
  static let noConflict = Sentence(en: "none declared", zhHant: "無申報", ja: "申告なし")
  static let signature = Sentence(en: "Reviewer's signature", zhHant: "評審委員簽名", ja: "委員署名")
  static let signedOn = Sentence(en: "Date (year, month, day)", zhHant: "日期（年／月／日）", ja: "日付（年／月／日）")

  /// What stands in the third column of those rows; importing passes them over.
  package static let foot = [conflicts, signature, signedOn]

  /// The best score of a criterion, where the criteria have scores of their own; with the weight where that differs.
  static func most(_ criterion: Criterion, _ terms: ReviewTerms) -> Sentence? {
    guard terms.criteria.contains(where: { $0.highest != nil }) else { return nil }
    let (most, weight) = (criterion.highest ?? terms.scores.highest, criterion.weight)
    guard most != weight else {
      return Sentence(en: "up to \(most) points", zhHant: "滿分\(most)分", ja: "\(most) 点満点")
    }
    return Sentence(
      en: "up to \(most) points, \(weight)%", zhHant: "滿分\(most)分，配分\(weight)%", ja: "\(most) 点満点、配点 \(weight)%")
  }

  static func guidance(_ terms: ReviewTerms) -> Sentence {
    let range = terms.scores
    let decimals =
      range.decimals == 0
      ? Sentence(en: "whole points", zhHant: "整數", ja: "整数")
      : Sentence(
        en: "up to \(range.decimals) decimals", zhHant: "小數至多 \(range.decimals) 位", ja: "小数 \(range.decimals) 桁まで")
    guard !terms.criteria.contains(where: { $0.highest != nil }) else {
      return Sentence(
        en:
          "Score every criterion from \(range.lowest) up to the points named above its column (\(decimals.en)); leave a company that you did not score empty. Companies of which you declared a conflict of interest are not listed; of any other such company, score nothing and tell the organiser.",
        zhHant:
          "各項目請於欄首所列滿分範圍內給分（最低 \(range.lowest) 分，\(decimals.zhHant)），未評之公司整列留空；已申報利益迴避之公司不列入本表，如有其他應迴避情形，請勿評分並告知執行單位。",
        ja:
          "各項目は \(range.lowest) 点から列見出しの満点までの範囲で採点し（\(decimals.ja)）、採点しない企業は行を空欄にしてください。利益相反を申告した企業は載せていません。ほかに該当する企業があれば採点せず、事務局にお知らせください。"
      )
    }
    return Sentence(
      en:
        "Score every criterion from \(range.lowest) to \(range.highest) (\(decimals.en)); leave a company that you did not score empty. Companies of which you declared a conflict of interest are not listed; of any other such company, score nothing and tell the organiser.",
      zhHant:
        "各項目請給 \(range.lowest) 至 \(range.highest) 分（\(decimals.zhHant)），未評之公司整列留空；已申報利益迴避之公司不列入本表，如有其他應迴避情形，請勿評分並告知執行單位。",
      ja:
        "各項目を \(range.lowest)～\(range.highest) 点（\(decimals.ja)）で採点し、採点しない企業は行を空欄にしてください。利益相反を申告した企業は載せていません。ほかに該当する企業があれば採点せず、事務局にお知らせください。"
    )
  }
}
