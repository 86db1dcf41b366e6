import Testing
import TripTestSupport

@testable import TripCommands

@Suite struct CashTests {
  @Test("18 envelopes of the real trip, ordered note by note, above Japan's limit with a reserve")
  func realTrip() throws {
    let trip = try TripCopy()
    let run = trip.run("cash", "--reserve", "JPY=10000", "--language", "en")
    #expect(run.exit == .fine, "\(run.error)")
    for words in [
      "18 envelopes", "JPY 630,000–900,000", "JPY 1,080,000", "90×10,000 + 36×5,000", "May come back JPY 25,000",
      "more than JPY 1,000,000: it must be declared on entering Japan",
    ] {
      #expect(run.out.contains(words), "\(words)\n\(run.out)")
    }
    #expect(!trip.run("cash", "--language", "en").out.contains("must be declared on entering"))
  }

  @Test("customs of Japan and its receipts are told of on trips to Japan, and of no other")
  func elsewhere() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(trip.run("build").exit == .fine)
    let cash = try trip.text("papers/organiser/cash.html")
    #expect(cash.contains("領収書") && cash.contains("100 萬日圓") && cash.contains("2,000 日圓鈔"))
    #expect(try trip.text("papers/index.html").contains("organiser/receipts.html"))
    try trip.edit("trip.json") {
      $0.replacing("KIX", with: "SGN").replacing("\"price\": \"JPY 40,000\"", with: "\"price\": \"USD 400\"")
    }
    #expect(trip.run("build").exit == .fine)
    let other = try trip.text("papers/organiser/cash.html")
    for word in ["領収書", "日圓", "日本"] { #expect(!other.contains(word), "\(word)") }
    #expect(try !trip.text("papers/index.html").contains("organiser/receipts.html"))
    #expect(throws: (any Error).self) { try trip.text("papers/organiser/receipts.html") }
  }

  @Test("Japanese has no comma and no semicolon of Chinese")
  func signs() throws {
    let trip = try TripCopy()
    for words in [["quote", "C01"], ["cash"]] {
      let run = CommandRun(words + ["--language", "ja", "--today", "2026-05-01"], in: trip.path)
      #expect(run.exit == .fine && !run.out.contains("，") && !run.out.contains("；"), "\(run.out)")
    }
    let warning = trip.run("cash", "--language", "ja").out
    #expect(warning.contains("900,000円になります。1万米ドルを超えるか（台湾出国時に要申告）は、換算に必要なレートがそろわず判断できません"), "\(warning)")
    #expect(trip.run("build", "--language", "ja").exit == .fine)
    #expect(try trip.text("papers/organiser/cash.html").contains("返却見込額（最大）"))
  }

  @Test("programs get every envelope with its bundles")
  func json() throws {
    let run = try TripCopy("Examples/2027-osaka").run("cash", "--format", "json")
    #expect(run.out.contains(#""sharedBy": 1"#) && run.out.contains(#""isEnough": true"#), "\(run.out)")
  }

  @Test("a reserve is a currency and a whole amount", arguments: ["10000", "JPY=1.5", "JPY=-1", "ABC=1", "JPY="])
  func reserve(text: String) throws {
    #expect(try TripCopy().run("cash", "--reserve", text).exit == .wrongUsage)
  }

  @Test("a company's own notice says that it shares and with how many, never with whom")
  func shared() throws {
    let trip = try TripCopy()
    try trip.edit("companies.csv") {
      $0.replacing("2026-04-07,tokyo tohoku", with: "2026-04-07,tokyo@1 tohoku")
        .replacing("2026-04-08,tokyo", with: "2026-04-08,tokyo@1")
    }
    let run = trip.run("quote", "C02", "--language", "en")
    #expect(run.out.contains("(one of 2 equal parts)  JPY 17,500–25,000"), "\(run.out)")
    #expect(!run.out.contains("C01"))
  }

  @Test("an envelope names the interpreter it pays: the company's own before one it shares, whichever is booked first")
  func ownBeforeShared() throws {
    for booked in ["tokyo@3 tokyo", "tokyo tokyo@3"] {
      let trip = try TripCopy()
      try trip.edit("companies.csv") {
        $0.replacing("2026-04-07,tokyo tohoku", with: "2026-04-07,\(booked)")
          .replacing("2026-04-08,tokyo", with: "2026-04-08,tokyo@3")
      }
      #expect(trip.run("build").exit == .fine)
      let labels = try trip.text("papers/organiser/cash-labels.html").split(separator: "<article")
        .filter { $0.contains("<strong>C01</strong>") }
      #expect(labels.count == 2)
      // The whole fee stands on the envelope of the company's own interpreter, half of it on the shared one.
      for label in labels {
        #expect(label.contains("17,500") == label.contains("C02"), "\(booked): \(label.prefix(600))")
      }
    }
  }

  @Test("a form that comes back leaves as it is who shares")
  func form() throws {
    let trip = try TripCopy()
    try trip.edit("companies.csv") { $0.replacing("2026-04-07,tokyo tohoku", with: "2026-04-07,tokyo@1 tohoku") }
    try trip.write("company,interpreters\nC01,tohoku tokyo\n", to: "answer.csv")
    _ = trip.run("import", "answer.csv")
    #expect(try trip.text("companies.csv").contains("tohoku tokyo@1"))
  }

  @Test("envelopes that rivals share are told on standard error, and it is no success")
  func rivals() throws {
    let run = try TripCopy("Mistakes/RivalsApart").run("cash", "--language", "en")
    #expect(run.exit == .tripHasErrors && run.error.contains("are rivals, but share an interpreter"), "\(run.error)")
    #expect(run.out.contains("2 envelopes"))
  }

  @Test("a reserve in a currency that no envelope holds is refused, not passed over")
  func strayReserve() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    for words in [["cash"], ["build"]] {
      let run = CommandRun(words + ["--reserve", "EUR=5"], in: trip.path, environment: ["LANG": "en_US.UTF-8"])
      #expect(run.exit == .badData && run.error.contains("no envelope holds EUR"), "\(run.error)")
    }
  }
}
