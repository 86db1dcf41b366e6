import TripCosting
import TripModel
import TripProgrammes

/// Words of `trip programmes`.
enum ProgrammeWords {
  static let why = Sentence(en: "why", zhHant: "符合", ja: "理由")
  static let serves = Sentence(en: "for", zhHant: "對象", ja: "対象")
  static let about = Sentence(en: "what", zhHant: "內容", ja: "内容")
  static let kinds = Sentence(en: "kind", zhHant: "類型", ja: "種類")
  static let topics = Sentence(en: "about", zhHant: "主題", ja: "分野")
  static let size = Sentence(en: "size", zhHant: "規模", ja: "規模")
  static let money = Sentence(en: "money", zhHant: "金額", ja: "金額")
  static let period = Sentence(en: "apply", zhHant: "期間", ja: "期間")
  static let agency = Sentence(en: "agency", zhHant: "主辦", ja: "主管")
  static let executedBy = Sentence(en: "run by", zhHant: "執行", ja: "実施")
  static let contact = Sentence(en: "ask", zhHant: "聯絡", ja: "連絡先")
  static let links = Sentence(en: "web", zhHant: "網站", ja: "サイト")
  static let note = Sentence(en: "note", zhHant: "備註", ja: "備考")
  static let place = Sentence(en: "source", zhHant: "出處", ja: "出典")

  static let nothing = Sentence(
    en: "Nothing in the catalogue answers that; try other words, or fewer.", zhHant: "目錄中查無符合的措施，請換詞或減少條件。",
    ja: "該当する制度が見つかりません。語を変えるか条件を減らしてください。")
  static let howToSearch = Sentence(
    en: "'trip programmes WORDS' searches it in Chinese or English; 'trip programmes 114-30' shows one measure.",
    zhHant: "「trip programmes 關鍵字」以中文或英文查詢；「trip programmes 114-30」查看單一措施。",
    ja: "「trip programmes 語」で中国語・英語で検索し、「trip programmes 114-30」で一件を表示します。")

  static func found(_ count: Int, of all: Int) -> Sentence {
    Sentence(
      en: "\(count) of \(all) measures, best first", zhHant: "符合 \(count) 項（共 \(all) 項），依相關度排列",
      ja: "\(all) 件中 \(count) 件、関連の高い順")
  }

  static func someWords(_ matched: Int, of words: Int) -> Sentence {
    Sentence(
      en: "No measure answers every word; these answer \(matched) of \(words).",
      zhHant: "沒有措施符合全部關鍵字；以下符合 \(words) 個中的 \(matched) 個。", ja: "すべての語に合う制度はなく、以下は \(words) 語中 \(matched) 語に合います。")
  }

  static func more(_ count: Int) -> Sentence {
    Sentence(
      en: "\(count) more ('--all' shows them whole):", zhHant: "另有 \(count) 項（以 --all 查看全文）：",
      ja: "ほか \(count) 件（--all ですべて表示）：")
  }

  static func tooLarge(_ count: Int) -> Sentence {
    Sentence(
      en: "\(count) more are left out: the company is too large for them.", zhHant: "另有 \(count) 項因公司規模不符而略去。",
      ja: "規模の条件に合わない \(count) 件を除きました。")
  }

  static func holds(_ count: Int, _ sources: Int) -> Sentence {
    Sentence(
      en: "The catalogue holds \(count) measures from \(sources) published lists.",
      zhHant: "目錄收錄 \(sources) 份公開資料、共 \(count) 項措施。",
      ja: "公開資料 \(sources) 点の \(count) 件を収録しています。")
  }

  static func measures(_ count: Int) -> Sentence {
    Sentence(en: "\(count) measures", zhHant: "\(count) 項", ja: "\(count) 件")
  }

  static func group(_ group: Concept.Group) -> Sentence {
    switch group {
    case .kind: Sentence(en: "Needs (--need)", zhHant: "支援類型（--need）", ja: "支援の種類（--need）")
    case .topic: Sentence(en: "Topics", zhHant: "主題", ja: "分野")
    case .industry: Sentence(en: "Industries (--industry)", zhHant: "產業（--industry）", ja: "業種（--industry）")
    }
  }

  static func source(_ year: Int) -> Sentence {
    let gregorian = ROCYear.gregorian(year)
    return Sentence(
      en: "published in ROC \(year) (\(gregorian))", zhHant: "民國 \(year) 年資料", ja: "民国 \(year) 年・\(gregorian) 年の資料")
  }

  static func lines(_ lines: String) -> Sentence {
    Sentence(en: ", lines \(lines): ", zhHant: "，第 \(lines) 行：", ja: "、\(lines) 行目：")
  }

  static let notNamed = Sentence(en: "not named", zhHant: "來源未載", ja: "記載なし")

  static func contactOfAll(_ contact: String) -> Sentence {
    Sentence(
      en: "\(contact) (one window for all of this source)", zhHant: "\(contact)（該資料之單一窗口）", ja: "\(contact)（資料全体の総合窓口）")
  }

  static func noAgency(_ issuer: String?) -> Sentence {
    guard let issuer else { return notNamed }
    return Sentence(
      en: "not named; published by \(issuer)", zhHant: "來源未載（資料由\(issuer)發布）", ja: "記載なし（\(issuer)の資料）")
  }

  static func stillOpen(_ to: Day) -> Sentence {
    Sentence(
      en: "by its source it runs until \(to.iso)", zhHant: "依來源施行至 \(to.iso)", ja: "資料では \(to.iso) まで実施")
  }

  static func unknownApplication(_ word: String, _ closest: String?) -> Sentence {
    let hint = closest.map {
      Sentence(en: "; did you mean '\($0)'?", zhHant: "；是不是「\($0)」？", ja: "。「\($0)」のことですか")
    }
    return Sentence(
      en: "no one application is called '\(word)'", zhHant: "「\(word)」無法對應到唯一一件申請案", ja: "「\(word)」に当たる申請が一件に定まりません")
      + (hint ?? Sentence(verbatim: ""))
  }

  static func damaged(_ problem: CatalogueProblem) -> Sentence {
    Sentence(verbatim: "\(problem.file):\(problem.line): \(problem.what)")
  }
}
