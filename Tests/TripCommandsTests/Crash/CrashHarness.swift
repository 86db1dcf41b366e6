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

/// Runs one scenario again and again, with something going wrong at each point at which it changes anything.
struct CrashHarness {
  /// A whole disk below the folder of the trip, by relative path.
  typealias Files = [String: [UInt8]]

  static let folder = "/w"
  /// 2027-01-15 12:00 in Taipei.
  private static let noon: Int64 = 1_799_985_600

  let scenario: Scenario
  /// Before the command.
  let base: MemoryDisk
  let old: Files
  let new: Files
  /// What the command does when nothing goes wrong.
  let calls: [FaultyDisk.Call]
  let exit: ExitCode
  /// What check says before.
  let health: ExitCode

  init(_ scenario: Scenario) {
    self.scenario = scenario
    var files: Files = [:]
    for (name, bytes) in Repository.files(in: Repository.itineraries + "/Examples/" + scenario.trip) {
      files[Self.folder + "/" + name] = bytes
    }
    // One price is not exact, where prices are confirmed.
    if scenario.words[0] == "confirm", let trip = files[Self.folder + "/trip.json"] {
      let text = String(decoding: trip, as: UTF8.self).replacing("\"TWD 45,800\"", with: "\"from TWD 45,800\"")
      files[Self.folder + "/trip.json"] = Array(text.utf8)
    }
    for (name, text) in scenario.files { files[Self.folder + "/" + name] = Array(text.utf8) }
    base = MemoryDisk(files)
    for words in scenario.before { _ = Self.run(words, base) }
    base.settle()
    old = Self.seen(base)
    health = Self.run(["check"], base.copy()).exit
    let disk = base.copy()
    let counting = FaultyDisk(disk)
    exit = Self.run(scenario.words, counting).exit
    calls = counting.calls
    new = Self.seen(disk)
  }

  static func run(_ words: [String], _ disk: any Disk) -> CommandRun {
    CommandRun(
      words + ["--today", "2027-01-15"], in: folder, environment: ["LANG": "en_US.UTF-8", "USER": "tester"],
      now: noon, disk: disk, salt: { Array(repeating: 7, count: 32) })
  }

  /// What a person sees of a folder.
  static func seen(_ disk: MemoryDisk) -> Files { disk.files(below: folder) }
}
