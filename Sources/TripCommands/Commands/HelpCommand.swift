import TripModel
import TripReading

/// `trip help [COMMAND]`.
struct HelpCommand: Command {
  let spec = CommandSpec(
    name: "help", summary: Sentence(en: "say how a command is used", zhHant: "說明指令用法", ja: "コマンドの使い方を表示"),
    operands: "[COMMAND]", operandCount: 1, options: [],
    examples: ["trip help quote"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let language = arguments.language ?? MessageLanguage.ofLocale(console.environment)
    guard let name = arguments.operands.first else {
      console.print(Help(language).overview())
      return .fine
    }
    guard let command = Program.command(name) else {
      let names = Program.commands.map(\.spec.name)
      throw .usage(.unknownCommand(name, closest: Suggestion.closest(to: name, among: names)))
    }
    console.print(Help(language).page(of: command.spec))
    return .fine
  }
}
