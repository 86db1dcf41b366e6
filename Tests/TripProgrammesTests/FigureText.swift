/// Reads the figures that a Chinese text holds, by a way of its own: the catalogue's figures must be among them.
struct FigureText {
  private(set) var amounts: Set<Int64> = []
  /// In millionths of the whole.
  private(set) var shares: Set<Int64> = []
  private(set) var fractions: Set<String> = []

  private static let digits: [Character: Int64] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let units: [Character: Int64] = ["十": 10, "百": 100, "千": 1000]
  private static let large: [Character: Int64] = ["萬": 10_000, "億": 100_000_000]

  init(_ text: String) {
    let letters = Array(text.filter { $0 != "," && $0 != " " }.map { $0 == "％" ? "%" : $0 })
    var index = 0
    while index < letters.count {
      let start = index
      guard let number = Self.number(letters, &index) else {
        index += 1
        continue
      }
      read(number, letters, start, index)
    }
    readWords(String(letters))
  }

  /// Digits with at most four decimals, in ten-thousandths.
  private static func number(_ letters: [Character], _ index: inout Int) -> Int64? {
    guard letters[index].isASCII, letters[index].isNumber else { return nil }
    var value: Int64 = 0
    var decimals: Int?
    while index < letters.count {
      if let digit = letters[index].wholeNumberValue, letters[index].isASCII {
        value = value * 10 + Int64(digit)
        decimals = decimals.map { $0 + 1 }
      } else if letters[index] == ".", decimals == nil, index + 1 < letters.count, letters[index + 1].isNumber {
        decimals = 0
      } else {
        break
      }
      index += 1
    }
    for _ in (decimals ?? 0)..<4 { value *= 10 }
    return value
  }

  private mutating func read(_ number: Int64, _ letters: [Character], _ start: Int, _ end: Int) {
    let next = end < letters.count ? letters[end] : " "
    let afterNext = end + 1 < letters.count ? letters[end + 1] : " "
    switch next {
    case "%": shares.insert(number)
    case "成": shares.insert(number * 10)
    case "折": shares.insert(number >= 100_000 ? number : number * 10)
    case "萬": amounts.insert(number)
    case "億": amounts.insert(number * 10_000)
    case "/":
      let other = letters[(end + 1)...].prefix { $0.isASCII && $0.isNumber }
      fractions.insert("\(number / 10_000)/\(String(other))")
    case "-", "~":
      // 4-6萬, 9-9.5成: both ends have the unit of the second.
      let rest = letters[(end + 1)...].drop { $0.isASCII && $0.isNumber || $0 == "." }
      if rest.first == "萬" { amounts.insert(number) }
      if rest.first == "成" { shares.insert(number * 10) }
    default: break
    }
    amounts.insert(number / 10_000)
    // 4萬5千, 1萬9千: the two parts together.
    if next == "萬", let digit = afterNext.wholeNumberValue, end + 2 < letters.count, letters[end + 2] == "千" {
      amounts.insert(number + Int64(digit) * 1000)
    }
  }

  /// Numbers in words: 三千萬, 一億, 百分之七十, 三分之一.
  private mutating func readWords(_ text: String) {
    let letters = Array(text)
    for start in letters.indices {
      var value: Int64 = 0
      var digit: Int64 = 0
      for letter in letters[start...] {
        if let next = Self.digits[letter] {
          digit = next
        } else if let unit = Self.units[letter] {
          value += max(digit, 1) * unit
          digit = 0
        } else if let unit = Self.large[letter] {
          value = (value + digit) * unit
          digit = 0
        } else {
          break
        }
        amounts.insert(value + digit)
      }
      let before = String(letters[..<start])
      if before.hasSuffix("百分之") { shares.insert((value + digit) * 10_000) }
      if before.hasSuffix("分之"), let whole = before.dropLast(2).last.flatMap({ Self.digits[$0] }), digit > 0 {
        fractions.insert("\(digit)/\(whole)")
      }
    }
  }
}
