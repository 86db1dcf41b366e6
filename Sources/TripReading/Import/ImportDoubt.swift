package import TripModel

/// A row that may or may not be somebody whom we know, or a value worse than ours; left out until a person says.
package struct ImportDoubt: Hashable, Sendable {
  /// What makes it doubtful.
  package enum Reason: Hashable, Sendable {
    /// The passport of one person with the name of another.
    case passportOfAnother(String)
    /// The passport is known, but at another company.
    case otherCompany(String)
    /// The same name, but passport and date of birth both differ.
    case nameOnly(String)
    /// More than one row of ours could be meant.
    case several(Int)
    /// More than one company of ours could be meant.
    case severalCompanies(Int)
    /// The 統一編號 of a company of ours, here with its code and name, under another name.
    case otherName(code: String, name: String)
    /// The code of one company of ours with the 統一編號 of another, which has this code and name.
    case numberOfAnother(code: String, name: String)
    /// The list says that the person does not come, in these words.
    case absent(String)
    /// Two rows of the table mean the same person.
    case twice(Int)
    /// Two rows of the table mean the same company and differ.
    case companyTwice(Int)
    /// A value that a rule is content with would become one that it is not; both as shown.
    case worse(key: String, label: Sentence, old: String, new: String, because: Sentence)
  }

  package var table: String
  package var row: Int
  package var place: ImportPlace
  package var who: String
  /// Lines of our file that could be meant.
  package var lines: [Int]
  package var reason: Reason

  package init(table: String, row: Int, place: ImportPlace, who: String, lines: [Int], reason: Reason) {
    self.table = table
    self.row = row
    self.place = place
    self.who = who
    self.lines = lines
    self.reason = reason
  }

  /// The key of the one value that is in doubt; nil where it is the row.
  package var column: String? {
    switch reason {
    case .worse(let key, _, _, _, _): key
    case .otherName: CompanyColumn.name.rawValue
    default: nil
    }
  }

  package var summary: Sentence {
    let at = place.words(in: table)
    let reason = reason.sentence
    return Sentence(
      en: "\(at): \(who): \(reason.en)", zhHant: "\(at)：\(who)：\(reason.zhHant)", ja: "\(at)：\(who)：\(reason.ja)")
  }

  /// The other of two rows of which one must go.
  private var rowTwice: Int? {
    switch reason {
    case .companyTwice(let other): other
    // Nobody of ours, so there is no line to name.
    case .twice(let other) where lines.isEmpty: other
    default: nil
    }
  }

  package var remedy: Sentence {
    if case .numberOfAnother = reason {
      return Sentence(
        en: "ask the company which of the two it is, and correct the code or the uniform number in the file",
        zhHant: "請洽該公司確認，並更正檔案中的公司代號或統一編號", ja: "どちらの企業かを確認し、ファイルの企業コードか統一編号を直してください")
    }
    if case .absent = reason {
      return Sentence(
        en:
          "take the row out of the file; a person of the roster leaves with 'trip withdraw'; who comes all the same is taken with --new \(row), or --same \(row)=LINE if on the roster",
        zhHant:
          "請從檔案刪除該列；已在名冊上者請用「trip withdraw」辦理退出；若仍要參加請加 --new \(row)（已在名冊上者用 --same \(row)=行號）",
        ja:
          "ファイルからその行を削除してください。名簿にある人の取消しは「trip withdraw」です。参加する場合は --new \(row)（名簿にある人は --same \(row)=行番号）を指定してください")
    }
    if let other = rowTwice {
      return Sentence(
        en: "leave one of the rows \(other) and \(row) in the file", zhHant: "檔案中第 \(other) 列與第 \(row) 列請擇一保留",
        ja: "ファイルの \(other) 行目と \(row) 行目のどちらかだけを残してください")
    }
    if case .severalCompanies = reason {
      return Sentence(
        en: "correct companies.csv, or say --company CODE", zhHant: "請更正 companies.csv，或用 --company 代號指定",
        ja: "companies.csv を直すか、--company コードで指定してください")
    }
    if case .otherName = reason {
      return Sentence(
        en:
          "ask the company; if it has a new name, say --take \(row)=name, if it is another one with that number --new \(row), else correct the uniform number",
        zhHant: "請洽該公司；若為更名請加 --take \(row)=name，若為同統編的另一單位請加 --new \(row)，否則請更正統一編號",
        ja: "企業に確認し、社名変更なら --take \(row)=name、同じ番号の別の事業所なら --new \(row) を指定、そうでなければ統一編号を直してください")
    }
    if let column {
      return Sentence(
        en: "ask the company; if the new value is right all the same, say --take \(row)=\(column)",
        zhHant: "請洽該公司；若新值確實無誤，請加 --take \(row)=\(column)",
        ja: "企業に確認し、新しい値が正しければ --take \(row)=\(column) を指定してください")
    }
    let line = lines.first.map(String.init) ?? "LINE"
    return Sentence(
      en: "say --same \(row)=\(line) if it is that person, or --new \(row) for another one",
      zhHant: "若為同一人請加 --same \(row)=\(line)，若為另一人請加 --new \(row)",
      ja: "同一人物なら --same \(row)=\(line)、別人なら --new \(row) を指定してください")
  }
}

extension ImportDoubt.Reason {
  fileprivate var sentence: Sentence {
    switch self {
    case .passportOfAnother(let other):
      Sentence(en: "has the passport number of \(other)", zhHant: "護照號碼與 \(other) 相同", ja: "\(other) と同じ旅券番号です")
    case .otherCompany(let company):
      Sentence(
        en: "is on the roster of company \(company)", zhHant: "已在公司 \(company) 的名冊上", ja: "企業 \(company) の名簿にあります")
    case .nameOnly(let other):
      Sentence(
        en: "has the name of \(other), but another passport and date of birth", zhHant: "與 \(other) 同名，但護照號碼與出生日期都不同",
        ja: "\(other) と同名ですが、旅券番号と生年月日が異なります")
    case .several(let count):
      Sentence(
        en: "\(count) people of the roster could be meant", zhHant: "名冊上有 \(count) 人可能相符",
        ja: "名簿の \(count) 名が該当する可能性があります")
    case .severalCompanies(let count):
      Sentence(
        en: "\(count) companies of companies.csv could be meant", zhHant: "companies.csv 有 \(count) 家公司可能相符",
        ja: "companies.csv の \(count) 社が該当する可能性があります")
    case .otherName(let code, let name):
      Sentence(
        en: "has the uniform number of \(code), \(name)", zhHant: "統一編號與 \(code)「\(name)」相同",
        ja: "\(code)「\(name)」と同じ統一編号です")
    case .numberOfAnother(let code, let name):
      Sentence(
        en: "has the uniform number of \(code), \(name), under another code", zhHant: "代號不同，統一編號卻與 \(code)「\(name)」相同",
        ja: "コードが異なるのに \(code)「\(name)」と同じ統一編号です")
    case .absent(let words):
      Sentence(
        en: "'\(words)' says that this person does not come, so the row is left out", zhHant: "註明「\(words)」，此列略過",
        ja: "「\(words)」とあるため、この行は取り込みません")
    case .twice(let row):
      Sentence(en: "is the person of row \(row) as well", zhHant: "與第 \(row) 列為同一人", ja: "\(row) 行目と同一人物です")
    case .companyTwice(let row):
      Sentence(
        en: "is the company of row \(row), which says otherwise", zhHant: "與第 \(row) 列為同一公司，但內容不同",
        ja: "\(row) 行目と同じ企業ですが、内容が異なります")
    case .worse(_, let label, let old, let new, let because):
      Sentence(
        en: "\(label.en) stays \(old) instead of \(new): \(because.en)",
        zhHant: "\(label.zhHant)維持 \(old)，未改為 \(new)：\(because.zhHant)",
        ja: "\(label.ja)は \(old) のまま、\(new) に変更しません：\(because.ja)")
    }
  }
}
