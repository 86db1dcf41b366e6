import TripCosting
import TripModel

/// Who wishes to meet comes to one session with meetings, and is free there at the same time.
struct WishCanBeMet: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let rounds = Dictionary(trip.rounds.map { ($0.session, $0) }, uniquingKeysWith: { first, _ in first })
    let companies = rounds.mapValues { round in
      trip.companies.indices.map { Set(trip.freeSlots(ofCompany: $0, in: round)) }
    }
    let hosts = rounds.mapValues { round in trip.hosts.indices.map { Set(trip.freeSlots(ofHost: $0, in: round)) } }
    return trip.wishes.compactMap { wish in
      // A fixed time that does not fit is another rule's to tell.
      guard wish.value > 0, wish.fixed == nil else { return nil }
      let (company, host) = (trip.companies[wish.company], trip.hosts[wish.host])
      guard let ofCompany = companies[wish.session]?[wish.company], let ofHost = hosts[wish.session]?[wish.host] else {
        return finding(
          .noRound(trip.sessions[wish.session]), at: wish.origin, WishColumn.session.field, remedy: .addRound)
      }
      if ofCompany.isEmpty || ofHost.isEmpty {
        let (who, origin) = ofHost.isEmpty ? (host.id, host.origin) : (company.id, company.origin)
        return finding(
          .absent(who, trip.sessions[wish.session]), at: wish.origin, WishColumn.host.field, related: [origin],
          remedy: .ask)
      }
      guard ofCompany.isDisjoint(with: ofHost) else { return nil }
      return finding(
        .apart(company.id, host.id), at: wish.origin, WishColumn.host.field, related: [company.origin, host.origin],
        remedy: .ask)
    }
  }
}

extension Sentence {
  fileprivate static func noRound(_ session: Session) -> Sentence {
    Sentence(
      en: "this meeting is wished for at \(session.word), which has no slots for meetings",
      zhHant: "此洽談希望在 \(session.word) 進行，但該場次沒有洽談時段", ja: "\(session.word) での商談希望ですが、商談枠がありません")
  }
  fileprivate static let addRound = Sentence(
    en: "add the session to \"meetings\" of trip.json", zhHant: "請在 trip.json 的 \"meetings\" 加上該場次",
    ja: "trip.json の \"meetings\" にこの会場を追加してください")
  fileprivate static func absent(_ who: String, _ session: Session) -> Sentence {
    Sentence(
      en: "\(who) is in no slot of \(session.word), so this wish cannot be met",
      zhHant: "\(who) 在 \(session.word) 沒有任何可洽談的時段，無法安排", ja: "\(who) は \(session.word) のどの枠にも出られず、希望に応じられません")
  }
  fileprivate static func apart(_ company: String, _ host: String) -> Sentence {
    Sentence(
      en: "\(company) and \(host) are never free at the same time, so this wish cannot be met",
      zhHant: "\(company) 與 \(host) 沒有共同的空檔，無法安排", ja: "\(company) と \(host) は空き時間が重ならず、希望に応じられません")
  }
  fileprivate static let ask = Sentence(
    en: "ask one of them for more time ('free'), or remove the wish", zhHant: "請與其中一方協調時間（free 欄），或刪除此意願",
    ja: "どちらかに時間（free 列）の調整を頼むか、この希望を削除してください")
}
