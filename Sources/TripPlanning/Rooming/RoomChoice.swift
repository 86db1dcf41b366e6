package import TripModel

/// One way to answer an open question.
package enum RoomChoice: Hashable, Sendable {
  /// The bed alone, against the supplement.
  case single
  /// With a person who asked for a single and would have to agree.
  case share(with: Int)
  /// As third in a room of two; `isCertain` only where every hotel is known to have triples.
  case triple(with: [Int], isCertain: Bool)
  case stateSex
  /// With anybody who names this person and is named in return.
  case nameMate
  /// With a colleague who names this person and is named in return.
  case nameColleague

  package func sentence(naming name: (Int) -> Sentence) -> Sentence {
    switch self {
    case .single: .singleWithSupplement
    case .share(let other): .share(name(other))
    case .triple(let others, let isCertain): .triple(others.map(name), isCertain)
    case .stateSex: .stateSex
    case .nameMate: .nameMate
    case .nameColleague: .nameColleague
    }
  }
}

extension Sentence {
  fileprivate static let singleWithSupplement = Sentence(
    en: "a single room, paying the single supplement", zhHant: "住單人房，自付單人房差",
    ja: "シングルルームを利用し、一人部屋追加代金を支払う")
  fileprivate static let stateSex = Sentence(
    en: "enter the sex as in the passport", zhHant: "依護照填寫性別", ja: "旅券どおりに性別を記入する")
  fileprivate static let nameMate = Sentence(
    en: "share with somebody; each of the two names the other", zhHant: "與他人同房，雙方互相指名",
    ja: "互いに相手を指名して同室にする")

  fileprivate static let nameColleague = Sentence(
    en: "share with somebody of the same company; each of the two names the other", zhHant: "與同公司團員同房，雙方互相指名",
    ja: "同じ企業の参加者と互いに指名して同室にする")

  fileprivate static func share(_ other: Sentence) -> Sentence {
    Sentence(
      en: "share a twin with \(other.en), who asked for a single and would have to agree",
      zhHant: "與原訂單人房的 \(other.zhHant) 同房（須徵得對方同意）",
      ja: "シングル希望の \(other.ja) さんと同室にする（本人の同意が必要）")
  }

  fileprivate static func triple(_ others: [Sentence], _ isCertain: Bool) -> Sentence {
    Sentence(
      en: "a triple with \(others.map(\.en).joined(separator: " and "))" + (isCertain ? "" : ", if the hotel has one"),
      zhHant: "與 \(others.map(\.zhHant).joined(separator: "、")) 三人同房" + (isCertain ? "" : "（須先問飯店有無三人房）"),
      ja: "\(others.map { "\($0.ja) さん" }.joined(separator: "、"))と 3 名 1 室にする" + (isCertain ? "" : "（ホテルに確認が必要）"))
  }
}
