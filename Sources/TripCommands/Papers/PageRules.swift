import TripCosting
import TripModel
import TripReading
import TripRules

/// The sentences of rules that the company's page says as one types: each rule speaks itself, of specimen values whose
/// names stand in braces.
struct PageRules {
  private let trip: Trip
  private let context: RuleContext

  /// Days come from the trip, which has no company and no delegate here but the specimens.
  init(_ trip: Trip) {
    var specimen = Trip(
      origin: .none, title: trip.title, language: trip.language, caps: Caps(origin: .none, maximumPeople: 1))
    specimen.period = trip.period
    specimen.days = trip.days
    specimen.flights = trip.flights
    self.trip = specimen
    context = RuleContext(specimen, today: Day(number: 0))
  }

  var sentences: [(key: String, sentence: Sentence)] {
    let rules: [(String, Sentence?)] = [
      ("tooMany", people()), ("uniformNumber", company(ubn: "{value}")), ("nameLatin", name("{value}")),
      ("nameDigit", name("{value}1", as: "{value}1")),
      ("passportNine", passport("AAAAAA", issuer: "TWN")), ("passportThree", passport("123456789", issuer: "TWN")),
      ("passportShape", passport("AAAAA", issuer: "JPN")),
      ("passportExpired", expiry(daysAfterReturn: -1)), ("passportShort", expiry(daysAfterReturn: 1)),
    ]
    let reasons: [(String, ImportRefusal.Reason)] = [
      ("dayImpossible", .dateImpossible),
      ("phone", .phoneUnreadable), ("email", .emailUnreadable),
    ]
    return rules.map { ($0.0, $0.1 ?? Sentence(verbatim: "")) } + reasons.map { ($0.0, $0.1.sentence) }
  }

  /// Two where one may go: the figures give way to names.
  private func people() -> Sentence? {
    var trip = trip
    trip.delegates = [Delegate(origin: .none), Delegate(origin: .none)]
    return told(by: RuleBook.maximumPeople, trip, withExplanation: false).map {
      naming("1", "{most}", in: naming("2", "{count}", in: $0))
    }
  }

  private func company(ubn: String) -> Sentence? {
    var trip = trip
    trip.companies = [Company(origin: .none, id: "{company}", name: "{company}", ubn: ubn)]
    return told(by: RuleBook.uniformNumber, trip, withExplanation: false)
  }

  private func name(_ surname: String, as written: String = "{value}") -> Sentence? {
    let person = Delegate(origin: .none, name: "{name}", surname: surname, givenName: "A")
    return told(by: RuleBook.latinName, person, withRemedy: true).map { naming(written, "{value}", in: $0) }
  }

  /// Papers mask the number; whoever types it may see it.
  private func passport(_ number: String, issuer: String) -> Sentence? {
    let person = Delegate(origin: .none, name: "{name}", nationality: issuer, passportNumber: number)
    return told(by: RuleBook.passportNumberShape, person).map { naming(Masking.mask(number), "{value}", in: $0) }
  }

  private func expiry(daysAfterReturn days: Int) -> Sentence? {
    guard let back = trip.dayOfReturn else { return nil }
    let person = Delegate(origin: .none, name: "{name}", passportExpiry: back.advanced(by: days))
    return days < 0
      ? told(by: RuleBook.passportValidForTrip, person, withRemedy: true)
      : told(by: RuleBook.passportValidSixMonths, person)
  }

  private func told(by rule: any Rule, _ person: Delegate, withRemedy: Bool = false) -> Sentence? {
    var trip = trip
    trip.delegates = [person]
    return told(by: rule, trip, withRemedy: withRemedy)
  }

  private func told(
    by rule: any Rule, _ trip: Trip, withExplanation: Bool = true, withRemedy: Bool = false
  ) -> Sentence? {
    guard let finding = rule.check(trip, context).first else { return nil }
    let parts =
      [finding.summary] + (withExplanation ? [finding.explanation].compactMap(\.self) : [])
      + (withRemedy ? finding.remedies : [])
    return parts.joined(Sentence(en: "; ", zhHant: "；", ja: "。"))
  }

  private func naming(_ value: String, _ name: String, in sentence: Sentence) -> Sentence {
    func named(_ text: String) -> String {
      text.split(separator: value, omittingEmptySubsequences: false).joined(separator: name)
    }
    return Sentence(en: named(sentence.en), zhHant: named(sentence.zhHant), ja: named(sentence.ja))
  }
}
