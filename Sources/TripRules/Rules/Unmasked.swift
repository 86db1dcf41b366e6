import TripCosting
import TripModel

/// The roster holds what is in the passport, not what our papers show of it: dots would go to the agency and the airline.
struct Unmasked: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.delegates.flatMap { delegate in
      Self.values(delegate).filter { Masking.isMasked($0.value) }.map { column, _ in
        finding(.masked(delegate, column), at: delegate.origin, column.field, remedy: .restore)
      }
    }
  }

  private static func values(_ delegate: Delegate) -> [(column: DelegateColumn, value: String)] {
    [
      (.name, delegate.name), (.surname, delegate.surname), (.givenName, delegate.givenName),
      (.jobTitle, delegate.jobTitle), (.passportNumber, delegate.passportNumber), (.phone, delegate.phone),
      (.email, delegate.email), (.emergencyContact, delegate.emergency.name),
      (.emergencyPhone, delegate.emergency.phone), (.diet, delegate.diet), (.roommate, delegate.roommate),
    ]
  }
}

extension Sentence {
  fileprivate static func masked(_ delegate: Delegate, _ column: DelegateColumn) -> Sentence {
    let label = column.label
    return Sentence(
      en: "\(label.en) of \(delegate.name(in: .en)) is masked: the value itself is lost",
      zhHant: "\(delegate.name(in: .zhHant))的\(label.zhHant)是遮蔽後的資料，原值已遺失",
      ja: "\(delegate.name(in: .ja)) さんの\(label.ja)が伏せ字になっており、元の値が失われています")
  }
  fileprivate static let restore = Sentence(
    en: "take it back with 'trip undo', or type it again from the passport or the form",
    zhHant: "請用「trip undo」復原，或依護照、報名表重新填寫", ja: "「trip undo」で元に戻すか、旅券・記入表を見て入力し直してください")
}
