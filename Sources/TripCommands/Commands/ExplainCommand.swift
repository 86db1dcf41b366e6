import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// `trip explain COMPANY`: why each amount is what it is, down to the line and the clause.
struct ExplainCommand: Command {
  let spec = CommandSpec(
    name: "explain",
    summary: Sentence(
      en: "why a company's amounts are what they are, line by line", zhHant: "逐項說明某公司的金額依據", ja: "企業ごとの金額の根拠を行単位で表示"),
    operands: "COMPANY [FOLDER]", operandCount: 2, options: OptionSpec.conversion,
    examples: ["trip explain C03"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    guard let company = operands.company else { throw .usage(.missingOperand("COMPANY", command: spec.name)) }
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    let exchange: Exchange?
    do { exchange = try arguments.exchange(loaded) } catch { throw .usage(error) }
    do {
      let bill = try BillMaker(loaded.trip).bill(
        ofCompany: try CompanyOperand.number(of: company, in: loaded.trip))
      if arguments.isJSON {
        console.out(
          JSONWriter.text(try BillReport(bill: bill, trip: loaded.trip, settings: loaded.settings(exchange)).json()))
      } else {
        console.print(try Explanation(bill: bill, trip: loaded.trip, settings: loaded.settings(exchange)).lines())
      }
    } catch { throw CommandFailure(error) }
    return .fine
  }
}
