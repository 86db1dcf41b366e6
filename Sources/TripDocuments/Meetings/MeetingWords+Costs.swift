import TripCosting
import TripModel

extension MeetingWords {
  static let noInterpreter = Sentence(
    en: "no interpreter is needed", zhHant: "不需要口譯", ja: "通訳は不要")

  static func interpreters(_ count: Int, isLeast: Bool, _ cost: [Amount]) -> Sentence {
    let least =
      isLeast
      ? Sentence(en: " (fewer are not enough)", zhHant: "（不能再少）", ja: "（これ以上減らせない）")
      : Sentence(verbatim: "")
    return Sentence(
      en: "\(count) interpreters\(least.en): ", zhHant: "口譯 \(count) 位\(least.zhHant)：", ja: "通訳 \(count) 名\(least.ja)："
    )
      + sums(cost)
  }

  static func alone(_ companies: Int, _ cost: [Amount]) -> Sentence {
    Sentence(
      en: "one for each of the \(companies) companies that need one would cost ",
      zhHant: "若需要口譯的 \(companies) 家公司各請一位：", ja: "必要な \(companies) 社が各自依頼した場合：") + sums(cost)
  }

  static func saving(_ saving: [Amount]) -> Sentence {
    Sentence(en: "saved: ", zhHant: "節省：", ja: "節約額：") + sums(saving)
  }

  /// By currency; not known yet where the trip prices no interpreter.
  private static func sums(_ amounts: [Amount]) -> Sentence {
    guard !amounts.isEmpty else { return Words.notKnownYet }
    func text(_ language: Language, _ separator: String) -> String {
      amounts.map { AmountText.text($0, language) }.joined(separator: separator)
    }
    return Sentence(en: text(.en, " + "), zhHant: text(.zhHant, "＋"), ja: text(.ja, "＋"))
  }
}
