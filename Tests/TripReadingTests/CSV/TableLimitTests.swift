import Testing
import TripModel
import TripTestSupport

@testable import TripReading

/// A table of the trip that is larger than the manual allows.
@Suite struct TableLimitTests {
  private func read(_ text: String) -> (rows: Int, told: [String]) {
    let notebook = Notebook()
    let file = TextFile(path: "rooms.csv", bytes: Array(text.utf8))
    var record = CSVRecord()
    guard
      var table = TableReader<RoomColumn>(file, notebook: notebook, limits: CSVLimits(rows: 2, cell: 10))
    else { return (0, []) }
    var rows = 0
    while table.next(into: &record) != nil { rows += 1 }
    return (rows, notebook.diagnostics.map(\.summary.en))
  }

  @Test("rows beyond the limit are not read, and that is told once")
  func rows() {
    let header = "room,company,name\n"
    #expect(read(header + "1,A,x\n2,A,y\n") == (2, []))
    let (rows, told) = read(header + "1,A,x\n2,A,y\n3,A,z\n4,A,w\n")
    #expect(rows == 2)
    #expect(told == ["this table has more than 2 rows; those from here on are not read"])
  }

  @Test("a cell beyond the limit is told, and the rows behind it are read")
  func cells() {
    let (rows, told) = read("room,company,name\n1,A,12345678901\n2,A,1234567890\n")
    #expect(rows == 2)
    #expect(told == ["this cell has more than 10 bytes"])
  }

  @Test("the limits are those of the manual")
  func manual() throws {
    let bytes = try #require(Repository.files(in: Repository.itineraries)["README.md"])
    let manual = String(decoding: bytes, as: UTF8.self)
    let limits = CSVLimits()
    for number in [limits.rows, limits.cell] {
      let digits = String(number)
      let grouped = digits.enumerated().map { index, digit in
        (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digit)
      }.joined()
      #expect(manual.contains(grouped + " rows") || manual.contains(grouped + " bytes"), "\(grouped)")
    }
  }
}
