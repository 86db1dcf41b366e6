import TripDocuments
import TripModel
import TripProgrammes

/// Words about an application's plan beside other programmes.
extension ProgrammeWords {
  /// What the call itself says; where it does not shut such plans out, that.
  static func exclusion(_ exclusion: Call.Exclusion?, _ clause: String?) -> Sentence {
    guard let exclusion else {
      return Sentence(
        en: "This call does not shut out the same plan under another programme.",
        zhHant: "本案未將「以相同計畫另申請其他輔導或補助」列為排除條件。",
        ja: "この募集は他の事業との重複申請を除外していません。")
    }
    let place = clause.map(Words.clause) ?? Sentence(verbatim: "trip.json")
    let title = exclusion.kind.title
    let quote = exclusion.words?.sentence
    return Sentence(
      en: "\(place.en): \(quote?.en ?? title.en)",
      zhHant: "\(place.zhHant)：\(quote.map { "「\($0.zhHant)」" } ?? title.zhHant)",
      ja: "\(place.ja)：\(quote.map { "「\($0.ja)」" } ?? title.ja)")
  }

  static let isQuestion = Sentence(
    en:
      "Shared words are no proof: each is a question for a person. Loans, tax relief, training and the like are left out.",
    zhHant: "用詞相近不等於重複，以下均為待人工查證的問題；貸款、租稅、培訓等非專案輔導不列入。",
    ja: "語の一致は重複の証拠ではなく、いずれも担当者が確認する事項です。融資・税制・研修などは除いています。")
  static let noPlan = Sentence(
    en: "The application says nothing of its plan yet.", zhHant: "此申請案尚未填寫計畫內容。", ja: "この申請にはまだ計画の記載がありません。")
  static let noOverlap = Sentence(
    en: "No measure of the catalogue shares enough with the plan; the catalogue does not hold every programme.",
    zhHant: "目錄中沒有與此計畫明顯相近的措施；惟目錄未必收錄所有計畫。", ja: "計画と明らかに近い制度は目録にありません。ただし目録がすべてを収録しているとは限りません。")

  static func overlapOf(_ name: String) -> Sentence {
    Sentence(
      en: "\(name): programmes that may overlap with the plan", zhHant: "\(name)：可能與計畫重複的措施", ja: "\(name)：計画と重複しうる制度")
  }

  static func forCompany(_ name: String) -> Sentence {
    Sentence(
      en: "\(name): what else there is, by what the application says and the company's size",
      zhHant: "\(name)：依申請內容與企業規模，其他可考慮的措施", ja: "\(name)：申請内容と企業規模から考えられる他の制度")
  }

  static func ministry(_ ministry: String?, _ kinds: String) -> Sentence {
    guard let ministry else {
      return Sentence(en: "ministry not named; \(kinds)", zhHant: "來源未載部會；\(kinds)", ja: "所管省庁の記載なし／\(kinds)")
    }
    return Sentence(verbatim: "\(ministry)；\(kinds)")
  }

  static func named(_ word: SharedConcept.Word) -> Sentence {
    Sentence(
      en: "the application names it: '\(word.word)' (\(word.field.en))",
      zhHant: "申請案提到「\(word.word)」（\(word.field.zhHant)）",
      ja: "申請に「\(word.word)」の記載（\(word.field.ja)）")
  }

  /// overseas marketing: 'export' (Plans abroad), '日本' (Aim or need in Japan)
  static func shared(_ shared: SharedConcept) -> Sentence {
    let name = shared.concept.name
    let words = shared.words.prefix(4)
    return Sentence(
      en: "\(name.en): " + words.map { "'\($0.word)' (\($0.field.en))" }.joined(separator: ", "),
      zhHant: "\(name.zhHant)：" + words.map { "「\($0.word)」（\($0.field.zhHant)）" }.joined(separator: "、"),
      ja: "\(name.ja)：" + words.map { "「\($0.word)」（\($0.field.ja)）" }.joined(separator: "、"))
  }

  static func question(_ title: String) -> Sentence {
    Sentence(
      en:
        "Has the company applied for, or received, \(title) with the same or a similar plan? Ask the company and the contact above.",
      zhHant: "該公司是否曾以相同或類似計畫申請或獲得「\(title)」？請向公司及上列聯絡窗口查證。",
      ja: "同社は同一または類似の計画で「\(title)」を申請または受給しているか。同社と上記連絡先に確認。")
  }
}
