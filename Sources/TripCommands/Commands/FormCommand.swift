import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// `trip form`: workbooks that companies fill in and send back.
struct FormCommand: Command {
  static let blank = OptionSpec(
    name: "blank", placeholder: nil,
    help: Sentence(en: "one form without a company's data", zhHant: "空白表單", ja: "企業情報の入っていない記入表"))
  static let application = OptionSpec(
    name: "application", placeholder: nil,
    help: Sentence(en: "the application form of the brochure's annex", zhHant: "招募說明附件之報名表", ja: "募集要項付属の申込書"))

  let spec = CommandSpec(
    name: "form",
    summary: Sentence(
      en: "write forms to fill in, for each company, one, or blank", zhHant: "產出供參團公司填寫的表單", ja: "企業が記入する用紙を出力"),
    operands: "[COMPANY] [FOLDER]", operandCount: 2, options: [blank, application, .output],
    examples: ["trip form", "trip form C01", "trip form --blank --output form.xlsx"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    let settings = loaded.settings()
    if arguments.has(Self.application) {
      guard loaded.trip.call != nil else { throw .badData(ApplicationsWords.noCall) }
      return try one(
        ApplicationForm(loaded.trip, settings).sheets, "forms/application.xlsx", loaded, arguments, console)
    }
    if arguments.has(Self.blank) {
      return try one(FormWorkbook(nil, loaded.trip, settings).sheets, "forms/blank.xlsx", loaded, arguments, console)
    }
    if let company = operands.company {
      let number = try CompanyOperand.number(of: company, in: loaded.trip)
      let name = PaperName.unique(loaded.trip.companies)[number]
      return try one(
        FormWorkbook(number, loaded.trip, settings).sheets, "forms/\(name).xlsx", loaded, arguments, console)
    }
    return try all(loaded, arguments, console)
  }

  private func one(
    _ sheets: [Sheet], _ path: String, _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let bytes = try Workbook.bytes(sheets, title: loaded.trip.title.text(loaded.paperLanguage))
    if !arguments.has(.output) { try OutputFile.keepFromGit(loaded.folder.path + "/forms", console) }
    try OutputFile(arguments.text(.output) ?? loaded.folder.path + "/" + path, console).write(bytes)
    return .fine
  }

  /// One for each company, beside each other.
  private func all(_ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode
  {
    let folder = arguments.text(.output) ?? loaded.folder.path + "/forms"
    let names = PaperName.unique(loaded.trip.companies)
    if !arguments.has(.output) { try OutputFile.keepFromGit(folder, console) }
    for number in loaded.trip.companies.indices {
      let sheets = FormWorkbook(number, loaded.trip, loaded.settings()).sheets
      let bytes = try Workbook.bytes(sheets, title: loaded.trip.title.text(loaded.paperLanguage))
      try OutputFile(folder + "/" + names[number] + ".xlsx", console).write(bytes)
    }
    return .fine
  }
}
