import TripCosting
package import TripModel
import TripSelection

/// The words of a review: ranking, reasons, papers.
package enum ReviewWords {
  package static let ranking = Sentence(en: "Ranking for the committee", zhHant: "評選結果排序表", ja: "選考結果順位表")
  package static let draft = Sentence(
    en: "Draft: not signed yet, and nothing is sent by it", zhHant: "草案：尚未簽署，不得據以通知", ja: "案：未署名。これによる通知はできません")
  package static let place = Sentence(en: "Rank", zhHant: "序位", ja: "順位")
  package static let application = Sentence(en: "Application", zhHant: "申請編號", ja: "申請番号")
  package static let company = Sentence(en: "Company", zhHant: "公司名稱", ja: "会社名")
  package static let score = Sentence(en: "Score", zhHant: "評選分數", ja: "評価点")
  package static let exact = Sentence(en: "Exact", zhHant: "精確值", ja: "正確な値")
  package static let result = Sentence(en: "Result", zhHant: "評選結果", ja: "結果")
  package static let basis = Sentence(en: "How it came about", zhHant: "計分說明", ja: "算出の内訳")
  static let rulesTitle = Sentence(en: "How it was ranked", zhHant: "計分與排序方式", ja: "算出と順位付けの方法")
  package static let tiesTitle = Sentence(en: "Equal scores", zhHant: "同分案件", ja: "同点の案件")
  package static let decidedTitle = Sentence(en: "Decided by people", zhHant: "決定與註記", ja: "決定・注記")
  static let scoresChanged = Sentence(
    en: "Scores that differ from the record before", zhHant: "與前次紀錄不同之評分", ja: "前回の記録と異なる評価点")
  static let rankedTitle = Sentence(en: "Ranking", zhHant: "評選排序", ja: "順位")
  package static let othersTitle = Sentence(en: "Not ranked", zhHant: "未進入排序之申請案", ja: "順位外の申請")
  static let sheetsTitle = Sentence(en: "Scores by reviewer", zhHant: "各委員評分", ja: "委員別評価点")
  /// A reason as the company's letter has it, told to the committee.
  package static func toCommittee(_ reason: Sentence) -> Sentence {
    Sentence(
      en: reason.en.replacing("your application", with: "the application"),
      zhHant: reason.zhHant.replacing("貴公司", with: "該公司"), ja: reason.ja.replacing("貴社", with: "同社"))
  }

  /// Behind the ranking's title.
  static func numbered(_ record: Int) -> Sentence {
    Sentence(en: " \(record)", zhHant: "（第\(record)號）", ja: "（第 \(record) 号）")
  }

  package static let commentsTitle = Sentence(en: "Comments by reviewer", zhHant: "各委員評語", ja: "委員別コメント")
  static let comment = CommentColumn.comment.label
  static let criteriaTitle = Sentence(en: "Criteria and weights", zhHant: "評選項目及配分", ja: "評価項目と配点")
  package static let reason = Sentence(en: "Reason", zhHant: "理由", ja: "理由")
  static let signatures = Sentence(en: "Signatures of the committee", zhHant: "評審委員簽署", ja: "審査委員署名")
  static let signature = Sentence(en: "Signature", zhHant: "簽名", ja: "署名")
  static let signedOn = Sentence(en: "Date", zhHant: "日期", ja: "日付")
  package static let reviewer = Sentence(en: "Reviewer", zhHant: "評審委員", ja: "審査委員")
  static let affiliation = ReviewerColumn.affiliation.label
  package static let total = Sentence(en: "Weighted total", zhHant: "加權總分", ja: "加重合計")
  static let weight = Sentence(en: "Weight", zhHant: "配分", ja: "配点")
  /// What became of a reviewer's sheet.
  static let fateTitle = Sentence(en: "Counted or not", zhHant: "採計情形", ja: "算入の別")
  static let chair = Sentence(en: "Chair", zhHant: "召集人", ja: "委員長")
  static let confidential = Sentence(
    en: "For the committee and the organiser alone: it names every company and every reviewer's scores.",
    zhHant: "僅供評審委員會及主辦、執行單位使用：內含各公司名稱及各委員評分，請勿外流。",
    ja: "審査委員会と主催・実施機関限り：全企業名と各委員の評価点を含みます。")

  package static func result(_ entry: ReviewRecord.Entry) -> Sentence {
    switch entry.result {
    case .admitted: Sentence(en: "admitted", zhHant: "正取", ja: "採択")
    case .reserve:
      Sentence(
        en: "reserve \(entry.reserve ?? 0)", zhHant: "備取第\(entry.reserve ?? 0)名", ja: "補欠 \(entry.reserve ?? 0) 位")
    case .notAdmitted: Sentence(en: "not admitted", zhHant: "未錄取", ja: "不採択")
    case .notChosen: Sentence(en: "did not go on to stage two", zhHant: "未進入第二階段", ja: "第二段階に進まず")
    case .notAccepted: Sentence(en: "not accepted", zhHant: "不予受理", ja: "不受理")
    case .open: open(entry.open)
    }
  }

  private static func open(_ open: ReviewRecord.Open?) -> Sentence {
    switch open {
    case .tie: Sentence(en: "equal scores, not decided", zhHant: "同分待決", ja: "同点・未決")
    case .scores: Sentence(en: "scores missing", zhHant: "評分未齊", ja: "採点未了")
    case .stageOne: Sentence(en: "stage one not decided", zhHant: "書面審查待決定", ja: "第一段階未決")
    case .acceptance, nil: Sentence(en: "acceptance not decided", zhHant: "資格待確認", ja: "受理未決")
    }
  }

  package static func fate(_ fate: String) -> Sentence {
    switch Reckoning.Fate(rawValue: fate) {
    case .counted: Sentence(en: "counted", zhHant: "計入", ja: "算入")
    case .highest: Sentence(en: "highest, dropped", zhHant: "最高分，不計", ja: "最高点、除外")
    case .lowest: Sentence(en: "lowest, dropped", zhHant: "最低分，不計", ja: "最低点、除外")
    case .conflict: Sentence(en: "conflict of interest, left out", zhHant: "利益迴避，不計", ja: "利益相反、除外")
    case .absent: Sentence(en: "absent", zhHant: "缺席", ja: "欠席")
    case .missing: Sentence(en: "no sheet yet", zhHant: "尚未評分", ja: "未採点")
    case .incomplete, nil: Sentence(en: "sheet incomplete", zhHant: "評分不完整", ja: "採点不完全")
    }
  }

  /// What was done with the scores, in a few words, for one line of the ranking.
  package static func basis(_ entry: ReviewRecord.Entry) -> Sentence {
    func codes(_ fates: [Reckoning.Fate]) -> [String] {
      entry.lines.filter { line in fates.contains { $0.rawValue == line.fate } }.map(\.reviewer)
    }
    func list(_ codes: [String], _ words: Sentence) -> Sentence? {
      guard !codes.isEmpty else { return nil }
      return words
        + Sentence(
          en: " " + codes.joined(separator: ", "), zhHant: " " + codes.joined(separator: "、"),
          ja: " " + codes.joined(separator: "、"))
    }
    let stood = codes([.counted, .highest, .lowest]).count
    let parts = [
      basisWords(entry.basis, stood),
      list(codes([.highest]), Sentence(en: "highest", zhHant: "去最高", ja: "最高除外")),
      list(codes([.lowest]), Sentence(en: "lowest", zhHant: "去最低", ja: "最低除外")),
      list(codes([.conflict]), Sentence(en: "conflict", zhHant: "迴避", ja: "利益相反")),
      list(codes([.absent]), Sentence(en: "absent", zhHant: "缺席", ja: "欠席")),
      list(codes([.missing, .incomplete]), Sentence(en: "not there yet", zhHant: "未評", ja: "未採点")),
    ].compactMap(\.self)
    func joined(_ language: Language) -> String {
      parts.map { $0.text(language) }.joined(separator: language.semicolon)
    }
    return Sentence(en: joined(.en), zhHant: joined(.zhHant), ja: joined(.ja))
  }

  private static func basisWords(_ basis: String?, _ count: Int) -> Sentence {
    switch basis.flatMap(Reckoning.Basis.init(rawValue:)) ?? Reckoning.Basis.none {
    case .trimmed:
      Sentence(
        en: "mean of \(count - 2) of \(count)", zhHant: "\(count) 份取 \(count - 2) 份平均",
        ja: "\(count) 件中 \(count - 2) 件の平均")
    case .plain:
      Sentence(
        en: "fewer than three: plain mean of \(count)", zhHant: "不足 3 份，\(count) 份直接平均", ja: "3 件未満、\(count) 件の単純平均")
    case .tooFew: Sentence(en: "only \(count) scores", zhHant: "僅 \(count) 份評分", ja: "採点 \(count) 件のみ")
    case .none: Sentence(en: "no score", zhHant: "無評分", ja: "採点なし")
    }
  }

  /// How scores became a ranking, as the trip states it.
  static func rules(_ terms: ReviewTerms) -> [Sentence] {
    let weights = terms.criteria.map { criterion in
      let title = criterion.title.sentence
      return Sentence(
        en: "\(title.en) \(criterion.weight)%", zhHant: "\(title.zhHant)（\(criterion.weight)%）",
        ja: "\(title.ja)（\(criterion.weight)%）")
    }
    return [
      Sentence(
        en: "Each reviewer's sheet is one weighted total: \(weights.map(\.en).joined(separator: ", ")).",
        zhHant: "每位委員之評分依配分加權為一總分：\(weights.map(\.zhHant).joined(separator: "、"))。",
        ja: "委員ごとの採点は配点で加重し一つの合計とする：\(weights.map(\.ja).joined(separator: "、"))。"),
      Sentence(
        en:
          "A reviewer with a conflict of interest is left out first; then one highest and one lowest total are dropped and the rest averaged, without rounding.",
        zhHant: "先剔除應迴避委員之評分，再就各案去除一個最高分及一個最低分後平均（去頭去尾平均），計算過程不四捨五入。",
        ja: "利益相反の委員をまず除き、次に最高点と最低点を一つずつ除いて残りを平均する（計算途中の四捨五入はしない）。"),
      fewer(terms.fewer), ties(terms),
    ]
  }

  private static func fewer(_ fewer: ReviewTerms.Fewer?) -> Sentence {
    switch fewer {
    case .mean:
      Sentence(
        en: "With fewer than three scores nothing is dropped: the plain mean counts, and is marked.",
        zhHant: "有效評分不足三份者不去頭尾，逕以平均計之，並予註明。", ja: "有効な採点が 3 件未満の場合は除外せず単純平均とし、その旨を記す。")
    case .refuse:
      Sentence(
        en: "With fewer than three scores an application is not ranked until there are more.",
        zhHant: "有效評分不足三份者不予排序，須補足評分。", ja: "有効な採点が 3 件未満の場合は補充されるまで順位を付けない。")
    case nil:
      Sentence(
        en: "What happens with fewer than three scores is not decided yet.", zhHant: "有效評分不足三份之處理方式尚未訂定。",
        ja: "有効な採点が 3 件未満の場合の扱いは未定。")
    }
  }

  private static func ties(_ terms: ReviewTerms) -> Sentence {
    let steps = terms.ties.map { step($0, terms) }
    guard !steps.isEmpty else {
      return Sentence(
        en: "How equal scores are told apart is not decided yet.", zhHant: "同分時之排序方式尚未訂定。", ja: "同点の場合の順位の決め方は未定。")
    }
    return Sentence(
      en: "Equal scores: \(steps.map(\.en).joined(separator: ", then "))",
      zhHant: "同分時依序以下列方式定其先後：\(steps.map(\.zhHant).joined(separator: "、"))",
      ja: "同点の場合は順に：\(steps.map(\.ja).joined(separator: "、"))")
  }

  static func step(_ step: ReviewTerms.TieStep, _ terms: ReviewTerms) -> Sentence {
    switch step {
    case .criterion(let number):
      let title = terms.criteria[number].title.sentence
      return Sentence(
        en: "higher mean of the counted scores in \(title.en)", zhHant: "「\(title.zhHant)」依採計評分之平均較高者優先",
        ja: "「\(title.ja)」の算入した採点の平均が高い方")
    case .received: return Sentence(en: "earlier application", zhHant: "收件時間較早者優先", ja: "受信日時が早い方")
    case .decision:
      return Sentence(en: "the committee's decision", zhHant: "評審委員會決議", ja: "審査委員会の決定")
    }
  }

  /// （加權後 A05 25.95、A09 25.40）
  static func figures(_ figures: [(code: String, points: Fraction)]) -> Sentence {
    guard !figures.isEmpty else { return Sentence(verbatim: "") }
    let parts = figures.map { "\($0.code) \($0.points.decimal(2))" }
    return Sentence(
      en: " (weighted: \(parts.joined(separator: ", ")))", zhHant: "（加權後 \(parts.joined(separator: "、"))）",
      ja: "（加重後 \(parts.joined(separator: "、"))）")
  }

  /// 線上行前說明會預計於115年6月底辦理: years as official letters count them.
  static func briefing(_ deadline: Deadline) -> Sentence {
    let (title, isPlanned) = (deadline.title, deadline.isTentative)
    var day = DueDateText.text(deadline.due, .zhHant)
    switch deadline.due {
    case .day(let date, _, _): day = LetterWords.day(date).zhHant
    case .part(_, let year, _): day = "\(ROCYear.of(year))" + day.dropFirst(String(year).count)
    }
    return Sentence(
      en: "\(title.text(.en)): \(DueDateText.text(deadline.due, .en))\(isPlanned ? " (planned)" : "")",
      zhHant: "\(title.text(.zhHant))\(isPlanned ? "預計" : "訂")於\(day)辦理",
      ja: "\(title.text(.ja))：\(DueDateText.text(deadline.due, .ja))\(isPlanned ? "（予定）" : "")")
  }

  package static func tie(_ tie: ReviewRecord.Tie, _ score: String) -> Sentence {
    let codes = tie.applications
    func parts(_ language: Language, _ still: String, _ separator: String) -> String {
      let end = language.semicolon
      let reasons = tie.reasons.isEmpty ? "" : "（\(tie.reasons.joined(separator: end))）"
      let steps = tie.steps.map { $0.sentence.text(language) }.joined(separator: end) + reasons
      let open = tie.open.map { $0.joined(separator: " = ") }.joined(separator: separator)
      return [steps, open.isEmpty ? "" : open + still].filter { !$0.isEmpty }.joined(separator: end)
    }
    return Sentence(
      en: "\(codes.joined(separator: ", ")) at \(score): "
        + parts(.en, " cannot be told apart by these rules; the committee has to decide", ", "),
      zhHant: "\(codes.joined(separator: "、")) 同為 \(score) 分：" + parts(.zhHant, " 依前列規則仍無法區分，待評審委員會決議", "、"),
      ja: "\(codes.joined(separator: "、")) は同点 \(score)：" + parts(.ja, " は上記の規則でも区別できず、審査委員会の決定を待つ", "、"))
  }

  package static let openTitle = Sentence(en: "To be settled before a signature", zhHant: "簽署前待處理", ja: "署名前に決めること")
  package static let noChange = Sentence(en: "nothing", zhHant: "無差異", ja: "差はありません")

  package static func changesTitle(_ number: Int) -> Sentence {
    Sentence(
      en: "What is different from record \(number), which stays as it was signed",
      zhHant: "與第 \(number) 號簽署紀錄之差異（該紀錄不變）",
      ja: "署名済みの記録第 \(number) 号との差（記録は変わりません）")
  }

  /// Rank 16 of 23: behind the 15 places, first in reserve.
  package static func placed(_ rank: Int, of count: Int, _ record: ReviewRecord) -> Sentence {
    Sentence(
      en: "rank \(rank) of \(count); \(record.admitted) places, \(record.reserve) in reserve",
      zhHant: "第\(rank)名（共\(count)案）；正取 \(record.admitted) 家、備取 \(record.reserve) 家",
      ja: "順位 \(rank)／\(count)。採択 \(record.admitted) 社、補欠 \(record.reserve) 社")
  }

  /// Above a ranking that differs from the one that was signed.
  package static func recomputed(_ number: Int) -> Sentence {
    Sentence(
      en: "Worked out anew from the files; what counts is record \(number)",
      zhHant: "以下依目前檔案重新計算，效力以第 \(number) 號簽署紀錄為準",
      ja: "現在のファイルから再計算したもの。効力があるのは署名済みの記録第 \(number) 号です")
  }

  package static func signed(_ by: String, _ day: String, number: Int) -> Sentence {
    Sentence(
      en: "Record \(number), signed on \(day) by \(by)", zhHant: "第 \(number) 號紀錄，\(by) 於 \(day) 簽署",
      ja: "記録第 \(number) 号、\(day) \(by) 署名")
  }

  static func signed(_ by: String, _ day: String) -> Sentence {
    Sentence(en: "Signed on \(day) by \(by)", zhHant: "\(by) 於 \(day) 簽署定案", ja: "\(day) \(by) が署名")
  }

  static func replaces(_ number: Int, _ reason: String) -> Sentence {
    Sentence(
      en: "Takes the place of record \(number): \(reason)", zhHant: "取代第 \(number) 號紀錄：\(reason)",
      ja: "記録第 \(number) 号に代わるもの：\(reason)")
  }

  package static func counts(_ record: ReviewRecord) -> Sentence {
    let (a, r) = (record.entries(.admitted).count, record.entries(.reserve).count)
    let ranked = record.entries.count { $0.rank != nil }
    return Sentence(
      en: "\(record.entries.count) applications, \(ranked) ranked: \(a) admitted, \(r) in reserve",
      zhHant: "申請 \(record.entries.count) 案，排序 \(ranked) 案：正取 \(a) 家、備取 \(r) 家",
      ja: "申請 \(record.entries.count) 件、うち順位付け \(ranked) 件：採択 \(a) 社、補欠 \(r) 社")
  }
}
