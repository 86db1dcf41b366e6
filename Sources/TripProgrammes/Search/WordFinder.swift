import TripReading

/// Looks for a word in a text whatever its case and width; a Latin word must stand alone.
enum WordFinder {
  static func holds(_ word: String, in text: String) -> Bool {
    let letters = Array(HalfWidth.fold(text).lowercased())
    let needle = Array(HalfWidth.fold(word).lowercased())
    guard let first = needle.first, let last = needle.last, letters.count >= needle.count else { return false }
    return (0...letters.count - needle.count).contains { start in
      let end = start + needle.count
      return letters[start..<end].elementsEqual(needle)
        && !(isLatin(first) && start > 0 && isLatin(letters[start - 1]))
        && !(isLatin(last) && end < letters.count && isLatin(letters[end]))
    }
  }

  private static func isLatin(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }
}
