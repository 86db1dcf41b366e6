import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel

/// `trip statement [COMPANY]`: invoiced, paid, due, overdue.
struct StatementCommand: Command {
  let spec = CommandSpec(
    name: "statement",
    summary: Sentence(en: "what is invoiced, paid, due and overdue", zhHant: "應收、已收、未收與逾期一覽", ja: "請求・入金・未入金・期限超過の一覧"),
    operands: "[COMPANY] [FOLDER]", operandCount: 2, options: [], examples: ["trip statement", "trip statement C01"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    let store = InvoiceStore(loaded: loaded)
    var lines: [StatementLine] = []
    for account in loaded.ledger.accounts where operands.company.map({ $0 == account.company }) ?? true {
      lines += StatementLine.lines(account, try store.record(account.invoice), store)
    }
    let report = StatementReport(lines: lines, language: loaded.paperLanguage)
    if arguments.isJSON { console.out(JSONWriter.text(report.json)) } else { console.print(report.text) }
    return .fine
  }
}
