package import TripModel

/// Something only a person can decide; meanwhile the sleeper has a provisional single.
package struct RoomQuestion: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The last of an odd number of this sex who ask for a twin and name nobody.
    case oddOneOut(Sex, of: Int)
    case sexUnknown
    /// The passport has X, which pairs with nobody by itself.
    case sexUnspecified
    /// Under eighteen on the first night (民法 12), whom nobody but people puts into a room with others.
    case minor
  }

  package var sleeper: Int
  package var reason: Reason
  package var choices: [RoomChoice]

  package init(sleeper: Int, reason: Reason, choices: [RoomChoice]) {
    self.sleeper = sleeper
    self.reason = reason
    self.choices = choices
  }

  package func sentence(naming name: (Int) -> Sentence) -> Sentence {
    switch reason {
    case .oddOneOut(let sex, let count): .oddOneOut(name(sleeper), sex, count)
    case .sexUnknown: .sexUnknown(name(sleeper))
    case .sexUnspecified: .sexUnspecified(name(sleeper))
    case .minor: .minor(name(sleeper))
    }
  }
}

extension Sentence {
  fileprivate static func oddOneOut(_ who: Sentence, _ sex: Sex, _ count: Int) -> Sentence {
    let word = people(sex)
    return Sentence(
      en: "\(who.en) has no room-mate: \(count) \(word.en) are to be paired. Which room?",
      zhHant: "\(who.zhHant) 尚無人同房：待配房的\(word.zhHant)為奇數（\(count) 人）。要住哪一種房？",
      ja: "\(who.ja) さんの同室者がいません。組み合わせる\(word.ja)が奇数（\(count) 名）です。どの部屋にしますか")
  }

  fileprivate static func sexUnknown(_ who: Sentence) -> Sentence {
    Sentence(
      en: "the sex of \(who.en) is not known. Who can share the room?",
      zhHant: "\(who.zhHant) 未填性別。可與誰同房？", ja: "\(who.ja) さんの性別が未記入です。誰と同室にしますか")
  }

  fileprivate static func sexUnspecified(_ who: Sentence) -> Sentence {
    Sentence(
      en: "the passport of \(who.en) states X as sex. Who may share the room?",
      zhHant: "\(who.zhHant) 的護照性別為 X。可與誰同房？", ja: "\(who.ja) さんの旅券の性別は X です。誰と同室にしますか")
  }

  fileprivate static func minor(_ who: Sentence) -> Sentence {
    Sentence(
      en: "\(who.en) is under 18. Who shares the room?", zhHant: "\(who.zhHant) 未滿 18 歲，請確認同房者。",
      ja: "\(who.ja) さんは 18 歳未満です。同室者を確認してください")
  }

  private static func people(_ sex: Sex) -> Sentence {
    switch sex {
    case .male: Sentence(en: "men", zhHant: "男性", ja: "男性")
    case .female: Sentence(en: "women", zhHant: "女性", ja: "女性")
    case .unspecified: Sentence(en: "people", zhHant: "團員", ja: "参加者")
    }
  }
}
