import TripModel

/// The words by which a cell may name options: their ids, and their titles in each language.
struct OptionWords {
  private let words: [(text: String, id: String)]

  init(_ offers: [OptionOffer]) {
    let all = offers.flatMap { offer in
      ([offer.id] + Language.allCases.map { offer.title.text($0) }).map { (text: Self.plain($0), id: offer.id) }
    }
    // 單人房 must not take the beginning of 單人房（單人房差）.
    words = all.filter { !$0.text.isEmpty }.sorted { $0.text.count > $1.text.count }
  }

  /// In the order of the cell; nil where anything in it names no option.
  func ids(in cell: String) -> [String]? {
    var rest = Self.plain(cell)[...]
    var ids: [String] = []
    while let start = rest.firstIndex(where: { !Self.separators.contains($0) }) {
      rest = rest[start...]
      guard let found = words.first(where: { Self.begins(rest, with: $0.text) }) else { return nil }
      ids.append(found.id)
      rest = rest.dropFirst(found.text.count)
    }
    return ids
  }

  /// As a word of its own.
  private static func begins(_ text: Substring, with word: String) -> Bool {
    text.hasPrefix(word) && text.dropFirst(word.count).first.map(separators.contains) ?? true
  }

  private static func plain(_ text: String) -> String { HalfWidth.trim(HalfWidth.fold(text)).lowercased() }

  private static let separators: Set<Character> = [" ", ",", ";", "、", "|", "/", "\n", "\r\n"]
}
