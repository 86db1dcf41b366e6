import Testing
import TripTestSupport

@testable import TripCommands

@Suite struct ReplaceTests {
  private func osaka(_ on: String, _ words: String...) -> CommandRun {
    CommandRun(
      ["replace", "範例林一", "2027-osaka", "--on", on, "--language", "en", "--today", "2027-01-20"] + words,
      in: Repository.itineraries + "/Examples")
  }

  @Test(
    "the days of name list and ticketing, both included, say how far it is",
    arguments: [
      ("2027-02-10", "→  before the name list"), ("2027-02-11", "→  after it, before ticketing"),
      ("2027-02-18", "→  after it, before ticketing"), ("2027-02-19", "→  after ticketing"),
    ])
  func stages(on: String, marked: String) {
    let run = osaka(on)
    #expect(run.exit == .fine && run.out.contains(marked), "\(run.out)\(run.error)")
    #expect(run.out.split(separator: "→  ").count == 2)
  }

  @Test("a later registration pays its own fare, and leaving instead has its price")
  func cost() {
    let run = osaka("2027-02-12")
    #expect(run.out.contains("NT$42,800 → NT$45,800, unless the old one is kept"))
    #expect(run.out.contains("withdrawing without a replacement would cost: NT$5,800"))
  }

  @Test("a fare that was confirmed is told as on the bill: a company's goes to the newcomer, a person's does not")
  func confirmed() throws {
    for (words, told) in [
      (["--company", "A02"], "\"newFare\": 40000"), (["--company", "A02", "--person", "範例黃三"], "\"newFare\": 45800"),
    ] {
      let trip = try TripCopy("Examples/2027-osaka")
      let day = ["--today", "2027-01-20"]
      let price = CommandRun(["confirm", "standard", "TWD 40000", "--by", "q"] + words + day, in: trip.path)
      #expect(price.exit == .fine, "\(price.error)")
      let run = CommandRun(["replace", "範例黃三", "--on", "2027-01-20", "--format", "json"] + day, in: trip.path)
      let lows = run.out.matches(of: /"(fare|newFare)": \{[^}]*"low": (\d+)/).map { "\"\($0.1)\": \($0.2)" }
      #expect(Set(lows) == ["\"fare\": 40000", told], "\(words) \(run.out)\(run.error)")
    }
  }

  @Test("where the days are not known all cases are shown, none marked, and what to add is said")
  func unknown() throws {
    let trip = try TripCopy()
    let run = trip.run("replace", "李雅婷", "--language", "en")
    #expect(run.exit == .fine && !run.out.contains("→ "))
    for part in [
      "before the name list (day not known yet)", "\"nameList\" and \"ticketing\"", "how much is not known yet",
      "would cost at least: NT$3,340", "the newcomer has no room-mate: 17 men", "companies/C01/invoice",
      "agency/hotel-2",
    ] { #expect(run.out.contains(part), "\(part)") }
    #expect(!run.out.contains("CHANG, SHIH-HAN SPECIMEN moves"))
  }

  @Test("who has the list by now must get the change")
  func sent() throws {
    let trip = try TripCopy()
    #expect(trip.run("replace", "李雅婷", "--language", "en").out.contains("no manifest was sent yet"))
    #expect(trip.run("manifest", "send", "--to", "旅行社").exit == .fine)
    let run = trip.run("replace", "李雅婷", "--language", "en")
    #expect(run.out.contains("manifest 1 went to 旅行社 on 2026-05-01"))
    #expect(trip.run("replace", "李雅婷", "--format", "json").out.contains("\"manifest\": 1"))
  }

  @Test("only a person can be replaced, and a name that nobody has is told")
  func who() throws {
    let trip = try TripCopy()
    #expect(trip.run("replace").exit == .wrongUsage)
    let run = trip.run("replace", "範例李雅亭", "--language", "en")
    #expect(run.exit == .badData && run.error.contains("did you mean '範例李雅婷'?"), "\(run.error)")
  }
}
