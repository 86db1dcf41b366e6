import TripModel
import TripReading

/// Words of `trip apply`.
enum ApplyWords {
  static let written = Sentence(
    en: "written to applications.csv; 'trip undo' takes it back", zhHant: "已寫入 applications.csv；「trip undo」可復原",
    ja: "applications.csv に書き込みました。「trip undo」で取り消せます")
  static let nothing = Sentence(
    en: "Nothing changes.", zhHant: "沒有變更。", ja: "変更はありません。")
  static let dryRun = Sentence(
    en: "Nothing is written (--dry-run).", zhHant: "未寫入（--dry-run）。", ja: "書き込みません（--dry-run）。")

  static func notAnApplication(_ file: String) -> Sentence {
    Sentence(
      en:
        "'\(file)' is no application: neither a filled-in annex form ('trip form --application') nor a list with a company name",
      zhHant: "「\(file)」不是申請資料：既非已填寫的報名表（「trip form --application」），也非含公司名稱的清單",
      ja: "「\(file)」は申請の資料ではありません。記入済みの申込書（「trip form --application」）でも、会社名のある一覧でもありません")
  }

  static func unknownAttachment(_ word: String, _ allowed: [String]) -> Sentence {
    let list = Sentence.list(allowed)
    return Sentence(
      en: allowed.isEmpty ? "an id, of which trip.json has none" : "one of: \(list.en)",
      zhHant: allowed.isEmpty ? "附件代號（trip.json 未列附件）" : "可用：\(list.zhHant)",
      ja: allowed.isEmpty ? "添付書類の ID（trip.json にありません）" : "次のいずれか：\(list.ja)")
  }

  static let instant = Sentence(
    en: "a time with seconds and zone, such as 2026-05-04T16:59:58+08:00 or 'Mon, 4 May 2026 16:59:58 +0800'",
    zhHant: "含秒數與時區的時間，例如 2026-05-04T16:59:58+08:00 或「Mon, 4 May 2026 16:59:58 +0800」",
    ja: "秒と時間帯を含む日時。例 2026-05-04T16:59:58+08:00、「Mon, 4 May 2026 16:59:58 +0800」")

  /// Names of columns, never what stands in them.
  static func line(_ outcome: ApplyOutcome) -> Sentence {
    switch outcome {
    case .added(let id, let name, let columns):
      Sentence(
        en: "+ \(id)  \(name): \(columns.count) answers", zhHant: "+ \(id)  \(name)：\(columns.count) 項",
        ja: "+ \(id)  \(name)：\(columns.count) 項目")
    case .completed(let id, let name, let filled, _):
      Sentence(
        en: "~ \(id)  \(name): \(filled.isEmpty ? "nothing new" : labels(filled).en)",
        zhHant: "~ \(id)  \(name)：\(filled.isEmpty ? "無新增項目" : labels(filled).zhHant)",
        ja: "~ \(id)  \(name)：\(filled.isEmpty ? "新しい項目なし" : labels(filled).ja)")
    case .unchanged(let id, let name):
      Sentence(en: "= \(id)  \(name): as before", zhHant: "= \(id)  \(name)：未變更", ja: "= \(id)  \(name)：変更なし")
    case .doubt(let id, let name, let differing):
      Sentence(
        en: "? \(id)  \(name): this company has applied already; differs: \(labels(differing).en)",
        zhHant: "? \(id)  \(name)：此公司已有申請案，內容不同：\(labels(differing).zhHant)",
        ja: "? \(id)  \(name)：この企業はすでに申請済みです。相違：\(labels(differing).ja)")
    case .another(let id, let name, let given):
      Sentence(
        en: "! \(id)  \(name): this is another company's, '\(given)', with another uniform number; nothing is taken",
        zhHant: "! \(id)  \(name)：來件為另一公司「\(given)」，統一編號亦不同，未登錄",
        ja: "! \(id)  \(name)：届いたのは別企業「\(given)」のもので統一編号も異なるため、登録していません")
    case .nameless(let place):
      Sentence(en: "! \(place): no company name", zhHant: "! \(place)：沒有公司名稱", ja: "! \(place)：会社名がありません")
    }
  }

  /// What to do where something was left.
  static func remedy(_ outcome: ApplyOutcome) -> Sentence? {
    switch outcome {
    case .doubt(let id, _, _):
      Sentence(
        en: "say --to \(id) to complete that application with what is empty there",
        zhHant: "如為補件，請加 --to \(id)（僅填入空白欄位）", ja: "補正であれば --to \(id) を付けてください（空欄のみ記入）")
    case .another:
      Sentence(
        en:
          "name the application that it belongs to with --to, or leave --to out; a new name is taken with --take name",
        zhHant: "請以 --to 指定所屬申請案，或不加 --to 另立一案；公司更名者請加 --take name",
        ja: "--to で該当する申請を指定するか、--to を外してください。社名変更なら --take name を付けてください")
    case .completed(_, _, _, let left) where left.first == .answer(.arrived):
      Sentence(
        en: "the file was whole at the time entered, and this mail is older; --take arrived takes its time instead",
        zhHant: "已登錄之補件收件時間晚於此信，維持原時間；確定以此信為準請加 --take arrived",
        ja: "登録済みの補正受信日時はこのメールより後のため変更しません。このメールを採用するには --take arrived")
    case .completed(_, _, _, let left) where !left.isEmpty:
      Sentence(
        en:
          "left as they were, since they say something else: \(labels(left).en); --take \(left[0].rawValue) takes the new one",
        zhHant: "以下欄位與原填不同，維持原值：\(labels(left).zhHant)；採用新值請加 --take \(left[0].rawValue)",
        ja: "元の記載と異なるため変更しない項目：\(labels(left).ja)。新しい値を採用するには --take \(left[0].rawValue)")
    default: nil
    }
  }

  private static func labels(_ columns: [ApplicationColumn]) -> Sentence {
    Sentence(
      en: columns.map(\.label.en).joined(separator: ", "), zhHant: columns.map(\.label.zhHant).joined(separator: "、"),
      ja: columns.map(\.label.ja).joined(separator: "、"))
  }
}
