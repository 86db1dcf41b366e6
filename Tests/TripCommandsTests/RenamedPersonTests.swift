import Testing
import TripTestSupport

@testable import TripCommands

/// A name that a sent list corrects, in all the files that mean the person by it.
@Suite struct RenamedPersonTests {
  private static let list = "company,name,passport_number\nC01,範例王志銘,399990001\n"

  /// With a room, a table, a confirmed price and a room-mate who names 範例王志明.
  private static func trip() throws -> TripCopy {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") { text in
      var lines = text.split(separator: "\n").map(String.init)
      lines[0] += ",roommate"
      lines[11] += ",WANG CHIH-MING SPECIMEN"
      lines[13] += ",範例王志明"
      return lines.joined(separator: "\n") + "\n"
    }
    try trip.write("date,meal,table,company,name\n2026-07-13,dinner,1,C01,範例王志明\n", to: "tables.csv")
    #expect(trip.run("rooms", "--save").exit == .fine)
    #expect(trip.run("confirm", "範例王志明", "TWD 66000", "--by", "offer 4").exit == .fine)
    try trip.write(list, to: "list.csv")
    return trip
  }

  private static let files = ["delegates.csv", "rooms.csv", "tables.csv", "confirmations.csv"]

  private static func texts(_ trip: borrowing TripCopy) throws -> [String] {
    var texts: [String] = []
    for file in files { texts.append(try trip.text(file)) }
    return texts
  }

  @Test("the bed, the seat, the price and the room-mate follow, each told; one undo takes all of it back")
  func carried() throws {
    let trip = try Self.trip()
    let before = try Self.texts(trip)
    let (rooms, quote, check) = (trip.run("rooms").out, trip.run("quote", "C01").out, trip.run("check").out)
    let run = trip.run("import", "list.csv", "--same", "2=2")
    #expect(run.exit == .fine && run.out.contains("5 fields changed"), "\(run.out)")
    for part in [
      "~ 範例王志明 (2)  Name: 範例王志明 → 範例王志銘\n", "(delegates.csv:14)  Room-mate: 範例王志明 → 範例王志銘\n",
      "~ 範例王志明 (rooms.csv:2)  Name: 範例王志明 → 範例王志銘\n",
      "~ 範例王志明 (tables.csv:2)  Name: 範例王志明 → 範例王志銘\n",
      "~ 範例王志明 (confirmations.csv:2)  Name: 範例王志明 → 範例王志銘\n",
    ] { #expect(run.out.contains(part), "\(part)\n\(run.out)") }
    for file in Self.files { #expect(try !trip.text(file).contains("範例王志明"), "\(file)") }
    #expect(try trip.text("delegates.csv").contains(",WANG CHIH-MING SPECIMEN\n"), "the Latin name is as it was")
    #expect(trip.run("check").out == check.replacing("範例王志明", with: "範例王志銘"))
    #expect(trip.run("quote", "C01").out == quote && quote.contains("66,000"), "\(quote)")
    #expect(trip.run("rooms").out == rooms.replacing("範例王志明", with: "範例王志銘"))
    #expect(trip.run("undo").exit == .fine)
    #expect(try Self.texts(trip) == before)
  }

  @Test("--dry-run shows it and writes nothing; programs get it as 'carried'")
  func shown() throws {
    let trip = try Self.trip()
    let before = try Self.texts(trip)
    let run = trip.run("import", "list.csv", "--same", "2=2", "--dry-run", "--format", "json")
    for part in [#""carried": ["#, #""file": "rooms.csv""#, #""after": "範例王志銘""#] { #expect(run.out.contains(part)) }
    #expect(try Self.texts(trip) == before)
  }

  @Test("a passport's own spelling is carried to where somebody is meant by it, and nowhere else")
  func latinName() throws {
    let trip = try Self.trip()
    try trip.write("company,name,surname,given_name\nC01,範例王志明,WONG,CHIH-MING SPECIMEN\n", to: "list.csv")
    let run = trip.run("import", "list.csv")
    #expect(run.out.contains("WANG CHIH-MING SPECIMEN → WONG, CHIH-MING SPECIMEN"), "\(run.out)")
    #expect(try trip.text("rooms.csv").contains("1,C01,範例王志明"))
    #expect(!run.out.contains("confirmations.csv"), "\(run.out)")
  }

  @Test("who withdrew is still who withdrew")
  func withdrawn() throws {
    let trip = try TripCopy()
    try trip.write("company,name,on\nC03,範例黃志明,2026-04-20\n", to: "withdrawals.csv")
    try trip.write("company,name\nC03,範例黃志銘\n", to: "list.csv")
    let check = trip.run("check").out
    let run = trip.run("import", "list.csv", "--same", "2=8")
    #expect(run.out.contains("~ 範例黃志明 (withdrawals.csv:2)  Name: 範例黃志明 → 範例黃志銘\n"), "\(run.out)")
    #expect(try trip.text("withdrawals.csv") == "company,name,on\nC03,範例黃志銘,2026-04-20\n")
    #expect(trip.run("check").out == check.replacing("範例黃志明", with: "範例黃志銘"))
  }

  @Test("where two colleagues have the name, the row stays and is told")
  func unsure() throws {
    let trip = try Self.trip()
    try trip.edit("delegates.csv") { $0 + "C01,範例王志明,WANG,OTHER SPECIMEN\n" }
    let run = trip.run("import", "list.csv", "--same", "2=2")
    #expect(run.exit == .tripHasErrors, "\(run.out)")
    #expect(run.out.contains("! rooms.csv:2: '範例王志明' stays as it is, as somebody else may be meant"), "\(run.out)")
    #expect(try trip.text("rooms.csv").contains("1,C01,範例王志明"))
  }

  @Test("a person who goes over to another company keeps bed and seat")
  func company() throws {
    let trip = try Self.trip()
    try trip.write("company,name,passport_number\nC02,範例王志明,399990001\n", to: "list.csv")
    let run = trip.run("import", "list.csv", "--same", "2=2")
    #expect(run.out.contains("~ 範例王志明 (tables.csv:2)  Company code: C01 → C02\n"), "\(run.out)")
    #expect(try trip.text("rooms.csv").contains("1,C02,範例王志明"))
  }

  @Test("the agency is told of a correction of the same person")
  func changeSheet() throws {
    let trip = try Self.trip()
    #expect(trip.run("manifest", "send", "--to", "agency").exit == .fine)
    #expect(trip.run("import", "list.csv", "--same", "2=2").exit == .fine)
    let run = trip.run("manifest", "--language", "en")
    #expect(run.out.contains("0 added, 0 left, 1 corrected, 0 replaced"), "\(run.out)")
  }
}
