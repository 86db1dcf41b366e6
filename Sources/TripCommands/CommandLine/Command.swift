/// One word behind `trip`: its options as data, and what it does.
protocol Command: Sendable {
  var spec: CommandSpec { get }
  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode
}
