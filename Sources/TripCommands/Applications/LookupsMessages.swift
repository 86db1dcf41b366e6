import TripCosting
import TripModel

/// What the command line says about questions and their answers.
enum LookupsMessages {
  static let nothingOpen = Sentence(
    en: "nothing is to be looked up", zhHant: "目前沒有待查核事項", ja: "確認待ちの事項はありません")

  static func notQuestions(_ file: String) -> Sentence {
    Sentence(
      en:
        "'\(file)' holds no questions: it needs columns for application, question and answer; 'trip lookups sheet' makes it",
      zhHant: "「\(file)」沒有查核事項：須有申請編號、查核項目、查核結果三欄；「trip lookups sheet」可產出",
      ja: "「\(file)」に確認事項がありません。申請番号・確認事項・確認結果の列が必要です。「trip lookups sheet」で作成します")
  }

  static let nothingWritten = Sentence(
    en: "Nothing was written; correct the cells and import again", zhHant: "未寫入任何查核結果；請更正後重新匯入",
    ja: "何も書き込んでいません。訂正して取り込み直してください")

  static func result(_ added: Int, _ known: Int, _ open: Int, isWritten: Bool) -> Sentence {
    let dry =
      isWritten || added == 0
      ? Sentence(verbatim: "") : Sentence(en: " (not written: dry run)", zhHant: "（試行，未寫入）", ja: "（試行、未保存）")
    return Sentence(
      en: "\(added) answers new, \(known) known already, \(open) rows not answered yet",
      zhHant: "新增查核結果 \(added) 筆、原已登錄 \(known) 筆、尚未填寫 \(open) 列", ja: "確認結果の追加 \(added) 件、登録済み \(known) 件、未記入 \(open) 行"
    )
      + dry
  }

  static func outweighed(_ code: String, _ requirement: Requirement, _ later: Lookup) -> Sentence {
    let title = requirement.title
    return Sentence(
      en: "\(code) \(title.en): the answer of \(later.on.iso) by \(later.by) is later and goes on counting",
      zhHant: "\(code) \(title.zhHant)：已有較晚之查核結果（\(later.on.iso) \(later.by)），仍以該筆為準",
      ja: "\(code) \(title.ja)：より新しい確認結果（\(later.on.iso) \(later.by)）があり、そちらが有効です")
  }
}
