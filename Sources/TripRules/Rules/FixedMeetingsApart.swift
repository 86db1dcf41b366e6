import TripCosting
import TripModel

/// Meetings at a fixed time can be held: at a slot, by two who are there, nobody in two places, no more than there are tables.
struct FixedMeetingsApart: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let fixed = trip.wishes.filter { $0.fixed != nil }
    return fixed.compactMap { alone($0, trip) }
      + fixed.enumerated().compactMap { number, wish in together(wish, Array(fixed[..<number]), trip) }
  }

  /// What is wrong with one of them by itself.
  private func alone(_ wish: MeetingWish, _ trip: Trip) -> Diagnostic? {
    let pair = MeetingName(wish, trip)
    guard let round = trip.round(ofSession: wish.session) else {
      return finding(.noRound(pair), at: wish.origin, WishColumn.fixed.field, remedy: .addRound)
    }
    guard let slot = round.slots.firstIndex(where: { $0.start == wish.fixed }) else {
      return finding(
        .noSlot(pair), at: wish.origin, WishColumn.fixed.field, related: [round.origin], remedy: .useSlot(round))
    }
    if wish.isRefused { return finding(.refused(pair), at: wish.origin, WishColumn.fixed.field, remedy: .decide) }
    let (company, host) = (trip.companies[wish.company], trip.hosts[wish.host])
    if !trip.freeSlots(ofCompany: wish.company, in: round).contains(slot) {
      return finding(
        .away(pair, company.id), at: wish.origin, WishColumn.fixed.field, related: [company.origin], remedy: .move)
    }
    if !trip.freeSlots(ofHost: wish.host, in: round).contains(slot) {
      return finding(
        .away(pair, host.id), at: wish.origin, WishColumn.fixed.field, related: [host.origin], remedy: .move)
    }
    return nil
  }

  /// What is wrong with one beside those above it.
  private func together(_ wish: MeetingWish, _ above: [MeetingWish], _ trip: Trip) -> Diagnostic? {
    let sameTime = above.filter { $0.session == wish.session && $0.fixed == wish.fixed }
    let atOnce = sameTime + above.filter { $0.session != wish.session && isAtOnce($0, wish, trip) }
    if let other = atOnce.first(where: { $0.company == wish.company || $0.host == wish.host }) {
      let who = other.company == wish.company ? trip.companies[wish.company].id : trip.hosts[wish.host].id
      return finding(
        .twoPlaces(who, MeetingName(wish, trip), MeetingName(other, trip)), at: wish.origin, WishColumn.fixed.field,
        related: [other.origin], remedy: .move)
    }
    guard let round = trip.round(ofSession: wish.session) else { return nil }
    if sameTime.count >= round.tables {
      return finding(
        .crowded(MeetingName(wish, trip), sameTime.count + 1, round.tables), at: wish.origin, WishColumn.fixed.field,
        related: sameTime.map(\.origin), remedy: .move)
    }
    return tooMany(wish, above, round, trip)
  }

  /// Whether two of different sessions would take place at the same time.
  private func isAtOnce(_ one: MeetingWish, _ two: MeetingWish, _ trip: Trip) -> Bool {
    let slots = [one, two].compactMap { wish in
      trip.round(ofSession: wish.session)?.slots.first { $0.start == wish.fixed }
    }
    let days = [one, two].map { trip.sessions[$0.session].day }
    return slots.count == 2 && days[0] == days[1] && slots[0].overlaps(slots[1])
  }

  private func tooMany(
    _ wish: MeetingWish, _ above: [MeetingWish], _ round: MeetingRound, _ trip: Trip
  ) -> Diagnostic? {
    let inSession = above.filter { $0.session == wish.session }
    let ofCompany = inSession.filter { $0.company == wish.company }
    let ofHost = inSession.filter { $0.host == wish.host }
    let (company, host) = (trip.companies[wish.company].id, trip.hosts[wish.host])
    let limits = [
      (company, ofCompany, round.most), (host.id, ofHost, [round.most, host.most].compactMap(\.self).min()),
    ]
    return limits.compactMap { who, others, most -> Diagnostic? in
      guard let most, others.count >= most else { return nil }
      return finding(
        .overfull(who, others.count + 1, most), at: wish.origin, WishColumn.fixed.field,
        related: others.map(\.origin), remedy: .fewer)
    }.first
  }
}

/// A fixed meeting as messages name it: C01 × J03, 13:30.
private struct MeetingName {
  let text: String

  init(_ wish: MeetingWish, _ trip: Trip) {
    let time = wish.fixed.map { " " + DayText.clock($0) } ?? ""
    text = "\(trip.companies[wish.company].id) × \(trip.hosts[wish.host].id)\(time)"
  }
}

extension Sentence {
  fileprivate static func noRound(_ pair: MeetingName) -> Sentence {
    Sentence(
      en: "\(pair.text) is fixed, but its session has no meetings", zhHant: "\(pair.text) 已指定時間，但該場次沒有洽談時段",
      ja: "\(pair.text) は時刻指定ですが、この会場には商談枠がありません")
  }
  fileprivate static let addRound = Sentence(
    en: "add the session to \"meetings\" of trip.json", zhHant: "請在 trip.json 的 \"meetings\" 加上該場次",
    ja: "trip.json の \"meetings\" にこの会場を追加してください")
  fileprivate static func noSlot(_ pair: MeetingName) -> Sentence {
    Sentence(
      en: "\(pair.text) is fixed at a time at which no slot begins", zhHant: "\(pair.text) 的指定時間不是任何時段的開始",
      ja: "\(pair.text) の指定時刻に始まる枠がありません")
  }
  fileprivate static func useSlot(_ round: MeetingRound) -> Sentence {
    let times = Sentence.list(round.slots.map { DayText.clock($0.start) })
    return Sentence(en: "use one of: \(times.en)", zhHant: "可用：\(times.zhHant)", ja: "次のいずれかを使ってください：\(times.ja)")
  }
  fileprivate static func refused(_ pair: MeetingName) -> Sentence {
    Sentence(
      en: "\(pair.text) is fixed, but one side refuses it", zhHant: "\(pair.text) 已指定時間，但有一方不願洽談",
      ja: "\(pair.text) は時刻指定ですが、一方が辞退しています")
  }
  fileprivate static let decide = Sentence(
    en: "remove the time, or the x", zhHant: "請刪除指定時間，或刪除 x", ja: "指定時刻か x のどちらかを消してください")
  fileprivate static func away(_ pair: MeetingName, _ who: String) -> Sentence {
    Sentence(
      en: "\(pair.text) is fixed when \(who) is not there", zhHant: "\(pair.text) 指定的時間 \(who) 不在場",
      ja: "\(pair.text) の指定時刻に \(who) は不在です")
  }
  fileprivate static let move = Sentence(
    en: "fix it at another slot, or leave the time open", zhHant: "請改到其他時段，或不指定時間", ja: "別の枠にするか、指定をやめてください")
  fileprivate static func twoPlaces(_ who: String, _ pair: MeetingName, _ other: MeetingName) -> Sentence {
    Sentence(
      en: "\(who) would be in two places: \(other.text) and \(pair.text)",
      zhHant: "\(who) 同時有兩場：\(other.text) 與 \(pair.text)", ja: "\(who) が同時刻に二件：\(other.text) と \(pair.text)")
  }
  fileprivate static func crowded(_ pair: MeetingName, _ count: Int, _ tables: Int) -> Sentence {
    Sentence(
      en: "\(pair.text) is meeting \(count) fixed at that time, and there are \(tables) tables",
      zhHant: "\(pair.text) 是同一時間的第 \(count) 場指定洽談，但只有 \(tables) 桌",
      ja: "\(pair.text) は同時刻で \(count) 件目の指定ですが、テーブルは \(tables) 卓です")
  }
  fileprivate static func overfull(_ who: String, _ count: Int, _ most: Int) -> Sentence {
    Sentence(
      en: "\(who) has \(count) fixed meetings, and holds \(most) at most",
      zhHant: "\(who) 有 \(count) 場指定洽談，但上限 \(most) 場",
      ja: "\(who) の指定は \(count) 件ですが、上限は \(most) 件です")
  }
  fileprivate static let fewer = Sentence(
    en: "leave one of them open, or raise \"most\"", zhHant: "請取消其中一場的指定，或提高上限", ja: "指定を一つ減らすか、上限を上げてください")
}
