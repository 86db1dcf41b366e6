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

/// Every command that changes a folder is stopped, refused and robbed of its disk at every point.
@Suite struct CommandCrashTests {
  /// Set, every point is tried with every fault; else every point is stopped at, and the rest is tried here and there.
  static let isThorough = getenv("TRIP_CRASH") != nil

  /// All, or those whose names begin as the environment variable says.
  private static let scenarios: [Scenario] = {
    guard let word = getenv("TRIP_CRASH").map({ String(cString: $0) }), word != "all" else { return Scenario.all }
    return Scenario.all.filter { $0.name.hasPrefix(word) }
  }()

  @Test("after a stop at any point the folder is the old one or the new one", arguments: scenarios)
  func stops(scenario: Scenario) {
    let harness = CrashHarness(scenario)
    #expect(harness.exit == .fine && harness.new != harness.old && !harness.calls.isEmpty, "\(scenario.name)")
    var ends = 0
    for point in harness.calls.indices.map({ $0 + 1 }) where Self.isThorough || point % Self.step(harness) == 0 {
      ends += harness.stop(at: point, seeds: 0..<(Self.isThorough && harness.calls.count < Self.many ? 4 : 2))
    }
    print("crash: trip \(scenario.name): \(harness.calls.count) points, \(ends) ends of the process or the power")
  }

  @Test("what the system refuses is told, and the folder is the old one or the new one", arguments: scenarios)
  func refusals(scenario: Scenario) {
    let harness = CrashHarness(scenario)
    var count = 0
    for point in 1...max(1, harness.calls.count) {
      for (index, fault) in (CrashHarness.refusals + [.gone]).enumerated()
      where (point + index) % Self.refusalStep(harness) == 0 {
        harness.refuse(at: point, fault)
        count += 1
      }
    }
    print("crash: trip \(scenario.name): \(count) refusals by the system")
  }

  /// Papers are hundreds of files that are all made in one way: not each of them is refused with each error.
  private static let many = 150

  private static func refusalStep(_ harness: CrashHarness) -> Int {
    isThorough ? (harness.calls.count < many ? 1 : 5) : 3 * step(harness)
  }

  /// Without the environment variable, about this many points of each.
  private static func step(_ harness: CrashHarness) -> Int { max(1, harness.calls.count / 8) }

  @Test(
    "a change that was cut off after it had happened is not made a second time by who enters it again",
    arguments: Scenario.all.filter { ["manifest send", "pay"].contains($0.name) })
  func entersAgain(scenario: Scenario) throws {
    let harness = CrashHarness(scenario)
    let once = try #require(harness.new["ledger.jsonl"]).count { $0 == 10 }
    var finished = 0
    for point in 1...harness.calls.count {
      let disk = harness.base.copy()
      let first = CrashHarness.run(scenario.words, FaultyDisk(disk, .death, at: point))
      let again = CrashHarness.run(scenario.words, disk)
      if again.error.contains("complete now") {
        finished += 1
        #expect(again.exit != .fine, "\(point)")
      }
      let lines = try #require(CrashHarness.seen(disk)["ledger.jsonl"]).count { $0 == 10 }
      // The only exception is a stop between the end of the work and the words that tell it.
      let isOver = first.exit == .fine && again.error.isEmpty && point == harness.calls.count
      #expect(lines == once || isOver, "\(point): \(again.error)")
    }
    #expect(finished > 5)
  }
}
