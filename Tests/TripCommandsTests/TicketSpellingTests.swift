import Testing
import TripTestSupport

@testable import TripCommands

/// Names as reservation systems write them, which drop hyphens and spaces.
@Suite struct TicketSpellingTests {
  private static let lists = [
    "公司代號,中文姓名,英文姓名\nC01,範例王志明,WANG/CHIHMINGSPECIMEN MR\n",
    "公司代號,中文姓名,英文姓,英文名\nC01,範例王志明,WANG,CHIH MING SPECIMEN\n",
    "公司代號,中文姓名,英文姓,英文名\nC01,範例王志明,WA'NG,CHIH-MING-SPECIMEN\n",
  ]

  @Test("the passport's spelling stays, and the note says how to take the other", arguments: lists)
  func kept(list: String) throws {
    let trip = try TripCopy()
    let before = try trip.text("delegates.csv")
    try trip.write(list, to: "list.csv")
    let run = trip.run("import", "list.csv")
    #expect(run.exit == .fine && run.out.hasSuffix("Nothing changes.\n"), "\(run.out)")
    #expect(
      run.out.contains("has the letters of CHIH-MING SPECIMEN, which stays as the passport prints it"), "\(run.out)")
    #expect(run.out.contains("say --take 2=given_name\n"), "\(run.out)")
    #expect(try trip.text("delegates.csv") == before)
    #expect(trip.run("import", "list.csv", "--take", "2=given_name").out.contains("1 fields changed"))
  }

  @Test("a company's own form is filled in from the passport, so its spelling is taken")
  func form() throws {
    let trip = try TripCopy()
    try trip.write(
      """
      { "format": "trip-form", "version": 1, "company": { "code": "C01" },
        "people": [{ "name": "範例王志明", "given_name": "CHIHMING SPECIMEN" }] }
      """, to: "form.json")
    let run = trip.run("import", "form.json")
    #expect(run.out.contains("CHIH-MING SPECIMEN → CHIHMING SPECIMEN"), "\(run.out)")
  }

  @Test("another letter is another name, and a name that was missing is taken")
  func others() throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") { $0.replacing("CHANG,SHIH-HAN SPECIMEN", with: "CHANG,") }
    try trip.write(
      "公司代號,中文姓名,英文姓名\nC01,範例王志明,WANG/CHIHMINSPECIMEN\nC02,範例張詩涵,CHANG/SHIHHAN\n", to: "list.csv")
    let run = trip.run("import", "list.csv")
    #expect(run.out.contains("CHIH-MING SPECIMEN → CHIHMINSPECIMEN"), "\(run.out)")
    #expect(run.out.contains("(nothing) → SHIHHAN"), "\(run.out)")
  }

  @Test("the change sheet threatens no fee where the ticket has the same letters")
  func changeSheet() throws {
    let trip = try TripCopy()
    #expect(trip.run("manifest", "send", "--to", "agency").exit == .fine)
    try trip.edit("delegates.csv") { $0.replacing("WANG,CHIH-MING SPECIMEN", with: "WANG,CHIHMING SPECIMEN") }
    let same = trip.run("manifest", "--language", "en").out
    #expect(same.contains("tickets carry the same letters: no reissue") && !same.contains("fee"), "\(same)")
    try trip.edit("delegates.csv") { $0.replacing("WANG,CHIHMING SPECIMEN", with: "WANG,CHIHMIN SPECIMEN") }
    let other = trip.run("manifest", "--language", "en").out
    #expect(other.contains("a name correction of the same person") && other.contains("fee"), "\(other)")
  }
}
