/// A text in which git left both versions of what two people changed, between lines of signs.
package struct UnresolvedMerge: Hashable, Sendable {
  /// Lines from the first to the last sign of each place, counted from 1.
  package private(set) var places: [ClosedRange<Int>] = []
  /// What git calls the two versions, such as HEAD and 5c60027; empty where it does not say.
  package private(set) var (first, second) = ("", "")
  /// The text with the first version alone. What is left out leaves empty lines, so that all others keep their numbers.
  package private(set) var kept: [UInt8] = []

  /// Which version a line is of.
  private enum Part { case both, first, other }

  /// Nil for a text without such lines; `=======` alone is none, as it underlines headings.
  package init?(_ bytes: [UInt8]) {
    guard Self.mayBe(bytes) else { return nil }
    var (part, line, start) = (Part.both, 0, 0)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: Byte.lineFeed) ?? bytes.count
      line += 1
      let isSign = take(bytes[start..<end], line, &part)
      if !isSign, part != .other { kept += bytes[start..<end] }
      if end < bytes.count { kept.append(Byte.lineFeed) }
      start = end + 1
    }
    if places.isEmpty { return nil }
  }

  /// One look at all bytes, however long the roster: hardly any text holds so many of these signs.
  private static func mayBe(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var signs = 0
      for index in bytes.indices { signs &+= bytes[index] == opening || bytes[index] == closing ? 1 : 0 }
      return signs >= length
    }
  }

  private static let length = 7
  private static let (opening, closing) = (UInt8(ascii: "<"), UInt8(ascii: ">"))
  private static let (between, before) = (UInt8(ascii: "="), UInt8(ascii: "|"))

  /// True for a line of signs.
  private mutating func take(_ line: ArraySlice<UInt8>, _ number: Int, _ part: inout Part) -> Bool {
    guard let sign = line.first, line.prefix(Self.length).allSatisfy({ $0 == sign }) else { return false }
    let rest = line.dropFirst(Self.length).filter { $0 != Byte.carriageReturn }
    guard line.count >= Self.length, rest.isEmpty || rest.first == Byte.space else { return false }
    switch sign {
    case Self.opening where !rest.isEmpty:
      places.append(number...number)
      if first.isEmpty { first = Self.name(rest) }
      part = .first
    case Self.before where part == .first, Self.between where part != .both && rest.isEmpty: part = .other
    case Self.closing where !rest.isEmpty:
      // Where somebody took out the first sign only, nothing says where the place begins.
      let start = part == .both ? number : places.removeLast().lowerBound
      places.append(start...number)
      if second.isEmpty { second = Self.name(rest) }
      part = .both
      return true
    default: return false
    }
    if let place = places.popLast() { places.append(place.lowerBound...number) }
    return true
  }

  /// Its first word: behind a commit's number stands whatever somebody wrote of it.
  private static func name(_ rest: some Collection<UInt8>) -> String {
    String(decoding: rest.split(separator: Byte.space).first?.prefix(40) ?? [], as: UTF8.self)
  }
}
