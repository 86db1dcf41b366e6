/// A mistake in a JSON text and where it stands; facts only, sentences stand in `+Sentences`.
package struct JSONProblem: Hashable, Sendable {
  /// What kind of mistake it is, with the user's own words.
  package enum Kind: Hashable, Sendable {
    case emptyFile
    case unexpected(String)
    case unquotedKey(String)
    case singleQuotes
    case curlyQuotes
    case fullWidthSign(String, plain: String)
    case missingColon(key: String)
    case missingComma
    case extraComma
    case missingValue(key: String)
    case unknownWord(String)
    case invalidNumber(String)
    case unclosedString
    case invalidEscape(String)
    case loneSurrogate(String)
    case controlCharacter
    case unclosed(bracket: String, line: Int)
    case unclosedComment
    case extraText(String)
    case tooDeep(Int)
    case duplicateKey(String, firstLine: Int)
  }

  package var kind: Kind
  package var offset: Int
  package var length: Int

  package init(_ kind: Kind, at offset: Int, length: Int = 1) {
    self.kind = kind
    self.offset = offset
    self.length = length
  }
}
