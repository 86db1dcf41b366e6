import Testing
import TripCosting
import TripModel
import TripStorage
import TripTestSupport

@testable import TripLedger

@Suite struct LedgerTests {
  static let paper = Digest(of: [1])
  static let day = Day(number: 20_000)
  static let facts: [Fact] = [
    .issued(invoice: 1, company: "C01", total: [Money(133_600, .newTaiwanDollar), Money(7, .yen)], paper: paper),
    .paid(invoice: 1, Money(100_000, .newTaiwanDollar), on: day, reference: "匯款 \"12/3\""),
    .reversed(line: 2, on: day, reason: "誤登"), .credited(note: 1, invoice: 1, paper: paper),
    .carried(from: 1, to: 2, [Money(7, .yen)]), .sent(manifest: 1, to: "範例旅行社", paper: paper),
    .withdrew(number: 1, company: "C01", people: 2, on: day, charge: [Money(6_680, .newTaiwanDollar)], paper: paper),
    .forgot([.init(paper, rest: Digest(of: [3])), .init(Digest(of: [2]))], people: 2, on: day),
    .issued(invoice: 2, company: "C02", total: [], paper: paper),
  ]

  /// A ledger file with all facts, each written in a change of its own.
  static func written() throws -> (bytes: [UInt8], head: [UInt8]) {
    let disk = MemoryDisk(["trip/trip.json": "{}"])
    let folder = TripFolder(path: "trip", disk: disk)
    for (index, fact) in facts.enumerated() {
      let files = try folder.read([Ledger.fileName, LedgerHead.fileName]).files
      let ledger = Ledger(files[Ledger.fileName] ?? [], head: files[LedgerHead.fileName])
      let added = try #require(ledger.adding([fact], at: 1_777_608_000 + Int64(index), by: "範例"))
      try folder.apply(Change("line", added.edits, basis: added.basis))
    }
    return (try disk.read("trip/ledger.jsonl"), try disk.read("trip/ledger.head"))
  }

  static func ledger(_ written: (bytes: [UInt8], head: [UInt8])) -> Ledger {
    Ledger(written.bytes, head: written.head)
  }

  @Test("facts come back as they were written, numbered and sealed")
  func roundTrip() throws {
    let ledger = Self.ledger(try Self.written())
    #expect(ledger.problems == [])
    #expect(ledger.entries.map(\.fact) == Self.facts)
    #expect(ledger.entries.map(\.number) == Array(1...Self.facts.count))
    #expect(ledger.entries[0].at == 1_777_608_000)
    #expect(ledger.entries[0].previous == .none)
  }

  @Test("numbers go on after the last one used")
  func counters() throws {
    let ledger = Self.ledger(try Self.written())
    #expect(ledger.nextInvoice == 3)
    #expect(ledger.nextCreditNote == 2)
    #expect(ledger.nextManifest == 2)
    #expect(Ledger().nextInvoice == 1)
  }

  @Test("any byte changed in the ledger or its head is noticed")
  func tampering() throws {
    let (bytes, head) = try Self.written()
    for offset in bytes.indices {
      var changed = bytes
      changed[offset] ^= 1
      #expect(!Ledger(changed, head: head).problems.isEmpty, "byte \(offset)")
    }
    for offset in head.indices {
      var changed = head
      changed[offset] ^= 1
      #expect(!Ledger(bytes, head: changed).problems.isEmpty, "byte \(offset) of the head")
    }
  }

  @Test("a line taken out, doubled or torn is noticed, and nothing is added then")
  func damage() throws {
    let (bytes, head) = try Self.written()
    let lines = bytes.split(separator: 10).map { Array($0) + [10] }
    #expect(!Ledger(Array((lines[..<2] + lines[3...]).joined()), head: head).problems.isEmpty)
    #expect(!Ledger(Array((lines[...2] + lines[2...]).joined()), head: head).problems.isEmpty)
    let torn = Ledger(Array(bytes.dropLast()), head: head)
    #expect(torn.problems.map(\.kind) == [.torn])
    #expect(torn.adding([Self.facts[0]], at: 0, by: "x") == nil)
  }

  @Test("line ends, a mark and blank lines that git or an editor set change nothing that the lines say")
  func lineEnds() throws {
    let (bytes, head) = try Self.written()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    func windows(_ bytes: [UInt8]) -> [UInt8] { bytes.flatMap { $0 == 10 ? [13, 10] : [$0] } }
    for (ledger, vouched) in [
      (windows(bytes), windows(head)), (mark + bytes, mark + head), (bytes + [10], head + [10]),
      (mark + windows(bytes) + [13, 10, 13, 10], head),
    ] {
      let read = Ledger(ledger, head: vouched)
      #expect(read.problems == [])
      #expect(read.entries.map(\.fact) == Self.facts)
      // What is added goes behind what lies there, which is held to be unchanged as it is.
      let added = try #require(
        read.adding([.sent(manifest: 2, to: "a", paper: Self.paper)], at: 1_777_609_000, by: "b"))
      #expect(added.basis[Ledger.fileName] == ledger && added.ledger.problems == [])
    }
    let edited = String(decoding: windows(bytes), as: UTF8.self).replacing("\"C02\"", with: "\"C03\"")
    #expect(!Ledger(Array(edited.utf8), head: head).problems.isEmpty)
  }

  @Test("a ledger that git merged is told as that alone, and only what stands before is read")
  func merged() throws {
    let (bytes, head) = try Self.written()
    let lines = bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
    let text =
      (lines[..<3] + ["<<<<<<< HEAD", lines[3], "=======", lines[4], lines[5], ">>>>>>> 5c60027 (b)"])
      .joined(separator: "\n") + "\n"
    let ledger = Ledger(Array(text.utf8), head: head, copies: ["ledger (1).jsonl": bytes])
    #expect(ledger.problems == [LedgerProblem(kind: .unmerged(to: 9), line: 4)])
    #expect(ledger.entries.count == 3)
    #expect(ledger.problems[0].summary.en.hasPrefix("lines 4-9 of ledger.jsonl are an unresolved merge"))
    #expect(ledger.problems[0].remedies.map(\.en).joined().contains("ledger.jsonl, ledger.head, issued/ and sent/"))
  }

  @Test("the only ledger under another name is asked to be renamed, never to be moved away")
  func otherName() throws {
    let (bytes, head) = try Self.written()
    let ledger = Ledger(nil, head: head, copies: ["Ledger.jsonl": bytes])
    #expect(ledger.problems.map(\.kind) == [.onlyCopy("Ledger.jsonl")])
    #expect(
      ledger.problems[0].remedies.map(\.en) == ["rename it to ledger.jsonl; of several the one with the most lines"])
    #expect(
      Ledger([], head: nil, copies: ["ledger (1).jsonl": bytes]).problems.map(\.kind) == [
        .otherCopy("ledger (1).jsonl")
      ])
  }

  @Test("the last line dropped or edited, all lines lost, and a lost head are told apart, with the line to write")
  func head() throws {
    let (bytes, head) = try Self.written()
    let lines = bytes.split(separator: 10).map { Array($0) + [10] }
    let said = LedgerHead(lines: lines.count, last: Digest(of: lines[lines.count - 1].dropLast()))
    #expect(said.bytes == head)
    func problem(_ bytes: [UInt8], _ head: [UInt8]?) -> LedgerProblem? {
      let found = Ledger(bytes, head: head).problems
      return found.count == 1 ? found[0] : nil
    }
    let short = try #require(problem(Array(lines.dropLast().joined()), head))
    #expect(short.summary.en == "the ledger has 8 lines, and 9 were written")
    let edited = String(decoding: bytes, as: UTF8.self).replacing("\"C02\"", with: "\"C03\"")
    let changed = try #require(problem(Array(edited.utf8), head))
    #expect(changed.summary.en == "line 9 of the ledger, its last, was changed")
    #expect(problem([], head)?.summary.en == "the ledger has 0 lines, and 9 were written")
    let lost = try #require(problem(bytes, nil))
    #expect(lost.summary.en.contains("gone or cannot be read"))
    #expect(lost.remedies.map(\.en).contains { $0.hasSuffix(": " + said.text) })
    #expect(problem(bytes, head + [32])?.summary == lost.summary)
  }

  @Test("two who write at once do not both win")
  func concurrent() throws {
    let disk = MemoryDisk(["trip/trip.json": "{}"])
    let folder = TripFolder(path: "trip", disk: disk)
    let first = try #require(Ledger().adding([Self.facts[0]], at: 0, by: "a"))
    let second = try #require(Ledger().adding([Self.facts[0]], at: 0, by: "b"))
    try folder.apply(Change("first", first.edits, basis: first.basis))
    #expect(throws: StorageError(.changedMeanwhile, "trip/ledger.head")) {
      try folder.apply(Change("second", second.edits, basis: second.basis))
    }
    #expect(Ledger(try disk.read("trip/ledger.jsonl")).entries.map(\.by) == ["a"])
  }

  @Test("a line is one JSON object with keys that stay", arguments: [0])
  func form(index: Int) throws {
    let first = String(decoding: try Self.written().bytes.prefix { $0 != 10 }, as: UTF8.self)
    #expect(
      first == """
        {"at":"2026-05-01T04:00:00Z","by":"範例","company":"C01","fact":"issued","invoice":1,"number":1,\
        "paper":"\(Self.paper.hex)","previous":"\(Digest.none.hex)",\
        "total":[{"currency":"TWD","units":133600},{"currency":"JPY","units":7}]}
        """)
  }

  @Test("a number that two people gave out is noticed, though the chain holds")
  func numberTwice() throws {
    let facts = ["C01", "C02"].map { Fact.issued(invoice: 7, company: $0, total: [], paper: Self.paper) }
    let ledger = try #require(Ledger().adding(facts, at: 0, by: "x")).ledger
    let used = Fact.Counted(counter: .invoice, number: 7)
    #expect(ledger.problems == [LedgerProblem(kind: .numberTwice(used, first: 1), line: 2)])
  }

  @Test(
    "a line of a number that nothing can be counted on from is one that cannot be read",
    arguments: [
      (#""withdrawal":1"#, #""withdrawal":9223372036854775807"#), (#""invoice":2"#, #""invoice":0"#),
      (#""note":1"#, #""note":1000000000"#), (#""people":2"#, #""people":-1"#),
      (#""units":133600"#, #""units":9000000000000000000"#),
    ])
  func extremeNumbers(old: String, new: String) throws {
    let text = String(decoding: try Self.written().bytes, as: UTF8.self)
    let ledger = Ledger(Array(text.replacing(old, with: new).utf8))
    #expect(ledger.problems.contains { $0.kind == .unreadable })
    #expect(ledger.nextInvoice + ledger.nextCreditNote + ledger.nextWithdrawal < 100)
  }

  @Test("what could not be read again is not written")
  func unwritable() {
    let sum = Fact.issued(invoice: 1, company: "C01", total: [Money(.max, .yen)], paper: Self.paper)
    #expect(Ledger().adding([sum], at: 0, by: "x") == nil)
  }

  @Test("papers that lines make the rest of each other are none", .timeLimit(.minutes(1)))
  func circle() throws {
    let other = Digest(of: [9])
    let fact = Fact.forgot([.init(Self.paper, rest: other), .init(other, rest: Self.paper)], people: 1, on: Self.day)
    let ledger = try #require(Ledger().adding([fact], at: 0, by: "x")).ledger
    #expect(ledger.digest(ofPaper: Self.paper) == nil)
    #expect(ledger.digest(ofPaper: Digest(of: [8])) == Digest(of: [8]))
  }

  @Test("a payment that two people took back is noticed, too")
  func reversedTwice() throws {
    let facts = ["誤登", "重複"].map { Fact.reversed(line: 1, on: Self.day, reason: $0) }
    let ledger = try #require(Ledger().adding(facts, at: 0, by: "x")).ledger
    #expect(ledger.problems.map(\.kind) == [.numberTwice(.init(counter: .reversal, number: 1), first: 1)])
  }

  @Test("a second ledger in the folder is noticed where it says something else, and harmless where it is a copy")
  func otherCopy() throws {
    let (bytes, head) = try Self.written()
    let older = Array(bytes.prefix { $0 != 10 }) + [10]
    #expect(Ledger(bytes, head: head, copies: ["ledger (1).jsonl": bytes, "ledger-0504.jsonl": older]).problems == [])
    let other = Ledger(
      older, head: LedgerHead(lines: 1, last: Digest(of: older.dropLast())).bytes, copies: ["ledger-Lin.jsonl": bytes])
    #expect(other.problems == [LedgerProblem(kind: .otherCopy("ledger-Lin.jsonl"), line: 0)])
    #expect(other.adding([Self.facts[0]], at: 0, by: "x") == nil)
    #expect(["ledger (1).jsonl", "Ledger.jsonl", "ledger.sync-conflict.jsonl"].allSatisfy(Ledger.isCopy))
    #expect(!["ledger.jsonl", "ledger.csv", "old/ledger"].contains(where: Ledger.isCopy))
  }
}
