import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// What came of the meetings, on a terminal or for programs.
struct ResultsReport {
  private let loaded: LoadedTrip
  private let company: Int?
  private let follow: FollowUp
  private let kinds: [FollowUp.Kind]

  init(_ loaded: LoadedTrip, _ company: Int?) throws(CostingError) {
    (self.loaded, self.company) = (loaded, company)
    follow = FollowUp(loaded.trip)
    kinds = try follow.kinds(ofCompany: company).filter { $0.count > 0 }
  }

  private var trip: Trip { loaded.trip }
  private var language: Language { loaded.paperLanguage }

  private var companies: [Int] { company.map { [$0] } ?? Array(trip.companies.indices) }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  // MARK: - Words

  var lines: [String] {
    let count = company.map(follow.count(ofCompany:)) ?? follow.all
    var lines = [text(ResultWords.meetings) + "  " + text(ResultWords.told(count))]
    var table = TextTable(right: [1, 2, 3, 4], indent: "  ")
    table.add(
      "", text(ResultWords.planned), text(ResultWords.held), text(ResultWords.notTold), text(ResultWords.besides))
    for number in companies {
      let (count, besides) = (follow.count(ofCompany: number), follow.besides(ofCompany: number))
      guard count.planned + besides > 0 else { continue }
      let name = "\(trip.companies[number].id) \(trip.companies[number].name(in: language))"
      table.add(name, "\(count.planned)", "\(count.held)", "\(count.notTold)", "\(besides)")
    }
    if table.lines.count > 1 { lines += table.lines }
    return lines + part(ResultWords.byOutcome, kinds.map(line)) + part(ResultWords.steps, steps)
  }

  private func line(_ kind: FollowUp.Kind) -> String {
    let amounts = kind.amounts.map { AmountText.text($0, language) }.joined(separator: " + ")
    return "\(text(kind.outcome.name))  \(kind.count)" + (amounts.isEmpty ? "" : "  " + amounts)
  }

  private var steps: [String] {
    follow.openSteps(ofCompany: company).map { result in
      StepLine.text(result, trip, loaded.today, language)
    }
  }

  private func part(_ title: Sentence, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", text(title)] + lines.map { "  " + $0 }
  }

  // MARK: - JSON

  /// companies, outcomes, nextSteps.
  var json: JSONValue {
    [
      "version": .number(1),
      "companies": .array(
        companies.map { number in
          let count = follow.count(ofCompany: number)
          return [
            "company": .string(trip.companies[number].id), "planned": .whole(count.planned),
            "held": .whole(count.held), "notHeld": .whole(count.notHeld), "notReported": .whole(count.notTold),
            "others": .whole(follow.besides(ofCompany: number)),
          ]
        }),
      "outcomes": .array(
        kinds.map { kind in
          [
            "outcome": .string(kind.outcome.rawValue), "count": .whole(kind.count),
            "amounts": .array(kind.amounts.map(AmountJSON.value)), "withoutAmount": .whole(kind.withoutAmount),
          ]
        }),
      "nextSteps": StepLine.json(follow.openSteps(ofCompany: company), loaded),
    ]
  }
}

/// Next steps with the days that are left.
enum StepLine {
  static func text(_ result: MeetingResult, _ trip: Trip, _ today: Day, _ language: Language) -> String {
    guard let day = result.nextBy else { return ResultWords.step(result, trip).text(language) }
    let left = ResultWords.due(inDays: day.days(since: today)).text(language)
    return "\(DayText.dated(day, language))  \(ResultWords.step(result, trip).text(language))  \(left)"
  }

  static func json(_ results: [MeetingResult], _ loaded: LoadedTrip) -> JSONValue {
    .array(
      results.map { result in
        [
          "company": .string(loaded.trip.companies[result.company].id),
          "with": .string(loaded.trip.partner(of: result, loaded.paperLanguage)),
          "host": .text(result.host.map { loaded.trip.hosts[$0].id }), "step": .string(result.next),
          "by": .text(result.nextBy?.iso), "daysLeft": .whole(result.nextBy.map { $0.days(since: loaded.today) }),
        ]
      })
  }
}
