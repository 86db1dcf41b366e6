import TripModel
import TripReading

/// Takes a person's words apart into concepts and what is left.
package struct Vocabulary: Sendable {
  package let concepts: [Concept]
  private let byID: [String: Concept]
  /// What a word stands for, longest words first, by the word's first character.
  private let words: [Character: [(letters: [Character], concept: String?)]]

  package init(concepts: [Concept], stopWords: [String]) {
    self.concepts = concepts
    byID = Dictionary(concepts.map { ($0.id, $0) }) { first, _ in first }
    let pairs = concepts.flatMap { concept in concept.words.map { (Array($0), String?.some(concept.id)) } }
    let all = pairs + stopWords.map { (Array($0), nil) }
    words = Dictionary(grouping: all.filter { !$0.0.isEmpty }) { $0.0[0] }
      .mapValues { $0.sorted { $0.0.count > $1.0.count }.map { (letters: $0.0, concept: $0.1) } }
  }

  package func concept(_ id: String) -> Concept? { byID[id] }

  /// By its id, its name in any language, or one of its words.
  package func concept(named text: String, in group: Concept.Group) -> Concept? {
    let word = HalfWidth.fold(text).lowercased()
    let own = concepts.filter { $0.group == group }
    return own.first { $0.id == word }
      ?? own.first {
        [$0.name.en, $0.name.zhHant, $0.name.ja].contains { $0.lowercased() == word } || $0.words.contains(word)
      }
  }

  /// Each concept and each other word once, in the order in which they stand.
  package func terms(in text: String) -> [QueryTerm] {
    var seen: Set<String> = []
    return everyTerm(in: text).filter { seen.insert($0.concept ?? "=" + $0.word.lowercased()).inserted }
  }

  /// Every word that stands in the table or is left, as often as it stands there.
  func everyTerm(in text: String) -> [QueryTerm] {
    let written = Array(HalfWidth.fold(text))
    let letters = written.map { $0.lowercased().first ?? $0 }
    var terms: [QueryTerm] = []
    var other = ""
    func close() {
      // A single Chinese character says too little to look for.
      if other.count > 1 || other.allSatisfy(\.isNumber) && !other.isEmpty {
        terms.append(QueryTerm(word: other, concept: nil))
      }
      other = ""
    }
    var index = 0
    while index < letters.count {
      if let known = known(letters, at: index) {
        close()
        if let concept = known.concept {
          let word = written[index..<index + known.letters.count]
          terms.append(QueryTerm(word: String(word), concept: concept))
        }
        index += known.letters.count
      } else if Self.isLatin(letters[index]) {
        close()
        let word = written[index...].prefix { Self.isLatin($0) }
        other = String(word)
        close()
        index += word.count
      } else {
        if letters[index].isLetter { other.append(written[index]) } else { close() }
        index += 1
      }
    }
    close()
    return terms
  }

  /// The longest word of the table that starts here; a Latin one must end where a word ends.
  private func known(_ letters: [Character], at index: Int) -> (letters: [Character], concept: String?)? {
    words[letters[index]]?.first { entry in
      let end = index + entry.letters.count
      guard end <= letters.count, letters[index..<end].elementsEqual(entry.letters) else { return false }
      guard Self.isLatin(entry.letters[entry.letters.count - 1]) else { return true }
      return end == letters.count || !Self.isLatin(letters[end])
    }
  }

  /// What a Latin word, a code or a number is made of.
  private static func isLatin(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "+&-".contains(character))
  }
}

/// A concept that a person named, or a word that stands in no table.
package struct QueryTerm: Hashable, Sendable {
  /// As written, full-width letters in their plain form.
  package var word: String
  /// An id; nil for a word to be looked for as it is.
  package var concept: String?
}
