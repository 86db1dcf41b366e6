import TripCosting
import TripModel

/// As many people a company as the brochure allows in principle (12: 每家業者原則上遴派2位團員).
struct PeoplePerCompany: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let most = trip.caps.peoplePerCompany else { return [] }
    return trip.companies.indices.compactMap { number in
      let people = context.groups[number]
      guard people.count > most else { return nil }
      let company = trip.companies[number]
      return finding(
        .tooMany(company, people.count, most), at: company.origin,
        related: people[most...].prefix(3).map { trip.delegates[$0].origin },
        remedy: .waive)
    }
  }
}

extension Sentence {
  fileprivate static func tooMany(_ company: Company, _ count: Int, _ most: Int) -> Sentence {
    Sentence(
      en: "\(company.id) \(company.name(in: .en)) sends \(count) people; in principle \(most) a company",
      zhHant: "\(company.id) \(company.name) 派 \(count) 人；原則上每家 \(most) 人",
      ja: "\(company.id) \(company.name) は \(count) 名です。原則は 1 社 \(most) 名です")
  }
  fileprivate static let waive = Sentence(
    en: "shorten the list, or add a line to waivers.csv with who allows it and why",
    zhHant: "請減少人數，或在 waivers.csv 加一列，寫明核准人與理由", ja: "人数を減らすか、承認者と理由を waivers.csv に記入してください")
}
