/// A mail's subject, freed of what mail programs and input methods change.
enum SubjectText {
  /// Without spaces and brackets' width, and without Re: and Fw: in front.
  static func plain(_ text: String) -> String {
    var words = text.filter { !$0.isWhitespace }.lowercased()
    for (full, half) in [
      ("（", "("), ("）", ")"), ("：", ":"), ("－", "-"), ("–", "-"), ("—", "-"), ("［", "["), ("］", "]"),
    ] {
      words = words.replacing(full, with: half)
    }
    while let mark = ["re:", "fw:", "fwd:", "回覆:", "轉寄:"].first(where: { words.hasPrefix($0) }) {
      words.removeFirst(mark.count)
    }
    return words.filter { $0 != "[" && $0 != "]" }
  }
}
