import TripLedger
import TripModel

/// `trip export hledger|beancount|csv`: invoices, credit notes and payments for other programs.
struct ExportCommand: Command {
  let spec = CommandSpec(
    name: "export",
    summary: Sentence(
      en: "invoices and payments as an hledger or beancount journal, or CSV",
      zhHant: "將通知單與收款匯出為 hledger、beancount 或 CSV",
      ja: "請求と入金を hledger・beancount・CSV で出力"),
    operands: "hledger|beancount|csv [FOLDER]", operandCount: 2, options: [.output],
    examples: ["trip export hledger", "trip export csv --output ledger.csv"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let names = Journal.allCases.map(\.rawValue).joined(separator: "|")
    guard let word = arguments.operands.first else { throw .usage(.missingOperand(names, command: spec.name)) }
    guard let journal = Journal(rawValue: word) else {
      throw .usage(.invalidValue(option: "FORMAT", value: word, expected: Sentence(verbatim: names)))
    }
    let loaded = try LoadedTrip(Array(arguments.operands.dropFirst()), arguments, console)
    try loaded.requireLedger()
    let text = journal.text(try Movement.all(InvoiceStore(loaded: loaded)))
    guard let path = arguments.text(.output) else {
      console.out(text)
      return .fine
    }
    try OutputFile(path, console).write(Array(text.utf8))
    return .fine
  }
}
