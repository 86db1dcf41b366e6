package import TripModel

/// Something that the organiser should know about the rooming; it stops nothing.
package enum RoomingRemark: Hashable, Sendable {
  /// Names somebody who does not name this person in return.
  case oneSidedWish(of: Int, toward: Int)
  /// Names a room-mate but asks for a single, which is what was given.
  case singleYetNames(Int, Int)
  /// Names themselves or nobody of the roster.
  case mateNotFound(of: Int)
  case mixedByWish(Int, Int)
  /// A smoker is with a non-smoker, because colleagues and fewer moves come first or nobody else is left.
  case smokingDiffers(smoker: Int, other: Int)
  /// The other one joins later or leaves earlier, so that somebody has the room alone for some nights.
  case aloneAtTimes(Int, without: Int, nights: Int)

  package func sentence(naming name: (Int) -> Sentence) -> Sentence {
    switch self {
    case .oneSidedWish(let who, let other): .oneSided(name(who), name(other))
    case .singleYetNames(let who, let other): .singleYetNames(name(who), name(other))
    case .mateNotFound(let who): .mateNotFound(name(who))
    case .mixedByWish(let first, let second): .mixedByWish(name(first), name(second))
    case .smokingDiffers(let smoker, let other): .smokingDiffers(name(smoker), name(other))
    case .aloneAtTimes(let who, let other, let nights): .aloneAtTimes(name(who), name(other), nights)
    }
  }
}

extension Sentence {
  fileprivate static func oneSided(_ who: Sentence, _ other: Sentence) -> Sentence {
    Sentence(
      en: "\(who.en) wishes to share with \(other.en), who has not named \(who.en); ask \(other.en)",
      zhHant: "\(who.zhHant) 想與 \(other.zhHant) 同房，但 \(other.zhHant) 未指名 \(who.zhHant)；請詢問 \(other.zhHant)",
      ja: "\(who.ja) さんは \(other.ja) さんとの同室を希望していますが、\(other.ja) さんの指名がありません。\(other.ja) さんに確認してください")
  }

  fileprivate static func singleYetNames(_ who: Sentence, _ other: Sentence) -> Sentence {
    Sentence(
      en: "\(who.en) asks for a single room and also names \(other.en); a single was given, ask which is meant",
      zhHant: "\(who.zhHant) 要單人房，又指名與 \(other.zhHant) 同房；目前排單人房，請確認",
      ja: "\(who.ja) さんはシングル希望ですが \(other.ja) さんも指名しています。シングルにしました。本人に確認してください")
  }

  fileprivate static func mateNotFound(_ who: Sentence) -> Sentence {
    Sentence(
      en: "the room-mate whom \(who.en) names is nobody else on the roster; correct the name",
      zhHant: "\(who.zhHant) 指名的同房者不在其他團員之中；請更正", ja: "\(who.ja) さんの指名した同室者が他の参加者にいません。訂正してください")
  }

  fileprivate static func mixedByWish(_ first: Sentence, _ second: Sentence) -> Sentence {
    Sentence(
      en: "\(first.en) and \(second.en), of different sex, share because each names the other; tell the hotel",
      zhHant: "\(first.zhHant) 與 \(second.zhHant) 性別不同，依雙方指名同房；請告知飯店",
      ja: "\(first.ja) さんと \(second.ja) さんは性別が異なりますが、互いの指名により同室です。ホテルに伝えてください")
  }

  fileprivate static func smokingDiffers(_ smoker: Sentence, _ other: Sentence) -> Sentence {
    Sentence(
      en: "\(smoker.en) smokes and shares with \(other.en), who does not; ask both, or book a non-smoking room",
      zhHant: "\(smoker.zhHant) 吸菸，與不吸菸的 \(other.zhHant) 同房；請詢問雙方，或訂禁菸房",
      ja: "喫煙の \(smoker.ja) さんと非喫煙の \(other.ja) さんが同室です。双方に確認するか、禁煙室を手配してください")
  }

  fileprivate static func aloneAtTimes(_ who: Sentence, _ other: Sentence, _ nights: Int) -> Sentence {
    Sentence(
      en:
        "\(who.en) has the room alone for \(nights == 1 ? "a night" : "\(nights) nights"), as \(other.en) joins later or"
        + " leaves earlier; settle who pays for it, or let \(who.en) share with somebody else",
      zhHant: "\(who.zhHant) 有 \(nights) 晚獨住，因 \(other.zhHant) 較晚入團或提前離團；請確認單人房差由誰負擔，或另行配房",
      ja: "\(other.ja) さんの途中合流または途中離団により、\(who.ja) さんは \(nights) 泊を一人で使います。差額の負担者を決めるか、部屋割りを見直してください")
  }
}
