import Testing
import TripTestSupport

@testable import TripCommands

/// One command line that changes a folder, and what was done before it.
struct Scenario: Sendable, CustomTestStringConvertible {
  /// What must be so after a stop.
  enum Promise {
    /// The folder is the old one or the new one.
    case whole
    /// Each file is: papers that are made one by one and can be made again.
    case eachFile
  }

  /// As one says it.
  var name: String
  var words: [String]
  /// Which of the examples it is run on.
  var trip = "2027-osaka"
  /// Files beside the trip's own, or in their place.
  var files: [String: String] = [:]
  /// Command lines that were run before.
  var before: [[String]] = []
  var promise = Promise.whole
  /// Files that are changed by themselves before the rest.
  var ahead: [String] = []
  /// Files of TripCommands whose writing it reaches.
  var writers: [String]

  var testDescription: String { name }
}

extension Scenario {
  private static let issued = ["invoice", "issue", "A01"]
  private static let paid = ["pay", "2027-001", "TWD 50000", "--on", "2027-01-15"]
  private static let roster = "公司代號,姓名,飲食需求\nA01,範例陳二,不吃牛\n"
  private static let list = ["roster.csv": roster]
  private static let bank = "日期,備註,存入金額\n2027/1/15,範例 2027-001,103200\n"
  private static let talks = [
    "trip.json": """
    {
      "title": "範例",
      "days": [{ "date": "2027-03-02", "afternoon": { "id": "talks", "kind": "matchmaking", "title": "商談", "interpreter": true } }],
      "meetings": [{ "session": "talks", "slots": ["13:30-14:00", "14:00-14:30"], "tables": 2 }],
      "fares": [{ "id": "standard", "title": "團費", "price": "TWD 45800" }],
      "interpreters": { "price": "JPY 35000-50000" },
    }
    """,
    "companies.csv": "company,name\nC1,範例甲\nC2,範例乙\n",
    "delegates.csv": "company,name,surname,given_name\nC1,範例一,LIN,YI\nC2,範例二,LEE,ER\n",
    "hosts.csv": "host,name,sessions\nJ1,見本,talks\n",
    "wishes.csv": "company,host,company_wish,host_wish\nC1,J1,3,\nC2,J1,1,2\n",
  ]
  private static let record = "LoadedTrip+Ledger.swift"

  /// Two applications for one place and one in reserve.
  private static let review = [
    "trip.json": """
    { "title": "範例", "delegation": { "peoplePerCompany": 2, "maximumPeople": 35 },
      "review": { "admitted": 1, "reserve": 1, "fewerThanThree": "mean",
        "criteria": [{ "id": "market", "title": "市場", "weight": 100 }] } }
    """,
    "companies.csv": "company,name\n", "delegates.csv": "company,name\n",
    "applications.csv": "application,name\nA01,範例一公司\nA02,範例二公司\n", "reviewers.csv": "reviewer,name\nR1,範例委員\n",
    "scores.csv": "application,reviewer,criterion,score\nA01,R1,market,90\nA02,R1,market,80\n",
  ]
  private static let signed = ["review", "sign", "--by", "x"]
  private static let why = ["--by", "x", "--reason", "y"]

  /// Every command line that changes something; the table of commands is held against it.
  static let all = [
    Scenario(name: "import", words: ["import", "roster.csv"], files: list, writers: ["ImportCommand.swift"]),
    Scenario(
      name: "import again", words: ["import", "roster.csv"], files: list,
      before: [["rooms", "--save"], ["import", "roster.csv"], ["undo"]], writers: ["ImportCommand.swift"]),
    Scenario(
      name: "apply", words: ["apply", "list.csv"], trip: "2026-tohoku-call",
      files: ["list.csv": "application,received,name\nA99,2026-04-09T10:00:00+08:00,範例新進股份有限公司\n"],
      writers: ["ApplyCommand.swift"]),
    Scenario(
      name: "lookups sheet", words: ["lookups", "sheet"], trip: "2026-tohoku-call", promise: .eachFile,
      writers: ["LookupsCommand.swift"]),
    Scenario(
      name: "lookups import", words: ["lookups", "import", "told.csv"], trip: "2026-tohoku-call",
      files: ["told.csv": "application,question,answer,on,by,source\nA29,銀行拒絕往來戶,查有,2026-05-18,甲,書面查覆單\n"],
      writers: ["LookupWork.swift"]),
    Scenario(name: "review sign", words: signed, files: review, writers: [record]),
    Scenario(
      name: "review roster", words: ["review", "roster"], files: review, before: [signed],
      writers: ["RosterEntry.swift"]),
    Scenario(
      name: "promote", words: ["promote", "A02"] + why, files: review,
      before: [signed, ["promote", "A01", "--decline"] + why], writers: ["Promotion.swift"]),
    Scenario(
      name: "review sheets", words: ["review", "sheets"], files: review, promise: .eachFile,
      writers: ["ReviewCommand.swift", "OutputFile.swift", "WrittenFiles.swift"]),
    Scenario(
      name: "letters", words: ["letters"], files: review, before: [signed], promise: .eachFile,
      writers: ["LettersCommand.swift"]),
    Scenario(
      name: "confirm", words: ["confirm", "standard", "TWD 46000", "--by", "x"], files: [:],
      writers: ["Confirming.swift"]),
    Scenario(name: "invoice issue", words: issued, before: [["rooms", "--save"]], writers: [record]),
    Scenario(
      name: "invoice credit", words: ["invoice", "credit", "2027-001", "--reason", "x"], before: [issued, paid],
      writers: [record]),
    Scenario(
      name: "invoice issue again", words: issued,
      before: [issued, paid, ["invoice", "credit", "2027-001", "--reason", "x"]], writers: [record]),
    Scenario(name: "pay", words: paid, before: [issued], writers: [record]),
    Scenario(
      name: "pay --undo", words: ["pay", "--undo", "2", "--reason", "x"], before: [issued, paid], writers: [record]),
    Scenario(
      name: "pay --bank", words: ["pay", "--bank", "bank.csv"], files: ["bank.csv": bank], before: [issued],
      writers: [record]),
    Scenario(name: "rooms --save", words: ["rooms", "--save"], writers: ["RoomsCommand.swift"]),
    Scenario(
      name: "meetings --save --book", words: ["meetings", "--save", "--book"], files: talks,
      writers: ["MeetingsSaving.swift"]),
    Scenario(
      name: "meetings --read", words: ["meetings", "--read", "list.csv"],
      files: talks.merging(["list.csv": "company,host,host_wish\nC1,J1,3\n"]) { first, _ in first },
      writers: ["WishImport.swift"]),
    Scenario(
      name: "meetings --forms", words: ["meetings", "--forms"], files: talks, promise: .eachFile,
      writers: ["WishForms.swift"]),
    Scenario(
      name: "results --forms", words: ["results", "S1", "--forms"], trip: "2027-sendai", promise: .eachFile,
      writers: ["ResultForms.swift"]),
    Scenario(
      name: "results --report", words: ["results", "--report"], trip: "2027-sendai", promise: .eachFile,
      writers: ["ResultsCommand.swift"]),
    Scenario(
      name: "import of results", words: ["import", "told.csv"], trip: "2027-sendai",
      files: ["told.csv": "company,host,outcome,amount,currency\nS6,J05,order,90000,JPY\nS1,J02,order,1,JPY\n"],
      writers: ["ImportCommand.swift"]),
    Scenario(
      name: "manifest send", words: ["manifest", "send", "--to", "旅行社"],
      before: [["rooms", "--save"], ["manifest", "send", "--to", "旅行社"]], writers: [record]),
    Scenario(
      name: "undo", words: ["undo"], files: list, before: [["rooms", "--save"], ["import", "roster.csv"]],
      writers: ["UndoCommand.swift"]),
    Scenario(
      name: "forget", words: ["forget", "範例陳二"],
      before: [issued, ["rooms", "--save"], ["manifest", "send", "--to", "旅行社"], ["rooms", "--save"]], writers: [record]
    ),
    Scenario(
      name: "forget, with papers", words: ["forget", "A01"], before: [issued, ["form"], ["build"]], promise: .eachFile,
      writers: ["ForgetCommand.swift"]),
    Scenario(
      name: "new", words: ["new", "next", "--from", "2027-05-03", "--to", "2027-05-04"], writers: ["NewCommand.swift"]),
    Scenario(
      name: "new in a folder", words: ["new", "next", "--from", "2027-05-03", "--to", "2027-05-04"],
      files: ["next/notes.txt": "mine"], writers: ["NewCommand.swift"]),
    Scenario(
      name: "share", words: ["share", "auditor", "--output", "copy"], before: [issued], writers: ["ShareCommand.swift"]),
    Scenario(
      name: "withdraw --record", words: ["withdraw", "範例陳二", "--on", "2027-01-15", "--record"],
      before: [issued, ["rooms", "--save"]], writers: [record]),
    Scenario(
      name: "withdraw --undo", words: ["withdraw", "--undo", "1", "--reason", "x"],
      before: [["withdraw", "範例陳二", "--on", "2027-01-15", "--record"]], writers: [record]),
    Scenario(
      name: "portfolio", words: ["portfolio", ".", "--output", "trips.csv"], promise: .eachFile,
      writers: ["PortfolioCommand.swift"]),
    Scenario(name: "build", words: ["build"], ahead: ["calendar.csv"], writers: ["BuildCommand.swift"]),
    Scenario(
      name: "build again", words: ["build"], files: list, before: [["build"], ["import", "roster.csv"]],
      ahead: ["calendar.csv"], writers: ["BuildCommand.swift"]),
    Scenario(
      name: "form", words: ["form"], promise: .eachFile, writers: ["FormCommand.swift", "OutputFile.swift"]),
    Scenario(
      name: "calendar", words: ["calendar"], promise: .eachFile,
      writers: ["CalendarCommand.swift", "CalendarRoom.swift"]),
    Scenario(name: "mail", words: ["mail"], ahead: ["calendar.csv"], writers: ["MailCommand.swift"]),
    Scenario(
      name: "mail again", words: ["mail", "invoice"], before: [["mail"]], ahead: ["calendar.csv"],
      writers: ["MailCommand.swift"]),
    Scenario(name: "mail --templates", words: ["mail", "--templates"], writers: ["MailCommand.swift"]),
    Scenario(name: "board", words: ["board"], promise: .eachFile, writers: ["BoardCommand.swift"]),
    Scenario(name: "page", words: ["page"], promise: .eachFile, writers: ["PageCommand.swift"]),
    Scenario(
      name: "export", words: ["export", "hledger", "--output", "out.journal"], before: [issued], promise: .eachFile,
      writers: ["ExportCommand.swift"]),
    Scenario(
      name: "invoice print", words: ["invoice", "print", "2027-001", "--output", "paper.html"], before: [issued],
      promise: .eachFile, writers: ["InvoiceCommand.swift"]),
  ]
}
