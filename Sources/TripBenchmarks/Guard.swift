/// What takes seconds and fails the build on a large step back: growing rosters beside Python's csv module.
enum Guard {
  /// Beyond these the guard fails: times of Python's csv module over the same two files, and bytes of memory for each
  /// byte of roster. Both leave room for a busy machine: about 1 and 8 were measured.
  private static let mostTimesOfPeer = 4.0
  private static let mostBytesForEach = 14.0

  static func run(_ trip: String, in folder: String) -> Bool {
    print("roster     bytes  command        seconds   MiB   beside Python's csv (time, memory)")
    var isFine = true
    for times in [1, 1_000] {
      guard let roster = Roster(times: times, in: folder + "/\(times)") else {
        print("cannot write to \(folder)")
        return false
      }
      let peer = best(of: 3) { Process.run(["python3", "-c", Self.peer, roster.folder]) }
      // Hundreds of thousands of files would say more of the disk than of us.
      for command in ["check", "status"] + (times == 1 ? ["build"] : []) {
        let own = best(of: 3) { Process.run([trip, command, roster.folder, "--today", "2026-05-01"]) }
        print(line(times, roster, command, own, peer))
        if times == 1_000, command == "check" { isFine = isWithinBounds(own, peer, roster) }
      }
    }
    isFine = sheet(in: folder) && isFine
    if !isFine { print("beyond the bound") }
    return isFine
  }

  /// A long workbook on one core beside Python's zlib over the same XML; 0.9 was measured.
  private static func sheet(in folder: String) -> Bool {
    let (book, xml) = (folder + "/sheet.xlsx", folder + "/sheet.xml")
    let words = [CommandLine.arguments[0], "--work", "sheet", "35000", book, "1"]
    let own = best(of: 3) { Process.run(words) }
    _ = Process.run(["python3", "-c", Self.unzip, book, xml])
    let peer = best(of: 3) { Process.run(["python3", "-c", Self.deflate, xml]) }
    let times = own.processor / max(peer.processor, 0.000_1)
    print("workbook of 35,000 people, beside zlib alone: \(Figure.text(times, 2)); \(own.peak / 1_048_576) MiB")
    return own.status == 0 && peer.status == 0 && times < mostTimesOfZlib && own.peak < mostBytesOfSheet
  }

  private static let mostTimesOfZlib = 1.6
  private static let mostBytesOfSheet = 64 * 1_048_576

  private static let unzip = """
    import sys, zipfile
    open(sys.argv[2], 'wb').write(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))
    """

  private static let deflate = """
    import sys, zlib
    data, packer = open(sys.argv[1], 'rb').read(), zlib.compressobj(6, zlib.DEFLATED, -15)
    zlib.crc32(data); packer.compress(data); packer.flush()
    """

  /// Every field of both files as text, as a script that took over the work would begin.
  private static let peer = """
    import csv, sys
    for name in ('companies.csv', 'delegates.csv'):
        with open(sys.argv[1] + '/' + name, encoding='utf-8-sig', newline='') as file:
            rows = list(csv.reader(file))
    """

  private static func best(of count: Int, _ run: () -> Process) -> Process {
    (1..<max(2, count)).reduce(run()) { best, _ in
      let next = run()
      return next.seconds < best.seconds ? next : best
    }
  }

  private static func isWithinBounds(_ own: Process, _ peer: Process, _ roster: Roster) -> Bool {
    [0, 1].contains(own.status) && peer.status == 0 && own.seconds < peer.seconds * mostTimesOfPeer
      && Double(own.peak) < Double(roster.bytes) * mostBytesForEach + 64 * 1_048_576
  }

  private static func line(_ times: Int, _ roster: Roster, _ command: String, _ own: Process, _ peer: Process) -> String
  {
    let columns = [
      pad("× \(times)", 6), pad("\(roster.bytes)", 10), "  " + command,
      pad(Figure.text(own.seconds, 3), 16 - command.count),
      pad("\(own.peak / 1_048_576)", 6), pad(Figure.text(own.seconds / max(peer.seconds, 0.000_1), 2), 10),
      pad(Figure.text(Double(own.peak) / Double(max(peer.peak, 1)), 2), 8),
    ]
    return columns.joined(separator: " ")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
