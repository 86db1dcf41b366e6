import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

/// A ledger that every other command refuses is in no sum of many trips either.
@Suite struct UncountedLedgerTests {
  private static func issued() -> MemoryDisk {
    let disk = ManyFolders.disk(["a": "2027-osaka", "b": "2027-fukushima"])
    for company in ["A01", "A02"] { _ = ManyFolders.run(["invoice", "issue", company, "a"], disk) }
    _ = ManyFolders.run(["pay", "2027-001", "TWD 500", "a", "--on", "2027-01-15"], disk)
    return disk
  }

  /// What a ledger or its records may suffer.
  enum Damage: CaseIterable {
    case conflict, union, lineGone, ledgerGone, recordGone

    func happens(to disk: MemoryDisk) throws {
      let lines = try ManyFolders.text("/w/a/ledger.jsonl", disk).split(separator: "\n").map { String($0) + "\n" }
      let ledger: String
      switch self {
      case .conflict: ledger = lines[0] + "<<<<<<< HEAD\n" + lines[1] + "=======\n" + lines[2] + ">>>>>>> x\n"
      case .union: ledger = lines[0] + lines[1] + lines[1] + lines[2]
      case .lineGone: ledger = lines[0] + lines[1]
      case .ledgerGone:
        try disk.remove("/w/a/ledger.jsonl")
        return try disk.remove("/w/a/ledger.head")
      case .recordGone: return try disk.remove("/w/a/issued/2027-001.json")
      }
      try disk.replace("/w/a/ledger.jsonl", with: Array(ledger.utf8))
    }
  }

  @Test("its money is not known, which is told with the trip and why; it is not nothing", arguments: Damage.allCases)
  func portfolio(damage: Damage) throws {
    let disk = Self.issued()
    #expect(ManyFolders.run(["portfolio"], disk).out.contains("Invoiced"))
    try damage.happens(to: disk)
    #expect(ManyFolders.run(["statement", "a"], disk).exit == .badData)
    let run = ManyFolders.run(["portfolio", "--output", "t.csv", "--output", "t.ndjson", "--language", "en"], disk)
    #expect(run.exit == .tripHasErrors)
    #expect(!run.out.contains("Invoiced") && !run.out.contains("Paid"), "\(run.out)")
    #expect(run.out.contains("Not in them  a: what was invoiced and paid there is not known"), "\(run.out)")
    #expect(run.error.contains("a: ") && run.error.contains("; see trip check 'a'"), "\(run.error)")
    let line = try ManyFolders.text("/w/t.ndjson", disk).split(separator: "\n")[0]
    #expect(line.contains("\"invoiced\":null,\"paid\":null,\"open\":null,") && !line.contains("\"payable\":null"))
    let rows = ManyFolders.table(try ManyFolders.text("/w/t.csv", disk))
    #expect(rows[0]["invoiced_TWD"] ?? "" == "" && rows[0]["problem"] != "" && rows[1]["problem"] == "")
    let json = ManyFolders.run(["portfolio", "--format", "json", "--language", "en"], disk)
    #expect(json.out.contains("\"notCounted\": [\n    \"a\"\n  ]"), "\(json.out)")
  }

  @Test("status says that it is not known what is overdue where statement refuses", arguments: Damage.allCases)
  func status(damage: Damage) throws {
    let disk = Self.issued()
    let late = { (words: [String]) in
      ManyFolders.run(["status", "a", "--language", "en"] + words, disk, today: "2027-02-20")
    }
    #expect(late([]).out.contains("Overdue        NT$"))
    try damage.happens(to: disk)
    let run = late([])
    #expect(run.out.contains("Overdue        not known: ") && !run.out.contains("'trip statement'"), "\(run.out)")
    #expect(late(["--format", "json"]).out.contains("\"overdue\": null"))
  }
}
