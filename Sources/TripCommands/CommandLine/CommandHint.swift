/// Writes commands that a message offers to paste: they mean the folder that this run was given, wherever it stands.
struct CommandHint {
  /// As the user wrote it; nil where the folder was found without being named.
  let folder: String?

  /// - Parameter words: Of the command line, after `trip`.
  func callAsFunction(_ words: String) -> String {
    "trip \(words)" + (folder.map { " " + CommandHint.quoted($0) } ?? "")
  }

  /// As a shell takes it for one word and for no option; Japanese and Chinese letters need no quotes.
  static func quoted(_ word: String) -> String {
    let word = word.hasPrefix("-") ? "./" + word : word
    let isPlain = !word.isEmpty && word.unicodeScalars.allSatisfy(isPlain)
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? "/._-+,:@%=".unicodeScalars.contains(scalar) || Character(scalar).isLetter || Character(scalar).isNumber
      : scalar.properties.isAlphabetic
  }
}
