extension JSONParser {
  /// White space and comments.
  mutating func skipBlanks() {
    while let byte {
      switch byte {
      case 9, 10, 13, 32: index += 1
      case 47 where self.byte(after: 1) == 47:
        while let byte = self.byte, byte != 10, byte != 13 { index += 1 }
      case 47 where self.byte(after: 1) == 42: skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() {
    let start = index
    index += 2
    while byte != nil {
      if byte == 42, byte(after: 1) == 47 {
        index += 2
        return
      }
      index += 1
    }
    report(.unclosedComment, at: start, length: 2)
    isRecovering = true
  }

  /// “ or ” or ‘ or ’ at this place: E2 80 98, 99, 9C, 9D.
  var isCurlyQuote: Bool {
    guard byte == 0xE2, byte(after: 1) == 0x80, let last = byte(after: 2) else { return false }
    return last == 0x98 || last == 0x99 || last == 0x9C || last == 0x9D
  }

  /// A full-width sign that a Chinese input method typed in place of JSON's own, at this place.
  var fullWidthSign: (sign: String, plain: UInt8)? {
    if byte == 0xE3, byte(after: 1) == 0x80, byte(after: 2) == 0x81 { return ("、", 44) }
    guard byte == 0xEF, let second = byte(after: 1), let third = byte(after: 2) else { return nil }
    switch (second, third) {
    case (0xBC, 0x8C): return ("，", 44)
    case (0xBC, 0x9A): return ("：", 58)
    case (0xBD, 0x9B): return ("｛", 123)
    case (0xBD, 0x9D): return ("｝", 125)
    case (0xBC, 0xBB): return ("［", 91)
    case (0xBC, 0xBD): return ("］", 93)
    default: return nil
    }
  }

  /// Takes a sign in its plain form, or, reported, in its full-width form.
  mutating func take(_ sign: UInt8) -> Bool {
    if byte == sign {
      index += 1
      isRecovering = false
      return true
    }
    guard let found = fullWidthSign, found.plain == sign else { return false }
    report(.fullWidthSign(found.sign, plain: String(UnicodeScalar(sign))), at: index, length: 3)
    index += 3
    return true
  }
}
