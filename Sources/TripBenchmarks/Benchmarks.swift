import TripStorage

/// Measures `trip` on rosters of growing size, each beside a peer that reads the same files in the same run.
///
/// `TripBenchmarks TRIP [--guard]`: TRIP is the command to measure; with --guard only what takes seconds is run, and a
/// ratio beyond its bound ends with 1.
@main
enum Benchmarks {
  /// Beyond these the guard fails: times of Python's csv module over the same two files, and bytes of memory for each
  /// byte of roster. Both leave room for a busy machine: about 1 and 8 were measured.
  private static let mostTimesOfPeer = 4.0
  private static let mostBytesForEach = 14.0

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let trip = words.first(where: { !$0.hasPrefix("-") }) else {
      print("usage: TripBenchmarks PATH-OF-TRIP [--guard]")
      return exitWith(64)
    }
    let isGuard = words.contains("--guard")
    let folder = "/tmp/trip-benchmarks-\(processID())"
    defer { remove(folder) }
    print("roster     bytes  command        seconds   MiB   beside Python's csv (time, memory)")
    var isFine = true
    for times in isGuard ? [1, 1_000] : [1, 10, 100, 1_000] {
      guard let roster = Roster(times: times, in: folder + "/\(times)") else {
        print("cannot write to \(folder)")
        return exitWith(74)
      }
      let peer = best(of: 3) { Process.run(["python3", "-c", Self.peer, roster.folder]) }
      for command in ["check", "status", "build"] {
        let own = best(of: 3) { Process.run([trip, command, roster.folder, "--today", "2026-05-01"]) }
        print(line(times, roster, command, own, peer))
        if times == 1_000, command == "check" { isFine = isWithinBounds(own, peer, roster) }
      }
    }
    if !isFine { print("beyond the bound") }
    exitWith(isFine ? 0 : 1)
  }

  /// Every field of both files as text, as a script that took over the work would begin.
  private static let peer = """
    import csv, sys
    for name in ('companies.csv', 'delegates.csv'):
        with open(sys.argv[1] + '/' + name, encoding='utf-8-sig', newline='') as file:
            rows = list(csv.reader(file))
    """

  private static func best(of count: Int, _ run: () -> Process) -> Process {
    (0..<count).map { _ in run() }.min { $0.seconds < $1.seconds } ?? Process(seconds: 0, peak: 0)
  }

  private static func isWithinBounds(_ own: Process, _ peer: Process, _ roster: Roster) -> Bool {
    own.seconds < peer.seconds * mostTimesOfPeer
      && Double(own.peak) < Double(roster.bytes) * mostBytesForEach + 64 * 1_048_576
  }

  private static func line(_ times: Int, _ roster: Roster, _ command: String, _ own: Process, _ peer: Process) -> String
  {
    let columns = [
      pad("× \(times)", 6), pad("\(roster.bytes)", 10), "  " + command,
      pad(decimal(own.seconds, 3), 16 - command.count),
      pad("\(own.peak / 1_048_576)", 6), pad(decimal(own.seconds / max(peer.seconds, 0.000_1), 2), 10),
      pad(decimal(Double(own.peak) / Double(max(peer.peak, 1)), 2), 8),
    ]
    return columns.joined(separator: " ")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func decimal(_ value: Double, _ digits: Int) -> String {
    let factor = digits == 3 ? 1000.0 : 100.0
    let whole = Int((value * factor).rounded())
    let rest = String(whole % Int(factor))
    return "\(whole / Int(factor))." + String(repeating: "0", count: digits - rest.count) + rest
  }
}
