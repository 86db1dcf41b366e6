import Testing
import TripFormats
import TripStorage
import TripTestSupport

@testable import TripCommands

/// Many trips at a time: `trip build --all` and `trip portfolio`.
@Suite struct PortfolioTests {
  private static let folders = ["a/osaka": "Examples/2027-osaka", "b": "2026-07-japan", "c": "Examples/2027-seoul"]

  /// Three good trips and one that cannot be read.
  private static func disk(withBad: Bool = true) -> MemoryDisk {
    var files: [String: [UInt8]] = withBad ? ["/w/bad/trip.json": Array("{".utf8)] : [:]
    for (folder, source) in folders {
      for (name, bytes) in Repository.files(in: Repository.itineraries + "/" + source) {
        files["/w/\(folder)/\(name)"] = bytes
      }
    }
    return MemoryDisk(files)
  }

  private static func run(_ words: String..., disk: any Disk) -> CommandRun {
    CommandRun(words + ["--today", "2026-05-01"], in: "/w", disk: disk)
  }

  @Test("papers of every trip are those that each by itself gets, whatever the number of jobs", arguments: [1, 4])
  func same(jobs: Int) throws {
    let (together, alone): (any Disk, any Disk) = (Self.disk(withBad: false), Self.disk(withBad: false))
    let run = Self.run("build", "--all", "--jobs", "\(jobs)", disk: together)
    #expect(run.exit == .fine, "\(run.error)")
    for folder in Self.folders.keys { #expect(Self.run("build", folder, disk: alone).exit == .fine) }
    for folder in Self.folders.keys {
      let names = try together.files(below: "/w/\(folder)/papers")
      let expected = try alone.files(below: "/w/\(folder)/papers")
      #expect(names == expected && names.count > 40)
      for path in names.map({ "/w/\(folder)/papers/\($0)" }) {
        let (one, other) = (try together.read(path), try alone.read(path))
        #expect(one == other, "\(path)")
      }
    }
  }

  @Test("one line a trip, in the order of their paths; a bad one holds up no other and shows in the exit code")
  func lines() {
    let run = Self.run("build", "--all", ".", "--jobs", "3", disk: Self.disk())
    #expect(run.exit == .tripHasErrors)
    let lines = run.out.split(separator: "\n").map(String.init)
    #expect(Self.lines(run.out) == ["a/osaka", "b", "bad", "c", "papers of 3 of 4 trips"])
    #expect(lines[1].hasPrefix("b: 187 papers; 0 errors"))
    #expect(lines[2].hasSuffix("no papers; see trip check bad"))
  }

  /// What stands before the colon of each.
  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
  }

  @Test("JSON is a line for each trip")
  func json() {
    let run = Self.run("build", "--all", "--format", "json", disk: Self.disk())
    let lines = run.out.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix("{\"version\":1,\"folder\":\"b\",\"exit\":0,\"papers\":187,\"errors\":0,"))
    #expect(lines[2].hasPrefix("{\"version\":1,\"folder\":\"bad\",\"exit\":1,\"papers\":null,"))
  }

  @Test("shards together are all trips, each once")
  func shards() {
    let parts = (1...3).map { Self.run("build", "--all", "--shard", "\($0)/3", disk: Self.disk()).out }
    let lines = parts.flatMap { Self.lines($0).dropLast() }
    #expect(lines.sorted() == ["a/osaka", "b", "bad", "c"])
  }

  @Test("a shard beyond the last trip has nothing to do, and that is fine", arguments: ["1", "2"])
  func emptyShard(jobs: String) {
    let run = Self.run("build", "--all", "--shard", "9/9", "--jobs", jobs, "--language", "en", disk: Self.disk())
    #expect(run.exit == .fine && run.out == "papers of 0 of 0 trips\n" && run.error.isEmpty)
    let sum = Self.run("portfolio", "--shard", "9/9", "--language", "en", disk: Self.disk())
    #expect(sum.exit == .fine && sum.out == "Trips      0\nCompanies  0\nPeople     0\n")
  }

  @Test(
    "what is no shard is refused", arguments: ["0/3", "4/3", "1", "1/0", "a/b", "1/2/3", "-1/3", "", "+1/3"])
  func badShard(_ text: String) {
    #expect(Shard.read(text) == nil)
    #expect(Self.run("build", "--all", "--shard=\(text)", disk: Self.disk()).exit == .wrongUsage)
  }

  @Test("--jobs and --shard need --all, which takes no --output; a folder without trips is told")
  func refused() {
    #expect(Self.run("build", "b", "--jobs", "2", disk: Self.disk()).exit == .wrongUsage)
    #expect(Self.run("build", "b", "--shard", "1/2", disk: Self.disk()).exit == .wrongUsage)
    #expect(Self.run("build", "--all", "--output", "x", disk: Self.disk()).exit == .wrongUsage)
    #expect(Self.run("portfolio", "--output", "x.txt", disk: Self.disk()).exit == .wrongUsage)
    let empty = Self.run("portfolio", "nowhere", disk: Self.disk())
    #expect(empty.exit == .noInput && empty.error.contains("nowhere"))
    #expect(Self.run("portfolio", disk: MemoryDisk(["/w/x/y.txt": []])).exit == .noInput)
  }

  @Test("the sum is the sum of what status says of each trip")
  func sum() throws {
    let disk = Self.disk(withBad: false)
    let run = Self.run("portfolio", "--language", "en", disk: disk)
    #expect(run.exit == .fine)
    let people = try Self.folders.keys.map { folder in
      try Self.number("people", Self.run("status", folder, "--format", "json", disk: disk))
    }
    let line = try #require(run.out.split(separator: "\n").first { $0.hasPrefix("People") })
    #expect(line.hasSuffix(" \(people.reduce(0, +))"))
    #expect(run.out.contains("KRW 7,014,150"))
  }

  private static func number(_ key: String, _ run: CommandRun) throws -> Int {
    let range = try #require(run.out.firstRange(of: "\"\(key)\": "))
    return try #require(Int(run.out[range.upperBound...].prefix { $0.isNumber }))
  }

  @Test("CSV and NDJSON hold a line for each trip, and currencies stand in columns of their own")
  func files() throws {
    let disk = Self.disk()
    try disk.replace("/w/worse/trip.json", with: Array("[]".utf8))
    let run = Self.run("portfolio", "--output", "t.csv", "--output", "t.ndjson", disk: disk)
    #expect(
      run.exit == .badData && run.error.contains("worse: ") && run.error.contains("bad: 1 error; see trip check 'bad'"))
    #expect(run.out.contains("cannot be read: worse\n") && run.out.contains("with errors: bad\n"))
    let csv = String(decoding: try disk.read("/w/t.csv"), as: UTF8.self).split(separator: "\r\n").map(String.init)
    #expect(csv.count == 6)
    #expect(csv[0].hasPrefix("folder,title,from,to,state,companies,people,errors,warnings,unpriced_companies,problem,"))
    let fields = csv.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
    #expect(fields[0] == 18 + 3 * 11)
    #expect(csv[3].hasPrefix("bad,,,,errors,0,0,1,0,0,1 error; see trip check 'bad',,"))
    // What is not known is not nothing.
    #expect(csv[5].hasPrefix("worse,,,,unreadable,,,,,,") && !csv[5].hasSuffix("unreadable,,,,,,,"))
    let lines = String(decoding: try disk.read("/w/t.ndjson"), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 5 && lines.allSatisfy { $0.hasPrefix("{\"version\":1,\"folder\":\"") })
  }
}
