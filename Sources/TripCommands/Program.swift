import TripFormats
import TripModel
import TripReading
import TripStorage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The whole command line: finds the command, takes its options apart, runs it, and turns failures into words.
package enum Program {
  /// Of the promises that the manual makes: commands, options, files, JSON shapes, exit codes.
  static let version = "1.0"

  static let commands: [any Command] = [
    CheckCommand(),
    StatusCommand(), BoardCommand(),
    QuoteCommand(),
    ExplainCommand(),
    BuildCommand(),
    ProgrammesCommand(),
    ApplicationsCommand(),
    ApplyCommand(),
    LookupsCommand(),
    ReviewCommand(),
    LettersCommand(),
    PromoteCommand(),
    CliffCommand(),
    RoomsCommand(),
    MeetingsCommand(),
    ResultsCommand(),
    CashCommand(),
    CalendarCommand(),
    MailCommand(),
    WithdrawCommand(),
    ReplaceCommand(),
    ConfirmCommand(),
    ManifestCommand(),
    FormCommand(),
    PageCommand(),
    ImportCommand(),
    InvoiceCommand(),
    PayCommand(),
    StatementCommand(),
    ExportCommand(),
    UndoCommand(),
    HistoryCommand(),
    ForgetCommand(),
    PortfolioCommand(),
    ShareCommand(),
    NewCommand(),
    HelpCommand(),
  ]

  /// As `run`, but what could not be written anywhere is no success.
  package static func main(_ words: [String], _ console: Console) -> ExitCode {
    let exit = run(words, console)
    guard Console.lostOutput != 0 else { return exit }
    let reason = String(cString: strerror(Console.lostOutput))
    console.error("trip: \(Messages.outputLost(reason).text(MessageLanguage.of(words, console.environment)))\n")
    return exit.worse(.inputOutput)
  }

  package static func run(_ words: [String], _ console: Console) -> ExitCode {
    let language = MessageLanguage.of(words, console.environment)
    var console = console
    let error = console.error
    console.error = { error(TerminalText.safe($0)) }
    do {
      return try patiently(words, console, language)
    } catch {
      if Self.wantsJSON(words) { console.out(JSONWriter.text(error.json(language))) }
      console.error("trip: \(error.sentence.text(language))\n")
      if case .usage = error {
        let command = command(words.first).flatMap { $0.spec.name == "help" ? nil : " " + $0.spec.name } ?? ""
        console.error("  \(Messages.seeHelp(command).text(language))\n")
      }
      return error.exitCode
    }
  }

  /// What they say comes after what they write, so that nobody notices when they begin again.
  private static let patient = [
    "apply", "confirm", "import", "invoice", "lookups", "manifest", "meetings", "pay", "promote", "review", "rooms",
    "withdraw",
  ]

  /// Where a colleague has written meanwhile, the command is done again with what stands there then.
  private static func patiently(
    _ words: [String], _ console: Console, _ language: Language
  ) throws(CommandFailure) -> ExitCode {
    guard !words.contains("-"), words.first.map(patient.contains) ?? false else {
      return try dispatch(words, console, language)
    }
    return try Patience.again { () throws(CommandFailure) in try dispatch(words, console, language) }
  }

  /// Before the words are taken apart, since that may be what fails.
  private static func wantsJSON(_ words: [String]) -> Bool {
    words.contains("--format=json") || zip(words, words.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }

  static func command(_ name: String?) -> (any Command)? { commands.first { $0.spec.name == name } }

  private static func dispatch(
    _ words: [String], _ console: Console, _ language: Language
  ) throws(CommandFailure) -> ExitCode {
    guard let first = words.first, first != "--help", first != "-h" else {
      console.print(Help(language).overview())
      return words.isEmpty ? .wrongUsage : .fine
    }
    if first == "--version" {
      console.print("trip \(version)")
      return .fine
    }
    guard !first.hasPrefix("-") else { throw .usage(.optionBeforeCommand(first)) }
    guard let command = command(first) else {
      let names = commands.map(\.spec.name)
      throw .usage(.unknownCommand(first, closest: Suggestion.closest(to: first, among: names)))
    }
    let arguments: Arguments
    do { arguments = try Arguments(Array(words.dropFirst()), command.spec) } catch { throw .usage(error) }
    guard !arguments.has(.help) else {
      console.print(Help(language).page(of: command.spec))
      return .fine
    }
    return try command.run(arguments, console)
  }
}
