import TripCosting
import TripModel

/// Nobody stands twice on the roster: the same name and date of birth, or the same name in one company.
struct UniqueDelegate: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    var seen: [Person: Origin] = [:]
    seen.reserveCapacity(trip.delegates.count)
    return trip.delegates.compactMap { delegate in
      let name = delegate.name.isEmpty ? delegate.latinName.uppercased() : delegate.name
      guard !name.isEmpty else { return nil }
      let person = Person(
        name: name, birth: delegate.birthDate, company: delegate.birthDate == nil ? delegate.company : nil)
      guard let first = seen[person] else {
        seen[person] = delegate.origin
        return nil
      }
      return finding(
        .twice(delegate), at: delegate.origin, DelegateColumn.name.field, related: [first], remedy: .remove)
    }
  }

  private struct Person: Hashable {
    var name: String
    var birth: Day?
    var company: Int?
  }
}

extension Sentence {
  fileprivate static func twice(_ delegate: Delegate) -> Sentence {
    Sentence(
      en: "'\(delegate.name(in: .en))' stands twice on the roster", zhHant: "「\(delegate.name(in: .zhHant))」在名冊上重複",
      ja: "「\(delegate.name(in: .ja))」が名簿に重複しています")
  }
  fileprivate static let remove = Sentence(
    en: "remove one of the two rows", zhHant: "請刪除其中一列", ja: "どちらかの行を削除してください")
}
