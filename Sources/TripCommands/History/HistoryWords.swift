import TripCosting
import TripModel
import TripStorage

/// Words of `trip history`.
enum HistoryWords {
  static let none = Sentence(
    en: "trip has changed nothing here yet", zhHant: "trip 尚未變更過此資料夾", ja: "trip による変更はまだありません")
  static let ledgerOnly = Sentence(en: "ledger", zhHant: "帳冊", ja: "台帳")

  static func earlier(_ count: Int) -> Sentence {
    Sentence(
      en: "… \(count) earlier; --all shows them", zhHant: "……另有較早的 \(count) 筆，加 --all 顯示",
      ja: "…… 以前の \(count) 件は --all で表示")
  }

  static func title(_ change: PastChange) -> Sentence {
    change.isTakingBack ? UndoWords.done(change.title) : ChangeTitle.sentence(change.title)
  }

  static func line(_ number: Int, _ said: Sentence) -> Sentence {
    Sentence(
      en: "ledger line \(number): \(said.en)", zhHant: "帳冊第 \(number) 行：\(said.zhHant)",
      ja: "台帳 \(number) 行目：\(said.ja)")
  }

  static func notHere(_ lines: ClosedRange<Int>) -> Sentence {
    let isOne = lines.count == 1
    let list = isOne ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
    return Sentence(
      en: "ledger line\(isOne ? "" : "s") \(list) of this change: not in this ledger",
      zhHant: "此變更所寫的帳冊第 \(list) 行：不在目前的帳冊中", ja: "この変更が書いた台帳 \(list) 行目：現在の台帳にはありません")
  }

  static func issued(_ code: String, _ company: String, _ sum: Sentence) -> Sentence {
    Sentence(
      en: "\(code) issued to \(company), \(sum.en)", zhHant: "開立 \(code) 予 \(company)，\(sum.zhHant)",
      ja: "\(code) を \(company) に発行、\(sum.ja)")
  }

  static func credited(_ note: String, _ invoice: String) -> Sentence {
    Sentence(
      en: "\(note) ends \(invoice)", zhHant: "以 \(note) 沖銷 \(invoice)", ja: "\(note) により \(invoice) を取消し")
  }

  static func charged(_ invoice: String, _ sum: Sentence, _ day: Day) -> Sentence {
    Sentence(
      en: "\(sum.en) of bank charges for \(invoice) borne on \(day.iso)",
      zhHant: "\(day.iso) 由主辦單位負擔 \(invoice) 匯費 \(sum.zhHant)", ja: "\(day.iso) に \(invoice) の振込手数料 \(sum.ja) を負担")
  }

  static func paid(_ invoice: String, _ sum: Sentence, _ day: Day) -> Sentence {
    Sentence(
      en: "\(sum.en) for \(invoice) on \(day.iso)", zhHant: "\(day.iso) 收到 \(invoice) 款項 \(sum.zhHant)",
      ja: "\(day.iso) に \(invoice) の入金 \(sum.ja)")
  }

  static func reversed(_ line: Int) -> Sentence {
    Sentence(en: "line \(line) taken back", zhHant: "取消第 \(line) 行", ja: "\(line) 行目を取消し")
  }

  static func carried(_ from: String, _ invoice: String, _ sum: Sentence) -> Sentence {
    Sentence(
      en: "\(sum.en) carried from \(from) to \(invoice)", zhHant: "\(sum.zhHant) 自 \(from) 轉入 \(invoice)",
      ja: "\(sum.ja) を \(from) から \(invoice) へ繰越し")
  }

  static func signed(_ review: Int) -> Sentence {
    Sentence(en: "review \(review) signed", zhHant: "評選紀錄 \(review) 已簽署", ja: "選考記録 \(review) に署名")
  }

  static func sent(_ manifest: Int, _ whom: String) -> Sentence {
    Sentence(
      en: "manifest \(manifest) sent to \(whom)", zhHant: "第 \(manifest) 號名單送交 \(whom)",
      ja: "名簿第 \(manifest) 号を \(whom) に送付")
  }

  static func withdrew(_ company: String, _ people: Int, _ day: Day) -> Sentence {
    Sentence(
      en: "\(people) of \(company) withdrew on \(day.iso)", zhHant: "\(company) 於 \(day.iso) 退出 \(people) 人",
      ja: "\(company) の \(people) 名が \(day.iso) に参加取消し")
  }

  static func forgot(_ papers: Int, _ day: Day) -> Sentence {
    Sentence(
      en: "\(papers) papers forgotten on \(day.iso)", zhHant: "\(day.iso) 刪除 \(papers) 份文件的個人資料",
      ja: "\(day.iso) に書類 \(papers) 件の個人情報を削除")
  }
}
