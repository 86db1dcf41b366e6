package import TripModel

/// Why a measure was found.
package enum HitReason: Hashable, Sendable {
  /// It is about what a word stands for.
  case concept(word: String, Concept)
  /// It is for a whole industry, of which the word names a part.
  case wider(word: String, Concept)
  case title(word: String)
  case agency(word: String)
  case text(word: String)
  case number
  /// The source's words on size, which the company meets.
  case size(quote: String)

  /// How much it says, for the order of hits.
  var weight: Int {
    switch self {
    case .number: 20
    case .title: 8
    case .concept: 6
    case .agency: 4
    case .text: 3
    case .wider: 2
    case .size: 1
    }
  }
}

extension HitReason {
  package var sentence: Sentence {
    switch self {
    case .concept(let word, let concept):
      Sentence(
        en: "'\(word)': \(concept.name.en)", zhHant: "「\(word)」：\(concept.name.zhHant)",
        ja: "「\(word)」：\(concept.name.ja)")
    case .wider(let word, let concept):
      Sentence(
        en: "'\(word)' is part of \(concept.name.en)", zhHant: "「\(word)」屬於\(concept.name.zhHant)",
        ja: "「\(word)」は\(concept.name.ja)の一部")
    case .title(let word):
      Sentence(en: "'\(word)' in the title", zhHant: "名稱有「\(word)」", ja: "名称に「\(word)」")
    case .agency(let word):
      Sentence(en: "'\(word)' runs it", zhHant: "機關或執行單位有「\(word)」", ja: "機関名に「\(word)」")
    case .text(let word):
      Sentence(en: "'\(word)' in the description", zhHant: "說明有「\(word)」", ja: "説明に「\(word)」")
    case .number: Sentence(en: "its number", zhHant: "即此編號", ja: "この番号")
    case .size(let quote):
      Sentence(en: "the size fits (「\(quote)」)", zhHant: "規模符合（「\(quote)」）", ja: "規模が該当（「\(quote)」）")
    }
  }
}
