import Testing

@testable import TripModel

@Suite struct NamingColumnTests {
  @Test("every file whose rows mean people by company and name is one that a new name is carried into")
  func files() {
    let own = ["companies.csv", "delegates.csv", "interpreters.csv"]
    let naming = SharedFile.table.filter { $0.columns["company"] != nil && $0.columns["name"] != nil }.map(\.name)
    #expect(
      Set(naming).subtracting(own)
        == [RoomColumn.file, TableColumn.file, ConfirmationColumn.file, WithdrawalColumn.file])
  }

  @Test(
    "hyphens, spaces and apostrophes make no other name, letters do",
    arguments: [
      ("CHIH-MING", "CHIHMING", true), ("SHIH HAN", "SHIH-HAN", true), ("O'CONNOR", "OCONNOR", true),
      ("CHIH-MING", "CHIH-MIN", false), ("MÜLLER", "MULLER", false), ("志明", "志明", false), ("", "", false),
    ])
  func letters(one: String, other: String, areSame: Bool) {
    #expect(NameLetters.areSame(one, other) == areSame)
  }
}
