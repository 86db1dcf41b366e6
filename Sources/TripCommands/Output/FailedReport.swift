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

  private var language: Language { loaded.paperLanguage }
  private var trip: Trip { loaded.trip }
  private var companies: Int { trip.delegatesByCompany.count { !$0.isEmpty } }

  func lines() throws(CostingError) -> [String] {
    var table = TextTable(right: [2], indent: "  ")
    for line in failed.lines {
      table.add(
        "\(line.company.id) \(line.company.name(in: language))", text(Words.payee(line.payee)),
        LeavingTable.returned(line.costs, language))
    }
    for sum in failed.sums {
      table.add(text(LeavingWords.sum), text(Words.payee(sum.payee)), LeavingTable.returned(sum.costs, language))
    }
    return [text(FailedWords.title) + text(LeavingWords.trial)] + notices.map(text)
      + ["", text(FailedWords.goesBack)] + table.lines
      + FailedWords.notes(trip.withdrawal, hasCash: trip.interpreters != nil).map { "  " + text($0) }
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
      refunds.append([
        "company": .string(line.company.id), "payee": .string("\(line.payee)"),
        "costs": try LeavingJSON.value(line.costs),
      ])
    }
    var sums: [JSONValue] = []
    for sum in failed.sums {
      sums.append(["payee": .string("\(sum.payee)"), "costs": try LeavingJSON.value(sum.costs)])
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
