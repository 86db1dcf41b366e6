import TripCosting
import TripDocuments
import TripModel
import TripRules

/// What a copy for one company cannot know: who else goes, and who shares an interpreter.
enum CopyPrices {
  static let rule = "CopyPrices"
  /// Rules that count companies, of which such a copy has one alone.
  private static let counting = Set([RuleBook.minimumCompanies, RuleBook.interpreterSharedByTwo].map(\.name))

  /// Whether a company's bill comes out otherwise in a copy: fares by the size of the delegation, shared interpreters,
  /// what was agreed with them.
  static func differ(_ copy: Trip, _ company: String, from trip: Trip) -> Bool {
    func bill(_ trip: Trip) -> Bill? {
      trip.companies.firstIndex { $0.id == company }.flatMap { try? BillMaker(trip).bill(ofCompany: $0) }
    }
    return bill(trip)?.charges.map(\.amount) != bill(copy)?.charges.map(\.amount)
  }

  /// - Parameter list: Nil where the folder is no copy.
  static func check(_ diagnostics: [Diagnostic], _ list: SharedList?) -> [Diagnostic] {
    guard let list else { return diagnostics }
    let kept = list.isOfCompany ? diagnostics.filter { !counting.contains($0.rule) } : diagnostics
    guard list.saysThatPricesDiffer else { return kept }
    return kept + [Diagnostic(rule: rule, severity: .warning, summary: summary, remedies: [remedy])]
  }

  private static let summary = Sentence(
    en: "prices come out otherwise in this copy than in the trip itself: they depend on companies that are not in it",
    zhHant: "此副本算出的金額與原行程不同：費用取決於副本未含之其他公司",
    ja: "このコピーの金額は元の旅程と異なります（含まれていない他社の内容に左右されるため）")
  private static let remedy = Sentence(
    en: "go by the notice and the cost card from the organiser", zhHant: "金額請以主辦單位提供之繳費通知單與「參團費用一覽」為準",
    ja: "金額は主催者からの請求案内書と「参加費用一覧」をご覧ください")
}
