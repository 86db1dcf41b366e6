import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel

/// `trip statement [COMPANY]`: invoiced, paid, due, overdue; of one company with every line of the ledger behind it.
struct StatementCommand: Command {
  let spec = CommandSpec(
    name: "statement",
    summary: Sentence(en: "what is invoiced, paid, due and overdue", zhHant: "應收、已收、未收與逾期一覽", ja: "請求・入金・未入金・期限超過の一覧"),
    operands: "[COMPANY] [FOLDER]", operandCount: 2, options: [], examples: ["trip statement", "trip statement C01"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    try loaded.requireLedger()
    let store = InvoiceStore(loaded: loaded)
    let company = try operands.company.map { (word) throws(CommandFailure) in try id(of: word, loaded) }
    let report = StatementReport(
      lines: try StatementLine.all(store, company: company), movements: try Movement.all(store, company: company),
      isOfCompany: company != nil, language: loaded.paperLanguage, hint: loaded.hint)
    if arguments.isJSON { console.out(JSONWriter.text(report.json)) } else { console.print(report.text) }
    return .fine
  }

  /// A company of the trip, or one that has left it and was invoiced.
  private func id(of word: String, _ loaded: LoadedTrip) throws(CommandFailure) -> String {
    if loaded.ledger.accounts.contains(where: { $0.company == word }) { return word }
    return loaded.trip.companies[try CompanyOperand.number(of: word, in: loaded.trip)].id
  }
}
