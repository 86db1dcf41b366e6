import TripCosting
import TripModel
import TripReading
import TripSelection
import TripTestSupport

/// The call of the real trip with applications written for a test.
struct Round {
  let trip: Trip

  /// All that a complete application in time says, by column.
  static let whole: [String: String] = {
    var values = [
      "application": "A01", "name": "範例公司", "ubn": "00864201", "address": "範例地址", "contact": "範例聯絡人",
      "contact_title": "經理",
      "phone": "02-2345-6789", "email": "x@specimen.example", "founded": "2009",
      "received": "2026-05-04T16:00:00+08:00",
      "capital": "80000000", "trl": "7", "production": "yes", "sectors": "metal", "aim": "尋找代理", "products": "五軸加工機",
      "record": "專利", "plans": "以日本為重點", "signed_by": "負責人", "signed_on": "2026-05-04", "documents": "evidence",
    ]
    for year in [112, 113, 114] {
      for (figure, value) in [("turnover", "100000000"), ("profit", "1000000"), ("staff", "45")] {
        values["\(figure)_\(year)"] = value
      }
    }
    return values
  }()

  /// - Parameter changes: of each application, what it says otherwise.
  init(_ changes: [String: String]..., lookups: String = "", call: (String) -> String = { $0 }) {
    let text = String(
      decoding: Repository.files(in: Repository.itineraries + "/2026-07-japan")["trip.json"] ?? [], as: UTF8.self)
    let keys =
      Round.whole.keys.sorted() + ["asked", "until", "arrived", "not_accepted", "decided_on", "decided_by"]
      + ["other_grants", "subject"]
    let rows = changes.enumerated().map { number, change in
      let row = Round.whole.merging(["application": "A0\(number + 1)"]) { $1 }.merging(change) { $1 }
      return keys.map { "\"\(row[$0, default: ""])\"" }.joined(separator: ",")
    }
    let table = ([keys.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
    let reading = TripReader.read(
      TripFiles(contents: [
        "trip.json": Array(call(text).utf8), "applications.csv": Array(table.utf8),
        "lookups.csv": Array(("application,question,answer,on,by,source\n" + lookups).utf8),
      ]))
    trip = reading.trip ?? Trip(origin: .none, title: .same(""), language: .zhHant, caps: Caps(origin: .none))
    problems = reading.diagnostics.map(\.summary.en)
  }

  /// What reading found wrong.
  let problems: [String]

  /// Every exclusion of the first application looked up, and nothing found.
  static let cleared = Requirement.exclusions.map { "A01,\($0.rawValue),met,2026-05-06,甲,登記\n" }.joined()

  func standing(_ number: Int = 0, today: String = "2026-05-08") -> Standing {
    Standing.all(trip, today: Day(iso: today) ?? Day(number: 0))[number]
  }

  func finding(_ requirement: Requirement, _ number: Int = 0) -> Finding? {
    Eligibility.findings(number, trip).first { $0.requirement == requirement }
  }
}
