import Testing
import TripTestSupport

@testable import TripStorage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct PosixDiskTests {
  @Test("the machine's own disk carries out a change and takes it back")
  func changeAndUndo() throws {
    let temporary = TemporaryFolder()
    let folder = TripFolder(path: temporary.path + "/旅行", disk: PosixDisk())
    try folder.create(["trip.json": Array("{}".utf8), "名冊.csv": Array("一".utf8)])
    try folder.apply(
      Change(
        "import",
        [
          .put(path: "名冊.csv", bytes: Array("二".utf8), isPersonal: false),
          .put(path: "issued/1.html", bytes: [65], isPersonal: true),
        ]))
    #expect(try folder.read(["名冊.csv"]).files["名冊.csv"] == Array("二".utf8))
    #expect(try PosixDisk().mode(of: folder.path + "/issued/1.html") == 0o600)
    #expect(try PosixDisk().read(folder.path + "/.trip/.gitignore") == Array("*\n".utf8))
    #expect(try folder.undo() == "import")
    #expect(try folder.read(["名冊.csv"]).files["名冊.csv"] == Array("一".utf8))
    #expect(!PosixDisk().exists(folder.path + "/issued/1.html"))
  }

  @Test("files of any size come back as they were written", arguments: [0, 1, 4095, 4096, 65_536, 1_000_003])
  func bytesComeBack(count: Int) throws {
    let temporary = TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try PosixDisk().write(bytes, to: temporary.path + "/file", mode: 0o600, isSynced: false)
    #expect(try PosixDisk().read(temporary.path + "/file") == bytes)
  }

  @Test("a paper that did not change is the same file, once, and one that did is another")
  func sameFile() throws {
    let temporary = TemporaryFolder()
    let folder = PapersFolder(path: temporary.path + "/papers", disk: PosixDisk())
    func make(_ texts: [(String, String)]) throws {
      _ = try folder.replace(with: texts.map { PaperFile(path: $0, bytes: Array($1.utf8), isPersonal: true) })
    }
    func file(_ name: String) throws -> (node: UInt64, names: UInt64) {
      var status = stat()
      try #require(stat(temporary.path + "/papers/" + name, &status) == 0)
      return (UInt64(status.st_ino), UInt64(status.st_nlink))
    }
    try make([("a.html", "1"), ("b.html", "1")])
    try PosixDisk().write([65], to: temporary.path + "/papers/signed.pdf", mode: 0o640, isSynced: false)
    let before = try ["a.html", "b.html", "signed.pdf"].map { try file($0).node }
    try make([("a.html", "1"), ("b.html", "2")])
    let after = try ["a.html", "b.html", "signed.pdf"].map(file)
    #expect(after[0].node == before[0] && after[2].node == before[2] && after[1].node != before[1])
    #expect(after.allSatisfy { $0.names == 1 })
    #expect(try PosixDisk().mode(of: temporary.path + "/papers/signed.pdf") == 0o640)
    #expect(throws: StorageError.self) {
      try PosixDisk().link(temporary.path + "/papers/a.html", as: temporary.path + "/papers/b.html")
    }
  }

  @Test("a second writer waits for the first and then gives up, naming the lock")
  func lockHolds() throws {
    let temporary = TemporaryFolder()
    let path = temporary.path + "/lock"
    let first = try #require(try PosixDisk().lock(path, isShared: false))
    let error = #expect(throws: StorageError.self) { _ = try PosixDisk(patience: 1).lock(path, isShared: false) }
    #expect(error?.kind == .locked)
    #expect(error?.holder?.process == LockHolder.me.process && error?.holder?.host == LockHolder.me.host)
    first.release()
    try #require(try PosixDisk().lock(path, isShared: false)).release()
  }

  @Test("a lock that another machine took a moment ago is waited for and named; one that it left long ago is not")
  func otherMachine() throws {
    let temporary = TemporaryFolder()
    let (lock, holder) = (temporary.path + "/lock", temporary.path + "/holder")
    var other = LockHolder(process: 4711, host: "other-desk", since: LockHolder.me.since - 3)
    try PosixDisk().write(other.bytes, to: holder, mode: 0o600, isSynced: false)
    let error = #expect(throws: StorageError.self) { _ = try PosixDisk(patience: 1).lock(lock, isShared: false) }
    #expect(error?.kind == .locked && error?.holder == other)
    other.since -= LockHolder.patience
    try PosixDisk().write(other.bytes, to: holder, mode: 0o600, isSynced: false)
    let mine = try #require(try PosixDisk(patience: 1).lock(lock, isShared: false))
    #expect(LockHolder(try PosixDisk().read(holder))?.process == LockHolder.me.process)
    mine.release()
    #expect(try PosixDisk().kind(of: holder) == nil)
  }

  @Test("what a process of this machine left behind when it was killed holds nobody up")
  func deadHolder() throws {
    let temporary = TemporaryFolder()
    let dead = LockHolder(process: 4711, host: LockHolder.me.host, since: LockHolder.me.since)
    try PosixDisk().write(dead.bytes, to: temporary.path + "/holder", mode: 0o600, isSynced: false)
    try #require(try PosixDisk(patience: 0).lock(temporary.path + "/lock", isShared: false)).release()
  }

  @Test("one process makes papers in a folder at a time")
  func folderLock() throws {
    let temporary = TemporaryFolder()
    let first = try #require(try PosixDisk().lock(folder: temporary.path, waits: true))
    #expect(throws: StorageError(.locked, temporary.path)) {
      _ = try PosixDisk().lock(folder: temporary.path, waits: false)
    }
    first.release()
    try #require(try PosixDisk().lock(folder: temporary.path, waits: false)).release()
  }

  @Test("readers share the lock")
  func lockIsShared() throws {
    let temporary = TemporaryFolder()
    let path = temporary.path + "/lock"
    try PosixDisk().write([], to: path, mode: 0o600, isSynced: false)
    let first = try #require(try PosixDisk().lock(path, isShared: true))
    let second = try #require(try PosixDisk().lock(path, isShared: true))
    first.release()
    second.release()
  }

  @Test("a missing file and a missing folder are told apart from one that cannot be read")
  func missing() throws {
    let temporary = TemporaryFolder()
    let error = #expect(throws: StorageError.self) { _ = try PosixDisk().read(temporary.path + "/none") }
    #expect(error?.kind == .missing)
    #expect(try PosixDisk().kind(of: temporary.path + "/none") == nil)
    #expect(try PosixDisk().kind(of: temporary.path) == .folder)
  }
}
