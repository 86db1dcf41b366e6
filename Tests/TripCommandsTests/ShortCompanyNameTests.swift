import Testing
import TripTestSupport

@testable import TripCommands

/// Agencies write companies in short.
@Suite struct ShortCompanyNameTests {
  private func run(_ name: String) throws -> CommandRun {
    let trip = try TripCopy("2026-07-japan")
    try trip.write("公司,姓名,護照英文姓,護照英文名\n\(name),範例新人,SPECIMEN,NEW\n", to: "list.csv")
    return trip.run("import", "list.csv", "--dry-run")
  }

  @Test func `a name without its legal form is the company's`() throws {
    let run = try run("範例精密機械")
    #expect(run.exit == .fine && run.out.contains("範例新人"), "\(run.out)")
  }

  @Test func `a part of a name is asked about, with the code to write`() throws {
    let run = try run("精密機械")
    #expect(run.out.contains("C01 範例精密機械股份有限公司") && !run.out.contains("+ 範例新人"), "\(run.out)")
  }

  @Test func `another legal form is another company`() throws {
    let run = try run("範例精密機械有限公司")
    #expect(run.out.contains("C01 範例精密機械股份有限公司") && !run.out.contains("+ 範例新人"), "\(run.out)")
  }
}
