package import TripModel

/// Words in three languages as a frozen record keeps them.
package struct FrozenWords: Hashable, Sendable, Codable {
  package var en: String
  package var zhHant: String
  package var ja: String

  package init(_ sentence: Sentence) { (en, zhHant, ja) = (sentence.en, sentence.zhHant, sentence.ja) }

  package var sentence: Sentence { Sentence(en: en, zhHant: zhHant, ja: ja) }
}
