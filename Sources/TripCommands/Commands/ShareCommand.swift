import TripFormats
import TripModel
import TripStorage

/// `trip share WHOM --output FOLDER`: a copy of the trip for somebody outside, with only what the purpose needs.
struct ShareCommand: Command {
  let spec = CommandSpec(
    name: "share",
    summary: Sentence(
      en: "copy the trip for somebody outside, with only what they need", zhHant: "為外部人員產生僅含必要資料的副本",
      ja: "外部の相手に必要な項目だけのコピーを作成"),
    operands: "agency|company|auditor|colleague [COMPANY] [FOLDER]", operandCount: 3, options: [.output],
    examples: [
      "trip share agency --output for-agency", "trip share company C03 --output for-C03",
      "trip share auditor --output books",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    guard let word = arguments.operands.first else {
      throw .usage(.missingOperand("agency|company|auditor|colleague", command: spec.name))
    }
    guard let recipient = Recipient(rawValue: word) else {
      throw .usage(.invalidValue(option: "share", value: word, expected: ShareWords.whom))
    }
    guard let output = arguments.text(.output), !output.isEmpty, output != "-" else {
      throw .usage(.missingOption("--output", command: spec.name))
    }
    let operands = try CompanyOperand(arguments, console, words: Array(arguments.operands.dropFirst()))
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    let company = try company(operands.company, recipient, loaded.trip)
    guard loaded.tally.errors == 0 else { throw .badData(ShareWords.hasErrors) }
    let plan: SharePlan
    do { plan = try SharePlan(for: recipient, company, loaded) } catch { throw .storage(error) }
    try write(plan, output, console)
    let copy = try LoadedTrip([output], arguments, console)
    let report = ShareReport(
      plan: plan, path: output, company: company.map { loaded.trip.companies[$0].id }, tally: copy.tally,
      language: loaded.language)
    if arguments.isJSON { console.out(JSONWriter.text(report.json)) } else { console.print(report.lines) }
    return copy.tally.errors == 0 ? .fine : .tripHasErrors
  }

  /// A company's copy is for one; any other is for none.
  private func company(_ word: String?, _ recipient: Recipient, _ trip: Trip) throws(CommandFailure) -> Int? {
    guard recipient == .company else {
      if let word { throw .usage(.unexpectedOperand(word, command: spec.name)) }
      return nil
    }
    guard let word else { throw .usage(.missingOperand("COMPANY", command: "share company")) }
    return try CompanyOperand.number(of: word, in: trip)
  }

  private func write(_ plan: SharePlan, _ output: String, _ console: Console) throws(CommandFailure) {
    let path = console.absolute(output)
    do {
      guard try console.disk.kind(of: path) == nil else { throw StorageError(.exists, path) }
      try TripFolder(path: path, disk: console.disk).create(plan.files, isPersonal: true)
    } catch { throw CommandFailure(error) }
  }
}
