import TripCosting
import TripFormats
import TripModel
import TripSelection

/// All applications on a terminal or for a program.
struct ApplicationsReport {
  let standings: [Standing]
  private let loaded: LoadedTrip

  init(_ loaded: LoadedTrip) {
    self.loaded = loaded
    standings = Standing.all(loaded.trip, today: loaded.today)
  }

  private var language: Language { loaded.paperLanguage }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  var lines: [String] {
    guard !standings.isEmpty else { return [text(ApplicationsWords.none)] }
    return [counts, ""] + list + part(ApplicationsWords.questions, questions) + part(ApplicationsWords.remarks, remarks)
  }

  private var counts: String {
    let states = Standing.State.allCases.map { state in (state, standings.count { $0.state == state }) }
    let told = states.filter { $0.1 > 0 }.map { "\(text($0.0.name)) \($0.1)" }
    return text(ApplicationsWords.count(standings.count)) + Sentence.colon.text(language)
      + told.listed(language)
  }

  private var list: [String] {
    var table = TextTable()
    for standing in standings {
      let application = loaded.trip.applications[standing.application]
      let isOut = !standing.isForReview && standing.state != .question
      table.add(
        application.id, application.company.name, text(standing.state.name), standing.day?.iso ?? "",
        isOut ? text(Sentence.joined(standing.reasons.map(\.brief))) : "")
    }
    return table.lines
  }

  /// Of applications that nothing else has settled yet.
  private var questions: [String] {
    standings.filter { !$0.isOut }.flatMap { standing in
      let id = loaded.trip.applications[standing.application].id
      return standing.questions.map { finding in
        "\(id)  \(text(finding.requirement.title))\(Sentence.colon.text(language))\(text(finding.reason)) → "
          + text(Sentence.joined(finding.sources))
      }
    }
  }

  private var remarks: [String] {
    standings.flatMap { standing in
      standing.remarks.map { "\(loaded.trip.applications[standing.application].id)  \(text($0))" }
    }
  }

  private func part(_ title: Sentence, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", text(title)] + lines.map { "  " + $0 }
  }

  /// today, counts, applications.
  var json: JSONValue {
    [
      "version": .number(1), "today": .string(loaded.today.iso),
      "counts": .object(
        Standing.State.allCases.map { state in
          JSONValue.Member(state.rawValue, .whole(standings.count { $0.state == state }))
        }),
      "applications": .array(standings.map { ApplicationExplanation($0, loaded).json }),
    ]
  }
}
