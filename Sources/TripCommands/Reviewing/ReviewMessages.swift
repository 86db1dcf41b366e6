import TripCosting
import TripDocuments
import TripModel
import TripSelection

/// What the command line says about reviews.
enum ReviewMessages {
  static let noTerms = Sentence(
    en: "trip.json has no 'review', so nothing says how applications are chosen; Itineraries/README.md shows it",
    zhHant: "trip.json 沒有 review 區塊，未說明如何評選；寫法見 Itineraries/README.md",
    ja: "trip.json に review がなく、選考方法が書かれていません。書き方は Itineraries/README.md を参照してください")
  static func notSigned(_ hint: CommandHint) -> Sentence {
    Sentence(
      en: "nothing is signed yet; '\(hint("review"))' shows the draft, '\(hint("review sign --by WHOM"))' freezes it",
      zhHant: "評選結果尚未簽署；「\(hint("review"))」顯示草案，「\(hint("review sign --by 簽署人"))」定案",
      ja: "選考結果は未署名です。「\(hint("review"))」で案を表示し、「\(hint("review sign --by 署名者"))」で確定します")
  }

  static func hasErrors(_ hint: CommandHint) -> Sentence {
    Sentence(
      en: "the trip has errors, so nothing is signed; '\(hint("check"))' tells them",
      zhHant: "行程尚有錯誤，不予簽署；詳見「\(hint("check"))」",
      ja: "旅程にエラーがあるため署名できません。「\(hint("check"))」で確認してください")
  }

  static let hasQuestions = Sentence(
    en: "not signed: this must be settled first", zhHant: "未簽署：須先處理下列事項", ja: "署名していません：先に次の点を決めてください")
  static let needsReason = Sentence(
    en: "a record is signed already; another one takes its place only with --reason TEXT",
    zhHant: "已有簽署之紀錄；另立新紀錄取代時須以 --reason 說明理由", ja: "署名済みの記録があります。差し替えるには --reason で理由を示してください")
  static func touchesDecisions(_ hint: CommandHint) -> Sentence {
    Sentence(
      en:
        "not signed: since the record was signed these were promoted, gave up or were passed over, and the new ranking places them otherwise; --keep signs it and leaves what was done as it is ('\(hint("promote X --decline"))' takes a promotion back)",
      zhHant:
        "未簽署：下列企業於前次簽署後已登錄遞補、放棄或略過，新排序之結果與之不同；加 --keep 則照新排序簽署，已登錄事項維持不變（撤銷遞補請用「\(hint("promote 編號 --decline"))」）",
      ja:
        "署名していません：前回の署名後に繰り上げ・辞退・見送りを記録した次の企業は、新しい順位では結果が異なります。--keep で署名すると記録済みの内容は維持されます（繰り上げの取り消しは「\(hint("promote 番号 --decline"))」）"
    )
  }

  static func meetingToCome(_ day: Day) -> Sentence {
    Sentence(
      en: "the meeting of \(day.iso) has not been held yet", zhHant: "評選會議日期 \(day.iso) 尚未到來",
      ja: "審査委員会の開催日 \(day.iso) はまだ先の日付です")
  }

  /// A06  promoted on 2026-06-02: reserve 1 → not admitted
  static func touched(_ line: Decision, _ change: ReviewChange) -> Sentence {
    let kind =
      switch line.kind {
      case .promoted: Sentence(en: "promoted", zhHant: "遞補", ja: "繰り上げ")
      case .declined: Sentence(en: "gave up", zhHant: "放棄", ja: "辞退")
      default: Sentence(en: "passed over", zhHant: "略過", ja: "見送り")
      }
    let day = line.on?.iso ?? "–"
    func result(_ entry: ReviewRecord.Entry?) -> Sentence {
      entry.map(ReviewWords.result) ?? Sentence(verbatim: "–")
    }
    let (old, new) = (result(change.before), result(change.after))
    return Sentence(
      en: "\(line.application)  \(kind.en) on \(day): \(old.en) → \(new.en)",
      zhHant: "\(line.application)  已於 \(day) \(kind.zhHant)：\(old.zhHant) → \(new.zhHant)",
      ja: "\(line.application)  \(day) \(kind.ja)：\(old.ja) → \(new.ja)")
  }

  static let changesNothing = Sentence(
    en: "not signed again: the result is the same as in the record that was signed", zhHant: "未再簽署：結果與已簽署之紀錄相同",
    ja: "再署名していません：結果は署名済みの記録と同じです")

  static func recordLost(_ path: String) -> Sentence {
    Sentence(
      en: "the ledger says that \(path) was signed, but it or its .salt is gone; bring both back from a copy",
      zhHant: "帳冊記載 \(path) 已簽署，但該檔或其 .salt 檔遺失；請由備份還原",
      ja: "台帳では \(path) は署名済みですが、ファイルまたは .salt がありません。控えから復元してください")
  }

  static func recordChanged(_ path: String) -> Sentence {
    Sentence(
      en: "\(path) is not what was signed: its digest differs from the ledger's; bring it back from a copy",
      zhHant: "\(path) 與簽署時的內容不符（與帳冊雜湊值不同）；請由備份還原",
      ja: "\(path) は署名した内容と一致しません（台帳のダイジェストと異なります）。控えから復元してください")
  }

  static func signed(_ number: Int, _ by: String, _ path: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "review record \(number) is frozen as signed by \(by): \(path); '\(hint("letters"))' writes to all",
      zhHant: "第 \(number) 號評選紀錄已由\(by)簽署定案：\(path)；「\(hint("letters"))」可產出通知函",
      ja: "選考記録第 \(number) 号を\(by)の署名で確定しました：\(path)。「\(hint("letters"))」で通知書を出力します")
  }

  static func unknown(_ code: String, _ closest: String?) -> Sentence {
    Sentence(en: "there is no application '\(code)'", zhHant: "沒有申請編號「\(code)」", ja: "申請番号「\(code)」はありません")
      + (closest.map {
        Sentence(en: "; did you mean '\($0)'?", zhHant: "；是不是「\($0)」？", ja: "。「\($0)」のことですか")
      } ?? Sentence(verbatim: ""))
  }

  static func unknownReviewer(_ code: String, _ known: [String]) -> Sentence {
    Sentence(
      en: "there is no reviewer '\(code)'; reviewers.csv has \(known.joined(separator: ", "))",
      zhHant: "沒有代號「\(code)」的委員；reviewers.csv 中有 \(known.joined(separator: "、"))",
      ja: "委員「\(code)」はいません。reviewers.csv にあるのは \(known.joined(separator: "、")) です")
  }

  static func nothingToScore(_ code: String) -> Sentence {
    Sentence(
      en: "\(code) has nothing to score, so no sheet is made", zhHant: "委員 \(code) 無應評案件，不產出評分表",
      ja: "委員 \(code) に採点対象がないため評価表を作りません")
  }

  static func roster(_ added: Int, _ known: Int, isWritten: Bool) -> Sentence {
    let dry =
      isWritten || added == 0
      ? Sentence(verbatim: "") : Sentence(en: " (not written: dry run)", zhHant: "（試行，未寫入）", ja: "（試行、未保存）")
    return Sentence(
      en: "\(added) companies new in companies.csv, \(known) there already",
      zhHant: "companies.csv 新增 \(added) 家，已有 \(known) 家", ja: "companies.csv に \(added) 社追加、既存 \(known) 社") + dry
  }

  /// A heading with points below it.
  static func list(_ heading: Sentence, _ points: [Sentence]) -> Sentence {
    points.reduce(heading) { $0 + Sentence(verbatim: "\n  ") + $1 }
  }

  /// Before there are scores a sheet is missing of every application: those are told together.
  static func questions(_ questions: [ReviewQuestion], _ trip: Trip) -> [Sentence] {
    var (sheets, unscored): ([Int: [String]], [String]) = ([:], [])
    for question in questions {
      if case .sheet(let code, let reviewer, false) = question { sheets[reviewer, default: []].append(code) }
      if case .noMean(let code, 0, _) = question { unscored.append(code) }
    }
    sheets = sheets.filter { $0.value.count > 1 }
    let rest = questions.filter { question in
      switch question {
      case .sheet(_, let reviewer, false): sheets[reviewer] == nil
      case .noMean(_, 0, _): unscored.count == 1
      default: true
      }
    }
    return rest.map { self.question($0, trip) }
      + sheets.sorted { $0.key < $1.key }.map { sheetsMissing(trip.reviewers[$0.key].id, $0.value) }
      + (unscored.count > 1 ? [noScores(unscored)] : [])
  }

  private static func sheetsMissing(_ reviewer: String, _ codes: [String]) -> Sentence {
    let list = Sentence.list(codes)
    return Sentence(
      en:
        "no sheet of \(reviewer) for \(codes.count) applications (\(list.en)); import it, or write the conflict or absence into recusals.csv",
      zhHant: "缺委員 \(reviewer) 之評分 \(codes.count) 案（\(list.zhHant)）；請匯入，或在 recusals.csv 註明迴避或缺席",
      ja: "委員 \(reviewer) の採点が \(codes.count) 件ありません（\(list.ja)）。取り込むか、recusals.csv に利益相反・欠席を記入してください")
  }

  private static func noScores(_ codes: [String]) -> Sentence {
    let list = Sentence.list(codes)
    return Sentence(
      en: "no scores yet for \(codes.count) applications (\(list.en)), so no rank",
      zhHant: "尚無有效評分 \(codes.count) 案，無法排序（\(list.zhHant)）", ja: "有効な採点がない申請 \(codes.count) 件、順位なし（\(list.ja)）")
  }

  static func question(_ question: ReviewQuestion, _ trip: Trip) -> Sentence {
    switch question {
    case .acceptance(let code):
      Sentence(
        en: "\(code): not decided yet whether it is accepted; 'trip applications \(code)' says what is missing",
        zhHant: "\(code)：是否受理尚未決定；「trip applications \(code)」可查缺漏",
        ja: "\(code)：受理の可否が未決です。「trip applications \(code)」で不足を確認してください"
      )
    case .stageOne(let code):
      Sentence(
        en: "\(code): stage one is not decided; add 'advanced' or 'stopped' with a reason to decisions.csv",
        zhHant: "\(code)：第一階段尚未決定；請在 decisions.csv 填「進入第二階段」或「未進入第二階段」及理由",
        ja: "\(code)：第一段階が未決です。decisions.csv に「第二段階へ」または「第一段階まで」と理由を記入してください")
    case .tooMany(let excess):
      Sentence(
        en: "\(excess) more than the trip has room for go on to stage two", zhHant: "進入第二階段者較上限多 \(excess) 家",
        ja: "第二段階に進む申請が上限を \(excess) 件超えています")
    case .noCriteria:
      Sentence(
        en: "the trip names no criteria; add them to 'review' of trip.json", zhHant: "trip.json 的 review 未列評選項目",
        ja: "trip.json の review に評価項目がありません")
    case .sheet(let code, let reviewer, let isIncomplete): sheet(code, trip.reviewers[reviewer].id, isIncomplete)
    case .noMean(let code, let scores, let hasRule): noMean(code, scores, hasRule)
    case .tie(let codes): tie(codes, trip)
    case .stageOneTie(let tie): stageOne(tie)
    case .noDocuments(let code):
      Sentence(
        en: "\(code): no score of its documents; add a 'documents' line with number and reason to decisions.csv",
        zhHant: "\(code)：尚無書面審查成績；請在 decisions.csv 填「書面審查成績」、分數及理由",
        ja: "\(code)：書類審査の点数がありません。decisions.csv に「書面審査点」と点数・理由を記入してください")
    }
  }

  private static func tie(_ codes: [String], _ trip: Trip) -> Sentence {
    let equal = Sentence(
      en: "\(codes.joined(separator: ", ")) stay equal where order matters",
      zhHant: "\(codes.joined(separator: "、")) 同分且影響錄取次序", ja: "\(codes.joined(separator: "、")) は同点で順位が必要です")
    let without = codes.filter { code in
      !trip.decisions.contains { $0.kind == .tie && $0.application == code && $0.number != nil }
    }
    if without.isEmpty {
      return equal
        + Sentence(
          en: "; their 'tie' lines in decisions.csv give some the same number",
          zhHant: "；decisions.csv 之「同分次序」有重複，請更正", ja: "。decisions.csv の「同点順位」が同じ順位です。訂正してください")
    }
    guard without.count < codes.count else {
      return equal
        + Sentence(
          en: "; add 'tie' lines with number and reason to decisions.csv",
          zhHant: "；請在 decisions.csv 填「同分次序」、次序及理由", ja: "。decisions.csv に「同点順位」と順位・理由を記入してください")
    }
    return equal
      + Sentence(
        en: "; decisions.csv has no 'tie' line for \(without.joined(separator: ", ")) yet",
        zhHant: "；decisions.csv 尚缺 \(without.joined(separator: "、")) 之「同分次序」一列",
        ja: "。decisions.csv に \(without.joined(separator: "、")) の「同点順位」がまだありません")
  }

  /// 書面審查同分（70分），涉及第6名
  private static func stageOne(_ tie: StageOne.Tie) -> Sentence {
    let (first, last) = (tie.places.lowerBound, tie.places.upperBound)
    let places =
      first == last
      ? Sentence(en: "place \(first)", zhHant: "第\(first)名", ja: "第 \(first) 位")
      : Sentence(en: "places \(first) to \(last)", zhHant: "第\(first)至\(last)名", ja: "第 \(first)～\(last) 位")
    return Sentence(
      en:
        "\(tie.codes.joined(separator: ", ")): equal scores of documents (\(tie.score)) at \(places.en); say with 'advanced' or 'stopped' and a reason in decisions.csv who goes on",
      zhHant:
        "\(tie.codes.joined(separator: "、"))：書面審查同分（\(tie.score)分），涉及\(places.zhHant)；請在 decisions.csv 填「進入第二階段」或「未進入第二階段」及理由",
      ja:
        "\(tie.codes.joined(separator: "、"))：書面審査が同点（\(tie.score) 点）で\(places.ja)に関わります。decisions.csv に「第二段階へ」または「第一段階まで」と理由を記入してください"
    )
  }

  private static func sheet(_ code: String, _ reviewer: String, _ isIncomplete: Bool) -> Sentence {
    isIncomplete
      ? Sentence(
        en: "\(code): \(reviewer) did not score every criterion", zhHant: "\(code)：委員 \(reviewer) 有評選項目未給分",
        ja: "\(code)：委員 \(reviewer) に未採点の項目があります")
      : Sentence(
        en: "\(code): no sheet of \(reviewer); import it, or write the conflict or absence into recusals.csv",
        zhHant: "\(code)：缺委員 \(reviewer) 之評分；請匯入，或在 recusals.csv 註明迴避或缺席",
        ja: "\(code)：委員 \(reviewer) の採点がありません。取り込むか、recusals.csv に利益相反・欠席を記入してください")
  }

  private static func noMean(_ code: String, _ scores: Int, _ hasRule: Bool) -> Sentence {
    let remedy =
      hasRule || scores == 0
      ? Sentence(en: "have it scored", zhHant: "請補足評分", ja: "採点を補ってください")
      : Sentence(
        en: "say in 'fewerThanThree' of trip.json what then", zhHant: "請在 trip.json 的 fewerThanThree 訂明處理方式",
        ja: "trip.json の fewerThanThree で扱いを決めてください")
    return Sentence(
      en: "\(code): \(scores) scores that count, so no rank; \(remedy.en)",
      zhHant: "\(code)：有效評分僅 \(scores) 份，無法排序；\(remedy.zhHant)", ja: "\(code)：有効な採点が \(scores) 件のため順位なし。\(remedy.ja)")
  }
}
