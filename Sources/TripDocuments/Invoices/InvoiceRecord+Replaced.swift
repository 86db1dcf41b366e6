package import TripModel

extension InvoiceRecord {
  /// A notice that was credited before, with the note that ended it.
  package struct Replaced: Hashable, Sendable, Codable {
    /// As printed, such as 2026-012.
    package var code: String
    /// As printed, such as CN-2026-001.
    package var credit: String

    package init(code: String, credit: String) {
      self.code = code
      self.credit = credit
    }

    /// 本單取代 2026-012（已沖銷，CN-2026-001）。
    package var sentence: Sentence {
      Sentence(
        en: "This notice replaces \(code) (credited by \(credit)).", zhHant: "本單取代 \(code)（已由 \(credit) 沖銷）。",
        ja: "本書は \(code)（\(credit) により取消済み）に代わるものです。")
    }
  }
}
