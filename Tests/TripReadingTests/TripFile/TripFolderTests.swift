import Testing
import TripModel

@testable import TripReading

@Suite("A trip folder")
struct TripFolderTests {
  @Test("the small trip of these tests has nothing wrong, so that what is planted is all that is told")
  func clean() {
    let reading = SmallTrip.read()
    #expect(reading.found == [])
    #expect(reading.trip?.companies.count == 2)
    #expect(reading.trip?.delegates.map(\.company) == [0, 1])
    #expect(reading.trip?.waivers.count == 1)
  }

  @Test("without trip.json there is no trip, and that is told without a place")
  func missingFile() {
    let reading = TripReader.read(TripFiles(contents: ["companies.csv": Array("company,name\n".utf8)]))
    #expect(reading.trip == nil)
    #expect(reading.found == ["- RequiredFile"])
    #expect(reading.sentences == ["'trip.json' is missing"])
  }

  @Test("tables may be missing")
  func tablesMayBeMissing() {
    let reading = TripReader.read(TripFiles(contents: ["trip.json": Array(#"{ "title": "x" }"#.utf8)]))
    #expect(reading.found == [])
    #expect(reading.trip?.title.en == "x")
    #expect(reading.trip?.companies == [])
  }

  @Test(
    "a file named nearly like one of ours is told as a warning",
    arguments: [
      ("companys.csv", "companies.csv"), ("Delegates.csv", "delegates.csv"), ("companies.xlsx", "companies.csv"),
      ("waiver.csv", "waivers.csv"), ("Delegates.CSV", "delegates.csv"), ("DELEGATES.CSV", "delegates.csv"),
      ("delegates.CSV", "delegates.csv"), ("delegates.csv.txt", "delegates.csv"), ("delegates.txt", "delegates.csv"),
      ("delegates.xls", "delegates.csv"), ("delegates.ods", "delegates.csv"), ("delegates.numbers", "delegates.csv"),
      ("delegates.csv ", "delegates.csv"),
    ])
  func unknownFile(_ name: String, _ closest: String) {
    let json = Array(#"{ "title": "x" }"#.utf8)
    let reading = TripReader.read(TripFiles(contents: ["trip.json": json], names: ["trip.json", name]))
    #expect(reading.found == ["- KnownFile"])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    #expect(reading.sentences == ["'\(name)' is not read; did you mean '\(closest)'?"])
  }

  @Test(
    "other files are left alone, and so is a spare copy beside the file itself",
    arguments: ["README.md", "photo.jpg", "notes.csv", "companies.txt", "companys.csv"])
  func otherFiles(_ name: String) {
    let contents = SmallTrip.texts.mapValues { Array($0.utf8) }
    #expect(TripReader.read(TripFiles(contents: contents, names: contents.keys + [name])).found == [])
  }

  @Test(
    "a table of the same name beside the one that is read is told: who keeps editing it loses what is typed",
    arguments: [
      "Delegates.csv", "delegates.xlsx", "delegates.xls", "delegates.ods", "delegates.numbers", "delegates.csv ",
      "delegates.csv.txt",
    ])
  func besideTheFile(_ name: String) {
    let contents = SmallTrip.texts.mapValues { Array($0.utf8) }
    let reading = TripReader.read(TripFiles(contents: contents, names: contents.keys + [name]))
    #expect(reading.found == ["- KnownFile"])
    #expect(reading.sentences == ["'\(name)' lies beside 'delegates.csv' and is not read"])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test("trip.json that an editor named anew is told before it is said to be missing")
  func tripWithTwoEndings() {
    let reading = TripReader.read(TripFiles(contents: ["companies.csv": []], names: ["trip.json.txt"]))
    #expect(reading.found == ["- KnownFile", "- RequiredFile"])
  }

  @Test(
    "where the roster cannot be read, that is all that is told of it", arguments: ["delegates.csv", "companies.csv"])
  func unreadRoster(_ name: String) {
    let names = "company,name,price,on,by\nC01,範例甲,TWD 70000,2026-04-01,x\n"
    let reading = SmallTrip.read(
      ["confirmations.csv": names], bytes: [name: [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]])
    #expect(reading.diagnostics.map(\.rule) == ["ReadableText"], "\(reading.sentences)")
    #expect(reading.trip?.hasReadRoster == false)
  }

  @Test("a workbook under a table's name is told, and the other files are read")
  func workbook() {
    let reading = SmallTrip.read(bytes: ["companies.csv": [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]])
    #expect(reading.found.first == "companies.csv:1:1 ReadableText")
    #expect(reading.sentences.first == "'companies.csv' is a spreadsheet workbook, not text")
    #expect(reading.trip?.companies == [])
    #expect(reading.trip?.delegates.count == 2)
  }

  @Test("a file with NUL bytes is told to be no text")
  func notText() {
    let reading = SmallTrip.read(bytes: ["waivers.csv": [0x72, 0x00, 0x0A]])
    #expect(reading.found == ["waivers.csv:1:1 ReadableText"])
    #expect(reading.sentences == ["'waivers.csv' is not a text file"])
  }

  @Test("bytes of no encoding are told with their line")
  func unknownEncoding() {
    let reading = SmallTrip.read(bytes: ["waivers.csv": Array("rule,by,on,reason\nx,y,2026-07-01,".utf8) + [0xFF]])
    #expect(reading.diagnostics.map(\.rule) == ["ReadableText"])
    #expect(reading.sentences == ["line 2 is neither UTF-8 nor Big5"])
    #expect(reading.trip?.delegates.count == 2)
  }

  @Test("companies.csv as spreadsheet programs in Taiwan write it (Big5) is read")
  func big5() {
    // company,name / C01,台北 / C02,許功, with CRLF.
    let bytes =
      Array("company,name\r\nC01,".utf8) + [0xA5, 0x78, 0xA5, 0x5F] + Array("\r\nC02,".utf8)
      + [0xB3, 0x5C, 0xA5, 0x5C] + Array("\r\n".utf8)
    let reading = SmallTrip.read(bytes: ["companies.csv": bytes])
    #expect(reading.found == [])
    #expect(reading.trip?.companies.map(\.name) == ["台北", "許功"])
  }

  @Test("places in a Big5 file and behind a byte order mark are counted in characters")
  func placesAfterDecoding() {
    let header = Array("company,name,registered\nC01,".utf8)
    let big5 = SmallTrip.read(bytes: [
      "companies.csv": header + [0xA5, 0x78, 0xA5, 0x5F] + Array(",soon\nC02,x,\n".utf8)
    ])
    #expect(big5.found == ["companies.csv:2:8 ValidDate"])
    let marked = SmallTrip.read(bytes: [
      "companies.csv": [0xEF, 0xBB, 0xBF] + header + Array("台北,soon\nC02,x,\n".utf8)
    ])
    #expect(marked.found == ["companies.csv:2:8 ValidDate"])
  }
}
