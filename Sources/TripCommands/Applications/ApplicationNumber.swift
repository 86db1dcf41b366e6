/// Numbers of applications: A01, A02, ...
enum ApplicationNumber {
  /// One above the greatest, in the shape that the others have.
  static func next(after codes: [String]) -> String {
    let numbers = codes.compactMap { code -> (prefix: Substring, digits: Int, number: Int)? in
      let prefix = code.prefix { !$0.isNumber }
      let digits = code.dropFirst(prefix.count)
      return Int(digits).map { (prefix, digits.count, $0) }
    }
    guard let last = numbers.max(by: { $0.number < $1.number }) else { return "A01" }
    let digits = String(last.number + 1)
    return last.prefix + String(repeating: "0", count: max(0, last.digits - digits.count)) + digits
  }
}
