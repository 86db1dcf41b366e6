import Testing
import TripTestSupport

@testable import TripStorage

@Suite struct TripFolderTests {
  private let disk = MemoryDisk(["trip/a.csv": "one", "trip/b.csv": "two"])
  private var folder: TripFolder { TripFolder(path: "trip", disk: disk) }

  private func put(_ text: String, at path: String = "a.csv") -> Edit {
    .put(path: path, bytes: Array(text.utf8), isPersonal: false)
  }

  @Test("reading gives the files that are there and the names of all")
  func reads() throws {
    let contents = try folder.read(["a.csv", "missing.csv"])
    #expect(contents.files == ["a.csv": Array("one".utf8)])
    #expect(contents.names == ["a.csv", "b.csv"])
  }

  @Test("a change whose basis has changed since is refused and changes nothing")
  func refusesConcurrentChange() throws {
    let basis = ["a.csv": Array("one".utf8)]
    try disk.write(Array("saved in Excel".utf8), to: "trip/a.csv", mode: 0o644, isSynced: true)
    #expect(throws: StorageError(.changedMeanwhile, "trip/a.csv")) {
      try folder.apply(Change("import", [put("two")], basis: basis))
    }
    #expect(disk.texts(below: "trip")["a.csv"] == "saved in Excel")
  }

  @Test("undo takes changes back one by one, latest first, and says which")
  func undoes() throws {
    try folder.apply(Change("first", [put("1"), put("new", at: "c.csv")]))
    try folder.apply(Change("second", [put("2")]))
    #expect(try folder.undoableChanges() == ["second", "first"])
    #expect(try folder.undo() == "second")
    #expect(disk.texts(below: "trip") == ["a.csv": "1", "b.csv": "two", "c.csv": "new"])
    #expect(try folder.undo() == "first")
    #expect(disk.texts(below: "trip") == ["a.csv": "one", "b.csv": "two"])
    #expect(throws: StorageError(.nothingToUndo, "trip")) { try folder.undo() }
  }

  @Test("appended lines stay when a change is taken back, and a line can say that it was")
  func undoKeepsLines() throws {
    try folder.apply(Change("pay", [put("1"), .append(path: "ledger.jsonl", bytes: Array("paid\n".utf8))]))
    _ = try folder.undo(adding: [.append(path: "ledger.jsonl", bytes: Array("undone\n".utf8))])
    #expect(disk.texts(below: "trip") == ["a.csv": "one", "b.csv": "two", "ledger.jsonl": "paid\nundone\n"])
  }

  @Test("a file that was edited by hand since is not overwritten by undo")
  func undoRefusesEditedFile() throws {
    try folder.apply(Change("first", [put("1")]))
    try disk.write(Array("by hand".utf8), to: "trip/a.csv", mode: 0o644, isSynced: true)
    #expect(throws: StorageError(.changedSince, "trip/a.csv")) { try folder.undo() }
    #expect(disk.texts(below: "trip")["a.csv"] == "by hand")
  }

  @Test("what left the house cannot be taken back, nor what came before it")
  func finalChange() throws {
    try folder.apply(Change("first", [put("1")]))
    try folder.apply(Change("issue", [put("2")], isUndoable: false))
    #expect(throws: StorageError(.nothingToUndo, "trip")) { try folder.undo() }
    #expect(try disk.list("trip/.trip").sorted() == [".gitignore"])
  }

  @Test("only the last 20 changes are kept")
  func keepsTwenty() throws {
    for number in 1...25 { try folder.apply(Change("change \(number)", [put("\(number)")])) }
    let titles = try folder.undoableChanges()
    #expect(titles.count == 20)
    #expect(titles.last == "change 6")
  }

  @Test(
    "paths that lead out of the folder are refused",
    arguments: ["../a", "/etc/passwd", "a/../../b", "", "a//b", "./a", "a\nb"])
  func refusesOutside(path: String) {
    #expect(throws: StorageError(.outside, path)) { try folder.apply(Change("x", [put("y", at: path)])) }
    #expect(disk.texts(below: "trip") == ["a.csv": "one", "b.csv": "two"])
  }

  @Test("a new personal file is for the owner alone; a file keeps the rights it has")
  func rights() throws {
    try folder.apply(
      Change(
        "x", [.put(path: "p.csv", bytes: [65], isPersonal: true), .put(path: "a.csv", bytes: [65], isPersonal: true)]))
    #expect(try disk.mode(of: "trip/p.csv") == 0o600)
    #expect(try disk.mode(of: "trip/a.csv") == 0o644)
    #expect(try disk.mode(of: "trip/.trip") == 0o700)
  }

  @Test("a new trip never overwrites a file")
  func createRefuses() throws {
    #expect(throws: StorageError(.exists, "trip/a.csv")) { try folder.create(["a.csv": [1], "z.csv": [2]]) }
    #expect(disk.texts(below: "trip").keys.sorted() == ["a.csv", "b.csv"])
  }

  @Test("what the tool keeps about its own changes is refused when it is not whole")
  func damagedState() throws {
    try folder.apply(Change("first", [put("1")]))
    try disk.write(Array("trip change 1\nundo".utf8), to: "trip/.trip/undo/000001/list", mode: 0o600, isSynced: true)
    #expect(throws: StorageError(.damagedState, "trip/.trip/undo/000001/list")) { try folder.undo() }
  }
}
