import TripCosting
import TripModel

/// Names hold only what can be seen: a mark of direction or a space without width makes one name look like another.
struct SignsVisible: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.companies.flatMap { company in
      Self.values(company).filter { HiddenSigns.occur(in: $0.value) }.map { column, value in
        finding(.hidden(company.id, column.label, value), at: company.origin, column.field, remedy: .type)
      }
    }
      + trip.delegates.flatMap { delegate in
        Self.values(delegate).filter { HiddenSigns.occur(in: $0.value) }.map { column, value in
          let shown = column.isPersonal ? "" : value
          return finding(
            .hidden(delegate.name(in: trip.language), column.label, shown), at: delegate.origin, column.field,
            remedy: .type)
        }
      }
  }

  private static func values(_ company: Company) -> [(column: CompanyColumn, value: String)] {
    [
      (.company, company.id), (.name, company.name), (.nameEn, company.nameEn), (.ubn, company.ubn),
      (.billTo, company.billTo), (.billToUBN, company.billToUBN), (.address, company.address),
    ]
  }

  private static func values(_ delegate: Delegate) -> [(column: DelegateColumn, value: String)] {
    [
      (.name, delegate.name), (.surname, delegate.surname), (.givenName, delegate.givenName),
      (.jobTitle, delegate.jobTitle), (.passportNumber, delegate.passportNumber), (.email, delegate.email),
      (.diet, delegate.diet), (.roommate, delegate.roommate),
    ]
  }
}

extension Sentence {
  fileprivate static func hidden(_ owner: String, _ label: Sentence, _ value: String) -> Sentence {
    let owner = HiddenSigns.shown(owner)
    let value = value.isEmpty ? Sentence(verbatim: "") : .colon + Sentence(verbatim: HiddenSigns.shown(value))
    return Sentence(
      en: "\(label.en) of \(owner) holds signs that cannot be seen\(value.en)",
      zhHant: "\(owner)的\(label.zhHant)含有看不見的字元\(value.zhHant)", ja: "\(owner) の\(label.ja)に見えない文字が含まれています\(value.ja)")
  }
  fileprivate static let type = Sentence(
    en: "type the value again; copied from a web page or a chat it may bring them along",
    zhHant: "請重新輸入；自網頁或通訊軟體複製時可能夾帶", ja: "入力し直してください。ウェブやチャットからのコピーで混入することがあります")
}
