import TripCosting
import TripModel

/// A coach has a seat for everybody, and room for everybody's luggage.
struct CoachHoldsAll: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let all = trip.pricedPeople
    return trip.days.filter { $0.legs.contains { $0.coach != nil } }.flatMap { day in
      let people = all - trip.delegates.count { $0.company != nil && !$0.presence.includes(day.day) }
      let riders = people + (day.staff ?? 0)
      return day.legs.compactMap(\.coach).flatMap { coach -> [Diagnostic] in
        var found: [Diagnostic] = []
        if let seats = coach.seats, riders > seats {
          found.append(finding(.seats(riders, seats), at: coach.origin, Field("seats"), remedy: .larger))
        }
        if let hold = coach.luggage, let pieces = trip.pieces(of: people), pieces > hold {
          found.append(finding(.luggage(pieces, hold), at: coach.origin, Field("luggage"), remedy: .sendAhead))
        }
        return found
      }
    }
  }
}

extension Sentence {
  fileprivate static func seats(_ people: Int, _ seats: Int) -> Sentence {
    Sentence(
      en: "\(people) people ride in a coach of \(seats) seats", zhHant: "\(people) 人搭乘，遊覽車只有 \(seats) 個座位",
      ja: "\(people) 名が乗車しますが、座席は \(seats) 席です")
  }
  fileprivate static func luggage(_ pieces: Int, _ hold: Int) -> Sentence {
    Sentence(
      en: "\(pieces) pieces of luggage, and the hold takes \(hold)", zhHant: "行李 \(pieces) 件，行李艙只能放 \(hold) 件",
      ja: "荷物は \(pieces) 個ですが、トランクには \(hold) 個しか積めません")
  }
  fileprivate static let larger = Sentence(
    en: "ask the operator for a larger coach or a second one", zhHant: "請洽遊覽車公司改派大車或加派一輛",
    ja: "大型車への変更か増車をバス会社に依頼してください")
  fileprivate static let sendAhead = Sentence(
    en: "send luggage ahead (takkyubin), or ask for another coach", zhHant: "請先以宅急便寄送行李，或洽遊覽車公司加派車輛",
    ja: "荷物を宅配便で先に送るか、バス会社に増車を依頼してください")
}
