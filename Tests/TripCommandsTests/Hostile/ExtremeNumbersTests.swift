import Synchronization
import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

/// Whatever numbers stand in the files or on the command line, every command that reckons answers or says why it cannot:
/// none traps, and no sum wraps around.
@Suite struct ExtremeNumbersTests {
  private static let extremes = [
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "999999999999", "1000000000000", "2147483648",
    "18446744073709551616", "0", "-1", "0.000000000001", "99999999999999999999999999999999", "4294967296.999999",
  ]
  private static let trips = ["2027-osaka", "2027-seoul", "2027-hannover", "2027-kyushu", "2027-sendai", "2027-hanoi"]
  private static let commands: [[String]] = [
    ["check"], ["status"], ["quote", "*"], ["quote", "--people", "2", "--interpreters", "2"], ["explain", "*"],
    ["withdraw", "*"], ["replace", "*"], ["cliff"], ["cash"], ["confirm"], ["invoice", "*"], ["rooms"], ["meetings"],
    ["invoice", "issue", "*"], ["statement"], ["form", "*"], ["build"],
  ]
  private static let told = Mutex((runs: 0, answered: 0, refused: 0))

  /// Where a number begins and ends in the text: no part of a date, a time, a word or an address.
  private static func numbers(_ text: String) -> [Range<String.Index>] {
    text.matches(of: /[\w\-:.\/@]+/).filter { $0.output.wholeMatch(of: /\d+(\.\d+)?/) != nil }.map(\.range)
  }

  private static func run(_ words: [String], _ trip: borrowing TripCopy, _ what: String) {
    let run = CommandRun(words + ["--today", "2027-01-15"], in: trip.path)
    // It shows the state of a trip with errors too, and counts them.
    let isAnswered = run.exit == .fine || words == ["status"] && run.exit == .tripHasErrors && !run.out.isEmpty
    told.withLock { $0 = ($0.runs + 1, $0.answered + (isAnswered ? 1 : 0), $0.refused + (isAnswered ? 0 : 1)) }
    // A diagnostic names its rule at the end of its line, a row of a list its number, a command its reason.
    let lines = (run.out + run.error).split(separator: "\n")
    let isSaid = lines.contains { line in
      line.hasPrefix("trip: ") && line.count > 20 || line.contains("? row")
        || line.wholeMatch(of: /.+\[[A-Za-z]+\]/) != nil
    }
    #expect(isAnswered || isSaid, "\(what): trip \(words): \(run.exit) \(run.out) \(run.error)")
    #expect(
      [.fine, .tripHasErrors, .wrongUsage, .badData, .cannotCreate, .noInput].contains(run.exit),
      "\(what): trip \(words): \(run.exit)")
    #expect(
      !(run.out + run.error).contains("9,223,372,036,854,775,80"),
      "\(what): trip \(words): a sum at the end of all numbers")
  }

  @Test("numbers of the files, one to three at a time", arguments: trips)
  func files(name: String) throws {
    var dice = SeededGenerator(seed: UInt64(name.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }))
    for round in 0..<20 {
      let trip = try TripCopy("Examples/" + name)
      let files = try PosixDisk().list(trip.path).filter { $0.hasSuffix(".json") || $0.hasSuffix(".csv") }.sorted()
      var what = "\(name) \(round):"
      for _ in 0...Int.random(in: 0...2, using: &dice) {
        // Most prices stand in trip.json.
        let file = Bool.random(using: &dice) ? "trip.json" : files.randomElement(using: &dice) ?? "trip.json"
        let text = try trip.text(file)
        guard let range = Self.numbers(text).randomElement(using: &dice),
          let extreme = Self.extremes.randomElement(using: &dice)
        else { continue }
        what += " \(file) \(text[range])→\(extreme)"
        try trip.write(text[..<range.lowerBound] + extreme + text[range.upperBound...], to: file)
      }
      let company = try trip.text("companies.csv").split(whereSeparator: \.isNewline).dropFirst().first?.prefix {
        $0 != ","
      }
      for words in Self.commands.shuffled(using: &dice).prefix(4) {
        Self.run(words.map { $0 == "*" ? String(company ?? "A01") : $0 }, trip, what)
      }
    }
    Self.told.withLock {
      print(
        "money: \($0.runs) runs on extreme numbers: \($0.answered) answered, \($0.refused) refused with a sentence, 0 trapped"
      )
    }
  }

  @Test("numbers of the command line", arguments: extremes)
  func options(number: String) throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(CommandRun(["invoice", "issue", "A01", "--today", "2027-01-15"], in: trip.path).exit == .fine)
    try trip.write("日期,備註,存入金額\n2027/1/15,範例 2027-001,\(number)\n", to: "bank.csv")
    for words in [
      ["quote", "--people", number], ["quote", "--people", "2", "--interpreters", number],
      ["quote", "A01", "--rate", "JPY=\(number)"], ["withdraw", "A01", "--charge", "TWD \(number)"],
      ["cash", "--reserve", "JPY \(number)"], ["confirm", "standard", "TWD \(number)", "--by", "x"],
      ["pay", "2027-001", "TWD \(number)", "--on", "2027-01-15"], ["pay", "--undo", number, "--reason", "x"],
      ["pay", "--bank", "bank.csv"], ["pay", "2027-001", "TWD \(number)", "--refund"], ["statement"],
      ["export", "hledger"], ["invoice", "issue", "A02"],
    ] {
      Self.run(words, trip, number)
    }
  }
}
