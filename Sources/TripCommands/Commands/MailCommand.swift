import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripStorage

/// `trip mail [KIND] [COMPANY]`: drafts to open, look at and send; `--templates` writes what they are made from.
struct MailCommand: Command {
  static let templates = OptionSpec(
    name: "templates", placeholder: nil,
    help: Sentence(
      en: "write the built-in templates into mail/ of the trip folder, to be edited", zhHant: "將內建範本寫入行程資料夾的 mail/ 供修改",
      ja: "内蔵のひな形を旅程フォルダの mail/ に書き出す（編集用）"))
  static let to = OptionSpec(
    name: "to", placeholder: "ADDRESS",
    help: Sentence(en: "where the manifest goes", zhHant: "旅客名單的收件信箱（旅行社）", ja: "旅客名簿の送付先（旅行会社）"))
  static let since = OptionSpec(
    name: "since", placeholder: "DAY",
    help: Sentence(
      en: "tell changes of the programme from this day on (default: the last seven days)",
      zhHant: "自此日起之行程異動（預設為最近七日）", ja: "この日以降の日程変更を知らせる（既定は直近7日間）"))
  static let output = OptionSpec(
    name: OptionSpec.output.name, placeholder: OptionSpec.output.placeholder,
    help: Sentence(
      en: "folder for the drafts (default: mail/drafts in the trip folder)", zhHant: "草稿資料夾（預設為行程資料夾的 mail/drafts）",
      ja: "下書きの出力先フォルダ（既定は旅程フォルダの mail/drafts）"))

  let spec = CommandSpec(
    name: "mail",
    summary: Sentence(
      en: "drafts of mails to companies and the agency", zhHant: "產出給參團公司與旅行社的信件草稿（.eml）",
      ja: "企業・旅行会社宛てメールの下書き（.eml）を作成"),
    operands: "[\(MailKind.allCases.map(\.rawValue).joined(separator: "|"))] [COMPANY|APPLICATION] [FOLDER]",
    operandCount: 3,
    options: [templates, to, since, LettersCommand.number, output] + OptionSpec.conversion,
    examples: [
      "trip mail", "trip mail invoice C01", "trip mail changes --since 2026-06-01", "trip mail reminder",
      "trip mail results", "trip mail supplement", "trip mail letter A07",
      "trip mail manifest --to agency@specimen.example",
      "trip mail --templates",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let kind = arguments.operands.first.flatMap(MailKind.init(rawValue:))
    let words = kind == nil ? arguments.operands : Array(arguments.operands.dropFirst())
    let operands = try CompanyOperand(arguments, console, words: words)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    if arguments.has(Self.templates) { return try writeTemplates(loaded, arguments, console) }
    guard loaded.tally.errors == 0 else {
      for line in loaded.printer.lines(loaded.diagnostics.filter { $0.severity == .error }) {
        console.error(line + "\n")
      }
      console.error(Messages.papersStopped.text(loaded.language) + "\n")
      return .tripHasErrors
    }
    try tellUnread(loaded, console)
    if let kind, kind.audience == .applicants {
      return try draft(kind, toApplicant: operands.company, loaded, arguments, console)
    }
    let company = try operands.company.map { (word) throws(CommandFailure) in
      try CompanyOperand.number(of: word, in: loaded.trip)
    }
    if let kind, kind != .changes, arguments.has(Self.since) { throw .usage(.conflict(kind.rawValue, "--since")) }
    if kind == .manifest, let word = operands.company { throw .usage(.conflict("manifest", word)) }
    // Letters go out once; they are made when asked for by name.
    let kinds = kind.map { [$0] } ?? MailKind.allCases.filter { $0 != .letter }
    let settings: PaperSettings
    do { settings = loaded.settings(try arguments.exchange(loaded)) } catch { throw .usage(error) }
    let room = try MailRoom(loaded, kinds, settings, console)
    let since: Day?
    do { since = try arguments.day(Self.since) } catch { throw .usage(error) }
    let made = try room.drafts(
      kinds, company: company, agency: try agency(arguments), since: since ?? loaded.today.advanced(by: -7))
    try write(made, loaded, arguments, console)
    try room.remember(made)
    return .fine
  }

  private func draft(
    _ kind: MailKind, toApplicant word: String?, _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let number = try word.map { (word) throws(CommandFailure) in
      try ApplicationOperand.number(of: word, in: loaded.trip)
    }
    var made = MailDrafts()
    let room = try MailRoom(loaded, [kind], loaded.settings(), console)
    try room.applicants(kind, number, arguments.text(LettersCommand.number), &made)
    try write(made, loaded, arguments, console)
    return .fine
  }

  private func agency(_ arguments: Arguments) throws(CommandFailure) -> Mailbox? {
    guard let text = arguments.text(Self.to) else { return nil }
    if EmailFault(text) == nil, let box = Mailbox(address: text) { return box }
    throw .usage(
      .invalidValue(
        option: "--to", value: text,
        expected: Sentence(en: "an e-mail address", zhHant: "電子郵件地址", ja: "メールアドレス")))
  }

  /// What the last run made goes, so that no draft stands that the folder no longer says.
  private func write(
    _ made: MailDrafts, _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) {
    let folder = console.absolute(arguments.text(Self.output) ?? loaded.folder.path + "/mail/drafts")
    let files = made.drafts.map { PaperFile(path: $0.name, bytes: EMLWriter.bytes($0.message), isPersonal: true) }
    let papers = PapersFolder(path: folder, disk: console.disk)
    let kept: [String]
    do { kept = try papers.replace(with: files) } catch {
      // Somebody else's are not ours to clear away.
      if error.kind != .locked { try? papers.cancel() }
      throw .storage(error)
    }
    let shown = console.shown(folder)
    if arguments.isJSON {
      console.out(JSONWriter.text(MailReport(made, folder: shown, loaded.language).json))
    } else {
      console.print(MailReport(made, folder: shown, loaded.language).lines)
    }
    if !kept.isEmpty { console.error(Messages.kept(kept, shown).text(loaded.language) + "\n") }
  }

  private func writeTemplates(
    _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let here = MailKind.allCases.filter { loaded.files[$0.file] != nil }
    let new = MailKind.allCases.filter { loaded.files[$0.file] == nil }
    let edits = new.map { kind in
      let text = MailTexts.text(kind, loaded.trip, loaded.paperLanguage)
      return Edit.put(path: kind.file, bytes: Array(text.utf8), isPersonal: false)
    }
    if !edits.isEmpty {
      let basis = Dictionary(uniqueKeysWithValues: new.map { ($0.file, [UInt8]()) })
      do { try loaded.folder.apply(Change("mail templates", edits, basis: basis)) } catch { throw .storage(error) }
    }
    if arguments.isJSON {
      console.out(
        JSONWriter.text([
          "version": .number(1), "written": .array(new.map { .string($0.file) }),
          "kept": .array(here.map { .string($0.file) }),
        ]))
      return .fine
    }
    if !new.isEmpty { console.print(MailMessages.templates(new.map(\.file)).text(loaded.language)) }
    if !here.isEmpty { console.print(MailMessages.kept(here.map(\.file)).text(loaded.language)) }
    return .fine
  }

  /// A template under another name was probably meant to be used.
  private func tellUnread(_ loaded: LoadedTrip, _ console: Console) throws(CommandFailure) {
    let (folder, disk) = (loaded.folder.path + "/mail", console.disk)
    guard disk.exists(folder) else { return }
    let names: [String]
    do { names = try disk.list(folder).sorted() } catch { throw .storage(error) }
    let known = MailKind.allCases.map { "\($0.rawValue).txt" }
    for name in names where name.hasSuffix(".txt") && !known.contains(name) && !name.hasPrefix(".") {
      let closest = Suggestion.closest(to: name, among: known).map { "mail/" + $0 }
      console.error(MailMessages.unread("mail/" + name, closest).text(loaded.language) + "\n")
    }
  }
}
