import TripModel
import TripReading

/// `shared.csv`: the list that lies in a copy for somebody outside, of what of the folder stayed behind.
struct SharedList {
  static let name = "shared.csv"
  private static let header = ["file", "column", "kind", "count", "for", "on"]

  private let lines: [Substring]

  /// Nil where the folder is no copy.
  init?(_ files: [String: [UInt8]]) {
    guard let bytes = files[Self.name] else { return nil }
    lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
  }

  static func bytes(_ left: [SharePlan.Left], for recipient: Recipient, on day: String) -> [UInt8] {
    let rows = left.map { [$0.file, $0.column, $0.kind.rawValue, String($0.count), recipient.rawValue, day] }
    return ([header] + rows).flatMap { CSVPatch.line($0) }
  }

  /// Without which the copy was made.
  var files: Set<String> { Set(lines.map { String($0.prefix { $0 != "," }) }) }

  var isOfCompany: Bool { rows.contains { $0[2] == Recipient.company.rawValue } }

  var saysThatPricesDiffer: Bool { rows.contains { $0[0] == SharePlan.Left.Kind.prices.rawValue } }

  /// From the kind on: what stands in the first two cells is anybody's word.
  private var rows: [[String]] {
    lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).suffix(4).map(String.init) }
      .filter { $0.count == 4 }
  }
}
