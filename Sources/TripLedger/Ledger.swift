package import TripCosting
import TripStorage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What has left the house: lines that are only ever added, each sealed by the digest of the one before.
package struct Ledger: Sendable {
  package static let fileName = "ledger.jsonl"

  private var bytes: [UInt8]
  /// What its head holds as it was read.
  private var head: [UInt8]?
  package private(set) var entries: [Entry] = []
  package private(set) var problems: [LedgerProblem] = []
  /// Every invoice that was issued, in the order of their numbers.
  package private(set) var accounts: [Account] = []
  private var last = Digest.none
  /// On which line each number was given out.
  private var numbers: [Fact.Counted: Int] = [:]
  /// What is left of papers of which names were removed.
  private var rests: [Digest: Digest?] = [:]

  /// Reads every line, whatever is wrong with some.
  ///
  /// - Parameters:
  ///   - head: The bytes of the ledger's head, which vouches for the last line as each line does for the one before.
  ///   - copies: Other files of the folder that may be ledgers, by name; one that says the beginning of the same is a
  ///     harmless copy, any other tells that two people wrote at the same time.
  package init(_ bytes: [UInt8]? = nil, head: [UInt8]? = nil, copies: [String: [UInt8]] = [:]) {
    self.bytes = bytes ?? []
    self.head = head
    let text = LedgerText(self.bytes)
    let lines = text.merge == nil ? text.lines : Array(text.lines.prefix(text.before))
    // What lies there under other names says nothing before the ledger itself is whole again.
    if text.merge == nil { problems = Self.others(copies, isThere: bytes != nil, self.bytes) }
    let decoder = JSONDecoder()
    for (index, line) in lines.enumerated() { read(line, index + 1, decoder) }
    var book = AccountBook()
    for entry in entries { book.take(entry) }
    accounts = book.accounts.sorted { $0.invoice < $1.invoice }
    if let merge = text.merge {
      problems = [LedgerProblem(kind: .unmerged(to: merge.upperBound), line: merge.lowerBound)]
    }
    if !text.rest.isEmpty { problems.append(LedgerProblem(kind: .torn, line: lines.count + 1)) }
    let expected = LedgerHead(lines: lines.count, last: last)
    let said = LedgerText.plain(head ?? [])
    guard said != expected.bytes, problems.isEmpty else { return }
    problems.append(LedgerProblem(kind: .head(LedgerHead(said), expected: expected), line: lines.count))
  }

  /// - Parameter isThere: False where there is no ledger but these files.
  private static func others(_ copies: [String: [UInt8]], isThere: Bool, _ bytes: [UInt8]) -> [LedgerProblem] {
    let own = LedgerText.plain(bytes)
    return copies.sorted { $0.key < $1.key }.filter { !own.starts(with: LedgerText.plain($0.value)) }.map { name, _ in
      LedgerProblem(kind: isThere ? .otherCopy(name) : .onlyCopy(name), line: 0)
    }
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
    if let used = entry.fact.counted {
      if let first = numbers[used] {
        problems.append(LedgerProblem(kind: .numberTwice(used, first: first), line: number))
      }
      numbers[used] = numbers[used] ?? number
    }
    if case .forgot(let papers, _, _) = entry.fact {
      for forgotten in papers { rests[forgotten.paper] = forgotten.rest }
    }
    entries.append(entry)
  }

  /// The digest that a paper must have now: its own, or that of what was left of it; nil where nothing was.
  ///
  /// Nil also where lines that nobody wrote with `trip` make a paper the rest of itself: no file is what such lines say.
  package func digest(ofPaper paper: Digest) -> Digest? {
    var (digest, seen) = (paper, Set([paper]))
    // Names may be removed more than once.
    while let rest = rests[digest] {
      guard let rest, rest != digest else { return rest }
      guard seen.insert(rest).inserted else { return nil }
      digest = rest
    }
    return digest
  }

  /// Whether a file is named as a second ledger is by those who synchronise folders or copy files.
  package static func isCopy(_ name: String) -> Bool {
    let small = name.lowercased()
    return small.hasPrefix("ledger") && small.hasSuffix(".jsonl") && name != fileName
  }

  /// What is written with the change that makes these facts true; nil where the ledger is not whole, and for numbers that
  /// it would not read again.
  ///
  /// - Parameters:
  ///   - at: Seconds since 1970 in UTC, by the machine's clock.
  ///   - dated: The day on the paper, where that is another one.
  package func adding(_ facts: [Fact], at: Int64, dated: Day? = nil, by: String) -> LedgerAddition? {
    guard problems.isEmpty else { return nil }
    var (lines, last, number) = ([UInt8](), last, entries.count)
    for fact in facts {
      number += 1
      let entry = Entry(number: number, at: at, dated: dated, by: by, fact: fact, previous: last)
      guard let line = Self.line(entry), LedgerLine(entry).entry != nil else { return nil }
      last = Digest(of: line)
      lines += line + [10]
    }
    let next = LedgerHead(lines: number, last: last).bytes
    return LedgerAddition(
      edits: [
        .append(path: Self.fileName, bytes: lines), .put(path: LedgerHead.fileName, bytes: next, isPersonal: false),
      ],
      basis: [Self.fileName: bytes, LedgerHead.fileName: head ?? []], ledger: Ledger(bytes + lines, head: next))
  }

  private static func line(_ entry: Entry) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(LedgerLine(entry))).map(Array.init)
  }
}
