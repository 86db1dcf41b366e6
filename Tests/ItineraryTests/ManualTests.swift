import Testing
import TripModel
import TripReading
import TripRules
import TripTestSupport

/// Itineraries/README.md and trip.schema.json say what the code does.
@Suite struct ManualTests {
  static let manual = String(
    decoding: Repository.files(in: Repository.itineraries)["README.md"] ?? [], as: UTF8.self)

  /// Cells of every table row.
  static let rows = manual.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
    line.split(separator: "|").map { $0.trimmingPrefix(" ") }.map { cell in
      String(cell.reversed().drop { $0 == " " }.reversed())
    }
  }

  @Test("every rule stands in the manual with its severity")
  func rules() {
    var expected = Dictionary(
      uniqueKeysWithValues: RuleBook.rules.map { ($0.name, "\($0.severity)") })
    for rule in ReadingRule.allCases {
      expected[rule.rawValue] =
        [.knownFile, .knownColumn, .matchesZone, .readableAnswer].contains(rule) ? "warning" : "error"
    }
    expected["WaiverInForce"] = "warning"
    expected["LedgerWhole"] = "error"
    expected["ConflictedCopy"] = "warning"
    for name in ["WithdrawalsAgree", "InvoicesAgree", "InvoicedCompanyKnown", "CopyPrices"] {
      expected[name] = "warning"
    }
    let severities = ["error", "warning", "note"]
    let told = Self.rows.filter { $0.count == 4 && severities.contains($0[1]) }.map {
      ($0[0].filter { $0 != "`" }, $0[1])
    }
    #expect(Dictionary(told, uniquingKeysWith: { first, _ in first }) == expected)
  }

  @Test("every column stands in the manual with all its names")
  func columns() {
    for (key, label, _, _) in ConfirmationColumn.allCases.map(Self.facts) + InterpreterColumn.allCases.map(Self.facts)
      + LookupColumn.allCases.map(Self.facts) + ReviewerColumn.allCases.map(Self.facts)
      + RecusalColumn.allCases.map(Self.facts) + DecisionColumn.allCases.map(Self.facts)
      + ScoreColumn.allCases.map(Self.facts) + CommentColumn.allCases.map(Self.facts)
      + TableColumn.allCases.map(Self.facts)
      + BookletColumn.allCases.map(Self.facts)
    {
      #expect(
        Self.rows.contains { $0.count == 5 && Array($0.prefix(4)) == ["`\(key)`", label.en, label.zhHant, label.ja] },
        "\(key): \(label.en)")
    }
    for (key, label, aliases, isPersonal) in CompanyColumn.allCases.map(Self.facts)
      + DelegateColumn.allCases.map(Self.facts) + RateColumn.allCases.map(Self.facts)
      + HostColumn.allCases.map(Self.facts) + WishColumn.allCases.map(Self.facts)
      + ResultColumn.allCases.map(Self.facts)
      + ApplicationColumn.allCases.filter(\.isTold).map(Self.facts)
    {
      let found = Self.rows.contains { row in
        row.count == 6 && row[0] == "`\(key)`" && row[1] == label.en && row[2] == label.zhHant && row[3] == label.ja
          && row[4] == aliases.joined(separator: ", ") && (row[5] == "yes") == isPersonal
      }
      let short = Self.rows.contains { $0.first == "`\(key)`" && aliases.isEmpty && $0.contains(label.zhHant) }
      #expect(found || short, "\(key): \(label.en), \(aliases.joined(separator: ", "))")
    }
  }

  private static func facts<Column: RosterColumn>(_ column: Column) -> (String, Sentence, [String], Bool) {
    (column.rawValue, column.label, column.aliases, column.isPersonal)
  }

  @Test("the reader knows every key that the schema knows, and no other")
  func schemaKeys() throws {
    let bytes = try #require(Repository.files(in: Repository.itineraries)["trip.schema.json"])
    let root = try #require(JSONReader.read(TextFile(path: "trip.schema.json", bytes: bytes)).root)
    let schema = SchemaKeys(root)
    #expect(schema.paths.count > 80)
    for path in schema.paths {
      #expect(Self.unknownKeys(path.json) == [], "\(path.json)")
      #expect(Self.unknownKeys(path.renamed) == ["zzz"], "\(path.renamed)")
    }
  }

  @Test("the manual and the schema name every zone that the reader knows")
  func zones() throws {
    let files = Repository.files(in: Repository.itineraries)
    let manual = String(decoding: try #require(files["README.md"]), as: UTF8.self)
    let schema = String(decoding: try #require(files["trip.schema.json"]), as: UTF8.self)
    let names = Zone.allCases.map(\.rawValue)
    for name in names { #expect(manual.contains("`\(name)`") && schema.contains("\"\(name)\""), "\(name)") }
    let parts = Set(names.map { $0.prefix { $0 != "/" } })
    let quoted = schema.matches(of: /"([A-Z][a-z]+)\/[A-Z][A-Za-z_\/-]+"/).filter { parts.contains($0.1) }
    #expect(Set(quoted.map(\.0)).count == names.count)
  }

  /// Keys that the reader says it does not know.
  private static func unknownKeys(_ json: String) -> [String] {
    TripReader.read(TripFiles(contents: ["trip.json": Array(json.utf8)])).diagnostics
      .filter { $0.rule == "KnownKey" }.map { String($0.summary.en.split(separator: "'")[1]) }
  }
}

extension ApplicationColumn {
  /// Figures are told for one year, which stands for all.
  fileprivate var isTold: Bool {
    if case .figure(_, let year) = self { year == 114 } else { true }
  }
}
