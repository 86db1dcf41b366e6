import Testing
import TripTestSupport

@testable import TripCommands

/// The workbook that the agency was sent, as it comes back.
@Suite struct ReturnedWorkbookTests {

  @Test("its list of passengers is read, its papers are left out by name", arguments: ["en", "zh-Hant", "ja"])
  func untouched(language: String) throws {
    let trip = try TripCopy()
    #expect(trip.run("build", "--language", language).exit == .fine)
    let before = try trip.text("delegates.csv")
    let run = trip.run("import", "papers/agency/manifest.xlsx")
    #expect(run.exit == .fine && run.out.hasSuffix("Nothing changes.\n"), "\(run.out)\(run.error)")
    let leftOut = run.out.split(separator: "\n").filter { $0.contains("a paper of ours, worked out from the roster") }
    #expect(leftOut.count == 4, "rooms, meals, flights and changes\n\(run.out)")
    #expect(try trip.text("delegates.csv") == before)
  }

  @Test("what the agency corrects in the list is taken, whatever the sheet of meals still says")
  func corrected() throws {
    let trip = try TripCopy()
    #expect(trip.run("build", "--language", "zh-Hant").exit == .fine)
    try FilledForm.write(
      ["旅客名單": ["I5": "399990099"]], into: "papers/agency/manifest.xlsx", as: "back.xlsx", TripPath(path: trip.path))
    let run = trip.run("import", "back.xlsx")
    #expect(run.exit == .fine && run.out.contains("Passport number: ••••••001 → ••••••099"), "\(run.out)\(run.error)")
    #expect(run.out.contains("back.xlsx!分房表: a paper of ours"), "\(run.out)")
    #expect(try trip.text("delegates.csv").contains("399990099"))
  }

  @Test("options come back by the titles that our papers print", arguments: ["en", "zh-Hant", "ja"])
  func options(language: String) throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") {
      $0.replacing("p01@specimen.example,,,,", with: "p01@specimen.example,,,single-room business-class,")
    }
    #expect(trip.run("build", "--language", language).exit == .fine)
    let run = trip.run("import", "papers/agency/manifest.csv")
    #expect(run.exit == .fine && run.out.hasSuffix("Nothing changes.\n"), "\(run.out)")
    try trip.write("公司代號,姓名,加選項目\nC01,範例李雅婷,單人房（單人房差）、升等商務艙\nC02,範例張詩涵,單人房（單人\n", to: "list.csv")
    let list = trip.run("import", "list.csv")
    #expect(list.out.contains("(nothing) → single-room business-class"), "\(list.out)")
    #expect(list.exit == .tripHasErrors && list.out.contains("'單人房（單人'"), "\(list.out)")
  }
}
