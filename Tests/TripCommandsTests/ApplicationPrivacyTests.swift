import Testing
import TripCommands
import TripCosting
import TripModel
import TripReading
import TripStorage
import TripTestSupport

/// Applications hold finance and persons: each paper shows only what its reader needs.
@Suite struct ApplicationPrivacyTests {
  private static var applications: [Application] {
    let files = Repository.files(in: Repository.itineraries + "/Examples/2026-tohoku-call")
    return TripReader.read(TripFiles(contents: files)).trip?.applications ?? []
  }

  /// Turnover, profit and capital, as far as they are long enough to be nothing else.
  private static func finance(withCapital: Bool = true) -> [String] {
    applications.flatMap { one in
      (one.years.flatMap { [$0.turnover, $0.profit] } + (withCapital ? [one.capital] : []))
        .compactMap { $0.map { String($0.units.magnitude) } }.filter { $0.count > 6 }
    }
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  @Test("no paper holds a figure of finance, and only the company's own letter its contact")
  func papers() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    let run = CommandRun(["build", "--today", "2026-05-13"], in: trip.path)
    #expect(run.exit == .fine, "\(run.error)")
    let papers = Repository.tree(below: trip.path + "/papers").filter {
      $0.key.hasSuffix(".html") || $0.key.hasSuffix(".csv")
    }
    #expect(
      papers.keys.contains("organiser/applications.html") && papers.keys.contains("applicants/A30/supplement.html"))
    let figures = Self.finance()
    let contacts = Self.applications.flatMap { [$0.company.phone, $0.company.email] }
    #expect(figures.count > 100 && contacts.count > 50)
    for (path, bytes) in papers {
      let text = String(decoding: bytes, as: UTF8.self)
      for figure in figures {
        #expect(!text.contains(figure) && !text.contains(Self.grouped(figure)), "\(path): \(figure)")
      }
      for contact in contacts { #expect(!text.contains(contact), "\(path): \(contact)") }
      let named = (1...30).filter { text.contains("範例聯絡人" + ($0 < 10 ? "0" : "") + "\($0)") }
      #expect(named == (path == "applicants/A30/supplement.html" ? [30] : []), "\(path)")
    }
  }

  @Test("papers and the file of applications are written for their owner alone")
  func modes() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    #expect(CommandRun(["build", "--today", "2026-05-13"], in: trip.path).exit == .fine)
    for name in ["papers/organiser/applications.csv", "papers/applicants/A30/supplement.html"] {
      #expect(try PosixDisk().mode(of: trip.path + "/" + name) == 0o600, "\(name)")
    }
    let other = try TripCopy()
    try other.write("application,name,received\nA31,範例新公司,2026-05-04T10:00:00+08:00\n", to: "list.csv")
    #expect(CommandRun(["apply", "list.csv", "--today", "2026-05-13"], in: other.path).exit == .fine)
    #expect(try PosixDisk().mode(of: other.path + "/applications.csv") == 0o600)
  }

  @Test("a line that is quoted shows neither finance nor persons nor plans")
  func quotedLines() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.edit("applications.csv") { $0.replacing("A03,", with: "A03,bad ") }
    let run = CommandRun(["check", "--today", "2026-05-13"], in: trip.path)
    #expect(run.exit == .tripHasErrors && run.out.contains("A03,bad"), "\(run.out)")
    let line = run.out.split(separator: "\n").first { $0.contains("A03,bad") } ?? ""
    #expect(!line.contains("範例聯絡人") && !line.contains("AOI") && !line.contains("02-2345"), "\(line)")
  }

  @Test("the JSON for programs names companies and reasons, but nobody and no figure")
  func json() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    let run = CommandRun(["applications", "--format", "json", "--today", "2026-05-13"], in: trip.path)
    #expect(!run.out.contains("範例聯絡人") && !run.out.contains("specimen.example"))
    for figure in Self.finance(withCapital: false) { #expect(!run.out.contains(figure)) }
  }
}
