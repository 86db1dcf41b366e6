import TripCosting
import TripReading

/// Reads one source's measures.
struct ProgrammesReader {
  let source: ProgrammeSource
  let nodes: [JSONNode]
  private let file: TextFile
  private let vocabulary: Vocabulary

  init(_ file: TextFile, _ vocabulary: Vocabulary) throws(CatalogueProblem) {
    self.file = file
    self.vocabulary = vocabulary
    let root = try CatalogueReader.object(file, knows: ["year", "source", "count", "measures"])
    let keys: Set = ["number", "title", "issuer", "ministry", "dated", "contact", "coverage"]
    guard let head = try root.object("source", knows: keys), let coverage = try head.localized("coverage") else {
      throw root.problem("no source")
    }
    nodes = try root.nodes("measures")
    source = ProgrammeSource(
      number: try head.required("number"), year: try root.number("year"), title: try head.required("title"),
      issuer: try head.text("issuer"), ministry: try head.text("ministry"), dated: try head.text("dated"),
      contact: try head.text("contact"),
      coverage: coverage, count: try root.number("count"))
    guard source.count == nodes.count else { throw root.problem("\(nodes.count) measures, but count \(source.count)") }
  }

  private static let keys: Set = [
    "id", "title", "isUntitled", "titleEn", "ministry", "agency", "executedBy", "serves", "about", "kinds", "topics",
    "industries", "size", "figures", "period", "contact", "links", "note", "place",
  ]

  func programme(_ node: JSONNode) throws(CatalogueProblem) -> Programme {
    let object = try CatalogueObject(node, file, knows: Self.keys)
    guard let about = try object.localized("about") else { throw object.problem("no 'about'") }
    guard let place = try object.object("place", knows: ["heading", "lines", "quote"]) else {
      throw object.problem("no 'place'")
    }
    return Programme(
      id: try object.required("id"), year: source.year, source: source.number, title: try object.required("title"),
      titleEn: try object.required("titleEn"), isUntitled: try object.flag("isUntitled"),
      ministry: try object.text("ministry") ?? source.ministry, agency: try object.text("agency"),
      executedBy: try object.texts("executedBy"), serves: try object.localized("serves"), about: about,
      kinds: try concepts("kinds", .kind, object), topics: try concepts("topics", .topic, object),
      industries: try concepts("industries", .industry, object), size: try size(object),
      figures: try figures(object), period: try period(object), contact: try object.texts("contact"),
      links: try object.texts("links"), note: try object.localized("note"),
      place: Programme.Place(
        heading: try place.text("heading"), lines: try place.required("lines"), quote: try place.required("quote")))
  }

  private func concepts(
    _ key: String, _ group: Concept.Group, _ object: CatalogueObject
  ) throws(CatalogueProblem) -> [String] {
    let ids = try object.texts(key)
    if let id = ids.first(where: { vocabulary.concept($0)?.group != group }) {
      throw object.problem("'\(id)' is no \(group.rawValue)")
    }
    return ids
  }

  private func size(_ object: CatalogueObject) throws(CatalogueProblem) -> SizeLimit? {
    guard let size = try object.object("size", knows: ["anyOf", "quote"]) else { return nil }
    var limits: [SizeLimit.Limit] = []
    for text in try size.texts("anyOf") {
      guard let limit = SizeLimit.Limit(text) else { throw size.problem("'\(text)' is no limit") }
      limits.append(limit)
    }
    return SizeLimit(limits: limits, quote: try size.required("quote"))
  }

  private func period(_ object: CatalogueObject) throws(CatalogueProblem) -> ApplicationPeriod? {
    guard let period = try object.object("period", knows: ["mode", "from", "to", "quote"]) else { return nil }
    guard let mode = ApplicationPeriod.Mode(rawValue: try period.required("mode")) else {
      throw period.problem("no such mode")
    }
    return ApplicationPeriod(
      mode: mode, from: try day("from", period), to: try day("to", period), quote: try period.required("quote"))
  }

  private func day(_ key: String, _ object: CatalogueObject) throws(CatalogueProblem) -> Day? {
    guard let text = try object.text(key) else { return nil }
    guard let day = Day(iso: text) else { throw object.problem("'\(text)' is no day") }
    return day
  }

  private func figures(_ object: CatalogueObject) throws(CatalogueProblem) -> [ProgrammeFigure] {
    var figures: [ProgrammeFigure] = []
    for node in try object.nodes("figures") {
      let figure = try CatalogueObject(node, file, knows: ["role", "bound", "amount", "share", "of", "quote"])
      guard let role = FigureRole(rawValue: try figure.required("role")) else { throw figure.problem("no such role") }
      figures.append(
        ProgrammeFigure(
          role: role, bound: try bound(figure), value: try value(figure), of: try figure.localized("of"),
          quote: try figure.required("quote")))
    }
    return figures
  }

  private func bound(_ figure: CatalogueObject) throws(CatalogueProblem) -> ProgrammeFigure.Bound? {
    guard let text = try figure.text("bound") else { return nil }
    guard let bound = ProgrammeFigure.Bound(rawValue: text) else { throw figure.problem("no such bound") }
    return bound
  }

  private func value(_ figure: CatalogueObject) throws(CatalogueProblem) -> ProgrammeFigure.Value {
    switch (try figure.text("amount"), try figure.text("share")) {
    case (let text?, nil):
      guard let amount = try? PriceText.read(text), amount.open == 0 else {
        throw figure.problem("'\(text)' is no sum")
      }
      return .amount(amount)
    case (nil, let text?):
      guard let portion = ProgrammeFigure.Portion(text) else { throw figure.problem("'\(text)' is no share") }
      return .share(portion)
    default: throw figure.problem("a figure has an amount or a share")
    }
  }
}
