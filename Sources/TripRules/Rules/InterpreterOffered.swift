import TripCosting
import TripModel

/// Interpreters are asked for at sessions that offer one, and the trip says what they cost.
///
/// A session named twice asks for two of them.
struct InterpreterOffered: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let sessions = trip.sessions
    let offered = sessions.filter(\.offersInterpreter)
    return unpriced(trip)
      + trip.companies.flatMap { company in
        company.interpreters.compactMap { number -> Diagnostic? in
          let session = sessions[number]
          guard !session.offersInterpreter else { return nil }
          return finding(
            .none(company, session), at: company.origin, CompanyColumn.interpreters.field, related: [session.origin],
            remedy: .choose(offered))
        }
      }
  }

  /// Told once, not for every company.
  private func unpriced(_ trip: Trip) -> [Diagnostic] {
    let sessions = trip.sessions
    let asks = trip.companies.first { $0.interpreters.contains { sessions[$0].offersInterpreter } }
    guard trip.interpreters == nil, let asks else { return [] }
    return [
      finding(.noPrice, at: asks.origin, CompanyColumn.interpreters.field, related: [trip.origin], remedy: .addPrice)
    ]
  }
}

extension Sentence {
  fileprivate static func none(_ company: Company, _ session: Session) -> Sentence {
    func place(_ language: Language) -> String {
      "\(DayText.short(session.day, language)) \(session.half.name.text(language)) \(session.title.text(language))"
    }
    return Sentence(
      en: "\(company.id) asks for an interpreter at \(place(.en)), which offers none",
      zhHant: "\(company.id) 在 \(place(.zhHant)) 勾選口譯，但該場次沒有提供",
      ja: "\(company.id) は \(place(.ja)) の通訳を希望していますが、この商談会では手配がありません")
  }
  fileprivate static let noPrice = Sentence(
    en: "interpreters are asked for, but trip.json gives no price that can be read",
    zhHant: "有公司勾選口譯，但 trip.json 沒有可讀取的口譯費用", ja: "通訳の希望がありますが、trip.json に読み取れる料金がありません")
  fileprivate static let addPrice = Sentence(
    en: "add \"interpreters\" with a \"price\"; 'JPY on request' where it is not known yet",
    zhHant: "請補上 \"interpreters\" 與 \"price\"；未定時寫「JPY on request」",
    ja: "\"interpreters\" に \"price\" を追加してください。未定なら「JPY on request」と書きます")
  fileprivate static func choose(_ sessions: [Session]) -> Sentence {
    let ids = Sentence.list(sessions.compactMap(\.id))
    return Sentence(
      en: "choose among: \(ids.en)", zhHant: "可選：\(ids.zhHant)", ja: "選べる商談会：\(ids.ja)")
  }
}
