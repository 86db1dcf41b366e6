import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension CrashHarness {
  /// A full disk, no rights, a read-only disk, one that is broken.
  static let refusals: [Fault] = [
    .refused(ENOSPC, lasting: true), .refused(EACCES, lasting: false), .refused(EROFS, lasting: true),
    .refused(EIO, lasting: false), .refused(EDQUOT, lasting: true),
  ]

  /// The process ends at a point, by itself or with the power.
  ///
  /// - Parameter seeds: For each, what was not synced is kept, lost, or kept in part.
  /// - Returns: How many ends were tried.
  func stop(at point: Int, seeds: Range<UInt64>) -> Int {
    // Only a write can be half done.
    let faults: [Fault] = calls[point - 1] == .write ? [.death, .torn] : [.death]
    for fault in faults {
      let disk = base.copy()
      let run = Self.run(scenario.words, FaultyDisk(disk, fault, at: point))
      judge(disk.copy(), after: run, "\(fault) at \(point)", isDead: true)
      for seed in seeds {
        var chance = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(point))
        // Seed 0 loses everything that was not synced, the others throw a coin for each thing.
        let left = disk.afterPowerCut { seed > 0 && Bool.random(using: &chance) }
        judge(left, after: run, "\(fault) at \(point), power cut \(seed)", isDead: true)
      }
    }
    return faults.count * (1 + seeds.count)
  }

  /// The system refuses a point, for once or from then on, or the folder goes.
  func refuse(at point: Int, _ fault: Fault) {
    let disk = base.copy()
    let run = Self.run(scenario.words, FaultyDisk(disk, fault, at: point))
    judge(disk, after: run, "\(fault) at \(point)", isDead: false)
  }

  private func judge(_ disk: MemoryDisk, after run: CommandRun, _ what: String, isDead: Bool) {
    let place: Comment = "\(scenario.name), \(what) (\(run.exit)): \(run.error)"
    let left = disk.files(below: Self.folder, hidden: true).keys
    let next = reopen(disk)
    let found = Self.seen(disk)
    // Its own line, so that a failure names the files instead of printing all their bytes.
    let isOldOrNew = isWhole(found)
    #expect(isOldOrNew, "\(place)\n\(difference(found))")
    let leftOver = disk.files(below: Self.folder, hidden: true).keys.filter(Self.isLeftOver)
    #expect(leftOver.isEmpty, "\(place)\n\(leftOver)")
    if left.contains(where: { Self.isLeftOver($0) && !$0.hasSuffix("/place") }), !isNew {
      #expect(next.error.contains("interrupted"), "\(place): \(next.error)")
    }
    guard scenario.promise == .whole, !isNew else { return }
    if run.exit == exit, !isDead { #expect(found == new, "\(place): reported and not there") }
    if !isDead, run.exit != exit {
      #expect([.cannotCreate, .inputOutput, .noInput].contains(run.exit), place)
      #expect(run.error.hasPrefix("trip: "), place)
      // Who is told that it failed enters it again: it must not happen afterwards without a word.
      if found == new { #expect(run.error.contains("do not enter it again") || what.hasPrefix("gone"), place) }
    }
    if found == new, left.contains(where: { $0.contains("/committed/") || $0.contains("/done/") }) {
      #expect(next.error.contains("complete now"), place)
    }
  }

  /// What is left of a trip that was not made yet is cleared by making it.
  private var isNew: Bool { scenario.name == "new" }

  /// The next command: check, where there is a trip to check.
  private func reopen(_ disk: MemoryDisk) -> CommandRun {
    guard scenario.words[0] == "new" else {
      let run = Self.run(["check"], disk)
      #expect(run.exit == health && !run.out.contains("LedgerWhole"), "\(scenario.name): \(run.out)")
      return run
    }
    let there = Self.seen(disk)["next/trip.json"] != nil
    if isNew, !there {
      #expect(Self.seen(disk) == old, "\(scenario.name)")
      return Self.run(scenario.words, disk)
    }
    return there ? Self.run(["check", "next"], disk) : Self.run(["undo", "--list", "next"], disk)
  }

  private func isWhole(_ found: Files) -> Bool {
    guard scenario.promise == .eachFile else {
      let ahead = old.merging(new.filter { scenario.ahead.contains($0.key) }) { $1 }
      return found == old || found == new || found == ahead
    }
    return found.allSatisfy { $1 == old[$0] || $1 == new[$0] }
      && old.keys.allSatisfy { found[$0] != nil || new[$0] == nil }
  }

  static func isLeftOver(_ path: String) -> Bool {
    path.contains(".trip-new") || path.contains(".trip-old") || path.hasSuffix(".trip/place")
      || path.contains(".trip/pending/") || path.contains(".trip/committed/") || path.contains(".trip/done/")
  }

  private func difference(_ found: Files) -> String {
    let names = Set(found.keys).union(old.keys).union(new.keys).sorted()
    return names.filter { found[$0] != old[$0] || found[$0] != new[$0] }.map { name in
      "\(name): \(found[name]?.count ?? -1) bytes, old \(old[name]?.count ?? -1), new \(new[name]?.count ?? -1)"
    }.joined(separator: "\n")
  }
}
