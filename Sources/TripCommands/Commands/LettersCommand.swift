import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripStorage

/// `trip letters`: the official letters on a review, from the record that was signed and from nothing else.
struct LettersCommand: Command {
  let spec = CommandSpec(
    name: "letters",
    summary: Sentence(
      en: "letters to all applicants, from the signed record", zhHant: "依簽署紀錄產出給各申請企業之通知函", ja: "署名済み記録から全応募企業への通知書を出力"),
    operands: "[APPLICATION] [FOLDER]", operandCount: 2, options: [.output],
    examples: ["trip letters", "trip letters A07", "trip letters A07 --output letter.html"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    let store = try ReviewStore(loaded)
    let record = try store.requireSigned()
    let entries = try chosen(operands.company, record)
    let isOne = operands.company != nil && arguments.has(.output)
    let folder = arguments.text(.output) ?? loaded.folder.path + "/letters"
    if !arguments.has(.output) { try OutputFile.keepFromGit(folder, console) }
    for entry in entries {
      let letter = DecisionLetter(
        entry, record, promotion: promotion(entry, record, loaded.trip), today: loaded.today, loaded.paperLanguage)
      let path = isOne ? folder : "\(folder)/\(PaperName.file(entry.application)).html"
      try OutputFile(path, console).write(HTMLWriter.bytes(letter.page))
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

  /// A company in reserve that was promoted since gets the letter that says so.
  private func promotion(
    _ entry: ReviewRecord.Entry, _ record: ReviewRecord, _ trip: Trip
  ) -> DecisionLetter.Promotion? {
    guard entry.result == .reserve,
      let line = trip.decisions.last(where: { $0.kind == .promoted && $0.application == entry.application })
    else { return nil }
    return DecisionLetter.Promotion(on: line.on, replyBy: RosterEntry.company(of: entry, in: trip)?.replyBy)
  }
}
