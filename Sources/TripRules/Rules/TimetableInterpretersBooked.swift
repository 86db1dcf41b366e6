import TripCosting
import TripModel

/// A company books the interpreters that the saved timetable gives it, so that cash and meetings tell of the same ones.
struct TimetableInterpretersBooked: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard trip.interpreters != nil else { return [] }
    let sessions = trip.sessions
    let coming = Set(trip.meetings.map(\.session)).filter {
      context.clock <= sessions[$0].day && sessions[$0].offersInterpreter
    }
    return coming.sorted().flatMap { session in
      let needed = needed(at: session, trip)
      return trip.companies.compactMap { company -> Diagnostic? in
        let own = needed.filter { $0.value.contains(company.id) }
        let missing = own.filter { !isBooked($0.key, isShared: $0.value.count > 1, by: company, at: session) }
        guard !missing.isEmpty,
          let first = trip.meetings.first(where: { $0.company == company.id && $0.session == session })
        else { return nil }
        return finding(
          .notBooked(company, missing.keys.sorted(), sessions[session]), at: company.origin,
          CompanyColumn.interpreters.field, related: [first.origin], remedy: .book(sessions[session]))
      }
    }
  }

  /// Companies of each interpreter, by number; those that left have nobody who needs one.
  private func needed(at session: Int, _ trip: Trip) -> [Int: Set<String>] {
    let staying = Set(trip.companies.indices.filter { !trip.hasLeft($0) }.map { trip.companies[$0].id })
    var needed: [Int: Set<String>] = [:]
    for meeting in trip.meetings
    where meeting.session == session && meeting.interpreter > 0 && staying.contains(meeting.company) {
      needed[meeting.interpreter, default: []].insert(meeting.company)
    }
    return needed
  }

  /// Who is left alone with an interpreter may have booked it for itself, or keep the word it shared.
  private func isBooked(_ number: Int, isShared: Bool, by company: Company, at session: Int) -> Bool {
    company.interpreterBookings.contains { booking in
      booking.session == session && (booking.shared == "\(number)" || !isShared && booking.shared == nil)
    }
  }
}

extension Sentence {
  fileprivate static func notBooked(_ company: Company, _ numbers: [Int], _ session: Session) -> Sentence {
    let list = Sentence.list(numbers.map(String.init))
    return Sentence(
      en:
        "the saved timetable has interpreter \(list.en) with \(company.id) at \(session.word), whom \(company.id) does not book",
      zhHant: "已存檔的時間表中 \(company.id) 於 \(session.word) 由口譯 \(list.zhHant) 服務，但該公司未預約此口譯",
      ja: "保存済みのスケジュールでは \(company.id) の \(session.word) は通訳 \(list.ja) ですが、同社はこの通訳を依頼していません")
  }
  fileprivate static func book(_ session: Session) -> Sentence {
    let command = "trip meetings \(session.word) --keep --save --book"
    return Sentence(
      en: "run '\(command)', or correct the interpreters of the two files", zhHant: "請執行「\(command)」，或更正兩個檔案的口譯",
      ja: "「\(command)」を実行するか、二つのファイルの通訳を直してください")
  }
}
