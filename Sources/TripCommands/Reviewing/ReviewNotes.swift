import TripCosting
import TripDocuments
import TripModel
import TripReading

/// What people decided on one application, with day and reason, and why reviewers were left out.
struct ReviewNotes {
  let lines: [String]

  init(_ entry: ReviewRecord.Entry, _ trip: Trip, _ language: Language) {
    let colon = Sentence.colon.text(language)
    let recusals = trip.recusals.filter { $0.application == nil || $0.application == entry.application }
    let leftOut = recusals.map { line -> String in
      let kind = ReviewWords.fate(line.kind == .conflict ? "conflict" : "absent").text(language)
      let day = line.on.map { "\($0.iso)  " } ?? ""
      return "\(day)\(trip.reviewers[line.reviewer].id) \(kind)\(colon)\(line.reason)"
    }
    lines =
      leftOut
      + trip.decisions.filter { $0.application == entry.application }.map { line in
        let number = line.number.map { " \($0)" } ?? ""
        let by = language == .en ? " (\(line.by))" : "（\(line.by)）"
        return "\(line.on?.iso ?? "–")  \(Self.kind(line.kind).text(language))\(number)\(by)\(colon)\(line.reason)"
      }
  }

  private static func kind(_ kind: Decision.Kind) -> Sentence {
    switch kind {
    case .advanced: Sentence(en: "goes on to stage two", zhHant: "進入第二階段", ja: "第二段階へ")
    case .stopped: Sentence(en: "stays in stage one", zhHant: "未進入第二階段", ja: "第一段階まで")
    case .documents: Sentence(en: "score of its documents", zhHant: "書面審查成績", ja: "書面審査点")
    case .tie: Sentence(en: "order among equals", zhHant: "同分次序", ja: "同点順位")
    case .declined: Sentence(en: "gave up", zhHant: "放棄", ja: "辞退")
    case .skipped: Sentence(en: "passed over", zhHant: "略過", ja: "見送り")
    case .promoted: Sentence(en: "promoted", zhHant: "遞補", ja: "繰り上げ")
    }
  }
}
