/// Numbers as the tables show them; a dash where a program is missing.
enum Figure {
  static func text(_ value: Double?, _ digits: Int) -> String {
    guard let value, value.isFinite else { return "–" }
    let factor = (0..<digits).reduce(1.0) { factor, _ in factor * 10 }
    let units = Int((value * factor).rounded())
    let rest = String(units % Int(factor))
    return "\(units / Int(factor))." + String(repeating: "0", count: digits - rest.count) + rest
  }

  static func time(_ seconds: Double?) -> String {
    guard let seconds, seconds.isFinite else { return "–" }
    return seconds < 1 ? "\(text(seconds * 1000, 1)) ms" : "\(text(seconds, 2)) s"
  }

  static func memory(_ bytes: Int?) -> String { bytes.map { text(Double($0) / 1_048_576, 1) } ?? "–" }

  static func whole(_ value: Double?) -> String { value.map { "\(Int($0.rounded()))" } ?? "–" }

  static func json(_ value: Double?) -> String { value.map { $0.isFinite ? "\($0)" : "null" } ?? "null" }
}
