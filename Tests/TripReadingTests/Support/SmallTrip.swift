import TripModel
import TripReading

/// A trip folder just large enough to be right; tests replace one file and look what is told.
enum SmallTrip {
  static let texts = [
    "trip.json": """
    {
      "title": "範例 Specimen",
      "days": [
        {
          "date": "2026-07-14",
          "morning": { "kind": "visit", "title": "Visit" },
          "afternoon": { "id": "tokyo", "kind": "matchmaking", "title": "媒合會", "interpreter": true },
        },
      ],
      "fares": [{ "id": "standard", "title": "Fare", "price": "from TWD 66800" }],
      "options": [
        { "id": "single-room", "title": "Single room", "price": "TWD on request" },
        { "id": "booth", "title": "Booth", "per": "company", "price": "TWD 5000" },
      ],
    }
    """,
    "companies.csv": "company,name\nC01,範例甲公司\nC02,範例乙公司\n",
    "delegates.csv": "company,name\nC01,範例甲\nC02,範例乙\n",
    "waivers.csv": "rule,company,by,on,until,reason\nPeoplePerCompany,C01,範例,2026-04-22,,範例\n",
  ]

  static func read(_ texts: [String: String] = [:], bytes: [String: [UInt8]] = [:]) -> TripReading {
    var contents = SmallTrip.texts.merging(texts) { $1 }.mapValues { Array($0.utf8) }
    contents.merge(bytes) { $1 }
    return TripReader.read(TripFiles(contents: contents))
  }
}

extension TripReading {
  /// Everything that was told, each as "file:line:column Rule"; "- Rule" where it has no place.
  var found: [String] {
    diagnostics.map { diagnostic in
      guard let source = source(of: diagnostic) else { return "- \(diagnostic.rule)" }
      return "\(source.file):\(source.line):\(source.column) \(diagnostic.rule)"
    }
  }

  /// What was told, in English.
  var sentences: [String] { diagnostics.map(\.summary.en) }

  func source(of diagnostic: Diagnostic) -> Source? {
    diagnostic.origin.flatMap { sources.find($0, diagnostic.field) }
  }
}
