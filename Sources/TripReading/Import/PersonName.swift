import TripModel

/// A cell for a person's name as lists fill it: one name, perhaps with a remark, or more people than one.
struct PersonName {
  /// As our files have it.
  let name: String
  /// What stood beside it, in brackets or as a form of address, and is no part of it: 團長, 先生.
  let aside: String?
  private let text: String
  /// Without what stands beside it, as it is written.
  private let written: String

  init(_ cell: String) {
    let text = Self.unnumbered(cell)
    let parts = Self.parts(text)
    let bare = Self.joined(parts.name)
    (self.text, written) = (text, parts.name)
    let isAside = !parts.aside.isEmpty && Self.isHan(bare)
    name = isAside ? bare : Self.joined(text)
    aside = isAside ? parts.aside.joined(separator: "、") : nil
  }

  /// Several lines, or names of several people.
  ///
  /// - Parameter isJapanese: The row says that the person is, so that a space stands behind the surname.
  func isSeveral(isJapanese: Bool) -> Bool {
    text.contains(where: \.isNewline) || Self.areSeveral(written, isJapanese: isJapanese)
  }

  // MARK: - Spaces

  /// Spaces between Chinese characters are layout, as in 郭 台 明; in all other names they part words.
  private static func joined(_ text: String) -> String {
    let plain = text.filter { !$0.isWhitespace }
    return isHan(plain) ? plain : text
  }

  /// Two characters or more, all of them Chinese.
  private static func isHan(_ text: String) -> Bool { text.count >= 2 && text.unicodeScalars.allSatisfy(isHan) }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    // Which form of a character is drawn.
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// Without the number of a list: 1. 王大明, (2)李小華, ③陳中.
  private static func unnumbered(_ text: String) -> String {
    let plain = HalfWidth.trim(text)
    guard let number = plain.prefixMatch(of: /(\(?\d{1,2}[.)、．）]|（\d{1,2}）|[①-⑳])\s*/) else { return text }
    let rest = String(plain[number.range.upperBound...])
    return isHan(rest.filter { !$0.isWhitespace }) || rest.first.map(\.isLetter) ?? false ? rest : text
  }

  // MARK: - Brackets and forms of address

  /// The name and what stands beside it.
  private static func parts(_ text: String) -> (name: String, aside: [String]) {
    var (name, aside, inside) = ("", [String](), String?.none)
    for sign in text {
      if "(（[【".contains(sign), inside == nil {
        inside = ""
      } else if ")）]】".contains(sign), let words = inside {
        aside.append(trimmed(words))
        inside = nil
      } else if inside == nil {
        name.append(sign)
      } else {
        inside?.append(sign)
      }
    }
    guard inside == nil else { return (text, []) }
    let (bare, nickname) = withoutNickname(trimmed(name))
    return withoutTitle(bare, aside + nickname)
  }

  /// 陳建宏 Jack is 陳建宏, whom the roster knows; a single letter tells two people of one name apart.
  private static func withoutNickname(_ name: String) -> (name: String, aside: [String]) {
    let folded = HalfWidth.fold(name)
    let behind = folded.wholeMatch(of: /([^A-Za-z]+?)[\s\/]*([A-Za-z][A-Za-z .'\-]+)/)?.output
    let before = folded.wholeMatch(of: /([A-Za-z][A-Za-z .'\-]+?)[\s\/]*([^A-Za-z]+)/)?.output
    for (rest, nickname) in [(behind?.1, behind?.2), (before?.2, before?.1)] {
      guard let rest = rest.map({ trimmed(String($0)) }), let nickname else { continue }
      if isHan(rest.filter { !$0.isWhitespace }) { return (rest, [trimmed(String(nickname))]) }
    }
    return (name, [])
  }

  /// 陳大文 經理 is 陳大文.
  private static func withoutTitle(_ name: String, _ aside: [String]) -> (name: String, aside: [String]) {
    let words = words(name)
    guard words.count > 1, let title = [words[0], words[words.count - 1]].first(where: isTitle) else {
      return withoutSuffix(name, aside)
    }
    return (words.filter { $0 != title }.joined(separator: " "), aside + [title])
  }

  private static func isTitle(_ word: String) -> Bool { titles.contains(word) || AbsenceMark.words.contains(word) }

  /// 陳大文先生 is 陳大文; other titles end names as well, and are left where they are.
  private static func withoutSuffix(_ name: String, _ aside: [String]) -> (name: String, aside: [String]) {
    let plain = name.filter { !$0.isWhitespace }
    let titles = FormOfAddress.chinese + AbsenceMark.words
    guard let title = titles.first(where: plain.hasSuffix), isHan(plain), plain.count >= title.count + 2 else {
      return (name, aside)
    }
    return (String(plain.dropLast(title.count)), aside + [title])
  }

  private static let titles = Set(FormOfAddress.chinese + FormOfAddress.japanese).union([
    "團長", "副團長", "団長", "副団長", "領隊", "隊長", "秘書", "秘書長", "顧問", "董事長", "總經理", "副總經理", "副總", "經理", "副理", "協理",
    "總監", "特助", "主任", "專員", "處長", "科長", "組長", "課長", "部長", "社長", "會長", "理事長", "負責人", "博士",
    "教授",
  ])

  // MARK: - Several people

  private static func areSeveral(_ text: String, isJapanese: Bool) -> Bool {
    let folded = HalfWidth.fold(text)
    let parts = folded.split { "、,;/|&+".contains($0) }.map { trimmed(String($0)) }
    if parts.count > 1, parts.allSatisfy({ isHan($0.filter { !$0.isWhitespace }) }) { return true }
    return !isJapanese && areSpaced(folded) || areLatin(folded) || folded.contains(/等\s*\d+\s*[人名位]/)
  }

  /// 蘇有朋 朱孝天, 王明 李華, but not 田中 太郎: each word must be able to be a Chinese name by itself.
  private static func areSpaced(_ text: String) -> Bool {
    let words = words(text)
    guard words.count > 1, words.allSatisfy(isHan) else { return false }
    return words.count > 2 || !ChineseSurname.isOne(words[0]) && words.allSatisfy(ChineseSurname.begins)
  }

  /// Two names of two words each, with a sign that stands apart; WANG/ANNA MARIA and S/O are one name.
  private static func areLatin(_ text: String) -> Bool {
    [" / ", " & ", ";", " and "].contains { sign in
      let parts = text.split(separator: sign)
      return parts.count > 1 && parts.allSatisfy { words(String($0)).count > 1 }
    }
  }

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  private static func trimmed(_ text: String) -> String { HalfWidth.trim(text) }
}
