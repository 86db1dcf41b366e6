import TripCosting
package import TripStorage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What has left the house: lines that are only ever added, each sealed by the digest of the one before.
package struct Ledger: Sendable {
  package static let fileName = "ledger.jsonl"

  private var bytes: [UInt8]
  package private(set) var entries: [Entry] = []
  package private(set) var problems: [LedgerProblem] = []
  private var last = Digest.none
  private var numbers: Set<Fact.Counted> = []

  /// Reads every line, whatever is wrong with some.
  package init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
    let decoder = JSONDecoder()
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let rest = lines.popLast() ?? []
    for (index, line) in lines.enumerated() { read(line, index + 1, decoder) }
    if !rest.isEmpty { problems.append(LedgerProblem(kind: .torn, line: lines.count + 1)) }
  }

  private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int, _ decoder: JSONDecoder) {
    let previous = last
    last = Digest(of: line)
    guard let entry = (try? decoder.decode(LedgerLine.self, from: Data(line)))?.entry else {
      problems.append(LedgerProblem(kind: .unreadable, line: number))
      return
    }
    if entry.previous != previous { problems.append(LedgerProblem(kind: .brokenChain, line: number)) }
    if entry.number != number {
      problems.append(LedgerProblem(kind: .wrongNumber(entry.number, expected: number), line: number))
    }
    if let used = entry.fact.counted, !numbers.insert(used).inserted {
      problems.append(LedgerProblem(kind: .numberTwice(used.number), line: number))
    }
    entries.append(entry)
  }

  /// What is written with the change that makes these facts true; nil where the ledger is not whole.
  ///
  /// - Parameter at: Seconds since 1970 in UTC.
  package func adding(_ facts: [Fact], at: Int64, by: String) -> (edit: Edit, basis: [String: [UInt8]])? {
    guard problems.isEmpty else { return nil }
    var (lines, last, number) = ([UInt8](), last, entries.count)
    for fact in facts {
      number += 1
      guard let line = Self.line(Entry(number: number, at: at, by: by, fact: fact, previous: last)) else { return nil }
      last = Digest(of: line)
      lines += line + [10]
    }
    return (.append(path: Self.fileName, bytes: lines), [Self.fileName: bytes])
  }

  private static func line(_ entry: Entry) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(LedgerLine(entry))).map(Array.init)
  }
}
