import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripReading
import TripSelection
import TripStorage

/// `trip review`: the ranking and its reasons; score sheets out and back, the committee's paper, its signature, the roster.
struct ReviewCommand: Command {
  static let reason = OptionSpec(
    name: "reason", placeholder: "TEXT",
    help: Sentence(
      en: "with 'sign': why a new record takes the place of one that was signed", zhHant: "搭配 sign：另立紀錄取代已簽署者之理由",
      ja: "sign と併用：署名済みの記録に代わる理由"))
  static let on = OptionSpec(
    name: "on", placeholder: "DAY",
    help: Sentence(
      en: "with 'sign': the day of the committee's meeting, which the letters name", zhHant: "搭配 sign：評選會議日期（通知函據以記載）",
      ja: "sign と併用：審査委員会の開催日（通知書に記載）"))
  static let keep = OptionSpec(
    name: "keep", placeholder: nil,
    help: Sentence(
      en: "with 'sign --reason': who was promoted, gave up or was passed over stays so, though the new ranking differs",
      zhHant: "搭配 sign --reason：已登錄之遞補、放棄、略過維持不變，即使新排序不同",
      ja: "sign --reason と併用：記録済みの繰り上げ・辞退・見送りは、新しい順位と異なっても維持"))
  static let dryRun = OptionSpec(
    name: "dry-run", placeholder: nil,
    help: Sentence(
      en: "with 'import' and 'roster': show and write nothing", zhHant: "搭配 import、roster：僅顯示，不寫入",
      ja: "import・roster と併用：表示のみ、書き込まない"))

  let spec = CommandSpec(
    name: "review",
    summary: Sentence(
      en: "ranking by scores with every reason; sheets out and back, signature, roster",
      zhHant: "評分排序與理由；評分表收發、簽署定案、列入名冊",
      ja: "採点による順位と理由。評価表の配布・回収、署名、名簿登録"),
    operands: "[sheets|import|paper|sign|roster] [APPLICATION|REVIEWER|FILE…] [FOLDER]", operandCount: 99,
    options: [.by, on, reason, keep, dryRun, .output],
    examples: [
      "trip review", "trip review A07", "trip review sheets", "trip review import R1.xlsx --dry-run",
      "trip review paper",
      "trip review sign --by 評審委員會 --on 2026-05-19", "trip review roster --dry-run",
    ])

  private static let verbs = ["sheets", "import", "paper", "sign", "roster"]

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    var words = arguments.operands
    let verb = words.first.flatMap { Self.verbs.contains($0) ? $0 : nil }
    if verb != nil { words.removeFirst() }
    let finder = TripFinder(console)
    let folder = words.last.flatMap { finder.isTripFolder($0) ? $0 : nil }
    if folder != nil { words.removeLast() }
    let limit = verb == "import" ? 99 : verb == "sheets" || verb == nil ? 1 : 0
    guard words.count <= limit else { throw .usage(.unexpectedOperand(words[limit], command: spec.name)) }
    let store = try ReviewStore(try LoadedTrip(folder.map { [$0] } ?? [], arguments, console))
    switch verb {
    case "sheets": return try sheets(words.first, store, arguments, console)
    case "import": return try take(words, store, arguments, console)
    case "paper": return try paper(store, arguments, console)
    case "sign": return try sign(store, arguments, console)
    case "roster": return try roster(store, arguments, console)
    default:
      guard let code = words.first else { return try rank(store, arguments, console) }
      return try explain(code, store, arguments, console)
    }
  }

  private func rank(
    _ store: ReviewStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let (record, questions) = try store.draft()
    let report = ReviewReport(
      record: record, questions: ReviewMessages.questions(questions, store.loaded.trip),
      signed: try store.signed(), language: store.loaded.paperLanguage)
    if arguments.isJSON {
      console.out(JSONWriter.text(report.json))
    } else {
      console.print(report.lines)
    }
    return .fine
  }

  private func explain(
    _ code: String, _ store: ReviewStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let record = try store.draft().record
    guard let entry = record.entry(code) else {
      let closest = Suggestion.closest(to: code, among: record.entries.map(\.application))
      throw .badData(ReviewMessages.unknown(code, closest))
    }
    var explanation = ReviewExplanation(entry: entry, record: record, language: store.loaded.paperLanguage)
    explanation.decided = ReviewNotes(entry, store.loaded.trip, store.loaded.paperLanguage).lines
    if let signed = try store.signed() {
      let change = ReviewChange.all(from: signed, to: record).first { $0.application == code }
      explanation.change = change.map { (signed.number, $0.sentence) }
    }
    if arguments.isJSON {
      console.out(JSONWriter.text(explanation.json))
    } else {
      console.print(explanation.lines)
    }
    return .fine
  }

  // MARK: - Score sheets

  private func sheets(
    _ code: String?, _ store: ReviewStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let (loaded, trip) = (store.loaded, store.loaded.trip)
    if let code, !trip.reviewers.contains(where: { $0.id == code }) {
      throw .badData(ReviewMessages.unknownReviewer(code, trip.reviewers.map(\.id)))
    }
    let folder = arguments.text(.output) ?? loaded.folder.path + "/review"
    if !arguments.has(.output) { try OutputFile.keepFromGit(folder, console) }
    let applications = try store.stageTwo()
    var files: [(name: String, bytes: [UInt8])] = []
    for (number, reviewer) in trip.reviewers.enumerated() where code == nil || reviewer.id == code {
      let workbook = ScoreSheetWorkbook(number, applications, trip, store.terms, loaded.paperLanguage)
      guard !workbook.isEmpty else {
        console.error(ReviewMessages.nothingToScore(reviewer.id).text(loaded.language) + "\n")
        continue
      }
      let bytes = try Workbook.bytes([workbook.sheet], title: trip.title.text(loaded.paperLanguage))
      files.append(("\(PaperName.file(reviewer.id)).xlsx", bytes))
    }
    var written = try WrittenFiles(folder, loaded.language, console)
    try written.write(files)
    return .fine
  }

  private func take(
    _ files: [String], _ store: ReviewStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    guard !files.isEmpty else { throw .usage(.missingOperand("FILE", command: "review import")) }
    let (loaded, language) = (store.loaded, store.loaded.language)
    let applications = try store.stageTwo().map { loaded.trip.applications[$0].id }
    var (given, refusals): ([ScoreSheetReader.Given], [Sentence]) = ([], [])
    var comments: [ScoreSheetReader.Remark] = []
    var unscored: [Sentence] = []
    for file in files {
      let bytes: [UInt8]
      do { bytes = try console.disk.read(console.absolute(file)) } catch {
        throw .storage(error)
      }
      let name = FilePath.name(of: file)
      let sheet = try ScoreSheetReader(bytes, file: name, loaded.trip, store.terms, inStageTwo: applications)
      given += sheet.given
      comments += sheet.comments
      refusals += sheet.refusals
      if !sheet.absent.isEmpty { unscored.append(ScoreSheetMessages.absent(name, sheet.absent)) }
      if !sheet.unscored.isEmpty { unscored.append(ScoreSheetMessages.unscored(name, sheet.unscored)) }
    }
    let work = try ScoreImport(given, comments, store)
    let isWritten = refusals.isEmpty && !arguments.has(Self.dryRun) && !work.changesNothing
    if isWritten { try write(work.edits, store, files) }
    if arguments.isJSON {
      console.out(JSONWriter.text(work.json(isWritten: isWritten, refusals: refusals.map { $0.text(language) })))
    } else {
      let end =
        refusals.isEmpty
        ? work.summary(isWritten: isWritten || work.changesNothing) : ScoreSheetMessages.nothingWritten
      console.print((refusals + unscored).map { $0.text(language) } + work.lines + [end.text(language)])
    }
    return refusals.isEmpty ? .fine : .badData
  }

  private func write(_ edits: [Edit], _ store: ReviewStore, _ files: [String]) throws(CommandFailure) {
    let names = files.map { FilePath.name(of: $0) }.joined(separator: ", ")
    let basis = edits.map { ($0.path, store.loaded.files[$0.path] ?? []) }
    do {
      try store.loaded.folder.apply(
        Change("scores \(names)", edits, basis: Dictionary(uniqueKeysWithValues: basis)))
    } catch { throw .storage(error) }
  }

  // MARK: - Paper and signature

  private func paper(
    _ store: ReviewStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let (loaded, draft) = (store.loaded, try store.draft())
    // What was signed is printed as it was signed, as long as the files still say the same.
    let signed = try store.signed()
    let isSame = signed.map { ReviewChange.all(from: $0, to: draft.record).isEmpty } ?? false
    let paper = RankingPaper(
      isSame ? signed ?? draft.record : draft.record, loaded.paperLanguage,
      questions: isSame ? [] : ReviewMessages.questions(draft.questions, loaded.trip))
    let folder = arguments.text(.output) ?? loaded.folder.path + "/review"
    if !arguments.has(.output) { try OutputFile.keepFromGit(folder, console) }
    try OutputFile(folder + "/ranking.html", console).write(HTMLWriter.bytes(paper.page))
    try OutputFile(folder + "/ranking.xlsx", console).write(try Workbook.bytes(paper.sheets, title: paper.title))
    return .fine
  }

  private func sign(
    _ store: ReviewStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let loaded = store.loaded
    guard let by = arguments.text(.by), !by.isEmpty else {
      throw .usage(.missingOption("--by", command: "review sign"))
    }
    try loaded.requireWholeLedger()
    guard loaded.tally.errors == 0 else { throw .badData(ReviewMessages.hasErrors(loaded.hint)) }
    var (record, questions) = try store.draft()
    guard questions.isEmpty else {
      throw .badData(
        ReviewMessages.list(ReviewMessages.hasQuestions, ReviewMessages.questions(questions, loaded.trip)))
    }
    record.meeting = try meeting(arguments, loaded.today)?.iso
    if let old = try store.signed() { try replace(old, by: &record, arguments, loaded) }
    (record.number, record.by) = (loaded.ledger.nextReview, by)
    try store.freeze(record, console)
    let page = ReviewStore.path(record.number, "html")
    if arguments.isJSON {
      console.out(
        JSONWriter.text(["version": .number(1), "record": .whole(record.number), "paper": .string(page)]))
    } else {
      console.print(ReviewMessages.signed(record.number, by, page, loaded.hint).text(loaded.language))
    }
    return .fine
  }

  /// The day on which the committee met; nil where nobody says it.
  private func meeting(_ arguments: Arguments, _ today: Day) throws(CommandFailure) -> Day? {
    let day: Day?
    do { day = try arguments.day(Self.on) } catch { throw .usage(error) }
    if let day, day > today { throw .badData(ReviewMessages.meetingToCome(day)) }
    return day
  }

  /// A record that was signed before is replaced for a reason only, and where it says something else.
  private func replace(
    _ old: ReviewRecord, by record: inout ReviewRecord, _ arguments: Arguments, _ loaded: LoadedTrip
  ) throws(CommandFailure) {
    guard let reason = arguments.text(Self.reason), !reason.isEmpty else { throw .badData(ReviewMessages.needsReason) }
    guard !ReviewChange.all(from: old, to: record).isEmpty else { throw .badData(ReviewMessages.changesNothing) }
    let touched = Promotion.decided(loaded.trip, from: old, to: record)
    guard touched.isEmpty || arguments.has(Self.keep) else {
      throw .badData(ReviewMessages.list(ReviewMessages.touchesDecisions(loaded.hint), touched))
    }
    (record.replaces, record.reason) = (old.number, reason)
    record.changes = ReviewScoreChange.all(from: old, to: record).map { FrozenWords($0) }
  }

  private func roster(
    _ store: ReviewStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let record = try store.requireSigned()
    // Who has given up since does not come back by this.
    let holding = try Promotion(store).places.holding
    let work = try RosterEntry(
      store, record.entries(.admitted).filter { holding.contains($0.application) },
      replyBy: record.replyBy.flatMap(Day.init(iso:)))
    let isWritten = !arguments.has(Self.dryRun) && !work.added.isEmpty
    if isWritten { try work.write(store.loaded, "admitted companies") }
    if arguments.isJSON {
      console.out(JSONWriter.text(work.json(isWritten: isWritten)))
    } else {
      console.print(work.lines(store.loaded.language, isWritten: isWritten))
    }
    return .fine
  }
}
