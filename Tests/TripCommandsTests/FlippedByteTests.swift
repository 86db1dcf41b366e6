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

/// One byte of the ledger or of a frozen paper that is not what was written is found by `trip check`.
@Suite struct FlippedByteTests {
  /// Two invoices, a payment, a credit note, a withdrawal and a list that was sent.
  private static let story = [
    ["invoice", "issue", "A01"], ["pay", "2027-001", "TWD 50000", "--on", "2027-01-15"],
    ["invoice", "credit", "2027-001", "--reason", "更正"], ["invoice", "issue", "A02"],
    ["manifest", "send", "--to", "旅行社"], ["withdraw", "範例陳二", "--on", "2027-01-15", "--record"],
  ]

  private static let scenario = Scenario(name: "flipped byte", words: ["check"], before: story, writers: [])

  static let names: [String] = {
    let files = CrashHarness.seen(CrashHarness(scenario).base).keys
    return files.filter { $0.hasPrefix("ledger") || $0.hasPrefix("issued/") || $0.hasPrefix("sent/") }.sorted()
  }()

  @Test("any flipped byte, dropped byte and cut is found", arguments: names)
  func found(name: String) throws {
    let disk = CrashHarness(Self.scenario).base
    let whole = try disk.read(CrashHarness.folder + "/" + name)
    #expect(CrashHarness.run(["check"], disk).exit == .fine)
    var missed: [String] = []
    // Every byte where the file is small; of a page of many kilobytes each 61st.
    let step = whole.count > 2_500 && getenv("TRIP_CRASH") == nil ? 61 : whole.count > 300 ? 7 : 1
    for index in stride(from: 0, to: whole.count, by: step) {
      var flipped = whole
      flipped[index] ^= 1 << UInt8(index % 8)
      if isMissed(flipped, name, disk) { missed.append("bit \(index % 8) of byte \(index)") }
    }
    let half = whole.count / 2
    let cuts = [Array(whole.dropLast()), Array(whole.dropFirst()), Array(whole.prefix(half)), [UInt8]()]
    for cut in cuts where isMissed(cut, name, disk) { missed.append("cut to \(cut.count)") }
    #expect(missed.isEmpty, "\(name): \(missed.prefix(5)) of \(whole.count) bytes")
  }

  @Test("any lost file of them is found", arguments: names.filter { !$0.hasSuffix(".html") })
  func lost(name: String) throws {
    let disk = CrashHarness(Self.scenario).base
    try disk.remove(CrashHarness.folder + "/" + name)
    #expect(CrashHarness.run(["check"], disk).out.contains("[LedgerWhole]"), "\(name)")
  }

  private func isMissed(_ bytes: [UInt8], _ name: String, _ disk: MemoryDisk) -> Bool {
    let copy = disk.copy()
    try? copy.write(bytes, to: CrashHarness.folder + "/" + name, mode: 0o600, isSynced: true)
    let check = CrashHarness.run(["check"], copy)
    return check.exit == .fine || !check.out.contains("[LedgerWhole]")
  }
}
