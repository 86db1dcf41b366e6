import TripCosting
import TripModel

/// No more people than the delegation has places for (brochure 12: 全團團員最多35位).
struct MaximumPeople: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let most = trip.caps.maximumPeople, trip.delegates.count > most else { return [] }
    return [
      finding(
        .tooMany(trip.delegates.count, most), at: trip.delegates[most].origin, related: [trip.caps.origin],
        because: .firstOver(most + 1), remedy: .shorten(trip.delegates.count - most))
    ]
  }
}

extension Sentence {
  fileprivate static func tooMany(_ count: Int, _ most: Int) -> Sentence {
    Sentence(
      en: "\(count) people, but the delegation takes at most \(most)", zhHant: "共 \(count) 人，超過全團上限 \(most) 人",
      ja: "\(count) 名は、定員 \(most) 名を超えています")
  }
  fileprivate static func firstOver(_ number: Int) -> Sentence {
    Sentence(
      en: "this is person \(number) of the roster", zhHant: "這是名冊上的第 \(number) 人", ja: "これは名簿の \(number) 人目です")
  }
  fileprivate static func shorten(_ count: Int) -> Sentence {
    Sentence(
      en: "take \(count) off the roster, or raise maximumPeople if the agency confirms more seats",
      zhHant: "請從名冊移除 \(count) 人；若旅行社確認加位，再調高 maximumPeople",
      ja: "名簿から \(count) 名を外すか、旅行会社が増席を確認した場合に maximumPeople を上げてください")
  }
}
