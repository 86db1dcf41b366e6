import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripStorage

/// Makes drafts; a company's holds what its own papers hold, and nothing of anybody else.
struct MailRoom {
  let loaded: LoadedTrip
  let store: InvoiceStore
  let papers: [String: [UInt8]]
  let folders: [String]
  let calendars: CalendarRoom
  let maker: BillMaker
  /// Delegates of each company, by number.
  let groups: [[Int]]
  /// Companies that are billed, and those that gave up their place.
  let billed: Set<Int>
  let declined: Set<Int>
  private let from: Mailbox

  init(
    _ loaded: LoadedTrip, _ kinds: [MailKind], _ settings: PaperSettings, _ console: Console
  ) throws(CommandFailure) {
    self.loaded = loaded
    store = InvoiceStore(loaded: loaded)
    folders = PaperName.unique(loaded.trip.companies)
    (maker, groups) = (BillMaker(loaded.trip), loaded.trip.delegatesByCompany)
    (billed, declined) = (Set(loaded.trip.billedCompanies), Set(loaded.trip.companiesThatDeclined))
    let (contact, language) = (loaded.trip.contact, loaded.paperLanguage)
    guard let email = contact?.email, !email.isEmpty else { throw .badData(MailMessages.noSender) }
    guard EmailFault(email) == nil,
      let from = Mailbox(name: OwnName.text(contact?.name.text(language) ?? "", language), address: email)
    else { throw .badData(MailMessages.wrongSender(email)) }
    self.from = from
    (papers, calendars) = try Self.papers(loaded, kinds, settings, console)
  }

  /// What a calendar that goes out says is remembered, so that the next one can say what became of it.
  func remember(_ made: MailDrafts) throws(CommandFailure) {
    if made.drafts.contains(where: { $0.kind == .invitation || $0.kind == .changes }) { try calendars.remember(loaded) }
  }

  /// The very bytes that `trip build` would write.
  private static func papers(
    _ loaded: LoadedTrip, _ kinds: [MailKind], _ settings: PaperSettings, _ console: Console
  ) throws(CommandFailure) -> ([String: [UInt8]], CalendarRoom) {
    let room = try PaperRoom(loaded, settings, console)
    var papers: [String: [UInt8]] = [:]
    let endings = kinds.flatMap(\.papers)
    do {
      try room.make { paper in
        if endings.contains(where: paper.path.hasSuffix) { papers[paper.path] = paper.bytes }
      }
    } catch { throw CommandFailure(error) }
    return (papers, room.calendars)
  }

  var language: Language { loaded.paperLanguage }
  var trip: Trip { loaded.trip }

  func template(_ kind: MailKind) -> MailTemplate {
    trip.mailTemplates[kind] ?? MailTemplateReader.builtIn(kind, MailTexts.text(kind, trip, language))
  }

  /// To one company, at the address on the roster where that can be one.
  func draft(
    _ kind: MailKind, _ number: Int, _ values: [MailField: String], _ files: [(MailAttachment, String)]
  ) -> (draft: MailDraft, remark: Sentence?) {
    let company = trip.companies[number]
    let box = EmailFault(company.email) == nil ? Mailbox(name: company.contact, address: company.email) : nil
    let draft = draft(
      kind, company: company.id, "\(kind.rawValue)-\(folders[number]).eml", [box].compactMap(\.self), values, files)
    return (draft, box == nil ? MailMessages.noAddress(company.id, draft.name) : nil)
  }

  func draft(
    _ kind: MailKind, company: String?, _ name: String, _ to: [Mailbox], _ values: [MailField: String],
    _ files: [(MailAttachment, String)]
  ) -> MailDraft {
    let template = template(kind).without(MailValues(trip, language).unknown(in: values))
    var values = values
    // A template of the organiser's own may know the total alone; what was paid is not asked for again.
    if !template.names(.open), let open = values[.open], !open.isEmpty {
      values[.total, default: ""] += language == .en ? " (\(open))" : "（\(open)）"
    }
    let message = MailMessage(
      from: from, to: to, subject: template.subject(values), day: loaded.today, language: language.rawValue,
      body: template.body(values), attachments: files.map(\.0))
    return MailDraft(kind: kind, company: company, name: name, message: message, papers: files.map(\.1))
  }

  /// A paper under the name that its reader will see; nil where it was not made.
  func file(_ path: String, as name: String) -> (MailAttachment, String)? {
    papers[path].map { (MailAttachment(name: name, MediaType(of: path), $0), path) }
  }

  func text(_ sentence: Sentence) -> String { sentence.text(language) }
}

extension MailTemplate {
  /// A line of fields of which nothing is known yet tells nothing.
  fileprivate func without(_ unknown: Set<MailField>) -> MailTemplate {
    let told = body.filter { line in
      let fields = line.compactMap { piece in if case .field(let field) = piece { field } else { nil } }
      return fields.isEmpty || !fields.allSatisfy(unknown.contains)
    }
    return MailTemplate(subject: subject, body: told)
  }
}

extension MailKind {
  /// How the paths of papers end that go with it.
  fileprivate var papers: [String] {
    switch self {
    case .invitation, .changes: ["/itinerary.html", "/calendar.ics"]
    case .invoice: ["/invoice.html"]
    case .reminder, .results, .settlement, .letter: []
    case .supplement: ["/supplement.html"]
    case .manifest: ["agency/manifest.xlsx", "agency/changes.html"]
    }
  }
}
