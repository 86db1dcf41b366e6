import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripSelection
import TripStorage

/// `trip letters`: the official letters on a review, from the record that was signed and from nothing else.
struct LettersCommand: Command {
  static let number = OptionSpec(
    name: "number", placeholder: "TEXT",
    help: Sentence(en: "the letters' reference", zhHant: "發文字號", ja: "文書番号"))

  let spec = CommandSpec(
    name: "letters",
    summary: Sentence(
      en: "letters to all applicants, from the signed record", zhHant: "依簽署紀錄產出給各申請企業之通知函", ja: "署名済み記録から全応募企業への通知書を出力"),
    operands: "[APPLICATION] [FOLDER]", operandCount: 2, options: [number, .output],
    examples: [
      "trip letters", "trip letters A07", "trip letters A07 --number 範會字第1150001號",
      "trip letters A07 --output letter.html",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    let store = try ReviewStore(loaded)
    let record = try store.requireSigned()
    let entries = try told(try chosen(operands.company, record), operands.company != nil, store, console)
    let isOne = operands.company != nil && arguments.has(.output)
    let folder = arguments.text(.output) ?? loaded.folder.path + "/letters"
    if !arguments.has(.output) { try OutputFile.keepFromGit(folder, console) }
    let files = entries.map { entry in
      let letter = DecisionLetter(
        entry, record, promotion: promotion(entry, record, loaded.trip), reference: arguments.text(Self.number),
        today: loaded.today, loaded.paperLanguage)
      return (name: "\(PaperName.file(entry.application)).html", bytes: HTMLWriter.bytes(letter.page))
    }
    if isOne, let file = files.first {
      try OutputFile(folder, console).write(file.bytes)
    } else {
      var written = try WrittenFiles(folder, loaded.language, console)
      try written.write(files)
    }
    if arguments.isJSON {
      console.out(
        JSONWriter.text([
          "version": .number(1), "record": .whole(record.number),
          "letters": .array(
            entries.map { ["application": .string($0.application), "result": .string($0.result.rawValue)] }),
        ]))
    }
    return .fine
  }

  private func chosen(_ code: String?, _ record: ReviewRecord) throws(CommandFailure) -> [ReviewRecord.Entry] {
    guard let code else { return record.entries }
    guard let entry = record.entry(code) else {
      let closest = Suggestion.closest(to: code, among: record.entries.map(\.application))
      throw .badData(ReviewMessages.unknown(code, closest))
    }
    return [entry]
  }

  /// Without those to whom the record is no news any more: who gave up, withdrew or was not accepted since.
  private func told(
    _ entries: [ReviewRecord.Entry], _ isNamed: Bool, _ store: ReviewStore, _ console: Console
  ) throws(CommandFailure) -> [ReviewRecord.Entry] {
    let promotion = try Promotion(store)
    let held = Set(promotion.places.holding + promotion.places.waiting)
    let gone = entries.filter { [.admitted, .reserve].contains($0.result) && !held.contains($0.application) }
    let words = gone.map { promotion.absence(of: $0.application) + LettersWords.notWritten }
    if isNamed, let first = words.first { throw .badData(first) }
    for line in words { console.error(line.text(store.loaded.language) + "\n") }
    return entries.filter { entry in !gone.contains { $0.application == entry.application } }
  }

  /// A company in reserve that was promoted since gets the letter that says so.
  private func promotion(
    _ entry: ReviewRecord.Entry, _ record: ReviewRecord, _ trip: Trip
  ) -> DecisionLetter.Promotion? {
    guard entry.result != .admitted,
      let line = trip.decisions.last(where: { $0.kind == .promoted && $0.application == entry.application })
    else { return nil }
    return DecisionLetter.Promotion(on: line.on, replyBy: RosterEntry.company(of: entry, in: trip)?.replyBy)
  }
}
