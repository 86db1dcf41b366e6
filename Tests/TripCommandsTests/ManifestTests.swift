import Testing
import TripDocuments
import TripStorage
import TripTestSupport

@testable import TripCommands

@Suite struct ManifestTests {
  @Test("what was sent is frozen; unchanged says so")
  func unchanged() throws {
    let trip = try TripCopy()
    #expect(trip.run("manifest").out == "尚未送出任何名單。\n")
    let sent = trip.run("manifest", "send", "--to", "範例旅行社")
    #expect(sent.out.contains("manifest no. 1, 31 passengers, is frozen as sent to 範例旅行社"))
    #expect(trip.run("manifest").out == "自 2026-05-01 送交範例旅行社之第 1 號名單以來，團員資料無異動，共 31 人。\n")
    let line = try trip.text("ledger.jsonl")
    #expect(line.contains("\"by\":\"tester\"") && line.contains("\"fact\":\"sent\""))
    #expect(!line.contains("399990"))
    #expect(trip.run("undo").exit == .noInput)
  }

  @Test("sending with booking lines is refused: it would print them and send nothing")
  func sendsOrPrints() throws {
    let trip = try TripCopy()
    #expect(trip.run("manifest", "send", "--to", "T", "--dialect", "amadeus").exit == .wrongUsage)
    #expect(trip.run("manifest", "--airline", "BR").exit == .wrongUsage)
    #expect(!PosixDisk().exists(trip.path + "/ledger.jsonl"))
  }

  @Test("a change, a correction, one who left and one who goes instead are told apart")
  func changes() throws {
    let trip = try TripCopy()
    _ = trip.run("manifest", "send", "--to", "T")
    try trip.edit("delegates.csv") { text in
      let lines = text.split(separator: "\n").filter { !$0.contains("範例劉志明") }.map(String.init)
      return (lines + ["C15,範例加一,KAO,YI SPECIMEN,,M,1980-01-01,TWN,399990777,2031-01-01,,,,,,", ""]).joined(
        separator: "\n"
      )
      .replacing("WANG,CHIH-MING", with: "WANG,CHIH-MINH").replacing("399990002", with: "399990992")
      .replacing(
        "範例張詩涵,CHANG,SHIH-HAN SPECIMEN,技術長,F,1976-11-23,TWN,399990003",
        with: "範例張雨涵,CHANG,YU SPECIMEN,技術長,F,1980-05-05,TWN,399990993")
    }
    let run = trip.run("manifest", "--language", "en")
    #expect(run.out.contains("1 added, 1 left, 2 corrected, 1 replaced"), "\(run.out)")
    #expect(run.out.contains("ask the airline for a change of the name, which it may refuse"))
    #expect(!run.out.contains("399990993") && !run.out.contains("1980-05-05") && run.out.contains("••••••993"))
    #expect(run.out.contains("a name correction of the same person"))
    #expect(run.out.contains("replace the passport entry (DOCS); the ticket stays"))
    let json = trip.run("manifest", "--format", "json").out
    #expect(json.contains("\"kind\": \"replaced\"") && json.contains("\"unchanged\": 27"))
    #expect(!json.contains("399990993") && !json.contains("399990003") && json.contains("••••••003"))
    _ = trip.run("build")
    #expect(try trip.text("papers/agency/changes.html").contains("399990993"), "the agency's own paper has it whole")
  }

  @Test("all that a correction means is told: the name, the passport, and what airline and hotel hear besides")
  func severalMeanings() throws {
    let trip = try TripCopy()
    _ = trip.run("manifest", "send", "--to", "T")
    try trip.edit("delegates.csv") {
      $0.replacing("WANG,CHIH-MING", with: "WANG,CHIH-MINH").replacing("399990001", with: "399990991")
    }
    let run = trip.run("manifest", "--language", "en")
    #expect(run.out.contains("a name correction of the same person") && run.out.contains("(DOCS)"), "\(run.out)")
    #expect(!run.out.contains("the ticket stays"))
  }

  @Test("a child's title is a child's on the manifest, by the age at departure")
  func children() throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") {
      $0.replacing("SHIH-HAN SPECIMEN,技術長,F,1976-11-23", with: "SHIH-HAN SPECIMEN,,F,2016-11-23")
    }
    #expect(trip.run("build").exit != .badData)
    #expect(try trip.text("papers/agency/manifest.csv").contains(",SHIH-HAN SPECIMEN,MISS,"))
  }

  @Test("papers in another language and rows in another order are no change")
  func noChange() throws {
    let trip = try TripCopy()
    _ = trip.run("manifest", "send", "--to", "T")
    try trip.edit("delegates.csv") { text in
      let lines = text.split(separator: "\n")
      return ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
    }
    #expect(trip.run("manifest", "--language", "ja").out.contains("変更はありません（31 名）"))
  }

  @Test("a copy that was edited or lost, and a lost ledger, are noticed")
  func damage() throws {
    let trip = try TripCopy()
    _ = trip.run("manifest", "send", "--to", "T")
    let (copy, ledger) = try (trip.text("sent/manifest-1.csv"), trip.text("ledger.jsonl"))
    try trip.write(copy.replacing("WANG", with: "WONG"), to: "sent/manifest-1.csv")
    #expect(trip.run("manifest").error.contains("is not what was sent"))
    #expect(trip.run("build").exit == .tripHasErrors)
    try trip.write(copy, to: "sent/manifest-1.csv")
    #expect(trip.run("manifest").exit == .fine)
    try trip.write("", to: "ledger.jsonl")
    #expect(trip.run("manifest").error.contains("the ledger has no line of its being sent"))
    try trip.write(ledger, to: "ledger.jsonl")
    #expect(trip.run("manifest").exit == .fine)
  }

  @Test(
    "who flies with a ticket of one's own is in no line, and named beside them",
    arguments: ["amadeus", "sabre", "galileo"])
  func ownFlight(dialect: String) throws {
    let trip = try TripCopy("Examples/2027-hannover")
    let run = trip.run("manifest", "--dialect", dialect)
    #expect(!run.out.contains("CEM") && run.out.contains("SPECIMEN/BEN"))
    #expect(run.error.contains("1 with a ticket of their own, not in these lines: SPECIMEN, CEM"))
    let json = trip.run("manifest", "--dialect", dialect, "--format", "json").out
    #expect(json.contains("\"ownFlights\": [\n    \"SPECIMEN, CEM\"\n  ]"), "\(json)")
  }

  @Test("a ticket of one's own stands in the list, and a change of it among the changes")
  func ownFlightChanges() throws {
    let trip = try TripCopy("Examples/2027-hannover")
    _ = trip.run("manifest", "send", "--to", "T")
    #expect(trip.run("manifest").out.contains("Nothing has changed"))
    try trip.edit("delegates.csv") { $0.replacing(",twin,no,2,", with: ",twin,yes,2,") }
    let run = trip.run("manifest")
    #expect(run.out.contains("Own flight") && run.out.contains("book no seat, or cancel it"), "\(run.out)")
    #expect(trip.run("manifest", "--language", "zh-Hant").out.contains("自理機票"))
    try trip.edit("delegates.csv") { $0.replacing(",twin,yes,2,", with: ",twin,yes,3,") }
    #expect(trip.run("manifest").out.contains("the bed stays, but its nights change"))
    try trip.edit("delegates.csv") { $0.replacing(",twin,yes,3,", with: ",twin,yes,2,") }
    #expect(trip.run("build").exit == .fine)
    #expect(try trip.text("papers/agency/manifest.csv").contains(",yes,,1,,,,HB,"))
    #expect(try trip.text("papers/agency/manifest.html").contains("<th scope=\"col\">Own flight</th>"))
  }

  @Test("what a change means to the agency depends on who has a ticket of one's own")
  func meanings() throws {
    let trip = try TripCopy("Examples/2027-hannover")
    _ = trip.run("manifest", "send", "--to", "T")
    try trip.edit("delegates.csv") { text in
      text.split(separator: "\n").filter { !$0.contains("Cem") }.joined(separator: "\n").replacing(
        ",no,2,", with: ",no,3,")
        + "\nHA,Dora Specimen,SPECIMEN,DORA,F,1990-02-28,DEU,C01X00T50,2031-09-09,twin,yes,,\n"
    }
    let run = trip.run("manifest").out
    #expect(
      run.contains("cancel the bed; the ticket is their own") && run.contains("a bed only: the ticket is their own"))
    #expect(run.contains("Extra nights"), "\(run)")
  }

  @Test("a list that was sent before it had the column is read, and what it did not tell is told")
  func oldManifest() throws {
    let old = ManifestRecord(values: ["company": "HB", "name": "Cem Specimen", "surname": "SPECIMEN"])
    var new = old
    new.values["own_flight"] = "yes"
    #expect(ManifestComparison(old: [old], new: [new]).changes.map(\.keys) == [["own_flight"]])
    new.values["own_flight"] = ""
    #expect(ManifestComparison(old: [old], new: [new]).unchanged == 1)
  }

  @Test("paid extra nights are told to agency and hotel, without a side of the trip that nobody has told")
  func extraNights() throws {
    let trip = try TripCopy("Examples/2027-hannover")
    #expect(trip.run("build").exit == .fine)
    let words = "1 extra night (before or after the trip: not known yet)"
    for name in ["rooming.csv", "rooming.html", "hotel-1.csv", "hotel-1.html"] {
      #expect(try trip.text("papers/agency/" + name).contains(words), "\(name)")
    }
    let other = try TripCopy("Examples/2027-sendai")
    #expect(other.run("build").exit == .fine)
    #expect(!(try other.text("papers/agency/rooming.csv").contains("加住")))
  }

  @Test("nothing is sent while the trip has errors")
  func errors() throws {
    let trip = try TripCopy()
    try trip.edit("delegates.csv") { $0.replacing("2028-01-01", with: "2026-01-01") }
    #expect(trip.run("manifest", "send", "--to", "T").exit == .tripHasErrors)
    #expect(trip.run("manifest").out == "尚未送出任何名單。\n")
  }

  @Test(
    "lines for a reservation system stand alone on standard output; who lacks something is held back",
    arguments: [
      ("amadeus", "NM1WANG/CHIHMINGSPECIMEN MR"), ("sabre", "-WANG/CHIHMINGSPECIMEN MR"),
      ("galileo", "N.WANG/CHIHMINGSPECIMEN MR"),
    ])
  func lines(dialect: String, first: String) throws {
    let trip = try TripCopy()
    let run = trip.run("manifest", "--dialect", dialect, "--language", "en")
    #expect(run.out.split(separator: "\n").first.map(String.init) == first)
    #expect(run.error.contains("Held back: HU, CHUN-CHIEH SPECIMEN: still lacking: Passport number"))
    #expect(run.error.contains("For the agency to check before use"))
  }
}
