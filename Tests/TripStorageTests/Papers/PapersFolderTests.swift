import Testing
import TripTestSupport

@testable import TripStorage

@Suite struct PapersFolderTests {
  private let disk = MemoryDisk(["trip/trip.json": "{}", "home/thesis.txt": "years of work"])

  private func papers(_ texts: [String: String]) -> [PaperFile] {
    texts.sorted { $0.key < $1.key }.map { PaperFile(path: $0.key, bytes: Array($0.value.utf8), isPersonal: true) }
  }

  @Test("papers that are no longer made are gone, those of others stay")
  func replaces() throws {
    let folder = PapersFolder(path: "trip/papers", disk: disk)
    #expect(try folder.replace(with: papers(["invoices/C01.html": "1", "invoices/C02.html": "2"])) == [])
    try disk.write(Array("signed".utf8), to: "trip/papers/invoices/signed.pdf", mode: 0o640, isSynced: false)
    #expect(try folder.replace(with: papers(["invoices/C01.html": "3"])) == ["invoices/signed.pdf"])
    #expect(disk.texts(below: "trip/papers") == ["invoices/C01.html": "3", "invoices/signed.pdf": "signed"])
    #expect(try disk.mode(of: "trip/papers/invoices/signed.pdf") == 0o640)
  }

  @Test("a paper that says what it said keeps its file; another's change reaches only what changed")
  func keeps() throws {
    let folder = PapersFolder(path: "trip/papers", disk: disk)
    _ = try folder.replace(with: papers(["a.html": "1", "b.html": "1"]))
    try disk.write(Array("signed".utf8), to: "trip/papers/signed.pdf", mode: 0o640, isSynced: false)
    let counting = FaultyDisk(disk)
    let again = PapersFolder(path: "trip/papers", disk: counting)
    #expect(try again.replace(with: papers(["a.html": "1", "b.html": "2"])) == ["signed.pdf"])
    #expect(disk.texts(below: "trip/papers") == ["a.html": "1", "b.html": "2", "signed.pdf": "signed"])
    // a.html, signed.pdf, .gitignore and the list; only b.html is written.
    #expect(counting.calls.count { $0 == .link } == 4 && counting.calls.count { $0 == .write } == 1)
    #expect(disk.afterPowerCut { false }.texts(below: "trip/papers")["b.html"] == "2")
  }

  @Test("what cannot have two names is written, and so is what has other rights")
  func copies() throws {
    _ = try PapersFolder(path: "trip/papers", disk: disk).replace(with: papers(["a.html": "1", "b.html": "1"]))
    try disk.write(Array("1".utf8), to: "trip/papers/b.html", mode: 0o644, isSynced: false)
    let first = FaultyDisk(disk)
    _ = try PapersFolder(path: "trip/papers", disk: first).replace(with: papers(["a.html": "1", "b.html": "1"]))
    #expect(first.calls.count { $0 == .write } == 1)
    #expect(try disk.mode(of: "trip/papers/b.html") == 0o600)
    let link = try #require(first.calls.firstIndex(of: .link)) + 1
    // EPERM, as FAT and exFAT say.
    let linkless = FaultyDisk(disk, .refused(1, lasting: false), at: link)
    _ = try PapersFolder(path: "trip/papers", disk: linkless).replace(with: papers(["a.html": "1", "b.html": "1"]))
    #expect(linkless.isReached && linkless.calls.contains(.write))
    #expect(disk.texts(below: "trip/papers") == ["a.html": "1", "b.html": "1"])
  }

  @Test("a paper made twice in one go leaves the old one whole until all are there")
  func twice() throws {
    let folder = PapersFolder(path: "trip/papers", disk: disk)
    _ = try folder.replace(with: papers(["a.html": "1"]))
    let lock = try folder.begin()
    for text in ["1", "2"] { try folder.add(papers(["a.html": text])[0]) }
    #expect(disk.texts(below: "trip/papers") == ["a.html": "1"])
    _ = try folder.finish(["a.html"])
    lock?.release()
    #expect(disk.texts(below: "trip/papers") == ["a.html": "2"])
  }

  @Test("papers are for the owner alone and git is told to leave them")
  func rights() throws {
    _ = try PapersFolder(path: "trip/papers", disk: disk).replace(with: papers(["a.html": "1"]))
    #expect(try disk.mode(of: "trip/papers") == 0o700)
    #expect(try disk.mode(of: "trip/papers/a.html") == 0o600)
    #expect(try disk.read("trip/papers/.gitignore") == Array("*\n".utf8))
  }

  @Test("a folder with anything else in it is never replaced")
  func refusesOthers() throws {
    #expect(throws: StorageError(.notPapers, "home")) {
      _ = try PapersFolder(path: "home", disk: disk).replace(with: papers(["a.html": "1"]))
    }
    #expect(disk.texts(below: "home") == ["thesis.txt": "years of work"])
  }

  @Test("a file in the folder's place is left alone")
  func refusesFile() throws {
    #expect(throws: StorageError(.exists, "trip/trip.json")) {
      _ = try PapersFolder(path: "trip/trip.json", disk: disk).replace(with: papers(["a.html": "1"]))
    }
    #expect(disk.texts(below: "trip") == ["trip.json": "{}"])
  }
}
