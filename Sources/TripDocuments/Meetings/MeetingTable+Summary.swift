import TripCosting
package import TripModel
import TripPlanning

extension MeetingTable {
  /// How well the wishes are served, in a few sentences.
  package func summary(_ costs: MeetingCosts) -> [Sentence] {
    [served, measure] + interpreters(costs)
  }

  private var served: Sentence {
    let (companies, hosts) = wishes
    let (met, all) = (companies.met + hosts.met, companies.of + hosts.of)
    let isJapan = trip.isTakenForJapan
    return Sentence(
      en: "\(plan.meetings.count) meetings meet \(met) of \(all) wishes (companies \(companies.met)/\(companies.of), "
        + "hosts \(hosts.met)/\(hosts.of))",
      zhHant: "\(plan.meetings.count) 場洽談，\(all) 個意願達成 \(met) 個（公司 \(companies.met)／\(companies.of)，"
        + "\(isJapan ? "日商" : "對方企業") \(hosts.met)／\(hosts.of)）",
      ja: "商談 \(plan.meetings.count) 件、希望 \(all) 件のうち \(met) 件が実現（台湾企業 \(companies.met)/\(companies.of)、"
        + "\(isJapan ? "日本企業" : "相手企業") \(hosts.met)/\(hosts.of)）")
  }

  private var measure: Sentence {
    let bound =
      plan.isBest
      ? Sentence(en: "no timetable is worth more", zhHant: "已是最佳", ja: "これより良いスケジュールはない")
      : Sentence(
        en: "no timetable is worth more than \(plan.bound)", zhHant: "上限 \(plan.bound)", ja: "上限 \(plan.bound)")
    return Sentence(
      en: "worth \(plan.value) (both wishes added, twice where both wish it), \(bound.en); "
        + "\(plan.gaps) idle slots between meetings",
      zhHant: "意願總分 \(plan.value)（雙方意願相加，雙方皆有意願者加倍），\(bound.zhHant)；兩場之間的空檔共 \(plan.gaps) 個",
      ja: "希望の点数 \(plan.value)（双方の希望の合計、双方が希望する商談は 2 倍）、\(bound.ja)。商談間の空き枠 \(plan.gaps)")
  }

  private func interpreters(_ costs: MeetingCosts) -> [Sentence] {
    guard plan.interpreters > 0 else { return [MeetingWords.noInterpreter] }
    var lines = [
      MeetingWords.interpreters(plan.interpreters, isLeast: plan.interpreters == plan.leastInterpreters, costs.planned),
      MeetingWords.alone(costs.companies, costs.alone),
    ]
    if let saving = costs.saving, saving.contains(where: { $0.low != 0 || $0.high != 0 }) {
      lines.append(MeetingWords.saving(saving))
    }
    return lines
  }

  /// Unmet wishes with their reasons, by codes.
  package var unmet: [Sentence] { unmet { trip, wish in Self.codes(trip, wish) } }

  /// The same, with names beside the codes.
  package var unmetByName: [Sentence] {
    unmet { trip, wish in
      let (company, host) = (trip.companies[wish.company], trip.hosts[wish.host])
      func pair(_ language: Language) -> String {
        "\(company.id) \(company.name(in: language)) × \(host.id) \(host.name(in: language))"
      }
      return Sentence(en: pair(.en), zhHant: pair(.zhHant), ja: pair(.ja))
    }
  }

  private static func codes(_ trip: Trip, _ wish: MeetingWish) -> Sentence {
    Sentence(verbatim: "\(trip.companies[wish.company].id) × \(trip.hosts[wish.host].id)")
  }

  private func unmet(_ pair: (Trip, MeetingWish) -> Sentence) -> [Sentence] {
    UnmetWish.all(plan, trip, round).map { unmet in
      let wish = trip.wishes[unmet.wish]
      let (company, host) = (trip.companies[wish.company].id, trip.hosts[wish.host].id)
      let reason = MeetingWords.reason(unmet.reason, company: company, host: host, limit: limit(unmet.reason, wish))
      return pair(trip, wish) + Sentence(verbatim: " (\(wish.ofCompany.shown)/\(wish.ofHost.shown))")
        + .colon + reason
    }
  }

  /// What stops the side that is full before its slots do.
  private func limit(_ reason: UnmetWish.Reason, _ wish: MeetingWish) -> Int? {
    let sides = reason == .companyFull ? plan.request.companies : plan.request.hosts
    let number = reason == .companyFull ? wish.company : wish.host
    return sides.first { $0.number == number }.flatMap { side in
      side.most.flatMap { $0 < side.free.count ? $0 : nil }
    }
  }

  package var moves: [Sentence] { MeetingMove.moves(plan, trip, round).map(MeetingWords.move) }

  /// What `companies.csv` should say where it says something else, and what companies book that the timetable has no use
  /// for: that stays, as a company may have ordered it for itself.
  package var bookings: (changed: [BookingChange], kept: [BookingChange]) {
    let planned = plan.bookings(in: trip, round)
    let changed = differences(from: booked(planned))
    let codes = Set(changed.map(\.company))
    return (changed, differences(from: planned).filter { !codes.contains($0.company) })
  }

  /// By company: what the timetable gives it. Who gets nobody keeps what it booked, and so does who booked an
  /// interpreter that `interpreters.csv` agrees on.
  package var booked: [[InterpreterBooking]] { booked(plan.bookings(in: trip, round)) }

  private func booked(_ planned: [[InterpreterBooking]]) -> [[InterpreterBooking]] {
    let agreed = Set(trip.agreedInterpreters.map(\.place))
    return trip.companies.indices.map { number in
      let present = present(number)
      let hasAgreed = trip.places(ofCompany: number).contains {
        $0.booking.session == round.session && agreed.contains($0) && !planned[number].contains($0.booking)
      }
      return planned[number].isEmpty || hasAgreed ? present : Self.booked(planned[number], besides: present)
    }
  }

  /// What is needed, and of what was booked besides as much as nothing new stands for.
  private static func booked(
    _ planned: [InterpreterBooking], besides present: [InterpreterBooking]
  ) -> [InterpreterBooking] {
    var (rest, added) = (present, 0)
    for booking in planned {
      if let index = rest.firstIndex(of: booking) { rest.remove(at: index) } else { added += 1 }
    }
    return added == 0 ? present : planned + rest.dropFirst(added)
  }

  private func present(_ company: Int) -> [InterpreterBooking] {
    trip.companies[company].interpreterBookings.filter { $0.session == round.session }
  }

  private func differences(from planned: [[InterpreterBooking]]) -> [BookingChange] {
    trip.companies.indices.compactMap { number in
      let present = present(number)
      guard present != planned[number] else { return nil }
      return BookingChange(
        company: trip.companies[number].id, present: trip.words(present), planned: trip.words(planned[number]))
    }
  }
}

extension Trip {
  /// As the `interpreters` column has them.
  package func words(_ bookings: [InterpreterBooking]) -> String {
    bookings.map { sessions[$0.session].word + ($0.shared.map { "@" + $0 } ?? "") }.joined(separator: " ")
  }
}

extension WishStrength {
  /// 3, 2, 1, 0 or x.
  package var shown: String { self == .refused ? "x" : "\(rawValue)" }
}
