import Testing
import TripCosting
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
    .withdrew(subject: "C01", on: day), .forgot([paper, Digest(of: [2])], on: day),
    .issued(invoice: 2, company: "C02", total: [], paper: paper),
  ]

  /// A ledger file with all facts, each written in a change of its own.
  static func written() throws -> [UInt8] {
    let disk = MemoryDisk(["trip/trip.json": "{}"])
    let folder = TripFolder(path: "trip", disk: disk)
    for (index, fact) in facts.enumerated() {
      let ledger = Ledger(try folder.read([Ledger.fileName]).files[Ledger.fileName] ?? [])
      let (edit, basis) = try #require(ledger.adding([fact], at: 1_777_608_000 + Int64(index), by: "範例"))
      try folder.apply(Change("line", [edit], basis: basis))
    }
    return try disk.read("trip/ledger.jsonl")
  }

  @Test("facts come back as they were written, numbered and sealed")
  func roundTrip() throws {
    let ledger = Ledger(try Self.written())
    #expect(ledger.problems == [])
    #expect(ledger.entries.map(\.fact) == Self.facts)
    #expect(ledger.entries.map(\.number) == Array(1...Self.facts.count))
    #expect(ledger.entries[0].at == 1_777_608_000)
    #expect(ledger.entries[0].previous == .none)
  }

  @Test("numbers go on after the last one used")
  func counters() throws {
    let ledger = Ledger(try Self.written())
    #expect(ledger.nextInvoice == 3)
    #expect(ledger.nextCreditNote == 2)
    #expect(ledger.nextManifest == 2)
    #expect(Ledger().nextInvoice == 1)
  }

  @Test("any byte changed in any line but the last is noticed")
  func tampering() throws {
    let bytes = try Self.written()
    let lines = bytes.split(separator: 10)
    let guarded = bytes.count - lines[lines.count - 1].count - 1
    for offset in stride(from: 0, to: guarded, by: 7) {
      var changed = bytes
      changed[offset] ^= 1
      #expect(!Ledger(changed).problems.isEmpty, "byte \(offset)")
    }
  }

  @Test("a line taken out, doubled or torn is noticed, and nothing is added then")
  func damage() throws {
    let bytes = try Self.written()
    let lines = bytes.split(separator: 10).map { Array($0) + [10] }
    #expect(!Ledger(Array((lines[..<2] + lines[3...]).joined())).problems.isEmpty)
    #expect(!Ledger(Array((lines[...2] + lines[2...]).joined())).problems.isEmpty)
    let torn = Ledger(Array(bytes.dropLast()))
    #expect(torn.problems.map(\.kind) == [.torn])
    #expect(torn.adding([Self.facts[0]], at: 0, by: "x") == nil)
  }

  @Test("two who write at once do not both win")
  func concurrent() throws {
    let disk = MemoryDisk(["trip/trip.json": "{}"])
    let folder = TripFolder(path: "trip", disk: disk)
    let (first, firstBasis) = try #require(Ledger().adding([Self.facts[0]], at: 0, by: "a"))
    let (second, secondBasis) = try #require(Ledger().adding([Self.facts[0]], at: 0, by: "b"))
    try folder.apply(Change("first", [first], basis: firstBasis))
    #expect(throws: StorageError(.changedMeanwhile, "trip/ledger.jsonl")) {
      try folder.apply(Change("second", [second], basis: secondBasis))
    }
    #expect(Ledger(try disk.read("trip/ledger.jsonl")).entries.map(\.by) == ["a"])
  }

  @Test("a line is one JSON object with keys that stay", arguments: [0])
  func form(index: Int) throws {
    let first = String(decoding: try Self.written().prefix { $0 != 10 }, as: UTF8.self)
    #expect(
      first == """
        {"at":"2026-05-01T04:00:00Z","by":"範例","company":"C01","fact":"issued","invoice":1,"number":1,\
        "paper":"\(Self.paper.hex)","previous":"\(Digest.none.hex)",\
        "total":[{"currency":"TWD","units":133600},{"currency":"JPY","units":7}]}
        """)
  }

  @Test("a number that two people gave out is noticed, though the chain holds")
  func numberTwice() throws {
    var bytes: [UInt8] = []
    for company in ["C01", "C02"] {
      let fact = Fact.issued(invoice: 7, company: company, total: [], paper: Self.paper)
      let (edit, _) = try #require(Ledger(bytes).adding([fact], at: 0, by: company))
      if case .append(_, let line) = edit { bytes += line }
    }
    let used = Fact.Counted(counter: .invoice, number: 7)
    #expect(Ledger(bytes).problems == [LedgerProblem(kind: .numberTwice(used, first: 1), line: 2)])
  }

  @Test("a payment that two people took back is noticed, too")
  func reversedTwice() throws {
    var bytes: [UInt8] = []
    for reason in ["誤登", "重複"] {
      let fact = Fact.reversed(line: 1, on: Self.day, reason: reason)
      let (edit, _) = try #require(Ledger(bytes).adding([fact], at: 0, by: "x"))
      if case .append(_, let line) = edit { bytes += line }
    }
    #expect(Ledger(bytes).problems.map(\.kind) == [.numberTwice(.init(counter: .reversal, number: 1), first: 1)])
  }

  @Test("a second ledger in the folder is noticed where it says something else, and harmless where it is a copy")
  func otherCopy() throws {
    let bytes = try Self.written()
    let older = Array(bytes.prefix { $0 != 10 }) + [10]
    #expect(Ledger(bytes, copies: ["ledger (1).jsonl": bytes, "ledger-0504.jsonl": older]).problems == [])
    let other = Ledger(older, copies: ["ledger-Lin.jsonl": bytes])
    #expect(other.problems == [LedgerProblem(kind: .otherCopy("ledger-Lin.jsonl"), line: 0)])
    #expect(other.adding([Self.facts[0]], at: 0, by: "x") == nil)
    #expect(["ledger (1).jsonl", "Ledger.jsonl", "ledger.sync-conflict.jsonl"].allSatisfy(Ledger.isCopy))
    #expect(!["ledger.jsonl", "ledger.csv", "old/ledger"].contains(where: Ledger.isCopy))
  }
}
