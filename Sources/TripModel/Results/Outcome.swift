/// What came of a meeting, from the weakest to the strongest.
package enum Outcome: String, CaseIterable, Sendable {
  case nothing = "none"
  case contact, lead, sample, quotation, order

  /// Whether a sum of money belongs to it.
  package var hasAmount: Bool { self == .quotation || self == .order }

  package var name: Sentence {
    switch self {
    case .nothing: Sentence(en: "nothing further", zhHant: "無後續", ja: "進展なし")
    case .contact: Sentence(en: "contact", zhHant: "持續聯繫", ja: "連絡継続")
    case .lead: Sentence(en: "lead", zhHant: "潛在商機", ja: "引き合い")
    case .sample: Sentence(en: "sample", zhHant: "樣品", ja: "サンプル")
    case .quotation: Sentence(en: "quotation", zhHant: "報價", ja: "見積り")
    case .order: Sentence(en: "order", zhHant: "訂單", ja: "受注")
    }
  }
}
