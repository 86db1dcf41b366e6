import Synchronization
import TripFormats
import TripModel
import TripStorage

/// `trip build --all`: the papers of every trip below a folder; a trip that fails holds up no other.
struct BuildAll {
  /// What became of one trip.
  private struct Outcome: Sendable {
    var folder: String
    var exit = ExitCode.fine
    var papers: Int?
    var tally: Tally?
    /// Why there are no papers, or no PDF.
    var problem: Sentence?
    /// What stopped processes had left, and what became of it.
    var recovered: [Recovery] = []
    var traces = TripTraces()
  }

  private struct Sum {
    var printed = 0
    var exit = ExitCode.fine
    var members: [TripsInCommon.Member] = []
  }

  private let arguments: Arguments
  private let console: Console
  private let trips: ManyTrips

  init(_ arguments: Arguments, _ console: Console) throws(CommandFailure) {
    if arguments.has(BuildCommand.output) { throw .usage(.conflict("--all", "--output")) }
    self.arguments = arguments
    self.console = console
    trips = try ManyTrips(arguments, console)
  }

  func run() throws(CommandFailure) -> ExitCode {
    let language = arguments.language ?? MessageLanguage.ofLocale(console.environment)
    var sum = Sum(exit: trips.isWhole ? .fine : .inputOutput)
    trips.tell(trips.remarks, arguments)
    let (arguments, console) = (arguments, console)
    let cores = trips.coresOfEach
    trips.run({ path, quiet in Self.outcome(path, arguments, quiet, cores) }) { outcome in
      Self.tell(outcome, isJSON: arguments.isJSON, language, console)
      if outcome.papers != nil { sum.printed += 1 }
      sum.exit = sum.exit.worse(outcome.exit)
      sum.members.append(TripsInCommon.Member(folder: outcome.folder, traces: outcome.traces))
    }
    trips.tell(TripsInCommon(sum.members).copies, arguments)
    if !arguments.isJSON {
      console.print(PortfolioWords.printed(sum.printed, of: trips.paths.count).text(language))
    }
    return sum.exit
  }

  private static func outcome(_ path: String, _ arguments: Arguments, _ console: Console, _ cores: Int) -> Outcome {
    let recovered = Recovered()
    var console = console
    console.recovered = { recovery in recovered.all.withLock { $0.append(recovery) } }
    var outcome = Outcome(folder: console.shown(path))
    do {
      try Patience.again { () throws(CommandFailure) in try build(path, arguments, console, cores, &outcome) }
    } catch {
      outcome.exit = error.exitCode
      outcome.problem = error.sentence
    }
    outcome.recovered = recovered.all.withLock(\.self)
    // Somebody's change is not taken for done, or not done, without a word; papers can be made again.
    if outcome.recovered.contains(where: { $0 != .papers }) { outcome.exit = outcome.exit.worse(.inputOutput) }
    return outcome
  }

  private final class Recovered: Sendable {
    let all = Mutex<[Recovery]>([])
  }

  private static func build(
    _ path: String, _ arguments: Arguments, _ console: Console, _ cores: Int, _ outcome: inout Outcome
  ) throws(CommandFailure) {
    let loaded = try LoadedTrip([path], arguments, console)
    outcome.tally = loaded.tally
    outcome.traces.firstLine = TripTraces.firstLine(loaded)
    guard loaded.tally.errors == 0 else {
      outcome.exit = .tripHasErrors
      return
    }
    let (papers, printing) = try BuildCommand().write(arguments, loaded, console, cores: cores)
    outcome.papers = papers.count
    outcome.problem = printing
    if printing != nil { outcome.exit = .cannotCreate }
  }

  private static func tell(_ outcome: Outcome, isJSON: Bool, _ language: Language, _ console: Console) {
    guard !isJSON else { return console.out(JSONWriter.line(json(outcome, language)) + "\n") }
    var parts = outcome.recovered.map(StorageWords.said)
    if let papers = outcome.papers { parts.append(PortfolioWords.papers(papers)) }
    if let tally = outcome.tally { parts.append(Messages.tally(tally)) }
    if let problem = outcome.problem { parts.append(problem) }
    if outcome.tally.map({ $0.errors > 0 }) ?? false { parts.append(PortfolioWords.seeCheck(outcome.folder)) }
    console.print(PortfolioWords.line(outcome.folder, parts).text(language))
  }

  /// version, folder, exit, papers, errors, warnings, notes, waived, problem, recovered.
  private static func json(_ outcome: Outcome, _ language: Language) -> JSONValue {
    let tally = outcome.tally
    return [
      "version": .number(1), "folder": .string(outcome.folder), "exit": .whole(Int(outcome.exit.rawValue)),
      "papers": .whole(outcome.papers), "errors": .whole(tally?.errors), "warnings": .whole(tally?.warnings),
      "notes": .whole(tally?.notes), "waived": .whole(tally?.waived), "problem": .text(outcome.problem?.text(language)),
      "recovered": .array(outcome.recovered.map { .string(StorageWords.said($0).text(language)) }),
    ]
  }
}
