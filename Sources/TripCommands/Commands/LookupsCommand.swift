import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripSelection
import TripStorage

/// `trip lookups`: what is still to be looked up of applications; a sheet to fill in, and its answers back.
struct LookupsCommand: Command {
  static let by = OptionSpec(
    name: "by", placeholder: "NAME",
    help: Sentence(
      en: "with 'import': who looked, where a row does not say", zhHant: "搭配 import：查核人（列中未填者）",
      ja: "import と併用：確認者（行に記載がない場合）"))
  static let on = OptionSpec(
    name: "on", placeholder: "DAY",
    help: Sentence(
      en: "with 'import': when, where a row does not say", zhHant: "搭配 import：查核日期（列中未填者）",
      ja: "import と併用：確認日（行に記載がない場合）"))
  static let dryRun = OptionSpec(
    name: "dry-run", placeholder: nil,
    help: Sentence(
      en: "with 'import': show and write nothing", zhHant: "搭配 import：僅顯示，不寫入", ja: "import と併用：表示のみ、書き込まない"))

  let spec = CommandSpec(
    name: "lookups",
    summary: Sentence(
      en: "what must be looked up of applications; a sheet to fill in, and back", zhHant: "待查核事項：列出、產出查核表、匯入查核結果",
      ja: "申請の確認待ち事項。記入表の作成と取り込み"),
    operands: "[sheet|import] [FILE…] [FOLDER]", operandCount: 99, options: [by, on, dryRun, .output],
    examples: [
      "trip lookups", "trip lookups sheet", "trip lookups import lookups.xlsx --by 陳秘書 --on 2026-05-08",
      "trip lookups import lookups.xlsx --dry-run",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    var words = arguments.operands
    let verb = words.first.flatMap { ["sheet", "import"].contains($0) ? $0 : nil }
    if verb != nil { words.removeFirst() }
    let folder = words.last.flatMap { TripFinder(console).isTripFolder($0) ? $0 : nil }
    if folder != nil { words.removeLast() }
    guard verb == "import" || words.isEmpty else { throw .usage(.unexpectedOperand(words[0], command: spec.name)) }
    let loaded = try LoadedTrip(folder.map { [$0] } ?? [], arguments, console)
    guard loaded.trip.call != nil else { throw .badData(ApplicationsWords.noCall) }
    switch verb {
    case "sheet": return try sheet(loaded, arguments, console)
    case "import": return try take(words, loaded, arguments, console)
    default: return list(loaded, arguments, console)
    }
  }

  private func standings(_ loaded: LoadedTrip) -> [Standing] { Standing.all(loaded.trip, today: loaded.today) }

  private func list(_ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console) -> ExitCode {
    let (open, language) = (LookupSheet.open(standings(loaded)), loaded.paperLanguage)
    guard !arguments.isJSON else {
      console.out(JSONWriter.text(["version": .number(1), "open": .array(open.map { json($0, loaded) })]))
      return .fine
    }
    guard !open.isEmpty else {
      console.print(LookupsMessages.nothingOpen.text(language))
      return .fine
    }
    var table = TextTable()
    for (standing, finding) in open {
      let application = loaded.trip.applications[standing.application]
      table.add(
        application.id, application.company.name, finding.requirement.title.text(language),
        "→ " + Sentence.joined(finding.sources).text(language))
    }
    console.print(table.lines)
    return .fine
  }

  private func json(_ open: (standing: Standing, finding: Finding), _ loaded: LoadedTrip) -> JSONValue {
    [
      "application": .string(loaded.trip.applications[open.standing.application].id),
      "question": .string(open.finding.requirement.rawValue),
      "reason": .string(open.finding.reason.text(loaded.paperLanguage)),
      "sources": .array(open.finding.sources.map { .string($0.text(loaded.paperLanguage)) }),
    ]
  }

  private func sheet(
    _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let sheet = LookupSheet(standings(loaded), loaded.trip, loaded.settings()).sheet
    guard sheet.count > 0 else {
      console.print(LookupsMessages.nothingOpen.text(loaded.language))
      return .fine
    }
    let bytes = try Workbook.bytes([sheet], title: loaded.trip.title.text(loaded.paperLanguage))
    if let path = arguments.text(.output) {
      try OutputFile(path, console).write(bytes)
      return .fine
    }
    let folder = loaded.folder.path + "/review"
    try OutputFile.keepFromGit(folder, console)
    // Answers that were typed into the last one and not taken in yet are kept beside it.
    var written = try WrittenFiles(folder, loaded.language, console)
    try written.write([(name: "lookups.xlsx", bytes: bytes)])
    return .fine
  }

  private func take(
    _ files: [String], _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    guard !files.isEmpty else { throw .usage(.missingOperand("FILE", command: "lookups import")) }
    let on: Day?
    do { on = try arguments.day(Self.on) } catch { throw .usage(error) }
    var (imports, remarks): ([LookupImport], [Sentence]) = ([], [])
    for file in files {
      let source = try ImportSource(file, console)
      let found = source.tables.compactMap { LookupImport($0, loaded.trip, by: arguments.text(Self.by), on: on) }
      guard !found.isEmpty else { throw .badData(LookupsMessages.notQuestions(file)) }
      (imports, remarks) = (imports + found, remarks + source.remarks)
    }
    let work = LookupWork(imports, loaded)
    let isWritten = work.refusals.isEmpty && !work.added.isEmpty && !arguments.has(Self.dryRun)
    if isWritten { try work.write(files) }
    if arguments.isJSON {
      console.out(JSONWriter.text(work.json(isWritten: isWritten)))
    } else {
      let end =
        work.refusals.isEmpty
        ? LookupsMessages.result(work.added.count, work.known, work.open, isWritten: isWritten)
        : LookupsMessages.nothingWritten
      let sentences = remarks + work.refusals.map(\.summary) + work.outweighed
      console.print(sentences.map { $0.text(loaded.language) } + work.lines + [end.text(loaded.language)])
    }
    return work.refusals.isEmpty ? .fine : .badData
  }
}
