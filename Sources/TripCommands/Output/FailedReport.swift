import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// The delegation is not formed: by when everybody must hear, and what goes back to whom.
struct FailedReport: TrialReport {
  let failed: FailedDelegation
  let loaded: LoadedTrip
  /// The day on which the notice would reach everybody.
  let notice: Moment
  private let receipts: Receipts

  init(failed: FailedDelegation, loaded: LoadedTrip, notice: Moment) throws(CommandFailure) {
    self.failed = failed
    self.loaded = loaded
    self.notice = notice
    receipts = try Receipts(InvoiceStore(loaded: loaded))
  }

  private var language: Language { loaded.paperLanguage }
  private var trip: Trip { loaded.trip }
  private var companies: Int { trip.delegatesByCompany.count { !$0.isEmpty } }

  func lines() throws(CostingError) -> [String] {
    let lines = failed.lines.map { ($0, paid($0)) }.filter { !$0.isIdle || !$1.isEmpty }
    var table = TextTable(right: [2, 3, 4], indent: "  ")
    if !receipts.isEmpty {
      table.add("", "", text(SettlementWords.ifAllPaid), text(SettlementWords.paid), text(SettlementWords.goesBack))
    }
    for (line, paid) in lines {
      let left = line.charged.map { AmountText.text($0, language) }.joined(separator: " + ")
      let name =
        "\(line.company.id) \(line.company.name(in: language))"
        + (left.isEmpty ? "" : text(FailedWords.charged(left)))
      table.add(cells(name, line.payee, line.costs, paid, line.back(ofPaid: paid)))
    }
    for sum in failed.sums {
      let of = lines.filter { $0.0.payee == sum.payee }
      let paid = try Self.sum(of.flatMap { $0.1.map(Amount.exact) }).map { Money($0.low, $0.currency) }
      let back = try Self.sum(of.flatMap { $0.0.back(ofPaid: $0.1) })
      table.add(cells(text(LeavingWords.sum), sum.payee, sum.costs, paid, back))
    }
    return [text(FailedWords.title) + text(LeavingWords.trial)] + notices.map(text)
      + ["", text(FailedWords.goesBack)] + table.lines
      + FailedWords.notes(trip.withdrawal, hasCash: trip.interpreters != nil).map { "  " + text($0) }
  }

  private func cells(
    _ name: String, _ payee: Payee, _ costs: [LeavingCost], _ paid: [Money], _ back: [Amount]
  ) -> [String] {
    let cells = [name, text(Words.payee(payee)), LeavingTable.returned(costs, isLeast: false, language)]
    guard !receipts.isEmpty else { return cells }
    let sums = (paid.map { MoneyText.text($0, language) }, back.map { AmountText.text($0, language) })
    return cells + [sums.0, sums.1].map { $0.isEmpty ? "–" : $0.joined(separator: " + ") }
  }

  private func paid(_ line: FailedDelegation.Line) -> [Money] { receipts.paid(by: line.company.id, to: line.payee) }

  /// One entry a currency.
  private static func sum(_ amounts: [Amount]) throws(CostingError) -> [Amount] {
    var sums: [Amount] = []
    for amount in amounts { try Total.add(amount, to: &sums) }
    return sums
  }

  private var notices: [Sentence] {
    guard let least = trip.caps.minimumCompanies else { return [FailedWords.noMinimum] }
    var notices = [FailedWords.state(companies, least)]
    if let last = failed.lastDay, let plain = failed.plainDay {
      notices.append(FailedWords.notice(last, plain, trip.caps.noticeDays))
      if notice.day > last { notices.append(FailedWords.late(notice.day)) }
    }
    return notices
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  /// isTrial, isFormed, companies, noticeDays, lastDayOfNotice, plainDayOfNotice, on, isInTime, refunds, sums.
  func json() throws(CostingError) -> JSONValue {
    var refunds: [JSONValue] = []
    for line in failed.lines {
      let paid = paid(line)
      guard !line.isIdle || !paid.isEmpty else { continue }
      refunds.append([
        "company": .string(line.company.id), "payee": .string(line.payee.key),
        "costs": try LeavingJSON.value(line.costs),
        "charged": .array(line.charged.map(AmountJSON.value)),
        "paid": .array(paid.map { AmountJSON.value(.exact($0)) }),
        "goesBack": .array(line.back(ofPaid: paid).map(AmountJSON.value)),
      ])
    }
    var sums: [JSONValue] = []
    for sum in failed.sums {
      sums.append(["payee": .string(sum.payee.key), "costs": try LeavingJSON.value(sum.costs)])
    }
    let least = trip.caps.minimumCompanies
    return [
      "version": .number(1), "isTrial": .bool(true), "isFormed": .bool(companies >= least ?? 0),
      "companies": .whole(companies), "minimumCompanies": .whole(least), "noticeDays": .whole(trip.caps.noticeDays),
      "lastDayOfNotice": .text(failed.lastDay?.iso), "plainDayOfNotice": .text(failed.plainDay?.iso),
      "on": .string(notice.day.iso), "isInTime": failed.lastDay.map { .bool(notice.day <= $0) } ?? .null,
      "refunds": .array(refunds), "sums": .array(sums),
    ]
  }
}
