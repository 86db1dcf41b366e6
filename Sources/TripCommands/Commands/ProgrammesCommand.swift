import TripCosting
import TripFormats
import TripModel
import TripProgrammes

/// `trip programmes [WORDS]`: what support exists, which may overlap with an application, what else there is for it.
struct ProgrammesCommand: Command {
  let spec = CommandSpec(
    name: "programmes",
    summary: Sentence(
      en: "search support measures; compare them with an application", zhHant: "查詢政府輔導與補助措施，並與申請案比對",
      ja: "支援制度の検索と申請案との照合"),
    operands: "[WORD ...] [FOLDER]", operandCount: 20,
    options: ProgrammesInput.options,
    examples: [
      "trip programmes 外銷 補助", "trip programmes export matchmaking --year 114",
      "trip programmes --need loan --employees 12", "trip programmes --industry metal --overseas",
      "trip programmes 114-30", "trip programmes --application A07", "trip programmes --for A07",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let catalogue: Catalogue
    do { catalogue = try Catalogue.embedded() } catch { throw .badData(ProgrammeWords.damaged(error)) }
    let input = ProgrammesInput(arguments, catalogue)
    if let name = try input.application() {
      return try compare(name, arguments, console, catalogue)
    }
    let query = try input.query()
    let today: Day
    do { today = try arguments.day(.today) ?? LoadedTrip.day(ofClock: console.now) } catch { throw .usage(error) }
    let language = arguments.language ?? MessageLanguage.ofLocale(console.environment)
    guard let query else {
      let report = CatalogueReport(catalogue: catalogue, today: today, language: language)
      if arguments.isJSON { console.out(JSONWriter.text(report.json)) } else { console.print(report.lines) }
      return .fine
    }
    let report = ProgrammesReport(
      findings: ProgrammeSearch(catalogue, on: today).find(query), query: query,
      card: ProgrammeCard(catalogue: catalogue, language: language, today: today),
      showsAll: arguments.has(ProgrammesInput.all), style: Style(isOn: console.usesColor))
    if arguments.isJSON { console.out(JSONWriter.text(report.json)) } else { console.print(report.lines) }
    return .fine
  }

  private func compare(
    _ name: String, _ arguments: Arguments, _ console: Console, _ catalogue: Catalogue
  ) throws(CommandFailure) -> ExitCode {
    if arguments.operands.count > 1 {
      throw .usage(.unexpectedOperand(arguments.operands[1], command: spec.name))
    }
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    let application = try ApplicationPlan.application(name, loaded.trip)
    let report = PlanReport(
      plan: ApplicationPlan(application, loaded), isSuggestion: arguments.has(ProgrammesInput.suggestions),
      card: ProgrammeCard(catalogue: catalogue, language: loaded.language, today: loaded.today),
      showsAll: arguments.has(ProgrammesInput.all), style: Style(isOn: console.usesColor))
    if arguments.isJSON { console.out(JSONWriter.text(report.json)) } else { console.print(report.lines) }
    return .fine
  }
}
