import Testing
import TripModel
import TripReading
import TripTestSupport

/// Itineraries/form.schema.json says what trip import takes of a saved form.
@Suite struct FormSchemaTests {
  @Test("the schema of the saved form knows the keys that the reader knows, and no other")
  func keys() throws {
    let bytes = try #require(Repository.files(in: Repository.itineraries)["form.schema.json"])
    let root = try #require(JSONReader.read(TextFile(path: "form.schema.json", bytes: bytes)).root)
    let paths = SchemaKeys(root).paths
    #expect(paths.count == 10 + 3 + 10 + 24)
    for path in paths {
      #expect(try Self.unknownKeys(path.json, path.before.isEmpty) == [], "\(path.json)")
      #expect(try Self.unknownKeys(path.renamed, path.before.isEmpty) == ["zzz"], "\(path.renamed)")
    }
  }

  @Test("the reader takes every field that the forms ask for")
  func fields() throws {
    let bytes = try #require(Repository.files(in: Repository.itineraries)["form.schema.json"])
    let root = try #require(JSONReader.read(TextFile(path: "form.schema.json", bytes: bytes)).root)
    let keys = SchemaKeys(root).paths.map { ($0.before.contains("people"), $0.key) }
    for field in FormField.person { #expect(keys.contains { $0 == (true, field.key) }, "\(field.key)") }
    for field in FormField.company.dropFirst() { #expect(keys.contains { $0 == (false, field.key) }, "\(field.key)") }
  }

  /// Keys that the reader says it does not know, of a form that holds this and what every form must.
  private static func unknownKeys(_ json: String, _ isTop: Bool) throws -> [String] {
    let bare = TripFiles(contents: ["trip.json": Array(#"{ "title": "x" }"#.utf8)])
    let trip = try #require(TripReader.read(bare).trip)
    let text = json.replacing("{ \"", with: #"{ "format": "trip-form", "version": 1, ""#, maxReplacements: 1)
    let isDouble = isTop && ["format", "version"].contains { json.hasPrefix("{ \"\($0)\"") }
    let whole = isDouble ? #"{ "format": "trip-form", "version": 1 }"# : text
    let form = try SavedForm(TextFile(path: "form.json", bytes: Array(whole.utf8)), for: trip)
    return form.tables.flatMap(\.refusals).filter {
      if case .unknownKey = $0.reason { true } else { false }
    }.map(\.value)
  }
}
