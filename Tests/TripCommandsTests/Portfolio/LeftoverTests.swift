import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

/// A change that was interrupted in one of many trips: who adds up or prints all of them neither hides nor loses it.
@Suite struct LeftoverTests {
  private static let paid = ["pay", "2027-001", "TWD 50000", "a", "--on", "2027-01-15"]

  /// Disks on which paying in the first of two trips was stopped, one for each thing that it may leave.
  private static func stopped() -> [String: MemoryDisk] { all.mapValues { $0.copy() } }

  private static let all: [String: MemoryDisk] = {
    let base = ManyFolders.disk(["a": "2027-osaka", "b": "2027-seoul"])
    _ = ManyFolders.run(["invoice", "issue", "A01", "a"], base)
    let counting = FaultyDisk(base.copy())
    _ = ManyFolders.run(paid, counting)
    var found: [String: MemoryDisk] = [:]
    for point in 1...counting.calls.count {
      let disk = base.copy()
      _ = ManyFolders.run(paid, FaultyDisk(disk, .death, at: point))
      guard let left = try? TripFolder(path: "/w/a", disk: disk).leftover() else { continue }
      switch left {
      case .notHappened: found["pending"] = found["pending"] ?? disk
      case .unfinished: found["committed"] = found["committed"] ?? disk
      case .untold: found["done"] = found["done"] ?? disk
      }
    }
    return found
  }()

  @Test("portfolio tells of it, touches nothing, and adds up the others")
  func portfolio() throws {
    let disks = Self.stopped()
    #expect(disks.keys.sorted() == ["committed", "done", "pending"])
    for (kind, disk) in disks {
      let before = disk.files(below: "/w", hidden: true)
      let run = ManyFolders.run(["portfolio", "--format", "json", "--language", "en"], disk)
      #expect(run.exit == .inputOutput, "\(kind): \(run.error)")
      #expect(disk.files(below: "/w", hidden: true) == before, "\(kind)")
      #expect(run.error.contains("a: a change") && run.error.contains("interrupted"), "\(kind): \(run.error)")
      #expect(run.error.contains("pay") == (kind != "pending"), "\(kind): \(run.error)")
      #expect(run.out.contains("\"unreadable\": \(kind == "committed" ? 1 : 0)") && run.out.contains("\"KRW\""))
      #expect(run.out.contains("\"notCounted\": [\n") == (kind == "committed"), "\(run.out)")
    }
  }

  @Test("a payment counts from the moment at which it had happened, or not at all")
  func sums() throws {
    for (kind, disk) in Self.stopped() {
      _ = ManyFolders.run(["portfolio", "--output", "t.csv"], disk)
      let rows = ManyFolders.table(try ManyFolders.text("/w/t.csv", disk))
      #expect((rows[0]["paid_TWD"] ?? "") == ["pending": "0", "committed": "", "done": "50000"][kind], "\(rows[0])")
    }
  }

  @Test("build --all says what it finished or threw away, ends with 74, and prints the others' papers")
  func build() throws {
    for (kind, disk) in Self.stopped() {
      let run = ManyFolders.run(["build", "--all", "--jobs", "1", "--language", "en"], disk)
      #expect(run.exit == .inputOutput, "\(kind): \(run.out)")
      let lines = run.out.split(separator: "\n")
      let said = kind == "pending" ? "a: a change had been interrupted before" : "a: the last change (pay"
      #expect(lines[0].hasPrefix(said) && lines[1].hasPrefix("b: ") && lines[1].contains(" papers"), "\(run.out)")
      let again = ManyFolders.run(["build", "--all", "--language", "en"], disk)
      #expect(again.exit == .fine && !again.out.contains("interrupted"), "\(again.out)")
    }
    let disk = try #require(Self.stopped()["pending"])
    let json = ManyFolders.run(["build", "--all", "--format", "json", "--language", "en"], disk)
    #expect(json.out.contains("\"recovered\":[\"a change had been interrupted before"))
    #expect(json.out.contains("\"recovered\":[]"))
  }
}
