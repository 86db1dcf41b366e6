/// One of several equal parts of many trips, so that a batch engine can run each part as a job of its own.
struct Shard: Hashable, Sendable {
  /// From 1.
  var number = 1
  var count = 1

  /// Nil unless it is like 3/8.
  static func read(_ text: String) -> Shard? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard parts.count == 2, let number = parts[0], let count = parts[1], number >= 1, number <= count else {
      return nil
    }
    return Shard(number: number, count: count)
  }

  /// Every so many-th, so that neighbours, which are often alike in size, go to different parts.
  func part<Element>(of all: [Element]) -> [Element] {
    all.indices.filter { $0 % count == number - 1 }.map { all[$0] }
  }
}
