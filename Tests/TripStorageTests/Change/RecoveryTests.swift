import Testing
import TripTestSupport

@testable import TripStorage

/// What is done about a process that was stopped, and what is told of it.
@Suite struct RecoveryTests {
  private static let change = Change(
    "import C03.xlsx",
    [
      .put(path: "a.csv", bytes: Array("new a".utf8), isPersonal: true),
      .append(path: "ledger.jsonl", bytes: Array("second\n".utf8)),
    ])

  /// A folder as a stop between the change's beginning and its end leaves it.
  private func interrupted() -> MemoryDisk {
    for point in 1... {
      let disk = MemoryDisk(["trip/a.csv": "old a", "trip/ledger.jsonl": "first\n"])
      let faulty = FaultyDisk(disk, .death, at: point)
      _ = try? TripFolder(path: "trip", disk: faulty).apply(Self.change)
      if disk.exists("trip/.trip/committed") { return disk }
    }
    return MemoryDisk()
  }

  @Test("a change that had happened is finished, told by its title, and told once")
  func finishes() throws {
    let disk = interrupted()
    let folder = TripFolder(path: "trip", disk: disk)
    #expect(try folder.recover() == [.completed(title: "import C03.xlsx", kept: [])])
    #expect(disk.texts(below: "trip") == ["a.csv": "new a", "ledger.jsonl": "first\nsecond\n"])
    #expect(try folder.recover() == [])
  }

  @Test("what somebody saved between the stop and the next command lies beside the new contents")
  func keepsEdits() throws {
    let disk = interrupted()
    let folder = TripFolder(path: "trip", disk: disk)
    try disk.write(Array("edited in Excel".utf8), to: "trip/a.csv", mode: 0o644, isSynced: true)
    try disk.write(Array("restored\n".utf8), to: "trip/ledger.jsonl", mode: 0o644, isSynced: true)
    #expect(
      try folder.recover() == [
        .completed(title: "import C03.xlsx", kept: ["a (kept 1).csv", "ledger (kept 1).jsonl"])
      ])
    #expect(
      disk.texts(below: "trip") == [
        "a.csv": "new a", "a (kept 1).csv": "edited in Excel", "ledger.jsonl": "first\nsecond\n",
        "ledger (kept 1).jsonl": "restored\n",
      ])
    #expect(try disk.mode(of: "trip/a (kept 1).csv") == 0o600)
  }

  @Test("a stop while edits are being kept keeps them once, and loses nothing")
  func keepsOnce() throws {
    for point in 1...40 {
      let disk = interrupted()
      try disk.write(Array("edited in Excel".utf8), to: "trip/a.csv", mode: 0o644, isSynced: true)
      _ = try? TripFolder(path: "trip", disk: FaultyDisk(disk, .torn, at: point)).recover()
      _ = try TripFolder(path: "trip", disk: disk).recover()
      #expect(
        disk.texts(below: "trip") == [
          "a.csv": "new a", "a (kept 1).csv": "edited in Excel", "ledger.jsonl": "first\nsecond\n",
        ], "\(point)")
    }
  }

  @Test("a change that could not be finished says that it has happened, and nothing is done on top of it unseen")
  func unfinished() throws {
    let disk = interrupted()
    var folder = TripFolder(path: "trip", disk: disk)
    let full = FaultyDisk(disk, .refused(28, lasting: true), at: 1)
    let error = #expect(throws: StorageError.self) { try TripFolder(path: "trip", disk: full).recover() }
    #expect(error?.kind == .unfinished && error?.code == 28)
    _ = try folder.recover()
    folder.isToBeLookedAt = true
    #expect(throws: StorageError(.finishedFirst, "trip")) { try folder.apply(Self.change) }
    #expect(disk.texts(below: "trip")["ledger.jsonl"] == "first\nsecond\n")
  }

  @Test("old contents are kept from git even where the first command was stopped at its start")
  func keepsFromGit() throws {
    for point in 1...8 {
      let disk = MemoryDisk(["trip/a.csv": "old a", "trip/ledger.jsonl": "first\n"])
      _ = try? TripFolder(path: "trip", disk: FaultyDisk(disk, .torn, at: point)).apply(Self.change)
      try TripFolder(path: "trip", disk: disk).apply(Self.change)
      #expect(try disk.read("trip/.trip/.gitignore") == Array("*\n".utf8), "\(point)")
    }
  }

  @Test("drafts and papers of a process that was stopped are cleared away")
  func clearsDrafts() throws {
    let disk = MemoryDisk([
      "trip/a.csv": "a", "trip/.page.html.trip-new": "half", "trip/forms/.C01.xlsx.trip-new": "half",
      "trip/.papers.trip-old/index.html": "old", "trip/.papers.trip-old/.trip-papers": "index.html\n",
      "trip/.papers.trip-new/index.html": "half",
    ])
    #expect(try TripFolder(path: "trip", disk: disk).recover() == [.papers])
    #expect(
      disk.files(below: "trip", hidden: true).keys.sorted() == ["a.csv", "papers/.trip-papers", "papers/index.html"])
  }
}
