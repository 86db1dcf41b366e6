/// The name of a file that is not read, held against those that are.
struct UnreadName {
  /// The file that was probably meant; nil where none was.
  let closest: String?
  /// Whether it bears that name but for case, blanks and ending, and is of a kind that holds the same.
  let isNamesake: Bool

  /// What programs save tables as.
  private static let tables: Set<Substring> = ["csv", "xlsx", "xlsm", "xls", "ods", "numbers", "tsv"]
  /// What an editor makes of it, where the file manager hides endings.
  private static let texts: Set<Substring> = ["json", "txt", "csv.txt", "json.txt"]

  init(_ name: String) {
    let small = HalfWidth.trim(name.lowercased())
    let stem = small.prefix { $0 != "." }
    let ending = small.dropFirst(stem.count + 1)
    guard Self.tables.contains(ending) || Self.texts.contains(ending) else {
      (closest, isNamesake) = (nil, false)
      return
    }
    let same = TripFiles.known.first { Self.stem($0) == stem }
    let isTable = Self.tables.contains(ending) || ending == "csv.txt"
    isNamesake = same.map { $0.hasSuffix(".csv") ? isTable : ending.hasPrefix("json") } ?? false
    // Slips spare the first letter: notes.csv is a file of the user's own, and not meant to be rates.csv.
    let near = TripFiles.known.map(Self.stem).filter { $0.first == stem.first }
    let nearest = ending == "txt" ? nil : Suggestion.closest(to: String(stem), among: near.map(String.init))
    closest = same ?? nearest.flatMap { nearest in TripFiles.known.first { Self.stem($0) == nearest } }
  }

  private static func stem(_ name: String) -> Substring { name.prefix { $0 != "." } }
}
