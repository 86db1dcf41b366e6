package import TripModel

extension HoldReason {
  /// What to do, so that the lines can be written.
  package var remedy: Sentence {
    switch self {
    case .missing:
      Sentence(
        en: "complete the row in delegates.csv from the passport", zhHant: "請依護照補齊 delegates.csv 該列資料",
        ja: "旅券を見て delegates.csv の行を補ってください")
    case .name(_, .openSpelling):
      Sentence(
        en: "type the name as the two lines at the foot of the passport spell it",
        zhHant: "請改填護照最下方兩行（機器可讀區）的拼法", ja: "旅券下部 2 行（機械読取部）の綴りで記入してください")
    case .name:
      Sentence(
        en: "copy surname and given name exactly as the passport prints them", zhHant: "請完全依護照上的英文姓與名填寫",
        ja: "旅券の表記どおりに姓と名を記入してください")
    case .passportShape, .bornAfterDeparture:
      Sentence(en: "compare it with the passport", zhHant: "請與護照核對", ja: "旅券と照合してください")
    case .expires:
      Sentence(en: "have the passport renewed first", zhHant: "請先換發護照", ja: "先に旅券を更新してください")
    case .oneLetterSurname, .nameTooLong, .sexUnspecified, .infant, .child, .issuerUnknown:
      Sentence(
        en: "let the travel agency enter this person by hand", zhHant: "請旅行社手動輸入此人資料", ja: "この方は旅行会社に手入力を依頼してください")
    }
  }
}

extension Sentence {
  static func missing(_ labels: [Sentence]) -> Sentence {
    Sentence(
      en: "still lacking: " + labels.map(\.en).joined(separator: ", "),
      zhHant: "尚缺：" + labels.map(\.zhHant).joined(separator: "、"), ja: "未記入：" + labels.map(\.ja).joined(separator: "、"))
  }

  static func name(_ label: Sentence, _ problem: TicketNameProblem) -> Sentence {
    switch problem {
    case .notLatin(let character):
      Sentence(
        en: "\(label.en): '\(character)' is not a Latin letter", zhHant: "\(label.zhHant)：「\(character)」不是拉丁字母",
        ja: "\(label.ja)：「\(character)」はローマ字ではありません")
    case .openSpelling(let letter, let spellings):
      Sentence(
        en: "\(label.en): '\(letter)' may be \(spellings.joined(separator: " or ")) on a ticket",
        zhHant: "\(label.zhHant)：「\(letter)」在機票上可能拼為 \(spellings.joined(separator: " 或 "))",
        ja: "\(label.ja)：「\(letter)」は航空券で \(spellings.joined(separator: " または ")) と綴られる可能性があります")
    case .noLetters:
      Sentence(en: "\(label.en): no letters", zhHant: "\(label.zhHant)：沒有字母", ja: "\(label.ja)：文字がありません")
    }
  }
}
