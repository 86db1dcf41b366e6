import TripCosting
import TripModel

/// The saved timetable can still be held, as wishes, people and slots are now; a session that is past is not made anew.
struct SavedTimetableFits: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard !trip.meetings.isEmpty else { return [] }
    let (timetable, sessions) = (SavedTimetable(trip), trip.sessions)
    let coming = Set(trip.meetings.map(\.session).filter { context.clock <= sessions[$0].day })
    return fallen(timetable.fallen.filter { coming.contains($0.meeting.session) }, trip)
      + timetable.heldAnyway.map { disputed($0, trip) }
      + coming.sorted().flatMap { session in
        changed(session, timetable, trip) + unheard(timetable.standing.filter { $0.session == session }, trip)
      }
  }

  /// Facts stand, but what contradicts them is told.
  private func disputed(_ one: SavedTimetable.Fallen, _ trip: Trip) -> Diagnostic {
    let told = trip.results(of: one.meeting).first
    return finding(
      .heldAnyway(one.meeting, one.obstacle, trip.sessions[one.meeting.session]), at: one.meeting.origin,
      MeetingColumn.company.field, related: told.map { [$0.origin] } ?? [], remedy: .correct)
  }

  /// Once for all meetings of a session that fall for one reason.
  private func fallen(_ all: [SavedTimetable.Fallen], _ trip: Trip) -> [Diagnostic] {
    var groups: [(key: Group, meetings: [SavedMeeting])] = []
    for one in all {
      let key = Group(session: one.meeting.session, obstacle: one.obstacle)
      if let place = groups.firstIndex(where: { $0.key == key }) {
        groups[place].meetings.append(one.meeting)
      } else {
        groups.append((key, [one.meeting]))
      }
    }
    return groups.map { group in
      finding(
        .fallen(group.meetings, group.key.obstacle, trip.sessions[group.key.session]), at: group.meetings[0].origin,
        MeetingColumn.company.field, related: group.meetings.dropFirst().map(\.origin),
        because: .leftOut, remedy: .makeAnew(trip.sessions[group.key.session]))
    }
  }

  private struct Group: Hashable {
    var session: Int
    var obstacle: MeetingObstacle
  }

  /// Two who share no language any more, without an interpreter.
  private func unheard(_ standing: [SavedMeeting], _ trip: Trip) -> [Diagnostic] {
    standing.compactMap { meeting in
      guard meeting.interpreter == 0, let company = trip.companies.firstIndex(where: { $0.id == meeting.company }),
        let host = trip.hosts.firstIndex(where: { $0.id == meeting.host }),
        trip.needInterpreter(company: company, host: host)
      else { return nil }
      return finding(
        .unheard([meeting.company, meeting.host]), at: meeting.origin, MeetingColumn.interpreter.field,
        related: [trip.companies[company].origin, trip.hosts[host].origin],
        remedy: .makeAnew(trip.sessions[meeting.session]))
    }
  }

  /// Wishes that came after it was saved: fixed to another time, or with room beside all that stands.
  private func changed(_ session: Int, _ timetable: SavedTimetable, _ trip: Trip) -> [Diagnostic] {
    let standing = timetable.standing.filter { $0.session == session }
    let starts = Dictionary(
      standing.map { ([$0.company, $0.host], $0.start) }, uniquingKeysWith: { first, _ in first })
    return trip.wishes.filter { $0.session == session }.compactMap { wish in
      let pair = [trip.companies[wish.company].id, trip.hosts[wish.host].id]
      let remedy = Sentence.makeAnew(trip.sessions[session])
      guard let start = starts[pair] else {
        guard timetable.hasRoom(for: wish) else { return nil }
        return finding(.missing(pair), at: wish.origin, WishColumn.company.field, remedy: remedy)
      }
      guard let fixed = wish.fixed, fixed != start else { return nil }
      return finding(.fixedElsewhere(pair, fixed, start), at: wish.origin, WishColumn.fixed.field, remedy: remedy)
    }
  }
}

extension Sentence {
  fileprivate static func fallen(
    _ meetings: [SavedMeeting], _ obstacle: MeetingObstacle, _ session: Session
  ) -> Sentence {
    let pairs = meetings.map { "\($0.company) × \($0.host) \(DayText.clock($0.start))" }
    return Sentence(
      en: pairs.joined(separator: ", ") + (pairs.count == 1 ? " is" : " are") + " in the saved timetable, but ",
      zhHant: "已存檔的洽談 " + pairs.joined(separator: "、") + " 無法進行：",
      ja: "保存済みの商談 " + pairs.joined(separator: "、") + " は行えません：") + reason(obstacle, session)
  }

  fileprivate static func heldAnyway(
    _ meeting: SavedMeeting, _ obstacle: MeetingObstacle, _ session: Session
  ) -> Sentence {
    let pair = "\(meeting.company) × \(meeting.host) \(DayText.clock(meeting.start))"
    return Sentence(
      en: "\(pair) was held, as results.csv says, but ", zhHant: "results.csv 註明 \(pair) 已洽談，但",
      ja: "results.csv では \(pair) は実施済みですが、") + reason(obstacle, session)
  }

  fileprivate static let correct = Sentence(
    en: "correct the result, or what was changed since; until then papers and reports keep the meeting",
    zhHant: "請更正該成果，或其後的異動；更正前時間表與報告仍列入此洽談",
    ja: "結果か、その後の変更を直してください。それまでスケジュールと報告書にはこの商談が載ります")

  private static func reason(_ obstacle: MeetingObstacle, _ session: Session) -> Sentence {
    let word = session.word
    return switch obstacle {
    case .gone(let who):
      Sentence(
        en: "\(who) takes no part in \(word) any more", zhHant: "\(who) 已不參加 \(word)", ja: "\(who) は \(word) に参加しません")
    case .refused: Sentence(en: "one side refuses it", zhHant: "有一方不願洽談", ja: "一方が辞退しています")
    case .unwished: Sentence(en: "nobody wishes for it any more", zhHant: "雙方皆已無意願", ja: "双方とも希望していません")
    case .noSlot: Sentence(en: "\(word) has no such slot", zhHant: "\(word) 已無此時段", ja: "\(word) にこの枠がありません")
    case .away(let who):
      Sentence(en: "\(who) is not free then", zhHant: "\(who) 該時段不克出席", ja: "\(who) はその時間に出席できません")
    case .twoPlaces(let who):
      Sentence(en: "\(who) is at another meeting then", zhHant: "\(who) 同時另有洽談", ja: "\(who) は同時刻に別の商談があります")
    case .tooMany(let who):
      Sentence(en: "\(who) holds fewer at most", zhHant: "\(who) 超過洽談場數上限", ja: "\(who) の商談数の上限を超えます")
    case .noTable: Sentence(en: "its table is not there, or taken", zhHant: "該桌不存在或已有他人", ja: "そのテーブルがないか、使用中です")
    }
  }

  fileprivate static let leftOut = Sentence(
    en: "papers, calendars and reports leave out what cannot be held", zhHant: "時間表、行事曆與成果報告均不列入無法進行的洽談",
    ja: "行えない商談は、スケジュール・カレンダー・報告書には載りません")

  fileprivate static func missing(_ pair: [String]) -> Sentence {
    let pair = pair.joined(separator: " × ")
    return Sentence(
      en: "\(pair) is wished for and could be held, but is not in the saved timetable",
      zhHant: "\(pair) 有意願且可排入，但不在已存檔的時間表中", ja: "\(pair) は希望があり実施できますが、保存済みのスケジュールにありません")
  }

  fileprivate static func unheard(_ pair: [String]) -> Sentence {
    let pair = pair.joined(separator: " × ")
    return Sentence(
      en: "\(pair) share no language, but were saved without an interpreter",
      zhHant: "\(pair) 沒有共同語言，但已存檔的時間表未安排口譯", ja: "\(pair) は共通の言語がありませんが、保存済みのスケジュールに通訳がありません")
  }

  fileprivate static func fixedElsewhere(_ pair: [String], _ fixed: Int, _ start: Int) -> Sentence {
    let (pair, own, other) = (pair.joined(separator: " × "), DayText.clock(fixed), DayText.clock(start))
    return Sentence(
      en: "\(pair) is fixed at \(own), but the saved timetable has it at \(other)",
      zhHant: "\(pair) 指定 \(own)，但已存檔的時間表排在 \(other)", ja: "\(pair) の指定時刻は \(own) ですが、保存済みのスケジュールでは \(other) です")
  }

  fileprivate static func makeAnew(_ session: Session) -> Sentence {
    let command = "trip meetings \(session.word) --save"
    return Sentence(
      en: "run '\(command)' to make it anew; with '--keep' no other meeting moves",
      zhHant: "執行「\(command)」重新編排；加上 --keep 則其他洽談不動",
      ja: "「\(command)」で作り直してください。--keep を付けるとほかの商談は動きません")
  }
}
