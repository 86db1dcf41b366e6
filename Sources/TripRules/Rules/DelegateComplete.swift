import TripCosting
import TripModel

/// What the name list will need of each person is there.
struct DelegateComplete: Rule {
  let severity = Diagnostic.Severity.note

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.delegates.compactMap { delegate in
      // Names have a rule of their own.
      let missing = DelegateNeeds.missing(delegate).filter { $0 != .surname && $0 != .givenName }
      return missing.isEmpty ? nil : finding(.lacks(delegate, missing), at: delegate.origin, remedy: .askFor)
    }
  }
}

extension Sentence {
  fileprivate static let askFor = Sentence(
    en: "ask the company for it before the manifest goes to the agency", zhHant: "請在名單送旅行社之前向該公司索取",
    ja: "旅行会社へ名簿を送る前に企業へ確認してください")
  fileprivate static func lacks(_ delegate: Delegate, _ columns: [DelegateColumn]) -> Sentence {
    func list(_ language: Language, _ separator: String) -> String {
      columns.map { $0.label.text(language) }.joined(separator: separator)
    }
    return Sentence(
      en: "\(delegate.name(in: .en)) still lacks: \(list(.en, ", "))",
      zhHant: "\(delegate.name(in: .zhHant)) 尚缺：\(list(.zhHant, "、"))",
      ja: "\(delegate.name(in: .ja)) さんの未記入項目：\(list(.ja, "、"))")
  }
}
