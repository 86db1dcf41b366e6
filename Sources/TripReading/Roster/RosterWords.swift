package import TripModel

/// The words by which a column says one of a few things, in three languages.
package struct RosterWords<Value: Sendable>: Sendable {
  private let values: [String: Value]
  /// What a message offers.
  package let shown: [String]
  /// The same in the words of each language, with the key beside them.
  package let offered: [Sentence]

  init(_ values: [String: Value], shown: [String]) {
    (self.values, self.shown) = (values, shown)
    offered = shown.map { Sentence(verbatim: $0) }
  }

  /// - Parameter offered: Each key with its word in Chinese and Japanese.
  init(_ values: [String: Value], offered: [(key: String, zhHant: String, ja: String)]) {
    (self.values, shown) = (values, offered.map(\.key))
    self.offered = offered.map { Sentence(en: $0.key, zhHant: "\($0.zhHant)（\($0.key)）", ja: "\($0.ja)（\($0.key)）") }
  }

  var words: [String] { Array(values.keys) }

  /// Nil for a word that means nothing here.
  package func value(_ word: String) -> Value? { values[HalfWidth.fold(word).uppercased()] }
}

extension RosterWords<Sex> {
  package static var sex: RosterWords<Sex> { Lists.sex }
}

extension RosterWords<RoomWish> {
  package static var room: RosterWords<RoomWish> { Lists.room }
}

extension RosterWords<Tongue> {
  package static var tongue: RosterWords<Tongue> { Lists.tongue }
}

extension RosterWords<WishStrength> {
  package static var wish: RosterWords<WishStrength> { Lists.wish }
}

extension RosterWords<Outcome> {
  package static var outcome: RosterWords<Outcome> { Lists.outcome }
}

extension RosterWords<Bool> {
  package static var truth: RosterWords<Bool> { Lists.truth }
}

/// Made once: a generic type keeps no values of its own, and a roster asks for each row.
private enum Lists {
  static let sex = RosterWords<Sex>(
    [
      "M": .male, "男": .male, "MALE": .male, "男性": .male, "F": .female, "女": .female, "FEMALE": .female,
      "女性": .female, "X": .unspecified, "先生": .male, "小姐": .female, "女士": .female, "MR": .male, "MR.": .male,
      "MS.": .female, "MRS.": .female, "MRS": .female,
      "MS": .female, "MISS": .female,
    ], offered: [("M", "男", "男"), ("F", "女", "女"), ("X", "其他", "その他")])

  static let room = RosterWords<RoomWish>(
    [
      "TWIN": .twin, "雙人房": .twin, "双人房": .twin, "兩人房": .twin, "ツイン": .twin, "SINGLE": .single,
      "單人房": .single, "单人房": .single, "シングル": .single, "TWN": .twin, "雙人": .twin, "双人": .twin, "兩人": .twin,
      "SGL": .single, "單人": .single, "单人": .single, "一人一室": .single, "二人一室": .twin,
    ], offered: [("twin", "雙人房", "ツイン"), ("single", "單人房", "シングル")])

  static let tongue: RosterWords<Tongue> = {
    var words = [
      "華語": Tongue.chinese, "國語": .chinese, "中国語": .chinese, "CHINESE": .chinese, "日語": .japanese, "日本語": .japanese,
      "JAPANESE": .japanese, "英語": .english, "ENGLISH": .english, "韓語": .korean, "韓国語": .korean,
    ]
    for tongue in Tongue.allCases {
      words[tongue.rawValue.uppercased()] = tongue
      words[tongue.name.zhHant] = tongue
      words[tongue.name.ja] = tongue
    }
    return RosterWords(words, shown: Tongue.allCases.map(\.rawValue))
  }()

  static let wish = RosterWords<WishStrength>(
    [
      "3": .must, "◎": .must, "2": .wants, "○": .wants, "〇": .wants, "1": .would, "△": .would, "0": .none, "-": .none,
      "X": .refused, "×": .refused, "✕": .refused, "NG": .refused, "不見": .refused,
    ], shown: ["3", "2", "1", "0", "x"])

  static let outcome: RosterWords<Outcome> = {
    var words: [String: Outcome] = [
      "無": .nothing, "聯繫": .contact, "名片交換": .contact, "商機": .lead, "詢價": .lead, "問合せ": .lead, "INQUIRY": .lead,
      "寄樣": .sample, "索樣": .sample, "報價單": .quotation, "見積": .quotation, "QUOTE": .quotation, "接單": .order,
      "成交": .order,
      "注文": .order,
    ]
    for outcome in Outcome.allCases {
      words[outcome.rawValue.uppercased()] = outcome
      for language in Language.allCases { words[outcome.name.text(language).uppercased()] = outcome }
    }
    return RosterWords(words, shown: Outcome.allCases.map(\.rawValue))
  }()

  static let truth = RosterWords<Bool>(
    [
      "Y": true, "YES": true, "TRUE": true, "是": true, "有": true, "V": true, "はい": true, "吸菸": true, "N": false,
      "NO": false, "FALSE": false, "否": false, "無": false, "いいえ": false, "不吸菸": false, "✓": true, "●": true, "✔": true,
      "☑": true, "○": true, "〇": true, "◯": true, "O": true, "×": false, "✗": false, "✘": false, "☐": false,
    ], offered: [("yes", "是", "はい"), ("no", "否", "いいえ")])
}
