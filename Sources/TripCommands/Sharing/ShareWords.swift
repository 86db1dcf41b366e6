import TripModel

/// Words of `trip share`.
enum ShareWords {
  static let whom = Sentence(
    en: "agency, company, auditor or colleague", zhHant: "agency（旅行社）、company（公司）、auditor（會計師、記帳人員）或 colleague（同仁）",
    ja: "agency（旅行会社）・company（企業）・auditor（会計）・colleague（同僚）のいずれか")

  static let hasErrors = Sentence(
    en: "the trip has errors; 'trip check' names them; nothing was copied",
    zhHant: "行程資料仍有錯誤，請以「trip check」查看；未產生副本", ja: "旅程に誤りがあります。「trip check」で確認してください。コピーは作成していません")

  static func made(_ path: String, _ recipient: Recipient, _ company: String?) -> Sentence {
    let (label, purpose) = (recipient.label, recipient.purpose)
    let code = company.map { " \($0)" } ?? ""
    return Sentence(
      en: "\(path): a copy for the \(label.en)\(code), \(purpose.en)",
      zhHant: "\(path)：提供\(label.zhHant)\(code.isEmpty ? "" : code + " ")之副本，用途：\(purpose.zhHant)",
      ja: "\(path)：\(label.ja)\(code)用のコピー。目的：\(purpose.ja)")
  }

  static func kept(_ files: Int, _ values: Int) -> Sentence {
    Sentence(
      en: "in it: \(files) files, \(values) values", zhHant: "內含：\(files) 個檔案、\(values) 項資料",
      ja: "内容：\(files) ファイル、\(values) 項目")
  }

  static let leftOut = Sentence(en: "left out:", zhHant: "未提供：", ja: "含めないもの：")

  static func cells(_ file: String, _ columns: String, _ count: Int) -> Sentence {
    Sentence(
      en: "  \(file): \(count) values (\(columns))", zhHant: "  \(file)：\(count) 項（\(columns)）",
      ja: "  \(file)：\(count) 項目（\(columns)）")
  }

  static func rows(_ file: String, _ count: Int) -> Sentence {
    Sentence(
      en: "  \(file): \(count) rows of others", zhHant: "  \(file)：他人資料 \(count) 列", ja: "  \(file)：他者の行 \(count) 行")
  }

  static func keys(_ file: String, _ keys: String) -> Sentence {
    Sentence(en: "  \(file): \(keys)", zhHant: "  \(file)：\(keys)", ja: "  \(file)：\(keys)")
  }

  static func files(_ count: Int, _ names: String) -> Sentence {
    Sentence(
      en: "  \(count) files: \(names)", zhHant: "  \(count) 個檔案：\(names)", ja: "  \(count) ファイル：\(names)")
  }

  static func checked(_ errors: Int, _ warnings: Int) -> Sentence {
    Sentence(
      en: "'trip check' says of the copy: \(errors) errors, \(warnings) warnings",
      zhHant: "副本經「trip check」檢查：錯誤 \(errors)、警告 \(warnings)", ja: "コピーの「trip check」：エラー \(errors)、警告 \(warnings)")
  }

  static let otherPrices = Sentence(
    en:
      "in the copy the prices come out otherwise, as they depend on other companies: send the notice and the cost card"
      + " along (papers/companies/)",
    zhHant: "費用取決於其他公司，副本算出的金額與此處不同：請一併提供繳費通知單與「參團費用一覽」（papers/companies/）",
    ja: "料金が他社に左右されるため、コピーでは金額が異なります。請求案内書と「参加費用一覧」（papers/companies/）も一緒にお渡しください")

  static let withoutLedger = Sentence(
    en: "this copy was made without the ledger, so it cannot tell what was issued, paid or sent; ask who shared it",
    zhHant: "此副本不含帳冊，無法得知已開立、已收款或已送交的內容；請洽提供副本者",
    ja: "このコピーには台帳が含まれていないため、発行・入金・送付の状況は分かりません。コピーの提供者にお問い合わせください")

  static let isCopy = Sentence(
    en:
      "this folder is a copy that 'trip share' made; nothing is issued, paid or sent from it, only from the trip itself",
    zhHant: "此資料夾為「trip share」產生之副本，不得由此開立、登錄收款或寄送；請於原行程資料夾操作",
    ja: "このフォルダは「trip share」で作成したコピーです。発行・入金・送付は元の旅程フォルダで行ってください")
}
