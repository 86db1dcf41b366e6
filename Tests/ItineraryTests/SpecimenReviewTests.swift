import Testing
import TripCommands
import TripStorage
import TripTestSupport

/// Examples/2026-tohoku-call: from the scores of its committee to the ranking, the signature, the letters and the roster.
@Suite struct SpecimenReviewTests {
  static let expected = "\(ExamplesTests.folder)/\(SpecimenRoundTests.name)/expected-review"

  /// What the bank's register said of A29 after the day of the applications' own papers.
  static let lookup =
    "A29,銀行拒絕往來戶,查有,2026-05-18,範例承辦人乙,台灣票據交換所書面查覆單（範例）,,114年12月起列為拒絕往來戶\n"

  /// One step after the other, on a copy of the folder; an environment of a Taiwanese office.
  private struct Office: ~Copyable {
    let copy: TripCopy
    var transcript = ""

    init() throws { copy = try TripCopy("Examples/" + SpecimenRoundTests.name) }

    @discardableResult mutating func run(_ words: String..., on day: String = "2026-05-20") -> CommandRun {
      let run = CommandRun(
        words + ["--today", day], in: copy.path, environment: ["LANG": "zh_TW.UTF-8", "USER": "tester"])
      transcript += "$ trip \(words.joined(separator: " ")) --today \(day)\n\(run.out)\(run.error)\n"
      return run
    }

    mutating func say(_ words: String) { transcript += "# \(words)\n\n" }

    func file(_ path: String) throws -> [UInt8] { try PosixDisk().read(copy.path + "/" + path) }
  }

  /// Two of each company but A03, which gave up, and a third one of three.
  static func people(_ companies: String) -> String {
    let codes = companies.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").first }
    let rows = codes.filter { $0 != "A03" }.enumerated().flatMap { index, code in
      ["甲", "乙", "丙"].prefix(index < 3 ? 3 : 2).enumerated().map { number, sign in
        "\(code),範例\(code)\(sign),\(index % 2 == 1 && number == 1 ? "F" : "M")"
      }
    }
    return "company,name,sex\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test("goes from scores to signature, letters, roster and promotion exactly as in expected-review/")
  func story() throws {
    var office = try Office()
    office.run("review")
    office.run("review", "sign", "--by", "範例評審委員會")
    office.say("lookups.csv: A29 is looked up")
    try office.copy.edit("lookups.csv") { $0 + Self.lookup }
    for code in ["A05", "A24", "A06", "A21", "A27", "A31"] { office.run("review", code) }
    office.run("review", "A05", "--language", "en")
    office.run("review", "A25", "--language", "ja")
    office.run("review", "A24", "--format", "json")
    office.run("review", "paper")
    office.run("review", "sign", "--by", "範例評審委員會", "--on", "2026-05-19")
    office.run("review", "sign", "--by", "範例評審委員會")
    office.run("letters", on: "2026-05-25")
    office.run("review", "roster", "--dry-run")
    office.run("review", "roster")
    office.run("review", "roster", "--format", "json")
    office.run("status")
    office.run("promote", on: "2026-06-01")
    office.run("promote", "A03", "--decline", "--by", "範例承辦人甲", "--reason", "來函放棄參團", on: "2026-06-01")
    office.say("delegates.csv: the 14 others have named their people, three of them a third one")
    try office.copy.write(try Self.people(office.copy.text("companies.csv")), to: "delegates.csv")
    office.run("promote", "A13", on: "2026-06-01")
    office.run("promote", "A04", on: "2026-06-01")
    office.run("promote", "A04", "--language", "en", "--reply-by", "2026-06-10", on: "2026-06-01")
    office.run("promote", "A04", "--skip", "--by", "範例承辦人甲", "--reason", "電洽未能於期限內確認", on: "2026-06-02")
    office.run(
      "promote", "A13", "--by", "範例承辦人甲", "--reason", "遞補 A03 缺額", "--reply-by", "2026-06-10", on: "2026-06-02")
    office.run("promote", on: "2026-06-02")
    office.run("letters", "A13", on: "2026-06-02")
    office.say("scores.csv: R5 gave A04 88 for the market, not what was typed")
    try office.copy.edit("scores.csv") { $0.replacing(/A04,R5,market,\d+/, with: "A04,R5,market,88") }
    office.run("review")
    office.run("review", "A04")
    office.run("review", "sign", "--by", "範例評審委員會", "--reason", "更正 R5 之登錄錯誤", on: "2026-06-03")
    office.run("review", "sign", "--by", "範例評審委員會", "--reason", "更正 R5 之登錄錯誤", "--keep", on: "2026-06-03")
    Golden.expect(Array(office.transcript.utf8), at: Self.expected + "/commands.txt")
    for (path, name) in [
      ("review/ranking.html", "ranking-draft.html"), ("signed/review-1.html", "ranking-signed.html"),
      ("letters/A05.html", "letters/A05-admitted.html"), ("letters/A04.html", "letters/A04-reserve.html"),
      ("letters/A21.html", "letters/A21-not-chosen.html"), ("letters/A27.html", "letters/A27-not-accepted.html"),
      ("letters/A13.html", "letters/A13-promoted.html"), ("companies.csv", "companies.csv"),
      ("decisions.csv", "decisions.csv"),
    ] { Golden.expect(try office.file(path), at: Self.expected + "/" + name) }
  }

  /// The brochure's places hold all who are scored; with one less in reserve the last of them is not admitted.
  @Test("who was scored and is not admitted reads so exactly as in expected-review/")
  func notAdmitted() throws {
    var office = try Office()
    try office.copy.edit("lookups.csv") { $0 + Self.lookup }
    try office.copy.edit("trip.json") { $0.replacing("\"reserve\": 8", with: "\"reserve\": 7") }
    office.run("review", "sign", "--by", "範例評審委員會", "--on", "2026-05-19")
    office.run("letters", "A15", on: "2026-05-25")
    Golden.expect(
      try office.file("letters/A15.html"), at: Self.expected + "/letters/A15-not-admitted.html")
  }
}
