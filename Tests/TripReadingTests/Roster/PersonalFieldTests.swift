import Testing
import TripModel

@testable import TripReading

@Suite("Personal fields")
struct PersonalFieldTests {
  private static let header = "company,name,birth_date,passport_number,phone,blood_type,options\n"

  @Test("are dotted out where their line is shown, so that columns stay in place")
  func dotted() throws {
    let source = try source("C01,範例甲,1980-01-01,399990001,0912-000-001,AB型,suite\n", "KnownOption")
    #expect(source.excerpt == "C01,範例甲,••••••••••,•••••••••,••••••••••••,•••,suite")
    #expect(source.column == 47)
    #expect(source.length == 5)
    #expect(source.excerpt.dropFirst(source.column - 1).prefix(source.length) == "suite")
  }

  @Test("are dotted out where they are what is wrong, too")
  func wrongValue() throws {
    let source = try source("C01,範例甲,31.12.80,399990001,,,\n", "ValidDate")
    #expect(source.excerpt == "C01,範例甲,••••••••,•••••••••,,,")
    #expect(source.column == 9)
    #expect(source.length == 8)
  }

  @Test("are dotted out between quotes and behind too many commas")
  func quotesAndExtraFields() throws {
    let source = try source("C01,\"範例, 甲\",1980-01-01,\"39,\"\"9\",,,,0912-000-001,x\n", "FieldCount")
    #expect(source.excerpt == "C01,\"範例, 甲\",••••••••••,\"••••••\",,,,••••••••••••,•")
  }

  @Test("are not shown at all where a row cannot be cut for sure")
  func brokenQuote() throws {
    let source = try source("C01,範例甲,\"1980-01-01,399990001,0912-000-001,AB,\n", "ValidCSV")
    #expect(source.excerpt.isEmpty)
    #expect(source.line == 2)
    #expect(source.column == 9)
  }

  @Test("of a row over two lines only the line that is shown is dotted")
  func twoLines() throws {
    let source = try source("C01,範例甲,1980-01-01,399990001,\"0912\n000-001\",AB,suite\n", "KnownOption")
    #expect(source.excerpt == "•••••••\",••,suite")
    #expect(source.line == 3)
    #expect(source.column == 13)
  }

  @Test("a header is shown as written")
  func header() throws {
    let source = try source("C01,範例甲,,,,,\n", "KnownColumn")
    #expect(source.excerpt + "\n" == Self.header)
    #expect(source.column == 47)
    #expect(source.length == "blood_type".count)
  }

  @Test("no message of the real roster's columns quotes a digit of a birth date or passport expiry")
  func sentences() {
    for column in ["birth_date", "passport_expiry"] {
      for value in ["31.12.1980", "80/12/31", "1980-12-32"] {
        let reading = SmallTrip.read(["delegates.csv": "company,name,\(column)\nC01,範例甲,\(value)\n"])
        #expect(reading.sentences.count == 1)
        #expect(reading.sentences.allSatisfy { !$0.contains(where: \.isNumber) && $0.contains("••") })
      }
    }
  }

  @Test("contact, phone and e-mail of a company are personal, its name and address are not")
  func company() throws {
    let text = "company,name,address,contact,phone,email,registered\nC01,甲,新北市,王,02-1,a@b.c,soon\nC02,乙,,,,,\n"
    let reading = SmallTrip.read(["companies.csv": text])
    let source = try #require(reading.diagnostics.first.flatMap { reading.source(of: $0) })
    #expect(source.excerpt == "C01,甲,新北市,•,••••,•••••,soon")
  }

  private func source(_ row: String, _ rule: String) throws -> Source {
    let reading = SmallTrip.read(["delegates.csv": Self.header + row])
    let diagnostic = try #require(reading.diagnostics.first { $0.rule == rule })
    return try #require(reading.source(of: diagnostic))
  }
}
