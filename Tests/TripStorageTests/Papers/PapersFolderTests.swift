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
