import Synchronization
import Testing
import TripStorage
import TripTestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import TripCommands

/// What lies below a folder beside its trips: none of it is passed over without a word, and none holds up the rest.
@Suite struct FoundTripsTests {
  @Test("a copy that was made for somebody outside is no trip of its own", arguments: ["portfolio", "build"])
  func copies(command: String) {
    let disk = ManyFolders.disk(["a": "2027-osaka", "b": "2027-seoul"])
    #expect(ManyFolders.run(["share", "auditor", "a", "--output", "for/auditor"], disk).exit == .fine)
    let run = ManyFolders.run([command, ".", "--language", "en"] + (command == "build" ? ["--all"] : []), disk)
    #expect(run.exit == .fine, "\(run.error)")
    #expect(run.out.contains(command == "build" ? "papers of 2 of 2 trips" : "Trips      2 ("), "\(run.out)")
    #expect(run.error == "trip: 1 copy for somebody outside (shared.csv) was passed over: for/auditor\n")
  }

  @Test("a folder that cannot be looked into is told, and the rest is done", arguments: ["portfolio", "build"])
  func closed(command: String) {
    let memory = ManyFolders.disk(["a": "2027-osaka", "lost+found": "2027-seoul", "z/y": "2027-seoul"])
    try? memory.remove("/w/lost+found/trip.json")
    let disk = HookedDisk(memory) { (call, path) throws(StorageError) in
      if call == .list, path == "/w/lost+found" { throw StorageError(.cannotRead, path, code: 13) }
    }
    let run = ManyFolders.run([command, "--language", "en"] + (command == "build" ? ["--all"] : []), disk)
    #expect(run.exit == (command == "build" ? .inputOutput : .badData), "\(run.out)")
    #expect(run.error.contains("trip: cannot read lost+found: Permission denied; trips in it are in no sum"))
    #expect(run.out.contains(command == "build" ? "papers of 2 of 2 trips" : "Trips      2 ("), "\(run.out)")
    let json = ManyFolders.run(["portfolio", "--format", "json", "--language", "en"], disk)
    #expect(json.out.contains("\"kind\": \"unreadableFolder\""))
  }

  @Test("trips inside a trip, whose trip.json may be there by mistake, are told")
  func inside() {
    let disk = ManyFolders.disk(
      ["all": "2027-osaka", "all/x": "2027-seoul", "all/deep/y": "2027-seoul", "other": "2027-seoul"])
    let run = ManyFolders.run(["portfolio", "--language", "en"], disk)
    #expect(
      run.error
        == "trip: 2 trip folders inside 'all' are not read, as 'all' has a trip.json of its own: all/deep/y, all/x\n")
    #expect(run.out.contains("Trips      2 ("))
    // Nothing is found to be inside by papers of it.
    let build = ManyFolders.run(["build", "--all", "other"], disk)
    #expect(build.exit == .fine && build.error.isEmpty)
  }

  @Test("links, and a trip.json under nearly that name, are told")
  func lookalikes() throws {
    let folder = TemporaryFolder()
    let disk = PosixDisk()
    for (name, file) in [("a", "trip.json"), ("b", "Trip.json"), ("c", "trip (1).json"), ("d", "trip.schema.json")] {
      try TripFolder(path: folder.path + "/w/" + name, disk: disk).create([file: Array("{}".utf8)])
    }
    try TripFolder(path: folder.path + "/elsewhere", disk: disk).create(["trip.json": Array("{}".utf8)])
    try #require(symlink(folder.path + "/elsewhere", folder.path + "/w/e") == 0)
    let run = CommandRun(["portfolio", "--language", "en"], in: folder.path + "/w", disk: disk)
    #expect(run.error.hasSuffix("are links or their file is not named trip.json: b, c, e\n"), "\(run.error)")
    #expect(run.out.contains("Trips      1 ("))
    let none = CommandRun(["build", "--all", "b", "--language", "en"], in: folder.path + "/w", disk: disk)
    #expect(none.exit == .noInput && none.error.contains("not named trip.json: b\n"), "\(none.error)")
  }

  @Test("of two who build a fresh folder at once, both end well", arguments: [[], ["--all"]])
  func together(words: [String]) throws {
    let memory = ManyFolders.disk(["b": "2027-osaka"])
    let isFirst = Mutex(true)
    let disk = HookedDisk(memory) { (call, path) throws(StorageError) in
      guard call == .createFolder, path.contains("papers") else { return }
      let isNow = isFirst.withLock { isFirst in
        defer { isFirst = false }
        return isFirst
      }
      guard isNow else { return }
      _ = ManyFolders.run(["calendar", "b"], memory)
    }
    let run = ManyFolders.run(["build", "b", "--language", "en"] + words, disk)
    #expect(run.exit == .fine && run.error.isEmpty, "\(run.error)")
    #expect(!isFirst.withLock(\.self) && memory.exists("/w/b/calendar.csv"))
    #expect(run.out.split(separator: "\n").count { $0.contains("0 errors") } == 1, "\(run.out)")
    #expect(memory.files(below: "/w/b/papers").count > 40)
  }
}
