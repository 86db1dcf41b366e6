import TripCosting
import TripFormats
import TripModel

/// The files of a new trip folder; what is not known yet says so.
struct TripTemplate {
  let period: Period
  let title: String
  let language: Language

  var files: [String: [UInt8]] {
    [
      "trip.json": Array(json.utf8),
      "companies.csv": header(CompanyColumn.self),
      "delegates.csv": header(DelegateColumn.self),
      "waivers.csv": header(WaiverColumn.self),
      ".gitignore": Array("papers/\npapers.*/\n.trip/\n".utf8),
    ]
  }

  private func header<Column: RosterColumn>(_ type: Column.Type) -> [UInt8] {
    Array((Column.allCases.map { $0.rawValue }.joined(separator: ",") + "\n").utf8)
  }

  private func quoted(_ text: String) -> String { String(JSONWriter.text(.string(text)).dropLast()) }

  private var days: String {
    period.days.map { day in
      """
          { "date": "\(day.iso)", "weekday": "\(WeekdayNames.short(day.weekday, .en))", "meals": [] },
      """
    }.joined(separator: "\n")
  }

  private var json: String {
    """
    // What each key means: Itineraries/README.md. What is not known yet is null or left out.
    {
      "title": \(quoted(title)),
      "language": "\(language.rawValue)",
      "period": { "from": "\(period.first.iso)", "to": "\(period.last.iso)" },
      "delegation": { "minimumCompanies": null, "peoplePerCompany": null, "maximumPeople": null },
      "days": [
    \(days)
      ],
      "fares": [
        { "id": "standard", "title": "Travel fee", "price": "TWD on request", "payee": "agency" },
      ],
    }

    """
  }
}
