import Testing
import TripTestSupport

@testable import TripCommands

/// Whatever a clerk does in whatever order: statement, journal and list say the same of every invoice.
@Suite struct LedgerAgreementTests {
  @Test("statement and exports agree all through random stories", arguments: [1, 2] as [UInt64])
  func random(seed: UInt64) throws {
    let trip = try TripCopy("Examples/2027-osaka")
    var (chance, done) = (Chance(state: seed), 0)
    for step in 0..<40 {
      let words = step < 2 ? ["invoice", "issue", "A0\(step + 1)"] : Self.words(&chance)
      let run = CommandRun(words + ["--today", "2027-02-10"], in: trip.path)
      try #require(run.exit == .fine || !run.error.isEmpty)
      done += run.exit == .fine ? 1 : 0
      guard step % 4 == 3 else { continue }
      let statement = try Self.statement(CommandRun(["statement", "--format", "json"], in: trip.path).out)
      let list = try Self.list(CommandRun(["export", "csv"], in: trip.path).out)
      let journal = try Self.journal(CommandRun(["export", "hledger"], in: trip.path).out)
      #expect(statement == list && statement == journal, "seed \(seed)")
    }
    #expect(done > 15, "seed \(seed): \(done)")
    #expect(CommandRun(["check"], in: trip.path).exit == .fine)
  }

  private static func words(_ chance: inout Chance) -> [String] {
    let (invoice, sum) = ("\(chance.below(4) + 1)", "TWD \((chance.below(90) + 1) * 1000)")
    switch chance.below(10) {
    case 0, 1: return ["invoice", "issue", chance.below(2) == 0 ? "A01" : "A02"]
    case 2: return ["invoice", "credit", invoice, "--reason", "更正"]
    case 3, 4: return ["pay", "--undo", "\(chance.below(12) + 2)", "--reason", "誤登"]
    case 5: return ["pay", invoice, sum, "--refund"]
    default: return ["pay", invoice, sum, "--again"]
    }
  }

  /// Balances that are not zero, by invoice.
  private static func statement(_ json: String) throws -> [String: Int] {
    var (sums, invoice) = ([String: Int](), "")
    for line in json.prefix(upTo: try #require(json.firstRange(of: "\"totals\"")).lowerBound).split(separator: "\n") {
      if let match = line.firstMatch(of: /"invoice": "(.+)"/) { invoice = String(match.1) }
      if let match = line.firstMatch(of: /"balance": (-?\d+)/) {
        sums[invoice, default: 0] += try #require(Int(match.1))
      }
    }
    return sums.filter { $0.value != 0 }
  }

  private static func list(_ csv: String) throws -> [String: Int] {
    var sums: [String: Int] = [:]
    for line in csv.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      sums[String(cells[2]), default: 0] += try #require(Int(cells[7]))
    }
    return sums.filter { $0.value != 0 }
  }

  private static func journal(_ text: String) throws -> [String: Int] {
    var sums: [String: Int] = [:]
    for match in text.matches(of: /\n    assets:Receivable:C-[^:]+:(\S+)  (-?\d+) TWD/) {
      sums[String(match.1), default: 0] += try #require(Int(match.2))
    }
    return sums.filter { $0.value != 0 }
  }

  /// The same numbers for the same seed (SplitMix64).
  private struct Chance {
    var state: UInt64

    mutating func below(_ limit: UInt64) -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return (mixed ^ (mixed >> 31)) % limit
    }
  }
}
