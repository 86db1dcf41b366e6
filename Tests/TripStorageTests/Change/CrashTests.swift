import Testing
import TripTestSupport

@testable import TripStorage

/// Power goes at every step of a write, with what was not synced kept, lost, or kept in part.
@Suite struct CrashTests {
  static let old = ["trip/trip.json": "{}", "trip/a.csv": "old a", "trip/b.csv": "old b", "trip/gone.csv": "old gone"]
  static let before = ["trip.json": "{}", "a.csv": "old a", "b.csv": "old b", "gone.csv": "old gone"]
  static let after = [
    "trip.json": "{}", "a.csv": "new a", "b.csv": "old b+line", "issued/1.html": "paper",
  ]
  static let change = Change(
    "everything at once",
    [
      .put(path: "a.csv", bytes: Array("new a".utf8), isPersonal: true),
      .append(path: "b.csv", bytes: Array("+line".utf8)),
      .remove(path: "gone.csv"),
      .put(path: "issued/1.html", bytes: Array("paper".utf8), isPersonal: true),
    ])

  /// Steps of the whole change when nothing stops it.
  static var count: Int {
    let disk = FaultyDisk(MemoryDisk(old))
    try? TripFolder(path: "trip", disk: disk).apply(change)
    return disk.calls.count
  }

  @Test("a reader after a crash finds the old folder or the new one, whole", arguments: 0...6 as ClosedRange<UInt64>)
  func wholeFolder(seed: UInt64) throws {
    var (found, sawOld, sawNew) = ([String: String](), false, false)
    #expect(Self.count > 20)
    for step in 0...Self.count {
      let disk = MemoryDisk(Self.old)
      let isReported = (try? Self.stopped(disk, step).apply(Self.change)) != nil
      var chance = SeededGenerator(seed: seed &* 1_000 + UInt64(step))
      let left = disk.afterPowerCut { Self.isKept(seed, &chance) }
      _ = try TripFolder(path: "trip", disk: left).read([])
      found = left.texts(below: "trip")
      #expect(found == Self.before || found == Self.after, "step \(step): \(found)")
      if isReported { #expect(found == Self.after, "step \(step): a change that was reported is there") }
      if found == Self.before { sawOld = true }
      if found == Self.after { sawNew = true }
    }
    #expect(sawOld && sawNew)
  }

  @Test("a crash while cleaning up after a crash loses nothing either", arguments: 0...3 as ClosedRange<UInt64>)
  func crashInRecovery(seed: UInt64) throws {
    for step in stride(from: 0, through: Self.count, by: 2) {
      for second in 0...12 {
        let disk = MemoryDisk(Self.old)
        try? Self.stopped(disk, step).apply(Self.change)
        var chance = SeededGenerator(seed: seed &* 7_919 + UInt64(step * 100 + second))
        let first = disk.afterPowerCut { Self.isKept(seed, &chance) }
        _ = try? Self.stopped(first, second).read([])
        let left = first.afterPowerCut { Self.isKept(seed, &chance) }
        _ = try TripFolder(path: "trip", disk: left).read([])
        let found = left.texts(below: "trip")
        #expect(found == Self.before || found == Self.after, "steps \(step), \(second): \(found)")
      }
    }
  }

  @Test("taking back is whole or not at all as well", arguments: 0...6 as ClosedRange<UInt64>)
  func crashInUndo(seed: UInt64) throws {
    let kept = ["trip.json": "{}", "a.csv": "old a", "b.csv": "old b+line", "gone.csv": "old gone"]
    for step in 0...60 {
      let disk = MemoryDisk(Self.old)
      try TripFolder(path: "trip", disk: disk).apply(Self.change)
      _ = try? Self.stopped(disk, step).undo()
      var chance = SeededGenerator(seed: seed &* 104_729 + UInt64(step))
      let left = disk.afterPowerCut { Self.isKept(seed, &chance) }
      _ = try TripFolder(path: "trip", disk: left).read([])
      let found = left.texts(below: "trip")
      #expect(found == Self.after || found == kept, "step \(step): \(found)")
    }
  }

  @Test("papers are the old ones or the new ones, never none, once the next build has begun")
  func papers() throws {
    for step in 0...40 {
      let disk = MemoryDisk(["trip/trip.json": "{}"])
      _ = try PapersFolder(path: "trip/papers", disk: disk).replace(with: [Self.paper("one"), Self.unchanged])
      _ = try? PapersFolder(path: "trip/papers", disk: Self.stop(disk, step)).replace(with: [
        Self.paper("two"), Self.unchanged,
      ])
      let left = disk.afterPowerCut { step % 3 == 0 }
      let papers = left.texts(below: "trip/papers")
      let present = papers.isEmpty ? left.texts(below: "trip/.papers.trip-old") : papers
      #expect(present["invoice.html"] == "one" || present["invoice.html"] == "two", "step \(step)")
      #expect(present["notes.html"] == "the same", "step \(step)")
      _ = try PapersFolder(path: "trip/papers", disk: left).replace(with: [Self.paper("three"), Self.unchanged])
      let names = ["papers/invoice.html": "three", "papers/notes.html": "the same"]
      #expect(left.texts(below: "trip") == names.merging(["trip.json": "{}"]) { $1 })
      #expect(try left.list("trip").sorted() == ["papers", "trip.json"])
    }
  }

  /// The disk of a process that ends after so many calls.
  private static func stop(_ disk: MemoryDisk, _ step: Int) -> FaultyDisk { FaultyDisk(disk, .torn, at: step + 1) }

  private static func stopped(_ disk: MemoryDisk, _ step: Int) -> TripFolder {
    TripFolder(path: "trip", disk: stop(disk, step))
  }

  /// Keeps its file from build to build.
  private static let unchanged = PaperFile(path: "notes.html", bytes: Array("the same".utf8), isPersonal: true)

  private static func paper(_ text: String) -> PaperFile {
    PaperFile(path: "invoice.html", bytes: Array(text.utf8), isPersonal: true)
  }

  /// Seed 0 keeps everything, seed 1 loses everything not synced, the others throw a coin for each thing.
  private static func isKept(_ seed: UInt64, _ chance: inout SeededGenerator) -> Bool {
    seed == 0 || (seed > 1 && Bool.random(using: &chance))
  }
}
