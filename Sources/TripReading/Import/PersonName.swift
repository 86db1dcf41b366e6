/// A cell for a person's name as lists fill it: one name, perhaps with a remark, or more people than one.
struct PersonName {
  /// As our files have it.
  let name: String
  /// What stood beside it, in brackets or as a form of address, and is no part of it: 團長, 先生.
  let aside: String?
  private let text: String
  /// Without what stands beside it, as it is written.
  private let written: String

  init(_ text: String) {
    let parts = Self.parts(text)
    let bare = Self.joined(parts.name)
    (self.text, written) = (text, parts.name)
    let isAside = !parts.aside.isEmpty && Self.isHan(bare)
    name = isAside ? bare : Self.joined(text)
    aside = isAside ? parts.aside.joined(separator: "、") : nil
  }

  /// Several lines, or names of several people.
  var isSeveral: Bool { text.contains(where: \.isNewline) || Self.areSeveral(written) }

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

  // MARK: - Brackets and forms of address

  /// The name and the Chinese remarks beside it; brackets around Latin letters are a name of the same person.
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
    guard inside == nil, aside.allSatisfy({ $0.unicodeScalars.contains(where: isHan) }) else { return (text, []) }
    return withoutTitle(trimmed(name), aside)
  }

  /// 陳大文 經理 is 陳大文.
  private static func withoutTitle(_ name: String, _ aside: [String]) -> (name: String, aside: [String]) {
    let words = words(name)
    guard words.count > 1, let title = [words[0], words[words.count - 1]].first(where: titles.contains) else {
      return (name, aside)
    }
    return (words.filter { $0 != title }.joined(separator: " "), aside + [title])
  }

  private static let titles: Set = [
    "團長", "副團長", "団長", "副団長", "領隊", "隊長", "秘書", "秘書長", "顧問", "董事長", "總經理", "副總經理", "副總", "經理", "副理", "協理",
    "總監", "特助", "主任", "專員", "處長", "科長", "組長", "課長", "部長", "社長", "會長", "理事長", "負責人", "先生", "小姐", "女士", "博士",
    "教授", "様", "さん",
  ]

  // MARK: - Several people

  private static func areSeveral(_ text: String) -> Bool {
    let folded = HalfWidth.fold(text)
    let parts = folded.split { "、,;/|&+".contains($0) }.map { trimmed(String($0)) }
    if parts.count > 1, parts.allSatisfy({ isHan($0.filter { !$0.isWhitespace }) }) { return true }
    return areSpaced(folded) || areLatin(folded) || folded.contains(/等\s*\d+\s*[人名位]/)
  }

  /// 蘇有朋 朱孝天, 王明 李華: a name has a surname of one character first, or one of the few of two.
  private static func areSpaced(_ text: String) -> Bool {
    let words = words(text)
    guard words.count > 1, words.allSatisfy(isHan) else { return false }
    return words.count > 2 || !doubleSurnames.contains(words[0])
  }

  private static let doubleSurnames: Set = [
    "歐陽", "司徒", "司馬", "上官", "諸葛", "夏侯", "皇甫", "尉遲", "公孫", "慕容", "端木", "東方", "令狐", "南宮", "長孫", "宇文", "范姜",
    "張簡", "張廖", "歐阳", "欧阳",
  ]

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
