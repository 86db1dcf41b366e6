package import TripModel
import TripSelection

/// What is different for one application between a record that was signed and what its files make now.
package struct ReviewChange: Sendable {
  package let application: String
  /// Nil where it was not among the applications.
  package let before: ReviewRecord.Entry?
  package let after: ReviewRecord.Entry?

  /// Those whose score, rank or result differs, in the order of the new ranking.
  package static func all(from old: ReviewRecord, to new: ReviewRecord) -> [ReviewChange] {
    let gone = old.entries.map(\.application).filter { new.entry($0) == nil }
    return (new.entries.map(\.application) + gone).compactMap { code in
      let (before, after) = (old.entry(code), new.entry(code))
      let isSame =
        before?.result == after?.result && before?.reserve == after?.reserve && before?.rank == after?.rank
        && before?.score == after?.score
      return isSame ? nil : ReviewChange(application: code, before: before, after: after)
    }
  }

  /// A07 84.67 → 85.00; rank 16 → 14; reserve 1 → admitted.
  package var sentence: Sentence {
    func words(_ language: Language) -> String {
      var parts: [String] = []
      let scores = [before, after].map { $0?.score?.fraction?.decimal(2) ?? "–" }
      if before?.score != after?.score { parts.append(scores.joined(separator: " → ")) }
      if before?.rank != after?.rank {
        let ranks = [before, after].map { $0?.rank.map(String.init) ?? "–" }
        parts.append(ReviewWords.place.text(language) + " " + ranks.joined(separator: " → "))
      }
      if before?.result != after?.result || before?.reserve != after?.reserve {
        parts.append(
          [before, after].map { $0.map(ReviewWords.result)?.text(language) ?? "–" }.joined(separator: " → "))
      }
      return "\(application)  " + parts.joined(separator: language.semicolon)
    }
    return Sentence(en: words(.en), zhHant: words(.zhHant), ja: words(.ja))
  }
}
