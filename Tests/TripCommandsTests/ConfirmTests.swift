import Testing
import TripTestSupport

@testable import TripCommands

@Suite struct ConfirmTests {
  private static let agency = ["--by", "旅行社報價單 3"]

  @Test("the list says per company what is open, whom to ask and how; issuing waits for all of it but cash")
  func list() throws {
    let trip = try TripCopy()
    let run = trip.run("confirm", "--company", "C06", "--language", "en")
    #expect(run.exit == .fine, "\(run.error)")
    for part in [
      "Not exact yet: 3 prices of 1 company", "waits for 2 of them", "from NT$133,600  ask the travel agency",
      "on request  ask the travel agency", "JPY 35,000–50,000  ask whoever provides the interpreter",
      "trip confirm standard 'TWD …' --by …", "Air fares move",
      "trip confirm tohoku 'JPY …' --company CODE --interpreter … --grade … --by …",
    ] { #expect(run.out.contains(part), "\(part)") }
    let json = trip.run("confirm", "--company", "C06", "--format", "json").out
    #expect(json.contains("trip confirm tohoku 'JPY …' --company C06 --interpreter … --grade … --by …"))
  }

  @Test("a fare for everybody, then for a company, then for a person: the latest that bears on somebody counts")
  func fares() throws {
    let trip = try TripCopy()
    #expect(trip.run("confirm", "standard", "TWD 68500", "--by", "x").out.contains("for everybody: NT$68,500"))
    #expect(trip.run("confirm", "standard", "NT$68,000", "--company", "C01", "--by", "x").exit == .fine)
    #expect(trip.run("confirm", "範例李雅婷", "TWD 67500", "--by", "x").exit == .fine)
    #expect(
      try trip.text("confirmations.csv") == """
        \u{FEFF}company,name,item,price,on,by\r\n,,standard,TWD 68500,2026-05-01,x\r
        C01,,standard,TWD 68000,2026-05-01,x\r\nC01,範例李雅婷,,TWD 67500,2026-05-01,x\r\n
        """)
    #expect(trip.run("quote", "C01", "--language", "en").out.contains(/On notice +NT\$135,500/))
    #expect(trip.run("quote", "C02", "--language", "en").out.contains(/On notice +NT\$137,000/))
    #expect(
      trip.run("explain", "C01", "--language", "en").out.contains("confirmed on 2026-05-01 by x, in place of"))
    #expect(trip.run("undo").exit == .fine)
    #expect(trip.run("quote", "C01", "--language", "en").out.contains(/On notice +NT\$136,000/))
  }

  @Test("the same twice changes nothing, also on another day; another price or source is a new line")
  func twice() throws {
    let trip = try TripCopy()
    _ = trip.run("confirm", "single-room", "TWD 9000", "--by", "x")
    let before = try trip.text("confirmations.csv")
    let again = trip.run("confirm", "single-room", "TWD 9000", "--by", "x")
    #expect(again.exit == .fine && again.out.hasPrefix("confirmed before, nothing is written: Single room"))
    let later = CommandRun(
      ["confirm", "single-room", "TWD 9000", "--by", "x", "--today", "2026-05-09", "--format", "json"], in: trip.path)
    #expect(later.out.contains("\"written\": false"))
    #expect(try trip.text("confirmations.csv") == before)
    _ = trip.run("confirm", "single-room", "TWD 9100", "--by", "x")
    #expect(try trip.text("confirmations.csv").hasPrefix(before))
    #expect(trip.run("quote", "C06", "--language", "en").out.contains("NT$9,100"))
    let old = trip.run("confirm", "single-room", "TWD 8000", "--by", "x", "--on", "2026-04-30")
    #expect(old.out.contains("the line of 2026-05-01 still counts"))
    #expect(trip.run("quote", "C06", "--language", "en").out.contains("NT$9,100"))
  }

  @Test("once everything on notice is confirmed, the notice is issued, exact to the dollar and the yen")
  func story() throws {
    let trip = try TripCopy()
    #expect(trip.run("invoice", "issue", "C01").error.contains("'trip confirm' lists"))
    _ = trip.run("confirm", "standard", "TWD 68500", "--by", "x")
    #expect(trip.run("invoice", "issue", "C06").exit == .badData)
    _ = trip.run("confirm", "single-room", "TWD 9000", "--by", "x")
    let cash = trip.run("confirm", "--company", "C01", "--language", "en").out
    #expect(cash.contains("All of them are cash"))
    for session in ["tokyo", "tohoku"] {
      let run = trip.run(
        "confirm", session, "JPY 42000", "--company", "C01", "--interpreter", "範例 花子", "--grade", "B", "--by", "y")
      #expect(run.exit == .fine && run.out.contains("JPY 42,000"), "\(run.error)")
    }
    #expect(
      trip.run("confirm", "--company", "C01", "--language", "en").out == "every price of the roster is exact now\n")
    let quote = trip.run("quote", "C01", "--format", "json").out
    #expect(quote.contains("\"isEstimate\": false") && !quote.contains("\"kind\": \"range\""))
    #expect(trip.run("invoice", "issue", "C01").exit == .fine)
    #expect(try trip.text("issued/2026-001.json").contains("\"units\" : 137000"))
    _ = trip.run("build")
    let notice = try trip.text("papers/companies/C01/invoice.html")
    #expect(!notice.contains("預估") && notice.contains("日圓 84,000") && !notice.contains("依專業度需求而定"))
    #expect(try trip.text("papers/organiser/cash-labels.html").contains("範例 花子 (B)"))
  }

  @Test("an interpreter by the hour: what was agreed goes on, hours on the day are added, another person begins anew")
  func interpreter() throws {
    let trip = try TripCopy("Examples/2027-kyushu")
    func confirm(_ words: String...) -> CommandRun {
      CommandRun(["confirm"] + words + ["--by", "範例翻訳", "--today", "2027-06-07", "--language", "en"], in: trip.path)
    }
    func last() throws -> String { String(try trip.text("interpreters.csv").split(separator: "\n").last ?? "") }
    let longer = confirm("talks", "--company", "K1", "--hours", "13:00-20:10", "--travel", "JPY 1200")
    #expect(longer.out.contains("K1, 範例 花子 (B): JPY 69,200"), "\(longer.error)\(longer.out)")
    let quote = trip.run("quote", "K1", "--language", "en").out
    #expect(
      quote.contains(
        "13:00–20:10, 7 hours 10 minutes from meeting to release\n    a full day, as half a day with overtime would cost more: JPY 68,000\n    travel: JPY 1,200"
      ))
    #expect(confirm("talks", "--company", "K1", "--grade", "A").out.contains("JPY 81,200"))
    #expect(try last() == "talks,K1,範例 花子,A,範例翻訳,,JPY 1200,13:00-20:10,2027-06-07,範例翻訳")
    let farm = confirm(
      "farm", "--company", "K2", "--interpreter", "範例 次郎", "--grade", "A", "--provider", "Specimen Interpreting",
      "--travel", "JPY 0")
    #expect(farm.out.contains("JPY 80,000"), "\(farm.error)")
    #expect(
      trip.run("quote", "K2", "--language", "en").out.contains("Interpreter, a full day: 6/8 (Tue) morning Farm visit"))
    #expect(confirm("farm", "--company", "K2", "--interpreter", "範例 三郎").error.contains("--grade GRADE"))
    #expect(confirm("farm", "--company", "K2", "--grade", "B").out.contains("JPY 68,000"))
    #expect(try last() == "farm,K2,範例 次郎,B,範例翻訳,,JPY 0,,2027-06-07,範例翻訳")
  }

  @Test("travel at cost keeps a fee open, and the list asks for it alone")
  func travel() throws {
    let trip = try TripCopy("Examples/2027-kyushu")
    _ = trip.run(
      "confirm", "farm", "--company", "K2", "--interpreter", "範例 次郎", "--grade", "A", "--provider", "範例翻訳", "--by", "x")
    let list = trip.run("confirm", "--company", "K2", "--language", "en").out
    #expect(list.contains("at least JPY 80,000 plus 1 item on request  ask Specimen Interpreting: travel"))
    #expect(list.contains("trip confirm farm --company CODE --travel 'JPY …' --by …"))
  }

  @Test(
    "a mistake gets a sentence with what to do, and nothing is written",
    arguments: [
      (["standrd", "TWD 1"], "did you mean 'standard'?"), (["standard", "JPY 68500"], "is announced in TWD"),
      (["standard", "from TWD 68500"], "is not one exact amount; write it as 'TWD 68500'"),
      (["standard"], "needs PRICE"), (["standard", "TWD 1", "--company", "C99"], "no company 'C99'"),
      (["standard", "TWD 1", "--person", "誰か"], "no person '誰か'"),
      (["範例李雅婷", "TWD 1", "--company", "C02"], "is of C01"),
      (["範例李雅婷", "TWD 1", "--grade", "B"], "do not go together"),
      (["tokyo", "JPY 42000", "--interpreter", "x", "--grade", "B"], "Add --company with one of C01, C02"),
      (
        ["tokyo", "JPY 42000", "--company", "C04", "--interpreter", "x", "--grade", "B"],
        "C04 has booked no interpreter"
      ),
      (["tokyo", "TWD 42000", "--company", "C01", "--interpreter", "x", "--grade", "B"], "is announced in JPY"),
      (["tokyo", "JPY 42000", "--company", "C01"], "add --interpreter NAME --grade GRADE"),
      (["tokyo", "--company", "C01", "--interpreter", "x", "--grade", "B"], "no price is known for grade 'B'"),
      (["tokyo", "JPY 1", "--company", "C01", "--provider", "x"], "trip.json names no provider 'x'"),
      (["2026-07-13/morning", "JPY 1", "--company", "C01"], "no interpreter is offered at 7/13 (Mon)"),
      (["tokyo@9", "JPY 1", "--interpreter", "x", "--grade", "B"], "nobody has booked an interpreter at 'tokyo@9'"),
      (["tokyo", "JPY 1", "--company", "C01", "--interpreter", "x", "--grade", "B", "--hours", "1pm"], "13:00-17:30"),
    ] as [([String], String)])
  func mistakes(words: [String], sentence: String) throws {
    let trip = try TripCopy()
    let before = Repository.tree(below: trip.path)
    let run = CommandRun(["confirm"] + words + ["--by", "x", "--language", "en"], in: trip.path)
    #expect(run.exit != .fine && run.error.contains(sentence), "\(run.error)\(run.out)")
    #expect(Repository.tree(below: trip.path) == before)
  }

  @Test("who confirmed it must be told; what is outside the announced price is written, and told")
  func sources() throws {
    let trip = try TripCopy()
    #expect(trip.run("confirm", "standard", "TWD 68500").error.contains("needs '--by'"))
    let low = trip.run("confirm", "standard", "TWD 60000", "--by", "x")
    #expect(low.out.contains("note: announced was from NT$66,800"))
    #expect(trip.run("check").out.contains("[ConfirmedPriceFits]"))
    #expect(
      trip.run("confirm", "single-room", "TWD 1", "--company", "C01", "--by", "x").out.contains(
        "nobody whom it is for has this on the bill yet"))
  }

  @Test("what is paid once a company is not confirmed for a person")
  func perCompany() throws {
    let trip = try TripCopy()
    try trip.edit("trip.json") {
      $0.replacing("\"id\": \"business-class\",", with: "\"id\": \"business-class\", \"per\": \"company\",")
    }
    let run = trip.run("confirm", "business-class", "TWD 1", "--person", "範例李雅婷", "--by", "x")
    #expect(run.error.contains("is paid once a company; leave out --person, name --company"), "\(run.out)")
    #expect(trip.run("confirm", "business-class", "TWD 1", "--company", "C01", "--by", "x").exit == .fine)
  }

  @Test("an interpreter's prices in another currency than announced are warned of")
  func currency() throws {
    let trip = try TripCopy()
    func check(_ price: String) throws -> Bool {
      try trip.write(
        "booking,company,name,grade,half_day,travel,on,by\ntokyo,C01,範例 花子,B,JPY 42000,\(price),2026-05-01,x\n",
        to: "interpreters.csv")
      return trip.run("check").out.contains("[ConfirmedPriceFits]")
    }
    #expect(try check("TWD 300"))
    #expect(try !check("JPY 1200"))
  }

  @Test("a file of one's own keeps its columns, separator and lines; the columns it lacks are added")
  func ownFile() throws {
    let trip = try TripCopy()
    try trip.write("費用;確認價格;確認日期;確認來源;項目代號\n;TWD 68500;2026-04-30;x;standard\n", to: "confirmations.csv")
    #expect(trip.run("confirm", "standard", "TWD 68600", "--company", "C01", "--by", "x").exit == .fine)
    #expect(
      try trip.text("confirmations.csv")
        == "費用;確認價格;確認日期;確認來源;項目代號;company\n;TWD 68500;2026-04-30;x;standard\n;TWD 68600;2026-05-01;x;standard;C01\n")
  }

  @Test("a price confirmed for one band of people does not hold in the others, nor hide where prices tip")
  func cliff() throws {
    let trip = try TripCopy("Examples/2027-kyushu")
    let before = trip.run("cliff", "--at", "35", "--at", "30", "--at", "25", "--at", "20", "--language", "en").out
    #expect(trip.run("confirm", "below-20", "TWD 48,000", "--by", "x").exit == .fine)
    let after = trip.run("cliff", "--at", "35", "--at", "30", "--at", "25", "--at", "20", "--language", "en").out
    #expect(after == before && after.contains("29, 24, 19"), "\(after)")
    #expect(trip.run("cliff", "--at", "19", "--language", "en").out.contains("NT$140,200"))
  }

  @Test("hours that end at or before their start are refused", arguments: ["17:00-13:00", "13:00-13:00"])
  func hours(word: String) throws {
    let trip = try TripCopy("Examples/2027-kyushu")
    let run = trip.run("confirm", "talks", "--company", "K1", "--hours", word, "--by", "x", "--language", "en")
    #expect(run.exit == .badData && run.error.contains("'\(word)' ends at 13:00, not after "), "\(run.error)")
    #expect(trip.run("confirm", "talks", "--company", "K1", "--hours", "13:00-17:00", "--by", "x").exit == .fine)
  }
}
