import TripDocuments
import TripFormats
import TripModel
import TripSelection

/// Parts of a review for programs; fractions are exact, the decimal is for showing.
enum ReviewJSON {
  static func points(_ points: ReviewRecord.Points?) -> JSONValue {
    guard let points else { return .null }
    return [
      "numerator": .number(points.numerator), "denominator": .number(points.denominator),
      "decimal": .text(points.fraction?.decimal(4)),
    ]
  }

  static func entry(_ entry: ReviewRecord.Entry, _ record: ReviewRecord, _ language: Language) -> JSONValue {
    [
      "application": .string(entry.application), "name": .string(entry.name), "result": .string(entry.result.rawValue),
      "reserve": .whole(entry.reserve), "rank": .whole(entry.rank), "score": points(entry.score),
      "basis": .text(entry.basis),
      "lines": .array(
        entry.lines.map { line in
          let scores = zip(record.criteria, line.scores).map { JSONValue.Member($0.id, .text($1)) }
          return [
            "reviewer": .string(line.reviewer), "scores": .object(scores), "total": points(line.total),
            "fate": .string(line.fate), "comment": .text(line.comment),
          ]
        }),
      "reasons": .array(entry.reasons.map { .string($0.sentence.text(language)) }),
    ]
  }

  static func change(_ change: ReviewChange) -> JSONValue {
    func side(_ entry: ReviewRecord.Entry?) -> JSONValue {
      guard let entry else { return .null }
      return [
        "result": .string(entry.result.rawValue), "reserve": .whole(entry.reserve), "rank": .whole(entry.rank),
        "score": points(entry.score),
      ]
    }
    return [
      "application": .string(change.application), "before": side(change.before), "after": side(change.after),
    ]
  }
}
