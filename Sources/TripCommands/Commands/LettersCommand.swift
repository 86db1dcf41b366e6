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
      en: "letters to all applicants, from the signed record", zhHant: "依已簽署的評選紀錄，產出致各申請企業的通知函",
      ja: "署名済み記録から全応募企業への通知書を出力"),
    operands: "[APPLICATION] [FOLDER]", operandCount: 2,
    options: [number, .output, BuildCommand.pdf, BuildCommand.browser],
    examples: [
      "trip letters", "trip letters A07", "trip letters A07 --number 範會字第1150001號",
      "trip letters A07 --output letter.html", "trip letters --pdf",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    let room = try LetterRoom(ReviewStore(loaded))
    let entries = try told(try room.chosen(operands.company), operands.company != nil, room, loaded.language, console)
    let isOne = operands.company != nil && arguments.has(.output)
    let folder = arguments.text(.output) ?? loaded.folder.path + "/letters"
    if !arguments.has(.output) { try OutputFile.keepFromGit(folder, console) }
    let files = entries.map { entry in
      let letter = room.letter(entry, reference: arguments.text(Self.number))
      return (name: "\(PaperName.file(entry.application)).html", bytes: HTMLWriter.bytes(letter.page))
    }
    let pdf = arguments.has(BuildCommand.pdf) ? try printed(files, arguments) : (files: [], remark: nil)
    if isOne, let file = files.first {
      try OutputFile(folder, console).write(file.bytes)
      if folder != "-", let file = pdf.files.first { try OutputFile(Self.beside(folder), console).write(file.bytes) }
    } else {
      var written = try WrittenFiles(folder, loaded.language, console)
      try written.write(files + pdf.files)
    }
    if arguments.isJSON { console.out(JSONWriter.text(json(entries, room.record))) }
    guard let remark = pdf.remark else { return .fine }
    console.error(remark.text(loaded.language) + "\n")
    return .cannotCreate
  }

  private func json(_ entries: [ReviewRecord.Entry], _ record: ReviewRecord) -> JSONValue {
    [
      "version": .number(1), "record": .whole(record.number),
      "letters": .array(
        entries.map { ["application": .string($0.application), "result": .string($0.result.rawValue)] }),
    ]
  }

  /// Without those to whom the record is no news any more.
  private func told(
    _ entries: [ReviewRecord.Entry], _ isNamed: Bool, _ room: LetterRoom, _ language: Language, _ console: Console
  ) throws(CommandFailure) -> [ReviewRecord.Entry] {
    var told: [ReviewRecord.Entry] = []
    for entry in entries {
      guard let absence = room.absence(entry) else {
        told.append(entry)
        continue
      }
      guard !isNamed else { throw .badData(absence) }
      console.error(absence.text(language) + "\n")
    }
    return told
  }

  // MARK: - PDF

  /// The same letters as PDF, and why there are none where that is so.
  private func printed(
    _ files: [(name: String, bytes: [UInt8])], _ arguments: Arguments
  ) throws(CommandFailure) -> (files: [(name: String, bytes: [UInt8])], remark: Sentence?) {
    var printed: [(name: String, bytes: [UInt8])] = []
    let pages = files.map { PaperFile(path: $0.name, bytes: $0.bytes, isPersonal: true) }
    let remark = try PDFRoom(browser: arguments.text(BuildCommand.browser)).print(pages) { paper in
      printed.append((paper.path, paper.bytes))
    }
    return (printed, remark)
  }

  /// letter.html becomes letter.pdf.
  private static func beside(_ path: String) -> String {
    (path.lowercased().hasSuffix(".html") ? String(path.dropLast(5)) : path) + ".pdf"
  }
}
