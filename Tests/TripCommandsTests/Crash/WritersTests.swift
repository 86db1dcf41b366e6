import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

/// No command that writes is forgotten where commands are stopped and refused.
@Suite struct WritersTests {
  /// Commands that change nothing, whatever they are asked.
  private static let readers: Set = [
    "applications", "cash", "check", "cliff", "explain", "help", "history", "programmes", "quote", "replace",
    "statement", "status",
  ]
  private static let doors = [
    "folder.apply(", "folder.undo(", "OutputFile(", "PapersFolder(", ".create(template", ".create(plan",
    "disk.replace(",
  ]

  @Test("every command is either tried or a reader", arguments: Program.commands.map(\.spec.name))
  func isKnown(name: String) {
    #expect(
      Self.readers.contains(name) != Scenario.all.contains { $0.words[0] == name },
      "a command that changes the folder belongs into Scenario.all, any other into readers: \(name)")
  }

  @Test("a reader changes nothing, by its own examples", arguments: readers.sorted())
  func changesNothing(name: String) throws {
    let trip = "/w/Itineraries/2026-07-japan"
    var files: [String: [UInt8]] = [:]
    for (name, bytes) in Repository.files(in: Repository.itineraries + "/2026-07-japan") {
      files[trip + "/" + name] = bytes
    }
    let spec = try #require(Program.command(name)).spec
    for example in [["trip", name]] + spec.examples.map({ $0.split(separator: " ").map(String.init) }) {
      let disk = FaultyDisk(MemoryDisk(files))
      let run = CommandRun(Array(example.dropFirst()), in: "/w", disk: disk)
      #expect(disk.calls.isEmpty, "\(example): \(run.error)")
    }
  }

  @Test("every file of TripCommands that writes is reached")
  func reachesAll() throws {
    let files = Repository.tree(below: Repository.root + "/Sources/TripCommands")
    let writers = files.filter { _, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      return Self.doors.contains { text.contains($0) }
    }
    let names = Set(writers.keys.map { FilePath.name(of: $0) })
    #expect(names == Set(Scenario.all.flatMap(\.writers)))
  }
}
