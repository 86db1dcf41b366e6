import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripRules

/// `trip cash`: who brings which notes on which day, what to order at the bank, and what must be declared.
struct CashCommand: Command {
  let spec = CommandSpec(
    name: "cash",
    summary: Sentence(
      en: "envelopes, notes and bank order for the interpreters", zhHant: "口譯費現金：信封、鈔票與銀行換鈔明細",
      ja: "通訳料の現金：封筒・紙幣・銀行での両替"),
    operands: "[FOLDER]", operandCount: 1, options: [.reserve, .rateDay, .rate],
    examples: ["trip cash", "trip cash --reserve JPY=10000 --rate JPY=0.2035 --rate USD=32.5"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    do {
      let settings = loaded.settings(try arguments.exchange(loaded), reserve: try arguments.reserve())
      let plan = try CashPlan(bills(loaded.trip), loaded.trip, reserve: settings.reserve)
      if let code = plan.unused(settings.reserve).map(CurrencyCodes.code) {
        throw CommandFailure.badData(Messages.reserveUnused(code))
      }
      let paper = try CashPaper(plan, loaded.trip, settings)
      let report = CashReport(paper: paper, trip: loaded.trip, language: loaded.paperLanguage)
      if arguments.isJSON {
        console.out(JSONWriter.text(try report.json()))
      } else {
        console.print(try report.lines())
      }
    } catch { throw CommandFailure(error) }
    return warned(loaded, console) ? .tripHasErrors : .fine
  }

  /// An envelope that rivals share is never handed over, so it is not passed over in silence.
  private func warned(_ loaded: LoadedTrip, _ console: Console) -> Bool {
    let rule = RuleBook.rivalsApart.name
    let together = loaded.diagnostics.filter { $0.rule == rule && $0.severity == .error }
    for line in loaded.printer.lines(together) { console.error(line + "\n") }
    return !together.isEmpty
  }

  /// In roster order, of companies that send somebody or left and owe for it.
  private func bills(_ trip: Trip) throws(CostingError) -> [Bill] {
    let maker = BillMaker(trip)
    return try trip.billedCompanies.map { number throws(CostingError) in try maker.bill(ofCompany: number) }
  }
}
