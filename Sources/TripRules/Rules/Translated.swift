import TripCosting
import TripModel

/// Words that are given in one language are given in all three.
struct Translated: Rule {
  let severity = Diagnostic.Severity.note

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    var texts: [(LocalizedText, Origin, String)] = [(trip.title, trip.origin, "title")]
    texts += trip.organisers.map { ($0.name, $0.origin, "name") }
    texts += trip.deadlines.map { ($0.title, $0.origin, "title") }
    texts += trip.sessions.map { ($0.title, $0.origin, "title") }
    texts += trip.stays.map { ($0.place, $0.origin, "place") }
    texts += trip.fares.flatMap { fare in
      [(fare.title, fare.origin, "title")] + fare.covers.map { ($0, fare.origin, "covers") }
        + fare.dependsOn.map { ($0, fare.origin, "dependsOn") }
    }
    texts += trip.options.map { ($0.title, $0.origin, "title") }
    if let ladder = trip.withdrawal { texts.append((ladder.source, ladder.origin, "source")) }
    texts += trip.categories.map { ($0.title, $0.origin, "title") }
    texts += trip.rooms.map { ($0.title, $0.origin, "title") }
    texts += [trip.extraNight].compactMap { night in night.map { ($0.title, $0.origin, "title") } }
    texts += trip.adjustments.map { ($0.title, $0.origin, "title") }
    texts += trip.instalments.map { ($0.title, $0.origin, "title") }
    return texts.compactMap { text, origin, key in
      guard !text.missing.isEmpty else { return nil }
      return finding(.missing(text.text(trip.language), text.missing), at: origin, Field(key), remedy: .translate)
    }
  }
}

extension Sentence {
  fileprivate static let translate = Sentence(
    en: "add it; until then papers in that language show the other", zhHant: "請補上；在此之前該語言的文件會以其他語言顯示",
    ja: "追加してください。それまでその言語の書類では他の言語で表示します")
  fileprivate static func missing(_ text: String, _ languages: [Language]) -> Sentence {
    let list = Sentence.list(languages.map(\.rawValue))
    return Sentence(
      en: "'\(text)' is not given in \(list.en)", zhHant: "「\(text)」缺少 \(list.zhHant) 版本",
      ja: "「\(text)」の \(list.ja) 版がありません")
  }
}
