import TripCosting
import TripModel

/// Interpreters are asked for at sessions that offer one, once a company and session.
struct InterpreterOffered: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let sessions = trip.sessions
    let offered = sessions.filter(\.offersInterpreter)
    return trip.companies.flatMap { company in
      company.interpreters.compactMap { number -> Diagnostic? in
        let session = sessions[number]
        guard !session.offersInterpreter || trip.interpreters == nil else { return nil }
        return finding(
          .none(company, session), at: company.origin, CompanyColumn.interpreters.field, related: [session.origin],
          remedy: .choose(offered))
      }
    }
  }
}

extension Sentence {
  fileprivate static func none(_ company: Company, _ session: Session) -> Sentence {
    func place(_ language: Language) -> String {
      "\(DayText.short(session.day, language)) \(session.half.name.text(language)) \(session.title.text(language))"
    }
    return Sentence(
      en: "\(company.id) asks for an interpreter at \(place(.en)), which offers none",
      zhHant: "\(company.id) 在 \(place(.zhHant)) 勾選翻譯，但該場次沒有提供",
      ja: "\(company.id) は \(place(.ja)) の通訳を希望していますが、この場では手配がありません")
  }
  fileprivate static func choose(_ sessions: [Session]) -> Sentence {
    let ids = sessions.compactMap(\.id).joined(separator: ", ")
    return Sentence(
      en: "choose among: \(ids)", zhHant: "可選：\(ids)", ja: "選べる場：\(ids)")
  }
}
