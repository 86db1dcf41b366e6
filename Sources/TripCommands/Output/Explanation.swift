import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// Tells each charge of a bill with its rule, its lines and its clauses.
struct Explanation {
  let bill: Bill
  let trip: Trip
  let settings: PaperSettings

  private var language: Language { settings.language }

  func lines() throws(CostingError) -> [String] {
    var lines: [String] = []
    for line in bill.lines { lines += explain(line) + [""] }
    return lines + (try BillReport(bill: bill, trip: trip, settings: settings).lines())
  }

  private func explain(_ line: BillLine) -> [String] {
    let unit = AmountText.text(line.unit, language)
    let product = line.count > 1 ? "\(line.count) × \(unit) = \(AmountText.text(line.sum, language))" : unit
    let names = line.people.map { $0.name(in: language) }.listedNames(language)
    let lines =
      [text(line.title + .colon) + product, "  " + text(ExplanationWords.rule(line, trip))]
      + ExplanationWords.conditions(line, trip).map { "  " + text($0) }
      + (line.isShared ? ["  " + text(Words.sharingRule([line.sum.currency]))] : [])
    return lines + (names.isEmpty ? [] : ["  " + text(ExplanationWords.owedFor) + names]) + places(line)
  }

  private func places(_ line: BillLine) -> [String] {
    line.because.flatMap { origin -> [String] in
      guard let source = settings.sources.find(origin, trip.pricedField(of: origin)) else { return [] }
      let clause = source.clause.map { " [\(text(Words.clause($0)))]" } ?? ""
      return ["  \(source.file):\(source.line)\(clause)", "    \(shortened(source.excerpt))"]
    }
  }

  private func shortened(_ line: String) -> String {
    let trimmed = String(line.drop { $0 == " " })
    return trimmed.count > 100 ? String(trimmed.prefix(100)) + "…" : trimmed
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }
}
