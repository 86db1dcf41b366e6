import TripModel

/// What the command line says about score sheets that come back.
enum ScoreSheetMessages {
  /// Why a cell is not taken.
  enum Reason {
    case wrongReviewer(String)
    case otherReviewer(String, String)
    case unknownApplication(String, String?)
    case notInStageTwo(String)
    case otherCompany(String, String)
    case twice(String)
    case recused(String, String)
    case otherCriterion(String, [String])
    case missingCriterion(String)
    case hiddenRow(String)
    case formula, empty
    case notANumber(String)
    case tooFine(String, UInt8)
    case outside(String, Int64, Int64)
  }

  static func refusal(_ reason: Reason, _ place: String) -> Sentence {
    let words = words(reason)
    return Sentence(en: "\(place): \(words.en)", zhHant: "\(place)：\(words.zhHant)", ja: "\(place)：\(words.ja)")
  }

  private static func words(_ reason: Reason) -> Sentence {
    switch reason {
    case .wrongReviewer(let code):
      Sentence(
        en: "there is no reviewer '\(code)'; use the sheet that was made for the reviewer",
        zhHant: "沒有代號「\(code)」的委員；請使用原發給該委員的評分表", ja: "委員「\(code)」はいません。その委員用の評価表を使ってください")
    case .otherReviewer(let code, let owner):
      Sentence(
        en: "this is a row of \(code) in the sheet of \(owner); send back one sheet for each reviewer",
        zhHant: "此列屬委員 \(code)，但本表為委員 \(owner) 所有；每位委員請各交一份", ja: "委員 \(owner) の評価表に委員 \(code) の行があります。委員ごとに提出してください")
    case .unknownApplication(let code, let closest): ReviewMessages.unknown(code, closest)
    case .notInStageTwo(let code):
      Sentence(en: "\(code) is not in stage two", zhHant: "\(code) 未進入第二階段", ja: "\(code) は第二段階の対象ではありません")
    case .otherCompany(let name, let code):
      Sentence(
        en: "'\(name)' is not the company of \(code); rows were moved, so compare with the sheet as sent",
        zhHant: "「\(name)」不是 \(code) 的公司；列可能錯位，請與原表核對", ja: "「\(name)」は \(code) の会社ではありません。行がずれていないか元の表と照合してください")
    case .twice(let code):
      Sentence(en: "\(code) stands twice", zhHant: "\(code) 重複", ja: "\(code) が重複しています")
    case .recused(let reviewer, let code):
      Sentence(
        en: "\(reviewer) is recused from \(code) in recusals.csv; take the row out, or correct that file",
        zhHant: "委員 \(reviewer) 對 \(code) 已列迴避或缺席（recusals.csv）；請刪除此列或更正該檔",
        ja: "委員 \(reviewer) は \(code) について recusals.csv で除外されています。行を削除するかファイルを訂正してください")
    case .otherCriterion(let title, let expected):
      Sentence(
        en: "'\(title)' is no criterion of the trip: \(expected.joined(separator: ", ")); make new sheets",
        zhHant: "「\(title)」不是本案評選項目（\(expected.joined(separator: "、"))）；請重新產出評分表",
        ja: "「\(title)」は評価項目ではありません（\(expected.joined(separator: "、"))）。評価表を作り直してください")
    case .missingCriterion(let title):
      Sentence(
        en: "the column '\(title)' must stand here once", zhHant: "須有且僅有一欄「\(title)」", ja: "列「\(title)」が一つ必要です")
    case .hiddenRow(let code):
      Sentence(
        en: "the row of \(code) is hidden and holds scores; show it", zhHant: "\(code) 的列已隱藏卻有分數；請取消隱藏",
        ja: "\(code) の行は非表示ですが点数があります。表示してください")
    case .formula, .empty, .notANumber, .tooFine, .outside: score(reason)
    }
  }

  private static func score(_ reason: Reason) -> Sentence {
    switch reason {
    case .formula:
      Sentence(en: "a formula; write the number", zhHant: "為公式；請直接填數字", ja: "数式です。数字を書いてください")
    case .notANumber(let text):
      Sentence(
        en: "'\(text)' is text, not a number", zhHant: "「\(text)」是文字，不是數字", ja: "「\(text)」は文字で、数字ではありません")
    case .tooFine(let text, let decimals):
      decimals == 0
        ? Sentence(
          en: "\(text) has decimals, and only whole points are given", zhHant: "\(text) 含小數，本案僅給整數分",
          ja: "\(text) は小数です。整数の点のみです")
        : Sentence(
          en: "\(text) has more than \(decimals == 1 ? "1 decimal" : "\(decimals) decimals")",
          zhHant: "\(text) 的小數超過 \(decimals) 位", ja: "\(text) は小数点以下 \(decimals) 桁を超えています")
    case .outside(let text, let lowest, let highest):
      Sentence(
        en: "\(text) is not between \(lowest) and \(highest)", zhHant: "\(text) 不在 \(lowest) 到 \(highest) 之間",
        ja: "\(text) は \(lowest)～\(highest) の範囲外です")
    default:
      Sentence(
        en: "no score here, though the row has others", zhHant: "同列其他項目有分數，此格未填", ja: "同じ行の他の項目には点数がありますが、ここは空欄です")
    }
  }

  static func hidden(_ place: String) -> Sentence {
    Sentence(
      en: "\(place): the score sheet is hidden; show it and send it again", zhHant: "\(place)：評分表工作表已隱藏；請取消隱藏後重送",
      ja: "\(place)：評価表のシートが非表示です。表示して再送してください")
  }

  static func noSheet(_ file: String) -> Sentence {
    Sentence(
      en: "\(file): no score sheet in it; 'trip review sheets' makes them",
      zhHant: "\(file)：找不到評分表；「trip review sheets」可產出",
      ja: "\(file)：評価表がありません。「trip review sheets」で作成します")
  }

  static let nothingWritten = Sentence(
    en: "Nothing was written; correct the cells and import again", zhHant: "未寫入任何分數；請更正後重新匯入",
    ja: "何も書き込んでいません。訂正して取り込み直してください")

  static func result(_ added: Int, _ changed: Int, comments: Int, isWritten: Bool) -> Sentence {
    guard added + changed + comments > 0 else {
      return Sentence(en: "Nothing changes", zhHant: "無任何變更", ja: "変更はありません")
    }
    let dry =
      isWritten ? Sentence(verbatim: "") : Sentence(en: " (not written: dry run)", zhHant: "（試行，未寫入）", ja: "（試行、未保存）")
    let scores = Sentence(
      en: "\(added) scores new, \(changed) changed", zhHant: "新增 \(added) 筆分數、變更 \(changed) 筆",
      ja: "点数の追加 \(added) 件、変更 \(changed) 件")
    let words = Sentence(
      en: "; \(comments) comment\(comments == 1 ? "" : "s")", zhHant: "；評語 \(comments) 則",
      ja: "。コメント \(comments) 件")
    return (comments == 0 ? scores : scores + words) + dry
  }

  static func absent(_ file: String, _ codes: [String]) -> Sentence {
    Sentence(
      en: "\(file): \(codes.joined(separator: ", ")) \(codes.count == 1 ? "is" : "are") not in the sheet",
      zhHant: "\(file)：\(codes.joined(separator: "、")) 不在表內", ja: "\(file)：\(codes.joined(separator: "、")) が表にありません")
  }

  static func unscored(_ file: String, _ codes: [String]) -> Sentence {
    Sentence(
      en: "\(file): no score for \(codes.joined(separator: ", "))",
      zhHant: "\(file)：\(codes.joined(separator: "、")) 未評分",
      ja: "\(file)：\(codes.joined(separator: "、")) は未採点")
  }
}
