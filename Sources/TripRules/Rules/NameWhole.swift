import TripCosting
import TripModel

/// No character of a name was lost: what Big5 has not, such as 堃, a spreadsheet saves as a question mark.
struct NameWhole: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.companies.compactMap { company in
      guard LostSigns.occur(in: company.name) else { return nil }
      return finding(.cut(company.name), at: company.origin, CompanyColumn.name.field, remedy: .type)
    }
      + trip.delegates.compactMap { delegate in
        guard LostSigns.occur(in: delegate.name) else { return nil }
        return finding(.cut(delegate.name), at: delegate.origin, DelegateColumn.name.field, remedy: .type)
      }
  }
}

extension Sentence {
  fileprivate static func cut(_ name: String) -> Sentence {
    Sentence(
      en: "a character of the name '\(name)' was lost", zhHant: "名稱「\(name)」有字元遺失", ja: "名称「\(name)」の文字が失われています")
  }
  fileprivate static let type = Sentence(
    en: "type it again; Excel's Big5 CSV writes '?' for rare characters, CSV UTF-8 keeps them",
    zhHant: "請重新填寫；Excel 的 Big5 CSV 會把罕用字存成「?」，CSV UTF-8 則會保留",
    ja: "入力し直してください。Excel の Big5 CSV は稀な文字を「?」にします。CSV UTF-8 なら残ります")
}
