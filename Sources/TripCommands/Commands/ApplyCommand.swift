import TripCosting
import TripFormats
import TripModel
import TripReading
import TripSelection
import TripStorage

/// `trip apply FILE`: an application form or a list of applications into `applications.csv`.
struct ApplyCommand: Command {
  static let received = OptionSpec(
    name: "received", placeholder: "TIME",
    help: Sentence(
      en: "when the mail came in, with seconds and zone, as its header has it", zhHant: "郵件收件時間，含秒數與時區，依郵件標頭",
      ja: "メールの受信日時（秒・時間帯付き、ヘッダーのとおり）"))
  static let subject = OptionSpec(
    name: "subject", placeholder: "TEXT", help: Sentence(en: "the mail's subject", zhHant: "郵件主旨", ja: "メールの件名"))
  static let attached = OptionSpec(
    name: "attached", placeholder: "ID",
    help: Sentence(
      en: "what was attached to the mail, by the id in trip.json", zhHant: "郵件所附文件（trip.json 中的代號）",
      ja: "メールに添付された書類（trip.json の ID）"), repeats: true)
  static let target = OptionSpec(
    name: "to", placeholder: "APPLICATION",
    help: Sentence(
      en: "it completes this application (補件): fills what is empty there", zhHant: "此為該申請案之補件：填入空白欄位",
      ja: "この申請の補正：空欄を埋める"))
  static let take = OptionSpec(
    name: "take", placeholder: "KEY",
    help: Sentence(
      en: "with --to: take this answer though another one stands there", zhHant: "搭配 --to：此欄採用新值",
      ja: "--to と併用：この項目は新しい値を採用"),
    repeats: true)

  let spec = CommandSpec(
    name: "apply",
    summary: Sentence(
      en: "take in application forms and lists of applications", zhHant: "登錄申請資料（報名表、清單）", ja: "申込書・申請一覧を登録"),
    operands: "FILE…", operandCount: 999,
    options: [received, subject, attached, target, take, ImportCommand.dryRun, ImportCommand.folder],
    examples: [
      "trip apply form.xlsx --received 2026-05-04T16:59:58+08:00 --subject '申請…－範例公司' --attached evidence",
      "trip apply rest.xlsx --to A07 --received 2026-05-08T10:00:00+08:00 --dry-run", "trip apply list.csv",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    guard !arguments.operands.isEmpty else { throw .usage(.missingOperand("FILE", command: spec.name)) }
    let loaded = try LoadedTrip(arguments.text(ImportCommand.folder).map { [$0] } ?? [], arguments, console)
    guard loaded.trip.call != nil else { throw .badData(ApplicationsWords.noCall) }
    let options = try options(arguments, loaded.trip)
    var work = try ApplyWork(loaded, options)
    for file in arguments.operands {
      let source = try ApplicationSource(file, for: loaded.trip, console)
      // A list may say so row by row; a form never does.
      guard options.received != nil || source.tables.allSatisfy({ $0.kind == .list }) else {
        throw .usage(.missingOption("--received", command: spec.name))
      }
      try work.take(source, named: FilePath.name(of: file))
    }
    let isWritten = work.isChanged && !arguments.has(ImportCommand.dryRun)
    if isWritten {
      let names = arguments.operands.map { FilePath.name(of: $0) }.joined(separator: ", ")
      do { try loaded.folder.apply(Change("apply \(names)", work.edits, basis: work.basis)) } catch {
        throw .storage(error)
      }
    }
    let report = ApplyReport(work, loaded, isWritten: isWritten)
    if arguments.isJSON {
      console.out(JSONWriter.text(report.json))
    } else {
      console.print(report.lines)
    }
    return work.isWhole ? .fine : .tripHasErrors
  }

  private func options(_ arguments: Arguments, _ trip: Trip) throws(CommandFailure) -> ApplyOptions {
    var options = ApplyOptions()
    options.subject = arguments.text(Self.subject)
    if let text = arguments.text(Self.received) {
      guard let instant = InstantText.read(text) else {
        throw .usage(.invalidValue(option: "--received", value: text, expected: ApplyWords.instant))
      }
      options.received = instant
    }
    let ids = (trip.call?.documents ?? []).filter(\.isAttached).map(\.id)
    for word in arguments.texts(Self.attached) {
      guard ids.contains(word) else {
        throw .usage(
          .invalidValue(option: "--attached", value: word, expected: ApplyWords.unknownAttachment(word, ids)))
      }
      options.attached.append(word)
    }
    if let word = arguments.text(Self.target) { options.target = try ApplicationOperand.number(of: word, in: trip) }
    for word in arguments.texts(Self.take) {
      let known = Self.takeable(trip)
      guard let column = known.first(where: { $0.rawValue == word }) else {
        throw .usage(
          .invalidValue(
            option: "--take", value: word,
            expected: Sentence.list(known.map(\.rawValue))))
      }
      options.taken.insert(column)
    }
    return options
  }

  /// What an application sets, figures for the years of the call, and the time at which it became whole.
  private static func takeable(_ trip: Trip) -> [ApplicationColumn] {
    let years = trip.call?.years ?? []
    return ApplicationColumn.allCases.filter { column in
      switch column {
      case .answer(.arrived): true
      case .answer: column.isCompanys
      case .figure(_, let year): years.isEmpty || years.contains(year)
      }
    }
  }
}
