import TripCosting
import TripFormats
import TripModel

/// The files of a new trip folder; what is not known yet says so.
struct TripTemplate {
  let period: Period
  let title: String
  let language: Language
  /// With a call for applications and its review.
  var hasCall = false

  var files: [String: [UInt8]] {
    hasCall ? plain.merging(ofCall) { plain, _ in plain } : plain
  }

  private var ofCall: [String: [UInt8]] {
    [
      "lookups.csv": header(LookupColumn.self), "reviewers.csv": header(ReviewerColumn.self),
      "recusals.csv": header(RecusalColumn.self), "decisions.csv": header(DecisionColumn.self),
      "scores.csv": header(ScoreColumn.self),
    ]
  }

  private var plain: [String: [UInt8]] {
    [
      "trip.json": Array(json.utf8),
      "companies.csv": header(CompanyColumn.self),
      "delegates.csv": header(DelegateColumn.self),
      "waivers.csv": header(WaiverColumn.self),
      ".gitignore": Array("papers/\npapers.*/\n.trip/\nboard.html\n".utf8),
    ]
  }

  private func header<Column: RosterColumn>(_ type: Column.Type) -> [UInt8] {
    // With the mark, a spreadsheet program reads what is typed below as UTF-8.
    [0xEF, 0xBB, 0xBF] + Array((Column.allCases.map { $0.label.text(language) }.joined(separator: ",") + "\r\n").utf8)
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
    // \(TemplateWords.top.text(language))
    {
      "title": \(quoted(title)),
      "language": "\(language.rawValue)",
      "period": { "from": "\(period.first.iso)", "to": "\(period.last.iso)" },
      "delegation": { "minimumCompanies": null, "peoplePerCompany": null, "maximumPeople": null },
      "organisers": [
        // { "role": "host", "name": "…" }, { "role": "agency", "name": "…" },
      ],
      // "contact": { "name": "…", "email": "…", "phone": "…" },
      "deadlines": [
        // { "kind": "applications", "title": "…", "on": "\(period.first.iso)", "at": "17:00", "zone": "Asia/Taipei" },
      ],
      // \(TemplateWords.days.text(language))
      "days": [
    \(days)
      ],
      "flights": [
        // { "date": "\(period.first.iso)", "from": "TPE", "to": "HND", "number": null },
      ],
      "stays": [
        // { "place": "…", "hotel": null, "checkIn": "\(period.first.iso)", "checkOut": "\(period.last.iso)" },
      ],
      // \(TemplateWords.price.text(language))
      "fares": [
        {
          "id": "standard",
          "title": \(quoted(TemplateWords.fare.text(language))),
          "price": "TWD on request",
          "payee": "agency",
        },
      ],
      "options": [
        // { "id": "single-room", "title": "…", "per": "person", "price": "TWD on request" },
      ],
      // "interpreters": { "price": "JPY on request" },
    \(hasCall ? TripTemplate.call(period.first, language) : "")}

    """
  }
}

/// Words in a new trip.json.
enum TemplateWords {
  static let top = Sentence(
    en: "What is not known yet is null or left out. Comments and trailing commas are fine.",
    zhHant: "尚未確定的項目寫 null 或省略；可加註解，最後一項後可留逗號。", ja: "未定の項目は null にするか省きます。コメントと末尾のカンマも使えます。")
  static let days = Sentence(
    en:
      "morning, afternoon, dinner: { \"kind\": \"visit\", \"title\": \"…\" }; \"interpreter\": true where one may be booked",
    zhHant:
      "morning（上午）、afternoon（下午）、dinner（晚宴）：{ \"kind\": \"visit\", \"title\": \"…\" }；可預約口譯的場次加 \"interpreter\": true",
    ja: "morning（午前）・afternoon（午後）・dinner（夕食）：{ \"kind\": \"visit\", \"title\": \"…\" }。通訳を頼める場には \"interpreter\": true"
  )
  static let price = Sentence(
    en: "price: \"TWD 66800\", \"from TWD 66800\", \"JPY 35000-50000\" or \"TWD on request\"",
    zhHant: "price：\"TWD 66800\"、\"from TWD 66800\"（起）、\"JPY 35000-50000\" 或 \"TWD on request\"（另計）",
    ja: "price：\"TWD 66800\"、\"from TWD 66800\"（～）、\"JPY 35000-50000\"、\"TWD on request\"（別途見積り）")
  static let call = Sentence(
    en:
      "the call: take out the two strokes where the brochure says so, and write what it says; all keys: Itineraries/README.md",
    zhHant: "徵選：依招募說明填寫，適用者刪去行首的 //；各項寫法見 Itineraries/README.md",
    ja: "募集：募集要項に従い、該当する行の // を外して記入します。書き方は Itineraries/README.md を参照")
  static let fare = Sentence(en: "Fare", zhHant: "團費", ja: "旅行代金")
}
